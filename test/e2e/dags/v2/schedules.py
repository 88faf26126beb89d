"""DAGs with a schedule of each kind, a paused one, one with a pool that is not there."""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2026, 1, 1)

with DAG("daily", schedule="@daily", start_date=START, catchup=False, is_paused_upon_creation=True, tags=["e2e"]):
    EmptyOperator(task_id="nothing")

with DAG(
    "every_hour",
    schedule=timedelta(hours=1),
    start_date=START,
    catchup=False,
    is_paused_upon_creation=True,
    dagrun_timeout=timedelta(minutes=30),
    tags=["e2e"],
):
    EmptyOperator(task_id="nothing", execution_timeout=timedelta(minutes=5), sla=timedelta(minutes=10))

with DAG("paused", schedule=None, start_date=START, is_paused_upon_creation=True, tags=["e2e", "paused"]):
    EmptyOperator(task_id="nothing")

with DAG("unknown_pool", schedule=None, start_date=START, tags=["e2e"]):
    EmptyOperator(task_id="nowhere", pool="no_such_pool")

with DAG("doomed", schedule=None, start_date=START, tags=["e2e"]):
    EmptyOperator(task_id="nothing")
