"""An XCom of each JSON type."""

from airflow import __version__
from airflow.sdk import DAG, task

VALUES = {
    "null": None,
    "true": True,
    "integer": 7,
    "number": 1.5,
    "text": "grüße",
    "list": [1, "two", None],
    "object": {"nested": {"list": [1, 2]}, "null": None},
    "slash/key": "a slash in the key",
}

if __version__.startswith("3.0."):
    # Its server refuses an XCom that is null, and does not find one with a slash in its key.
    del VALUES["null"], VALUES["slash/key"]

with DAG("values", schedule=None, tags=["e2e"]):

    @task
    def push(ti):
        for key, value in VALUES.items():
            ti.xcom_push(key=key, value=value)
        return {"returned": True}

    push()
