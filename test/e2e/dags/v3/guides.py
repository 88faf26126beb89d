"""The DAGs that the guides of the client speak of."""

from datetime import datetime

from airflow.sdk import DAG, task

with DAG("daily_sales", schedule="@daily", start_date=datetime(2026, 1, 1), catchup=False, tags=["nightly", "e2e"]):

    @task
    def extract():
        return [3, 1, 2]

    @task
    def load(rows):
        print(f"{len(rows)} rows loaded")

    load(extract())

with DAG("weekly_report", schedule=None, tags=["e2e"]):

    @task
    def report():
        pass

    report()
