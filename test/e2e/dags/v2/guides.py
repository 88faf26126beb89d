"""The DAGs that the guides of the client speak of."""

import pendulum
from airflow import DAG
from airflow.decorators import task

START = pendulum.datetime(2026, 1, 1, tz="UTC")

with DAG("daily_sales", schedule=None, start_date=START, tags=["nightly", "e2e"]):

    @task
    def extract():
        return [3, 1, 2]

    @task
    def load(rows):
        print(f"{len(rows)} rows loaded")

    load(extract())

with DAG("weekly_report", schedule=None, start_date=START, tags=["e2e"]):

    @task
    def report():
        pass

    report()
