"""Shapes of DAGs: mapped tasks, groups, setup and teardown, branches, params."""

from airflow.providers.standard.operators.bash import BashOperator
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.providers.standard.operators.trigger_dagrun import TriggerDagRunOperator
from airflow.sdk import DAG, Param, setup, task, task_group, teardown

with DAG("mapped", schedule=None, tags=["e2e", "shape"]):

    @task
    def numbers():
        return [1, 2, 3]

    @task(map_index_template="{{ task.op_kwargs['number'] }}")
    def double(number):
        return 2 * number

    double.expand(number=numbers())

with DAG("groups", schedule=None, tags=["e2e", "shape"]):

    @task_group
    def outer():
        EmptyOperator(task_id="first") >> EmptyOperator(task_id="second")

    outer() >> BashOperator(task_id="last", bash_command="echo last")

with DAG("setup_teardown", schedule=None, tags=["e2e", "shape"]):

    @setup
    def make_room():
        pass

    @task
    def work():
        pass

    @teardown
    def clean_up():
        pass

    made = make_room()
    made >> work() >> clean_up().as_teardown(setups=made)

with DAG(
    "params",
    schedule=None,
    tags=["e2e", "shape"],
    params={
        "day": Param("2026-01-31", type="string", format="date", description="The day to work on."),
        "count": Param(1, type="integer", minimum=0),
        "optional": Param(None, type=["null", "string"]),
    },
    render_template_as_native_obj=True,
):

    @task
    def show(params=None):
        return params

    show()

with DAG("links", schedule=None, tags=["e2e", "shape"]):
    TriggerDagRunOperator(task_id="start_success", trigger_dag_id="success", wait_for_completion=False)
