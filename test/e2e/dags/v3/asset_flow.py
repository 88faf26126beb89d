"""Assets: two producers, consumers of one and of both, an alias."""

from airflow.sdk import DAG, Asset, AssetAlias, Metadata, task

ORDERS = Asset(name="orders", uri="e2e://orders/daily", group="sales", extra={"owner": "e2e"})
STOCK = Asset(name="stock", uri="e2e://stock")
PARTS = AssetAlias("parts")

with DAG("produce_orders", schedule=None, tags=["e2e", "assets"]):

    @task(outlets=[ORDERS])
    def write_orders():
        yield Metadata(ORDERS, {"rows": 3})

    write_orders()

with DAG("produce_stock", schedule=None, tags=["e2e", "assets"]):

    @task(outlets=[STOCK])
    def write_stock():
        pass

    write_stock()

with DAG("produce_parts", schedule=None, tags=["e2e", "assets"]):

    @task(outlets=[PARTS])
    def write_parts(*, outlet_events):
        outlet_events[PARTS].add(Asset(name="parts_1", uri="e2e://parts/1"), extra={"rows": 1})

    write_parts()

with DAG("consume_orders", schedule=[ORDERS], tags=["e2e", "assets"]):

    @task(inlets=[ORDERS])
    def read_orders():
        pass

    read_orders()

with DAG("consume_both", schedule=(ORDERS & STOCK), tags=["e2e", "assets"]):

    @task
    def read_both():
        pass

    read_both()
