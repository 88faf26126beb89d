import { execFileSync } from "node:child_process";
import { context } from "./context.mjs";

const connections = {
  sqlite: "import sqlite3; db = sqlite3.connect(url, timeout=60)",
  postgres: "import psycopg2; db = psycopg2.connect(url); sql = sql.replace('?', '%s')",
};

/** Runs SQL on the database of the server under test. It takes a second for changes that take minutes through the API. */
export function runSql(sql, rows = [[]]) {
  const { kind, url, python } = context.database;
  const program = [
    "import json, sys",
    "url, sql, rows = json.load(sys.stdin)",
    connections[kind],
    "cursor = db.cursor()",
    "cursor.executemany(sql, rows)",
    "db.commit()",
  ];
  execFileSync(python, ["-c", program.join("\n")], { input: JSON.stringify([url, sql, rows]) });
}
