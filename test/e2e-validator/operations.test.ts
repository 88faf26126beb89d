import type { Operation, SdkModel } from "../../src/model/model.js";
import { tableOf } from "../e2e/operations.mjs";

const operation = (id: string, name: string): Operation => ({
  id,
  name,
  typeName: name,
  doc: {},
  method: "GET",
  path: `/pools/${name}`,
  origin: "#",
  parameters: [],
  params: { properties: [], optional: true },
  success: [],
  errors: [],
  security: [],
});

const model: SdkModel = {
  format: 1,
  api: { title: "Pools", version: "1", servers: [], serverPath: "", pathPrefix: "", source: "pools.yaml", sha256: "" },
  clientName: "Pools",
  auth: [],
  types: [],
  resources: [{ name: "pools", segments: ["pools"], doc: {}, operations: [operation("get_pool", "get"), operation("list_pools", "list")] }],
};
const release = { airflow: "3.3.2", api: "v2" };

test("an operation that nobody called is missing, and one that was only refused", () => {
  expect(tableOf(release, model, []).missing).toEqual(["pools.get", "pools.list"]);
  const refused = tableOf(release, model, [{ operation: "get_pool", status: 404 }]);
  expect(refused.missing).toEqual(["pools.get", "pools.list"]);
});

test("what succeeds counts, on the server or from a recorded answer", () => {
  const { missing, live, replayed, total } = tableOf(release, model, [
    { operation: "get_pool", status: 200 },
    { operation: "list_pools", status: 200, recorded: true },
  ]);
  expect({ missing, live, replayed, total }).toEqual({ missing: [], live: 1, replayed: 1, total: 2 });
});

test("a finding is no call", () => {
  expect(tableOf(release, model, [{ operation: "get_pool", status: 200, finding: "type" }]).missing).toContain("pools.get");
});

test("the table has each status once, in order, and not that of a busy database", () => {
  const { text } = tableOf(release, model, [
    { operation: "get_pool", status: 404 },
    { operation: "get_pool", status: 200 },
    { operation: "get_pool", status: 200 },
    { operation: "get_pool", status: 503 },
  ]);
  expect(text).toContain("| `pools.get` | GET `/pools/get` | 200, 404 |  |");
});
