"""A DAG that is another one each day, of which the server warns."""

from datetime import date

from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

with DAG("varying", schedule=None, description=f"Read on {date.today()}", tags=["e2e"]):
    EmptyOperator(task_id="nothing")
