/**
 * The programs that one server is made of, as arguments of `airflow`. `airflow standalone` does it for Airflow 2. For Airflow 3 we start each of
 * them, so that tasks report to an API server of their own: one that serves both can wait for itself, since it writes its audit log on
 * the thread that every other request needs to give SQLite's only lock back.
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
