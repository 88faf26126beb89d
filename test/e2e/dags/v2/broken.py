"""Airflow cannot read this file, so that it has no DAG but an import error."""

raise RuntimeError("broken on purpose")
