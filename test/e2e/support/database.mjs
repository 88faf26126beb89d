import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { context } from "./context.mjs";

/** Runs SQL on the database of the server under test. It takes a second for changes that take minutes through the API. */
export function runSql(sql, rows = [[]]) {
  const program =
    "import json, sqlite3, sys\nsql, rows = json.load(sys.stdin)\nwith sqlite3.connect(sys.argv[1], timeout=60) as db: db.executemany(sql, rows)";
  const { PINWHEEL_PYTHON = "python3.11" } = process.env;
  execFileSync(PINWHEEL_PYTHON, ["-c", program, join(context.home, "airflow.db")], { input: JSON.stringify([sql, rows]) });
}
