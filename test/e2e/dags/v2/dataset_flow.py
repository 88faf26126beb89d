"""Datasets: two producers, consumers of one and of both."""

from datetime import datetime

from airflow import DAG, Dataset
from airflow.decorators import task

START = datetime(2026, 1, 1)
ORDERS = Dataset("e2e://orders/daily", extra={"owner": "e2e"})
STOCK = Dataset("e2e://stock")

with DAG("produce_orders", schedule=None, start_date=START, tags=["e2e", "datasets"]):

    @task(outlets=[ORDERS])
    def write_orders():
        pass

    write_orders()

with DAG("produce_stock", schedule=None, start_date=START, tags=["e2e", "datasets"]):

    @task(outlets=[STOCK])
    def write_stock():
        pass

    write_stock()

with DAG("consume_orders", schedule=[ORDERS], start_date=START, tags=["e2e", "datasets"]):

    @task(inlets=[ORDERS])
    def read_orders():
        pass

    read_orders()

with DAG("consume_both", schedule=[ORDERS, STOCK], start_date=START, tags=["e2e", "datasets"]):

    @task
    def read_both():
        pass

    read_both()
