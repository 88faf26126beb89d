import { assignNames, type NamingOptions } from "../../../src/model/naming/assign-names.js";
import { operationKey } from "../../../src/model/naming/keys.js";
import type { Spec, SpecOperation, SpecTag } from "../../../src/openapi/spec.js";
import type { SpecNamedSchema } from "../../../src/openapi/spec-schema.js";
import { shortHash } from "../../../src/util/short-hash.js";

function operation(method: string, path: string, more: Partial<SpecOperation> = {}): SpecOperation {
  return { origin: `#/paths/${path}`, method, path, tags: ["t"], parameters: [], responses: [], security: [], servers: [], ...more };
}

function component(key: string, more: Partial<SpecNamedSchema> = {}): SpecNamedSchema {
  return { pointer: `#/components/schemas/${key}`, key, component: true, schema: { origin: "#/" }, ...more };
}

function spec(operations: readonly SpecOperation[], schemas: readonly SpecNamedSchema[] = [], tags: readonly SpecTag[] = []): Spec {
  return { format: 1, dialect: "3.1", info: { title: "T", version: "1" }, servers: [], tags, operations, schemas, securitySchemes: [] };
}

function namesOf(document: Spec, options: Partial<NamingOptions> = {}) {
  const codes: string[] = [];
  const names = assignNames(document, { naming: "operations", pathPrefix: "", ...options }, (code) => codes.push(code));
  return {
    operations: Object.fromEntries([...names.operations].map(([key, { resource, method }]) => [key, `${resource}.${method}`])),
    types: Object.fromEntries([...names.types].map(([pointer, name]) => [pointer.replace("#/components/schemas/", ""), name])),
    codes,
  };
}

const twins = [operation("GET", "/a", { operationId: "same" }), operation("GET", "/b", { operationId: "same" })];

test("operationKey is method and path", () => {
  expect(operationKey({ method: "GET", path: "/a" })).toBe("GET /a");
});

describe("types", () => {
  test("a component is named after its key", () => {
    expect(namesOf(spec([], [component("User"), component("dag_run")])).types).toEqual({ User: "User", dag_run: "DagRun" });
  });

  test("a schema elsewhere is named after its pointer", () => {
    const pointers = [
      "#/components/schemas/Dag/properties/owner",
      "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema",
    ];
    const schemas = pointers.map((pointer) => component("x", { pointer, component: false }));
    expect(Object.values(namesOf(spec([], schemas)).types)).toEqual(["DagOwner", "PetsIdGetResponses200ApplicationJson"]);
  });

  test("a tilde in a pointer separates words", () => {
    expect(Object.values(namesOf(spec([], [component("x", { pointer: "#/$defs/a~0b", component: false })])).types)).toEqual(["AB"]);
  });

  test("x-pinwheel-name wins over the key and over a pinned name", () => {
    const pinned = { naming: "operations", types: { "#/components/schemas/User": "Pinned" }, operations: {} };
    expect(namesOf(spec([], [component("User", { rename: "account" })]), { pinned }).types).toEqual({ User: "Account" });
  });

  test("a collision adds a hash of the pointer and is reported", () => {
    const { types, codes } = namesOf(spec([], [component("user"), component("User"), component("FooBar"), component("Foo_Bar")]));
    expect(types).toEqual({
      User: "User",
      user: `User_${shortHash("#/components/schemas/user")}`,
      FooBar: "FooBar",
      Foo_Bar: `FooBar_${shortHash("#/components/schemas/Foo_Bar")}`,
    });
    expect(codes).toEqual(["name-collision", "name-collision"]);
  });

  test("the order of the document does not matter", () => {
    const schemas = ["User", "user", "USER", "Foo.Bar", "FooBar", "Foo_Bar"].map((key) => component(key));
    const forward = namesOf(spec(twins, schemas));
    const backward = namesOf(spec(twins.toReversed(), schemas.toReversed()));
    expect(backward.operations).toEqual(forward.operations);
    expect(backward.types).toEqual(forward.types);
    expect(new Set(Object.values(forward.types).map((name) => name.toLowerCase())).size).toBe(schemas.length);
  });
});

describe("operations", () => {
  test("a repeated operationId is reported, and both operations have a name", () => {
    const { operations, codes } = namesOf(spec(twins));
    expect(operations).toEqual({ "GET /a": "t.same", "GET /b": `t.same_${shortHash("GET /b")}` });
    expect(codes).toEqual(["name-collision"]);
  });

  test("the operation with the shorter key keeps the name", () => {
    const zones = [
      operation("GET", "/all/{kind}/zones", { operationId: "all_zones" }),
      operation("GET", "/zones", { operationId: "all_zones" }),
    ];
    expect(namesOf(spec(zones)).operations).toEqual({
      "GET /zones": "t.allZones",
      "GET /all/{kind}/zones": `t.allZones_${shortHash("GET /all/{kind}/zones")}`,
    });
  });

  test("a name by shape wins over one by words", () => {
    const document = spec([operation("GET", "/pets/{id}"), operation("POST", "/pets/get")]);
    expect(namesOf(document, { naming: "resources" }).operations["GET /pets/{id}"]).toBe("pets.get");
  });

  test("the strategy resources ignores the path prefix", () => {
    const document = spec([operation("GET", "/api/items/v1/thing")]);
    expect(namesOf(document, { naming: "resources", pathPrefix: "/api/items/v1" }).operations).toEqual({
      "GET /api/items/v1/thing": "thing.get",
    });
  });

  test("a renamed tag renames the resource", () => {
    const document = spec([operation("GET", "/a", { operationId: "x" })], [], [{ name: "t", rename: "better" }, { name: "u" }]);
    expect(namesOf(document).operations).toEqual({ "GET /a": "better.x" });
  });

  test.each([
    [{ resource: "my_things", method: "do it" }, "myThings.doIt"],
    [{ resource: "my_things" }, "myThings.x"],
    [{ method: "do it" }, "t.doIt"],
  ])("x-pinwheel-name %j names it %s", (rename, name) => {
    expect(namesOf(spec([operation("GET", "/a", { operationId: "x", rename })])).operations).toEqual({ "GET /a": name });
  });

  test("resources whose names differ only in case become one", () => {
    const tags = [["DAG_run"], ["dagrun"]];
    const document = spec(tags.map((tag, index) => operation("GET", `/${index}`, { operationId: "x", tags: tag })));
    expect(namesOf(document).operations).toEqual({ "GET /0": "dagRun.x", "GET /1": `dagRun.x_${shortHash("GET /1")}` });
  });

  test("a reserved word is not a resource name", () => {
    expect(namesOf(spec([operation("GET", "/a", { operationId: "x", tags: ["public"] })])).operations).toEqual({ "GET /a": "public_.x" });
  });

  test.each(["then", "constructor", "prototype", "default"])("%s gets an underscore", (name) => {
    expect(namesOf(spec([operation("GET", "/a", { operationId: name })])).operations).toEqual({ "GET /a": `t.${name}_` });
    expect(namesOf(spec([operation("GET", "/a", { operationId: "x", tags: [name] })])).operations).toEqual({ "GET /a": `${name}_.x` });
  });

  test("a reserved word may be a method name", () => {
    expect(namesOf(spec([operation("GET", "/a", { operationId: "delete" })])).operations).toEqual({ "GET /a": "t.delete" });
  });
});

describe("pinned names", () => {
  const pin = (operations: Readonly<Record<string, string>>, types: Readonly<Record<string, string>> = {}) => ({
    pinned: { naming: "operations", types, operations },
  });

  test("stay when a new part would take them", () => {
    const pinned = pin({ "GET /b": "t.same" }, { "#/components/schemas/user": "User" });
    const { operations, types } = namesOf(spec(twins, [component("User"), component("user")]), pinned);
    expect(operations).toEqual({ "GET /b": "t.same", "GET /a": `t.same_${shortHash("GET /a")}` });
    expect(types).toEqual({ user: "User", User: `User_${shortHash("#/components/schemas/User")}` });
  });

  test("have been reported when they collided", () => {
    const { operations, codes } = namesOf(spec(twins), pin({ "GET /a": "t.same", "GET /b": "t.other" }));
    expect(operations).toEqual({ "GET /a": "t.same", "GET /b": "t.other" });
    expect(codes).toEqual([]);
  });

  test("are reported where the document now leads to another name", () => {
    const document = spec([operation("GET", "/a", { operationId: "new" })], [component("Pet", { rename: "Animal" })]);
    const { operations, types, codes } = namesOf(document, pin({ "GET /a": "t.old" }, { "#/components/schemas/Pet": "Pet" }));
    expect(operations).toEqual({ "GET /a": "t.old" });
    expect(types).toEqual({ Pet: "Animal" });
    expect(codes).toEqual(["name-changed", "name-kept"]);
  });

  test("lose against x-pinwheel-name", () => {
    const document = spec([
      operation("GET", "/a", { operationId: "x", rename: { method: "new" } }),
      operation("GET", "/b", { operationId: "y" }),
    ]);
    expect(namesOf(document, pin({ "GET /a": "t.old", "GET /b": "t.kept" })).operations).toEqual({ "GET /a": "t.new", "GET /b": "t.kept" });
  });

  test("do not apply to another strategy", () => {
    const document = spec([operation("GET", "/pets", { operationId: "y" })]);
    expect(namesOf(document, { ...pin({ "GET /pets": "t.kept" }), naming: "resources" }).operations).toEqual({ "GET /pets": "pets.list" });
  });

  test.each(["t.then", "constructor.x", "t..b", "t", "t.", ".x", "t..b", "1t.a", "t.x; evil()", ""])(
    "an invalid one is ignored: %j",
    (name) => {
      const document = spec([operation("GET", "/a", { operationId: "x" })]);
      expect(namesOf(document, pin({ "GET /a": name })).operations).toEqual({ "GET /a": "t.x" });
    },
  );

  test.each(["x; evil()", "1a", "", "a b"])("an invalid type name is ignored: %j", (name) => {
    expect(namesOf(spec([], [component("user")]), pin({}, { "#/components/schemas/user": name })).types).toEqual({ user: "User" });
  });

  test.each(["_a1.b_2", "t.a.b", "été.用户", "public.delete"])("a valid one is kept: %j", (name) => {
    const document = spec([operation("GET", "/a", { operationId: "x" })]);
    expect(namesOf(document, pin({ "GET /a": name })).operations).toEqual({ "GET /a": name });
  });
});
