import { join } from "node:path";
import { run } from "../../../scripts/install/run.mjs";
import { sqliteFile, sqliteSettings } from "./environment.mjs";
import { startPostgres } from "./postgres.mjs";

/**
 * Creates an empty database for a server: a file, or a PostgreSQL server of its own.
 *
 * Returns `settings`, the environment variables of Airflow, `source`, which says how the suites connect, and `stop`.
 */
export function createDatabase({ database = "sqlite" }, { home, venv }) {
  return database === "postgres" ? createPostgres() : createSqlite(home, join(venv, "bin/python"));
}

/** Uses a write-ahead log. With it and a long connection timeout, SQLite works for the many processes of a server. */
async function createSqlite(home, python) {
  const program = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode=WAL')";
  await run(python, ["-c", program, sqliteFile(home)]);
  return { settings: sqliteSettings(home), source: { kind: "sqlite", url: sqliteFile(home) }, stop: async () => {} };
}

async function createPostgres() {
  const { url, stop } = await startPostgres();
  const settings = {
    AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: url.replace(/^postgresql/, "postgresql+psycopg2"),
    AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_ASYNC: url.replace(/^postgresql/, "postgresql+asyncpg"),
  };
  return { settings, source: { kind: "postgres", url }, stop };
}
