"""A plugin with one part of most kinds."""

from airflow.models.baseoperatorlink import BaseOperatorLink
from airflow.plugins_manager import AirflowPlugin
from airflow.ti_deps.deps.base_ti_dep import BaseTIDep
from airflow.timetables.simple import NullTimetable
from flask import Blueprint


class Never(NullTimetable):
    pass


class Nothing(BaseTIDep):
    NAME = "nothing"

    def _get_dep_statuses(self, ti, session, dep_context=None):
        return ()


class Somewhere(BaseOperatorLink):
    name = "somewhere"

    def get_link(self, operator, *, ti_key):
        return "https://example.com/"


def shout(text):
    return text.upper()


class E2EPlugin(AirflowPlugin):
    name = "e2e_plugin"
    macros = [shout]
    flask_blueprints = [Blueprint("e2e", __name__)]
    appbuilder_menu_items = [{"name": "Example", "href": "https://example.com/"}]
    global_operator_extra_links = [Somewhere()]
    operator_extra_links = [Somewhere()]
    timetables = [Never]
    ti_deps = [Nothing()]
