"""apache-airflow-client 3.x, which OpenAPI Generator wrote with type annotations that pydantic checks."""

import importlib
import inspect
import pkgutil
import re
import types
import typing
from datetime import date, datetime
from enum import Enum

import airflow_client.client.api as api_package
from airflow_client.client import ApiClient, Configuration, models
from pydantic import BaseModel

from official_client import as_datetime


class OfficialClient:
    def __init__(self, url, credentials):
        self.client = ApiClient(Configuration(host=url, **credentials))
        self.methods = dict(methods_of(self.client))

    def set_header(self, name, value):
        self.client.set_default_header(name, value)

    def call(self, call):
        method = self.methods[call["operation"]]
        hints = {**typing.get_type_hints(inspect.unwrap(method), include_extras=False), **documented_enums(method)}
        names = [name for name in inspect.signature(method).parameters if not name.startswith("_")]
        python_names = {bare(name): name for name in names}
        given = {**call["path"], **call["query"], **call["header"]}
        if call.get("accept") is not None:
            given["accept"] = call["accept"]
        arguments = {}
        for wire, value in given.items():
            name = python_names.get(bare(wire), wire)
            arguments[name] = built(hints.get(name), value)
        if "body" in call:
            (body,) = [name for name in names if is_model(hints[name]) and name not in arguments]
            arguments[body] = built(hints[body], call["body"])
        method(**arguments)


def documented_enums(method):
    """Some parameters are annotated as Any, but only accept the class that their documentation names."""
    documented = re.findall(r":type (\w+): (\w+)$", method.__doc__ or "", re.MULTILINE)
    classes = {name: getattr(models, kind, None) for name, kind in documented}
    return {name: kind for name, kind in classes.items() if inspect.isclass(kind) and issubclass(kind, Enum)}


def built(hint, value):
    """Converts the value to the types in a signature or a model class."""
    if value is None:
        return None
    origin = typing.get_origin(hint)
    if origin is typing.Annotated:
        return built(typing.get_args(hint)[0], value)
    if origin in (typing.Union, types.UnionType):
        return built_union([each for each in typing.get_args(hint) if each is not type(None)], value)
    if origin is list and isinstance(value, list):
        return [built(typing.get_args(hint)[0], item) for item in value]
    if origin is dict and isinstance(value, dict):
        return {key: built(typing.get_args(hint)[1], item) for key, item in value.items()}
    if inspect.isclass(hint) and issubclass(hint, BaseModel):
        return built_model(hint, value)
    if inspect.isclass(hint) and issubclass(hint, Enum):
        return hint(value)
    if hint is datetime and isinstance(value, str):
        return as_datetime(value)
    if hint is date and isinstance(value, str):
        return date.fromisoformat(value)
    return value


def built_union(hints, value):
    """Converts the value with the first alternative that accepts it. A union of scalars accepts it unchanged."""
    if len(hints) == 1:
        return built(hints[0], value)
    return value


def built_model(model, value):
    if "actual_instance" in model.model_fields:
        return model(actual_instance=built_alternative(model, value))
    if not isinstance(value, dict):
        return value
    names = {field.alias or name: name for name, field in model.model_fields.items()}
    hints = typing.get_type_hints(model, include_extras=False)
    return model(**{names.get(wire, wire): built(hints.get(names.get(wire, wire)), member) for wire, member in value.items()})


def built_alternative(model, value):
    """Creates an object of the first class of a wrapper that has all properties of the value and accepts them."""
    hints = typing.get_type_hints(model, include_extras=False)
    for name, hint in hints.items():
        if re.fullmatch(r"(one|any)of_schema_\d+_validator", name) is None:
            continue
        (alternative,) = [each for each in typing.get_args(hint) if each is not type(None)]
        if is_model(alternative):
            if not isinstance(value, dict) or not set(value) <= wire_names(alternative):
                continue
            try:
                return built(alternative, value)
            except ValueError:
                continue
    return value


def wire_names(model):
    return {field.alias or name for name, field in model.model_fields.items()}


def is_model(hint):
    if typing.get_origin(hint) in (typing.Union, typing.Annotated, types.UnionType):
        return any(is_model(each) for each in typing.get_args(hint))
    return inspect.isclass(hint) and issubclass(hint, BaseModel)


def bare(name):
    """Python names are wire names in lower case with underscores. A name that is already taken may have one more underscore."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def methods_of(client):
    for module in pkgutil.iter_modules(api_package.__path__):
        loaded = importlib.import_module(f"{api_package.__name__}.{module.name}")
        for name, api in inspect.getmembers(loaded, inspect.isclass):
            if name.endswith("Api"):
                instance = api(client)
                for operation, method in inspect.getmembers(instance, inspect.ismethod):
                    yield operation, method
