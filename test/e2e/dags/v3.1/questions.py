"""Tasks that ask people."""

from datetime import timedelta

from airflow.providers.standard.operators.hitl import ApprovalOperator, HITLOperator
from airflow.sdk import DAG, Param, task

with DAG("questions", schedule=None, tags=["e2e"]):
    HITLOperator(
        task_id="choose",
        subject="Which one?",
        body="Take one of **three**.",
        options=["red", "green", "blue"],
        params={"reason": Param("", type="string")},
    )

with DAG("approval", schedule=None, tags=["e2e"]):

    @task
    def approved():
        pass

    ApprovalOperator(task_id="approve", subject="Go on?", defaults="Approve", execution_timeout=timedelta(minutes=10)) >> approved()
