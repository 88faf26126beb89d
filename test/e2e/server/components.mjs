/**
 * Returns the programs of one server, as arguments of `airflow`. For Airflow 2, `airflow standalone` starts all of them.
 *
 * For Airflow 3, we start each program, so that tasks report to a separate API server. An API server for both clients and tasks can block
 * itself: it writes its audit log on the thread that other requests need to release SQLite's only lock.
 */
export function components({ api }, ports) {
  if (api === "v1") return [["standalone"]];
  return [
    ["api-server", "--apps", "core", "--port", `${ports.api}`],
    ["api-server", "--apps", "execution", "--port", `${ports.execution}`],
    ["scheduler"],
    ["dag-processor"],
    ["triggerer"],
  ];
}
