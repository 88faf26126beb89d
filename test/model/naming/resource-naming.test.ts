import { type NamedOperation, pathFacts, resourceName } from "../../../src/model/naming/resource-naming.js";

/** Names an operation of a document that also updates a DAG by PATCH. */
function nameOf(operation: NamedOperation, pathPrefix: string) {
  const update = { method: "PATCH", path: `${pathPrefix}/dags/{dag_id}`, tags: [] };
  return resourceName(operation, pathFacts([operation, update], pathPrefix));
}

test.each<[method: string, path: string, name: string, from: "shape" | "words"]>([
  ["GET", "/api/v2/dags", "dags.list", "shape"],
  ["POST", "/api/v2/dags", "dags.create", "shape"],
  ["PATCH", "/api/v2/dags", "dags.updateMany", "shape"],
  ["PUT", "/api/v2/dags", "dags.replaceAll", "shape"],
  ["DELETE", "/api/v2/dags", "dags.deleteAll", "shape"],
  ["OPTIONS", "/api/v2/dags", "dags.options", "shape"],
  ["GET", "/api/v2/dags/{dag_id}", "dags.get", "shape"],
  ["POST", "/api/v2/dags/{dag_id}", "dags.create", "shape"],
  ["POST", "/api/v2/customers/{customer}", "customers.update", "shape"],
  ["PATCH", "/api/v2/dags/{dag_id}", "dags.update", "shape"],
  ["PUT", "/api/v2/dags/{dag_id}", "dags.replace", "shape"],
  ["DELETE", "/api/v2/dags/{dag_id}", "dags.delete", "shape"],
  ["HEAD", "/api/v2/dags/{dag_id}", "dags.head", "shape"],
  ["GET", "/api/v2/dags/{dag_id}/details", "dags.details", "words"],
  ["GET", "/api/v2/dags/details", "details.list", "shape"],
  ["GET", "/api/v2/dags/{dag_id}/details/{key}", "details.get", "shape"],
  ["GET", "/api/v2/dags/{dag_id}/logs", "dags.logs", "words"],
  ["GET", "/api/v2/stats/{id}/stats", "stats.get", "shape"],
  ["POST", "/api/v2/dags/{dag_id}/dagRuns", "dagRuns.create", "shape"],
  ["POST", "/api/v2/dags/{dag_id}/clearTaskInstances", "dags.clearTaskInstances", "words"],
  ["POST", "/api/v2/assets/{asset_id}/materialize", "assets.materialize", "words"],
  ["PUT", "/api/v2/backfills/{backfill_id}/pause", "backfills.pause", "words"],
  ["GET", "/api/v2/version", "version.get", "shape"],
  ["GET", "/api/v2/status", "status.get", "shape"],
  ["GET", "/api/v2/class", "class.get", "shape"],
  ["GET", "/api/v2/menus", "menus.get", "shape"],
  ["GET", "/api/v2/gets", "gets.list", "shape"],
  ["GET", "/api/v2/lists", "lists.list", "shape"],
  ["GET", "/api/v2/get/", "get.get", "shape"],
  ["GET", "/api/v2/monitor/health", "monitor.health", "words"],
  ["GET", "/api/v2", "root.get", "words"],
  ["POST", "/api/v2/{id}", "root.post", "words"],
  ["GET", "/api/v2/{id}/version", "version.get", "shape"],
])("%s %s is %s", (method, path, name, from) => {
  const derived = nameOf({ method, path, tags: ["ignored"] }, "/api/v2");
  expect(`${derived.resource}.${derived.method}`).toBe(name);
  expect(derived.from).toBe(from);
});

test.each([
  ["/projects/{id}/-/issues", "issues.list"],
  ["/projects/{id}/-", "projects.get"],
  ["/dags/~/dagRuns", "dagRuns.list"],
  ["/~", "root.get"],
])("a segment without letters and digits names nothing: %s is %s", (path, name) => {
  const { resource, method } = nameOf({ method: "GET", path, tags: [] }, "");
  expect(`${resource}.${method}`).toBe(name);
});
