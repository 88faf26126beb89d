"""One DAG for each way in which a run ends."""

import time
from datetime import timedelta

from airflow.sdk import DAG, task

with DAG("success", schedule=None, tags=["e2e", "outcome"], description="One task that succeeds.", doc_md="# Success"):

    @task(doc_md="Returns a number.")
    def succeed():
        print("all is well")
        return 42

    succeed()

with DAG("failure", schedule=None, tags=["e2e", "outcome"]):

    @task
    def fail():
        raise ValueError("fails on purpose")

    @task
    def after():
        pass

    fail() >> after()

with DAG("retries", schedule=None, tags=["e2e"]):

    @task(retries=1, retry_delay=timedelta(seconds=1))
    def second_time_lucky(ti):
        if ti.try_number == 1:
            raise ValueError("fails the first time")

    second_time_lucky()

with DAG("slow", schedule=None, tags=["e2e"]):

    @task
    def log_slowly(dag_run):
        for second in range((dag_run.conf or {}).get("seconds", 8)):
            print(f"line {second}", flush=True)
            time.sleep(1)

    log_slowly()
