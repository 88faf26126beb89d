"""The DAGs of the scripts in `test/e2e/jobs`."""

import time
from os.path import exists

import pendulum
from airflow.sdk import DAG, BaseHook, task

with DAG("late_file", schedule=None, tags=["jobs"]):

    @task
    def load(ti):
        if ti.try_number == 1:
            raise FileNotFoundError("sales.csv is not there yet")

    load()

with DAG("square_numbers", schedule=None, tags=["jobs"]):

    @task
    def square(number, ti=None):
        if number == 2 and ti.try_number == 1:
            raise ValueError("2 is too even")
        return number * number

    square.expand(number=[1, 2, 3])

with DAG("copy_rows", schedule=None, tags=["jobs"]):

    @task
    def copy(dag_run=None):
        """Prints a row per second until a file exists."""
        for row in range(120):
            print(f"row {row} copied", flush=True)
            if exists(dag_run.conf["until"]):
                break
            time.sleep(1)

    copy()

with DAG("one_at_a_time", schedule=None, max_active_runs=1, tags=["jobs"]):

    @task(pool_slots=1000)
    def wait():
        """Never starts, because no pool has so many slots."""

    wait()

with DAG(
    "sales_count",
    schedule="@daily",
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    tags=["jobs"],
):

    @task
    def count():
        pass

    count()

with DAG("log_in", schedule=None, tags=["jobs"]):

    @task
    def compare(dag_run=None):
        """Whether a connection has the password of the configuration."""
        connection = BaseHook.get_connection(dag_run.conf["connection"])
        return connection.password == dag_run.conf["password"]

    compare()
