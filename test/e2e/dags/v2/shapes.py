"""Shapes of DAGs: mapped tasks, groups, setup and teardown, params, an XCom of each JSON type."""

from datetime import datetime

from airflow import DAG
from airflow.decorators import setup, task, task_group, teardown
from airflow.models.param import Param
from airflow.operators.bash import BashOperator
from airflow.operators.empty import EmptyOperator
from airflow.operators.trigger_dagrun import TriggerDagRunOperator

START = datetime(2026, 1, 1)
VALUES = {
    "null": None,
    "true": True,
    "integer": 7,
    "number": 1.5,
    "text": "grüße",
    "list": [1, "two", None],
    "object": {"nested": {"list": [1, 2]}, "null": None},
}

with DAG("mapped", schedule=None, start_date=START, tags=["e2e", "shape"]):

    @task
    def numbers():
        return [1, 2, 3]

    @task
    def double(number):
        return 2 * number

    double.expand(number=numbers())

with DAG("groups", schedule=None, start_date=START, tags=["e2e", "shape"]):

    @task_group
    def outer():
        EmptyOperator(task_id="first") >> EmptyOperator(task_id="second")

    outer() >> BashOperator(task_id="last", bash_command="echo last")

with DAG("setup_teardown", schedule=None, start_date=START, tags=["e2e", "shape"]):

    @setup
    def make_room():
        pass

    @task
    def work():
        pass

    @teardown
    def clean_up():
        pass

    made = make_room()
    made >> work() >> clean_up().as_teardown(setups=made)

with DAG(
    "params",
    schedule=None,
    start_date=START,
    tags=["e2e", "shape"],
    params={"day": Param("2026-01-31", type="string", format="date"), "count": Param(1, type="integer", minimum=0)},
):

    @task
    def show(params=None):
        return dict(params)

    show()

with DAG("links", schedule=None, start_date=START, tags=["e2e", "shape"]):
    TriggerDagRunOperator(task_id="start_success", trigger_dag_id="success")

with DAG("values", schedule=None, start_date=START, tags=["e2e"]):

    @task
    def push(ti=None):
        for key, value in VALUES.items():
            ti.xcom_push(key=key, value=value)
        return {"returned": True}

    push()
