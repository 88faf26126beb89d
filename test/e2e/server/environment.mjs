import { randomBytes } from "node:crypto";
import { delimiter, join } from "node:path";

/** Names of the ports that a server needs. Two servers on one machine must not share a port. */
export const portNames = ["api", "execution", "workerLogs", "triggerLogs", "schedulerHealth"];

/**
 * Returns the environment of every process of a server. Excludes the caller's variables for Airflow, Python, Node and PostgreSQL.
 *
 * `database` has the settings of the database. Default: SQLite.
 */
export function environment({ release, venv, home, ports, database = sqliteSettings(home) }) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(AIRFLOW|PYTHON|VIRTUAL_ENV|NODE_|PG[A-Z])/.test(name));
  return {
    ...Object.fromEntries(inherited),
    ...common(home, ports),
    ...database,
    ...(release.api === "v1" ? ofAirflow2(ports) : ofAirflow3(release, ports)),
    ...release.settings,
    PATH: `${join(venv, "bin")}${delimiter}${process.env.PATH}`,
    PYTHONUNBUFFERED: "1",
    NO_PROXY: "*",
    no_proxy: "*",
  };
}

/** Returns the file of the SQLite database. */
export const sqliteFile = (home) => join(home, "airflow.db");

/** Returns the settings of the SQLite database. */
export function sqliteSettings(home) {
  return {
    AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${sqliteFile(home)}?timeout=60`,
    AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_ASYNC: `sqlite+aiosqlite:///${sqliteFile(home)}?timeout=60`,
  };
}

function common(home, ports) {
  return {
    AIRFLOW_HOME: home,
    AIRFLOW__CORE__DAGS_FOLDER: join(home, "dags"),
    AIRFLOW__CORE__LOAD_EXAMPLES: "False",
    AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION: "False",
    AIRFLOW__CORE__TEST_CONNECTION: "Enabled",
    AIRFLOW__CORE__PARALLELISM: "6",
    AIRFLOW__CORE__FERNET_KEY: randomBytes(32).toString("base64url") + "=",
    AIRFLOW__DATABASE__LOAD_DEFAULT_CONNECTIONS: "False",
    AIRFLOW__LOGGING__WORKER_LOG_SERVER_PORT: `${ports.workerLogs}`,
    AIRFLOW__LOGGING__TRIGGER_LOG_SERVER_PORT: `${ports.triggerLogs}`,
    AIRFLOW__SCHEDULER__SCHEDULER_HEALTH_CHECK_SERVER_PORT: `${ports.schedulerHealth}`,
    AIRFLOW__SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME: "0.5",
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED: "False",
    // Objects outside the database, which the API does not return.
    AIRFLOW_CONN_CLAIMS: "http://:sesame@claims.example",
    AIRFLOW_VAR_CLAIMS: "from the environment",
  };
}

function ofAirflow3({ users }, { api, execution }) {
  return {
    AIRFLOW__API__PORT: `${api}`,
    AIRFLOW__API__WORKERS: "1",
    AIRFLOW__API__BASE_URL: `http://localhost:${api}`,
    AIRFLOW__API__EXPOSE_CONFIG: "True",
    AIRFLOW__API__MAXIMUM_PAGE_LIMIT: "100",
    AIRFLOW__API_AUTH__JWT_SECRET: randomBytes(48).toString("base64url"),
    AIRFLOW__CORE__EXECUTION_API_SERVER_URL: `http://localhost:${execution}/execution/`,
    AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS: Object.entries(users)
      .map(([name, role]) => `${name}:${role}`)
      .join(","),
    AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT: "30",
    AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT_DETECTION_INTERVAL: "5",
    AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL: "5",
    AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL: "60",
  };
}

function ofAirflow2({ api }) {
  return {
    AIRFLOW__WEBSERVER__WEB_SERVER_PORT: `${api}`,
    AIRFLOW__WEBSERVER__BASE_URL: `http://localhost:${api}`,
    AIRFLOW__WEBSERVER__WORKERS: "1",
    // Without a limit. On a slow machine Airflow asks for a second worker before gunicorn can hear it, waits for it, and after this many
    // seconds stops a server that works.
    AIRFLOW__WEBSERVER__WEB_SERVER_MASTER_TIMEOUT: "0",
    AIRFLOW__WEBSERVER__EXPOSE_CONFIG: "True",
    AIRFLOW__WEBSERVER__SECRET_KEY: randomBytes(24).toString("base64url"),
    AIRFLOW__API__AUTH_BACKENDS: "airflow.api.auth.backend.basic_auth,airflow.api.auth.backend.session",
    AIRFLOW__SCHEDULER__MIN_FILE_PROCESS_INTERVAL: "60",
    AIRFLOW__SCHEDULER__DAG_DIR_LIST_INTERVAL: "5",
    AIRFLOW__SCHEDULER__SCHEDULER_ZOMBIE_TASK_THRESHOLD: "30",
    AIRFLOW__SCHEDULER__ZOMBIE_DETECTION_INTERVAL: "5",
  };
}
