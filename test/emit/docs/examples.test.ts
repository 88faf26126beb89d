import { methodName } from "../../../src/emit/docs/pages/api-pages.js";
import { chooseExamples } from "../../../src/emit/docs/pages/examples.js";
import { type OperationOf, typesByName } from "../../../src/emit/docs/pages/references.js";
import { itemKey } from "../../../src/emit/docs/samples/item-key.js";
import type { Operation, Property, Resource, SdkModel } from "../../../src/model/model.js";
import { airflowModel, named, operation, property, ref, reply, text } from "./airflow-model.js";

const thing = named("Thing", { kind: "object", properties: [property("thing_id", text), property("name", text)] });

const list = (path: string, name = "list", method = "GET"): Operation =>
  operation(name, method, path, { pagination: { item: ref("Thing"), kind: "link", link: "next" }, success: [reply(200, ref("Thing"))] });

const post = (path: string, name: string, members: readonly Property[]): Operation => {
  const made = operation(name, "POST", path);
  const body = { required: true, mode: "properties", shared: [], defaults: {}, origin: "#", content: [] } as const;
  return { ...made, body, params: { ...made.params, body: { type: { kind: "object", properties: members }, optional: false } } };
};

/** The examples of an API with these resources, by method. */
function examplesOf(resources: Readonly<Record<string, readonly Operation[]>>): Readonly<Record<string, string>> {
  const all = Object.entries(resources).map(([name, operations]): Resource => ({ name, segments: [name], doc: {}, operations }));
  const model: SdkModel = { ...airflowModel, types: [thing], resources: all };
  const chosen: [string, OperationOf | undefined][] = Object.entries(chooseExamples(model, typesByName(model.types)));
  return Object.fromEntries(
    chosen.flatMap(([kind, example]) => (example === undefined ? [] : [[kind, methodName(example.resource, example.operation)]])),
  );
}

test("prefers the list that needs no params and has a method for one item, in any order", () => {
  const dags = [operation("queued", "GET", "/dags/{id}/queued"), list("/dags"), operation("get", "GET", "/dags/{id}")];
  const found = examplesOf({
    batches: [list("/batch", "listBatch", "POST")],
    runs: [list("/dags/{id}/runs")],
    logs: [list("/logs")],
    dags,
  });
  expect(found).toEqual({ list: "dags.list", get: "dags.get" });
});

test("prefers the resource with the most methods among equal lists", () => {
  const small = [list("/a"), operation("get", "GET", "/a/{id}")];
  const large = [list("/b"), operation("get", "GET", "/b/{id}"), operation("delete", "DELETE", "/b/{id}")];
  expect(examplesOf({ small, large })["list"]).toBe("large.list");
});

test("recognises verbs at the start of longer names", () => {
  const users = [
    operation("statsForUser", "GET", "/users/{id}/stats"),
    operation("gettersOfUser", "GET", "/users/{id}/getters"),
    list("/users", "listUsers"),
    operation("getUser", "GET", "/users/{id}"),
    post("/users", "importUser", [property("name", text)]),
    post("/users", "addUser", [property("name", text)]),
  ];
  expect(examplesOf({ users })).toEqual({ list: "users.listUsers", get: "users.getUser", write: "users.addUser" });
});

test("prefers to write items that have properties and can be listed and read", () => {
  const events = [post("/events", "create", [property("name", text)])];
  const empty = [list("/empty"), operation("get", "GET", "/empty/{id}"), post("/empty", "create", [])];
  const pools = [list("/pools"), operation("get", "GET", "/pools/{id}"), post("/pools", "create", [property("name", text)])];
  expect(examplesOf({ events, empty, pools })["write"]).toBe("pools.create");
});

test("chooses nothing where the API has no such operation", () => {
  expect(examplesOf({ health: [operation("get", "GET", "/health")] })).toEqual({});
});

describe("the key of an item", () => {
  const types = typesByName([thing]);
  const resource = (...operations: readonly Operation[]): Resource => ({ name: "things", segments: ["things"], doc: {}, operations });

  test("is named like the path parameter of one item", () => {
    const all = list("/things");
    expect(itemKey(resource(all, operation("get", "GET", "/things/{thing_id}")), all, ref("Thing"), types)).toBe("thing_id");
  });

  test("is a common name if there is no such parameter", () => {
    const all = list("/things");
    expect(itemKey(resource(all), all, ref("Thing"), types)).toBe("name");
  });

  test("is undefined if it is optional", () => {
    const all = list("/things");
    expect(itemKey(resource(all), all, { kind: "object", properties: [property("id", text, { required: false })] }, types)).toBeUndefined();
  });
});
