"""What came after Airflow 2.7: names to show, and a dataset that is known by another name until a run tells which it is."""

from datetime import datetime

from airflow import DAG, Dataset
from airflow.datasets import DatasetAlias
from airflow.decorators import task

with DAG(
    "produce_aliased",
    schedule=None,
    start_date=datetime(2026, 1, 1),
    dag_display_name="A dataset with another name",
    max_consecutive_failed_dag_runs=3,
    tags=["e2e", "datasets"],
):

    @task(outlets=[DatasetAlias("e2e-alias")], task_display_name="Write it")
    def write_aliased(*, outlet_events):
        outlet_events["e2e-alias"].add(Dataset("e2e://aliased/one"))

    write_aliased()
