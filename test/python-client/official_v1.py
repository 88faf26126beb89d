"""apache-airflow-client 2.x, which OpenAPI Generator wrote with descriptions of its endpoints and models as dictionaries."""

import importlib
import inspect
import pkgutil
from datetime import datetime

import airflow_client.client.api as api_package
from airflow_client.client import ApiClient, Configuration
from airflow_client.client.model_utils import ModelSimple, OpenApiModel

from official_client import as_datetime


class OfficialClient:
    def __init__(self, url, credentials):
        self.configuration = Configuration(host=f"{url}/api/v1", **credentials)
        self.client = ApiClient(self.configuration)
        self.methods = dict(methods_of(self.client))

    def set_header(self, name, value):
        self.client.set_default_header(name, value)

    def call(self, call):
        method, endpoint = self.methods[call["operation"]]
        python_names = {wire: name for name, wire in endpoint.attribute_map.items()}
        arguments = {}
        for place in ("path", "query", "header"):
            for name, value in call[place].items():
                python_name = python_names.get(name, name)
                arguments[python_name] = self.built(endpoint.openapi_types.get(python_name, ()), value)
        if call.get("accept") is not None:
            arguments["accept"] = call["accept"]
        if "body" in call:
            (body,) = [name for name, place in endpoint.location_map.items() if place == "body"]
            arguments[body] = self.built(endpoint.openapi_types[body], call["body"])
        method(**arguments)

    def built(self, types, value):
        """Converts the value to the types that the client documents: a tuple of classes, [items] and {str: values}."""
        for each in types:
            if isinstance(each, list) and isinstance(value, list):
                return [self.built(tuple(each), item) for item in value]
            if isinstance(each, dict) and isinstance(value, dict):
                (values,) = each.values()
                return {key: self.built(values, item) for key, item in value.items()}
            if each is datetime and isinstance(value, str) and str not in types:
                return as_datetime(value)
            if each is float and type(value) is int:
                return float(value)
            if inspect.isclass(each) and issubclass(each, OpenApiModel) and value is not None:
                return self.model(each, value)
        return value

    def model(self, model, value):
        if issubclass(model, ModelSimple):
            return model(self.built(model.openapi_types["value"], value))
        python_names = {wire: name for name, wire in model.attribute_map.items()}
        members = {}
        for wire, member in value.items():
            name = python_names.get(wire, wire)
            members[name] = self.built(model.openapi_types.get(name, ()), member)
        return model(**members)


def methods_of(client):
    for module in pkgutil.iter_modules(api_package.__path__):
        loaded = importlib.import_module(f"{api_package.__name__}.{module.name}")
        for name, api in inspect.getmembers(loaded, inspect.isclass):
            if not name.endswith("Api"):
                continue
            instance = api(client)
            for attribute, endpoint in vars(instance).items():
                if attribute.endswith("_endpoint"):
                    operation = endpoint.settings["operation_id"]
                    yield operation, (getattr(instance, operation), endpoint)
