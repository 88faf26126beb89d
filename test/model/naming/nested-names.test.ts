import { assignNames, type NamingOptions } from "../../../src/model/naming/assign-names.js";
import type { Spec, SpecOperation } from "../../../src/openapi/spec.js";

type Rename = NonNullable<SpecOperation["rename"]>;

function namesOf(operations: Readonly<Record<string, Rename | undefined>>, options: Partial<NamingOptions> = {}) {
  const entries = Object.entries(operations).map(([key, rename]): SpecOperation => {
    const [method = "", path = ""] = key.split(" ");
    const named = rename === undefined ? {} : { rename };
    return { origin: `#/${key}`, method, path, tags: ["t"], parameters: [], responses: [], security: [], servers: [], ...named };
  });
  const info = { title: "T", version: "1" };
  const spec: Spec = { format: 1, dialect: "3.1", info, servers: [], tags: [], operations: entries, schemas: [], securitySchemes: [] };
  const messages: string[] = [];
  const { operations: names } = assignNames(spec, { naming: "resources", pathPrefix: "", ...options }, (_, { message }) =>
    messages.push(message),
  );
  return { names: Object.fromEntries([...names].map(([key, name]) => [key, `${name.resource}.${name.method}`])), messages };
}

test("a path becomes a nested resource", () => {
  const keys = {
    "POST /chat/completions": "chat.completions.create",
    "GET /containers/{id}/files/{file_id}": "containers.files.get",
    "GET /files/{id}/content": "files.content",
    "GET /projects/{id}/-/issues": "projects.issues.list",
    "GET /delete/items": "delete_.items.list",
    "GET /{id}": "root.get",
  };
  const operations = Object.fromEntries(Object.keys(keys).map((key) => [key, undefined]));
  expect(namesOf(operations, { nesting: true })).toEqual({ names: keys, messages: [] });
});

test("an equal name has the parameters of its path", () => {
  const operations = { "GET /user/keys": undefined, "GET /user/{name}/keys": undefined };
  expect(namesOf(operations, { nesting: true }).names).toEqual({
    "GET /user/keys": "user.keys.list",
    "GET /user/{name}/keys": "user.keys.listByName",
  });
});

test("a part with the name of a nested resource gets a verb", () => {
  const operations = { "PUT /codespaces/{id}/access": undefined, "POST /codespaces/{id}/access/users": undefined };
  expect(namesOf(operations, { nesting: true }).names).toEqual({
    "PUT /codespaces/{id}/access": "codespaces.setAccess",
    "POST /codespaces/{id}/access/users": "codespaces.access.users.create",
  });
});

test("segments that differ only in case become one", () => {
  const { names } = namesOf({
    "GET /a": { resource: "chat.completions", method: "a" },
    "GET /b": { resource: "Chat.tools", method: "b" },
    "GET /c": { resource: "CHAT", method: "c" },
    "GET /d": { resource: "other.chat.Tools", method: "d" },
  });
  expect(names).toEqual({ "GET /a": "chat.completions.a", "GET /b": "chat.tools.b", "GET /c": "chat.c", "GET /d": "other.chat.tools.d" });
});

test.each(["completions", "Completions"])("the method %s cannot have the name of a nested resource", (method) => {
  const operations = { "GET /a": { resource: "chat.completions.more", method: "a" }, "GET /b": { resource: "chat", method } };
  const forward = namesOf(operations);
  expect(forward.messages).toEqual([`A method and a resource would both be called chat.${method.toLowerCase()}.`]);
  expect(forward.names["GET /b"]).toMatch(/^chat\.completions_[0-9a-f]{8}$/);
  expect(namesOf(Object.fromEntries(Object.entries(operations).toReversed()))).toEqual(forward);
});

test("a method may have the name of a resource that is not nested in its own", () => {
  const operations = { "GET /a": { resource: "files", method: "list" }, "GET /b": { resource: "chat", method: "files" } };
  expect(namesOf(operations).messages).toEqual([]);
});

test("pinned names of nested resources stay, and do not apply without nesting", () => {
  const pinned = { naming: "resources, nested", types: {}, operations: { "GET /pets": "shop.pets.all" } };
  expect(namesOf({ "GET /pets": undefined }, { nesting: true, pinned }).names).toEqual({ "GET /pets": "shop.pets.all" });
  expect(namesOf({ "GET /pets": undefined }, { pinned }).names).toEqual({ "GET /pets": "pets.list" });
});
