"""DAGs and tasks with settings that others leave alone, so that each member of what the server says is there once."""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.models.param import Param
from airflow.operators.bash import BashOperator
from airflow.operators.empty import EmptyOperator
from airflow.sensors.time_delta import TimeDeltaSensorAsync
from dateutil.relativedelta import relativedelta

START = datetime(2026, 1, 1)

with DAG(
    "monthly",
    schedule=relativedelta(months=1),
    start_date=START,
    end_date=datetime(2027, 1, 1),
    catchup=False,
    is_paused_upon_creation=True,
    owner_links={"e2e": "https://example.com/e2e"},
    default_args={"owner": "e2e", "depends_on_past": True, "wait_for_downstream": True},
    default_view="graph",
    orientation="TB",
    max_active_runs=1,
    template_searchpath=["/tmp"],
    render_template_as_native_obj=True,
    params={"nothing": Param(None, type=["null", "string"])},
    tags=["e2e"],
):
    first = EmptyOperator(task_id="first")
    BashOperator(
        task_id="second",
        bash_command="echo {{ params.nothing }}",
        env={"NAME": "value"},
        retries=2,
        retry_delay=timedelta(minutes=1),
        max_retry_delay=timedelta(hours=1),
        retry_exponential_backoff=True,
        execution_timeout=timedelta(minutes=5),
        end_date=datetime(2026, 12, 1),
        priority_weight=3,
        weight_rule="upstream",
        trigger_rule="all_done",
        queue="e2e",
        pool_slots=2,
        executor_config={"key": "value"},
    ).set_upstream(first)

with DAG("deferred", schedule=None, start_date=START, tags=["e2e"]):
    TimeDeltaSensorAsync(task_id="wait", delta=timedelta(hours=1))
