"""Makes every call with the official Python client, as its user would: with keyword arguments, model classes and datetime objects.

Standard input: {"api", "url", "header", "credentials", "calls"}. Standard output: a JSON object that holds, for each call that raised,
the name of the exception's class; whether a request went out before is seen by who serves the URL.
"""

import json
import sys
from datetime import datetime
from urllib.parse import quote


def main() -> None:
    job = json.load(sys.stdin)
    if job["api"] == "v1":
        from official_v1 import OfficialClient
    else:
        from official_v2 import OfficialClient
    client = OfficialClient(job["url"], job["credentials"])
    raised = {}
    for call in job["calls"]:
        client.set_header(job["header"], quote(call["id"], safe=""))
        try:
            client.call(call)
        except Exception as error:
            raised[call["id"]] = type(error).__name__
    json.dump(raised, sys.stdout)


def as_datetime(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


if __name__ == "__main__":
    main()
