"""DAGs with a schedule, a paused one, one with a pool that is not there."""

import pendulum
from airflow.sdk import DAG, task
from airflow.providers.standard.operators.empty import EmptyOperator

START = pendulum.datetime(2026, 1, 1, tz="UTC")

with DAG("daily", schedule="@daily", start_date=START, catchup=False, is_paused_upon_creation=True, max_active_runs=2, tags=["e2e"]):
    EmptyOperator(task_id="nothing")

with DAG("daily_too", schedule="0 6 * * *", start_date=START, catchup=False, is_paused_upon_creation=True, tags=["e2e"]):

    @task
    def work():
        pass

    work()

with DAG("paused", schedule=None, is_paused_upon_creation=True, tags=["e2e", "paused"]):
    EmptyOperator(task_id="nothing")

with DAG("unknown_pool", schedule=None, tags=["e2e"]):
    EmptyOperator(task_id="nowhere", pool="no_such_pool")

with DAG("doomed", schedule=None, tags=["e2e"]):
    EmptyOperator(task_id="nothing")
