"""Makes the users of an Airflow 2 in its database; reads them as JSON from the file that is named. One process in place of one a user."""

import json
import sys

try:
    from airflow.providers.fab.auth_manager.cli_commands.utils import get_application_builder
except ImportError:
    from airflow.utils.cli_app_builder import get_application_builder

with open(sys.argv[1]) as file:
    users = json.load(file)

with get_application_builder() as builder:
    manager = builder.sm
    manager.sync_roles()
    for user in users:
        name = user["username"]
        role = manager.find_role(user["role"])
        if not manager.add_user(name, name, "Example", f"{name}@example.com", role, password=user["password"]):
            sys.exit(f"The user {name} cannot be made.")
