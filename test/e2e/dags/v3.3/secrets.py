"""Reads a connection, so that tests can compare its secrets, which the API masks."""

from airflow.sdk import DAG, BaseHook, Param, task

with DAG("secrets", schedule=None, params={"connection_id": Param(type="string"), "password": Param(type="string")}, tags=["e2e"]):

    @task
    def compare(params):
        connection = BaseHook.get_connection(params["connection_id"])
        return connection.password == params["password"]

    compare()
