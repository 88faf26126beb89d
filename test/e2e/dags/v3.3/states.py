"""Tasks that keep values in the state stores, and runs by partition."""

import pendulum
from airflow.sdk import DAG, Asset, CronPartitionTimetable, task

WATERMARKS = Asset(name="watermarks", uri="e2e://watermarks")

with DAG("states", schedule=None, tags=["e2e"]):

    @task(outlets=[WATERMARKS])
    def keep(task_state_store, asset_state_store):
        task_state_store.set("job", {"id": 7})
        asset_state_store[WATERMARKS].set("seen", "2026-01-31")

    keep()

with DAG(
    "partitions",
    schedule=CronPartitionTimetable("0 0 * * *", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    tags=["e2e"],
):

    @task
    def work():
        pass

    work()
