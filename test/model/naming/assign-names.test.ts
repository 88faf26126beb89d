import { assignNames, operationKey } from "../../../src/model/naming/assign-names.js";
import { operationName } from "../../../src/model/naming/operation-naming.js";
import { resourceName } from "../../../src/model/naming/resource-naming.js";
import { camelCase, identifier, pascalCase } from "../../../src/model/naming/words.js";
import type { Spec, SpecOperation } from "../../../src/openapi/spec.js";

function operation(method: string, path: string, about: Partial<SpecOperation> = {}): SpecOperation {
  return { origin: `#/paths/${path}`, method, path, tags: [], parameters: [], responses: [], security: [], servers: [], ...about };
}

function spec(operations: readonly SpecOperation[], keys: readonly string[] = []): Spec {
  const schemas = keys.map((key) => ({ pointer: `#/components/schemas/${key}`, key, component: true, schema: { origin: "#/" } }));
  return { format: 1, dialect: "3.1", info: { title: "T", version: "1" }, servers: [], tags: [], operations, schemas, securitySchemes: [] };
}

describe("casing", () => {
  test.each([
    ["get_dag_runs", "getDagRuns", "GetDagRuns"],
    ["DAGRunResponse", "dagRunResponse", "DAGRunResponse"],
    ["actions/list-artifacts", "actionsListArtifacts", "ActionsListArtifacts"],
    ["getHTTPCode2", "getHttpCode2".replace("Http", "HTTP"), "GetHTTPCode2"],
    ["用户查询", "用户查询", "用户查询"],
  ])("%s", (text, camel, pascal) => {
    expect([camelCase(text), pascalCase(text)]).toEqual([camel, pascal]);
  });

  test("text without a letter becomes a hash, a leading digit is kept behind an underscore", () => {
    expect(identifier("🙂", "camel")).toMatch(/^_[0-9a-f]{8}$/);
    expect(identifier("1stThing", "camel")).toBe("_1stThing");
  });
});

describe("resources", () => {
  test.each([
    ["GET", "/api/v2/dags", "dags.list"],
    ["PATCH", "/api/v2/dags", "dags.updateMany"],
    ["GET", "/api/v2/dags/{dag_id}", "dags.get"],
    ["DELETE", "/api/v2/dags/{dag_id}", "dags.delete"],
    ["GET", "/api/v2/dags/{dag_id}/details", "dags.details"],
    ["POST", "/api/v2/dags/{dag_id}/dagRuns", "dagRuns.create"],
    ["POST", "/api/v2/dags/{dag_id}/clearTaskInstances", "dags.clearTaskInstances"],
    ["POST", "/api/v2/assets/{asset_id}/materialize", "assets.materialize"],
    ["PUT", "/api/v2/backfills/{backfill_id}/pause", "backfills.pause"],
    ["GET", "/api/v2/version", "version.get"],
    ["GET", "/api/v2/monitor/health", "monitor.health"],
  ])("%s %s is %s", (method, path, want) => {
    const { resource, method: name } = resourceName({ method, path, tags: [] }, "/api/v2");
    expect(`${resource}.${name}`).toBe(want);
  });
});

describe("operations", () => {
  test.each([
    [{ operationId: "actions/list-artifacts-for-repo", tags: ["actions"] }, "actions.listArtifactsForRepo"],
    [{ operationId: "UsersController_getUser", tags: ["Users"] }, "users.controllerGetUser"],
    [{ operationId: "listPets", tags: ["pets"] }, "pets.listPets"],
    [{ operationId: "pets", tags: ["pets"] }, "pets.pets"],
    [{ tags: [] }, "pets.getPetsByPetId"],
    [{ operationId: "1stThing", tags: ["201"] }, "_201._1stThing"],
    [{ operationId: "🙂", tags: [""] }, "pets.getPetsByPetId"],
  ])("%j is %s", (about, want) => {
    const { resource, method } = operationName({ method: "GET", path: "/pets/{petId}", ...about });
    expect(`${resource}.${method}`).toBe(want);
  });
});

describe("collisions", () => {
  function namesOf(document: Spec): {
    readonly names: Readonly<Record<string, string>>;
    readonly types: Readonly<Record<string, string>>;
    readonly codes: readonly string[];
  } {
    const codes: string[] = [];
    const { operations, types } = assignNames(document, { naming: "operations", pathPrefix: "" }, (code) => codes.push(code));
    return {
      names: Object.fromEntries([...operations].map(([key, { resource, method }]) => [key, `${resource}.${method}`])),
      types: Object.fromEntries(types),
      codes,
    };
  }
  const twice = [
    operation("GET", "/a", { operationId: "same", tags: ["t"] }),
    operation("GET", "/b", { operationId: "same", tags: ["t"] }),
  ];

  test("a repeated operationId is reported, and both operations have a name", () => {
    const { names, codes } = namesOf(spec(twice));
    expect(names["GET /a"]).toBe("t.same");
    expect(names["GET /b"]).toMatch(/^t\.same_[0-9a-f]{8}$/);
    expect(codes).toEqual(["name-collision"]);
  });

  test("a collision that pins have settled is still told", () => {
    const codes: string[] = [];
    const pinned = { naming: "operations", types: {}, operations: { "GET /a": "t.same", "GET /b": "t.other" } };
    const { operations } = assignNames(spec(twice), { naming: "operations", pathPrefix: "", pinned }, (code) => codes.push(code));
    expect([...operations.values()].map(({ method }) => method)).toEqual(["same", "other"]);
    expect(codes).toEqual(["name-collision"]);
  });

  test("who keeps a name does not depend on the order of the document", () => {
    const keys = ["User", "user", "USER", "Foo.Bar", "FooBar", "Foo_Bar"];
    const [forward, backward] = [namesOf(spec(twice, keys)), namesOf(spec(twice.toReversed(), keys.toReversed()))];
    expect(backward.names).toEqual(forward.names);
    expect(backward.types).toEqual(forward.types);
    expect(forward.types["#/components/schemas/USER"]).toBe("USER");
    expect(forward.types["#/components/schemas/FooBar"]).toBe("FooBar");
    expect(new Set(Object.values(forward.types).map((name) => name.toLowerCase())).size).toBe(keys.length);
  });

  test("a name once given stays, whoever comes later", () => {
    const pinned = { naming: "operations", types: { "#/components/schemas/user": "User" }, operations: { "GET /b": "t.same" } };
    const { operations, types } = assignNames(
      spec(twice, ["User", "user"]),
      { naming: "operations", pathPrefix: "", pinned },
      () => undefined,
    );
    expect(operations.get(operationKey({ method: "GET", path: "/b" }))).toEqual({ resource: "t", method: "same" });
    expect(types.get("#/components/schemas/user")).toBe("User");
    expect(types.get("#/components/schemas/User")).not.toBe("User");
  });

  test("a name that is asked for goes before one that was given, and another strategy gives new ones", () => {
    const pinned = { naming: "operations", types: {}, operations: { "GET /a": "t.old", "GET /b": "t.kept" } };
    const document = spec([
      operation("GET", "/a", { operationId: "x", tags: ["t"], rename: { method: "new" } }),
      operation("GET", "/b", { operationId: "y", tags: ["t"] }),
    ]);
    const methods = (naming: "operations" | "resources") =>
      [...assignNames(document, { naming, pathPrefix: "", pinned }, () => undefined).operations.values()].map(({ method }) => method);
    expect(methods("operations")).toEqual(["new", "kept"]);
    expect(methods("resources")).toEqual(["new", "get"]);
  });

  test("a pinned name that could not be ours is decided anew", () => {
    const pinned = {
      naming: "operations",
      types: { "#/components/schemas/user": "x; evil()" },
      operations: { "GET /a": "t.then", "GET /b": "t.a.b" },
    };
    const { operations, types } = assignNames(spec(twice, ["user"]), { naming: "operations", pathPrefix: "", pinned }, () => undefined);
    expect(types.get("#/components/schemas/user")).toBe("User");
    expect([...operations.values()].map(({ method }) => method.replace(/_[0-9a-f]{8}$/, ""))).toEqual(["same", "same"]);
  });

  test("resources that differ in case alone are one", () => {
    const { names } = namesOf(
      spec([
        operation("GET", "/a", { operationId: "x", tags: ["DagRun"] }),
        operation("GET", "/b", { operationId: "y", tags: ["dagrun"] }),
      ]),
    );
    expect(new Set(Object.values(names).map((name) => name.split(".")[0])).size).toBe(1);
  });

  test("a resource has a name that can be imported", () => {
    expect(namesOf(spec([operation("GET", "/a", { operationId: "x", tags: ["public"] })])).names).toEqual({ "GET /a": "public_.x" });
  });

  test("no method makes a resource thenable, and none hides an inherited member", () => {
    const { names } = namesOf(
      spec([
        operation("GET", "/a", { operationId: "then", tags: ["t"] }),
        operation("GET", "/b", { operationId: "constructor", tags: ["t"] }),
      ]),
    );
    expect(names).toEqual({ "GET /a": "t.then_", "GET /b": "t.constructor_" });
  });
});
