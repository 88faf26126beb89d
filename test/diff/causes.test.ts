// One cause is one change, and what callers do not notice is none.
import { diffModels } from "../../src/diff/diff-models.js";
import { type DocumentPair, documentsOf, modelOf } from "./documents.js";

function schemas(before: string, after: string): DocumentPair {
  const complete = (text: string): string => `{ components: { schemas: { ${text} } } }`;
  return documentsOf({ of: "document", before: complete(before), after: complete(after) }, "both");
}

function changesOf({ before, after }: DocumentPair) {
  return diffModels(modelOf(before), modelOf(after));
}

test("a property that two types inherit is one change, of the type that declares it", () => {
  const text = (type: string): string =>
    `Item: { type: object, properties: { title: { type: ${type} } } },
     Book: { allOf: [{ $ref: '#/components/schemas/Item' }, { type: object, properties: { pages: { type: integer } } }] }`;
  const changes = changesOf(schemas(text("string"), text("integer")));
  expect(changes.map(({ code, where }) => [code, where.type, where.property])).toEqual([["type-changed", "Item", "title"]]);
});

test("a change of both forms of a type is one change, with the operations of each direction", () => {
  const text = (type: string): string =>
    `Book: { type: object, properties: { id: { type: string, readOnly: true }, title: { type: ${type} } } }`;
  const [change, ...others] = changesOf(schemas(text("string"), text("integer")));
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    code: "type-changed",
    where: { type: "Book", property: "title", pointer: "#/components/schemas/Book/properties/title" },
    reaches: { requests: ["books.add"], responses: ["books.read"] },
  });
});

test("recursive types end", () => {
  const text = (more: string): string =>
    `Book: { type: object, properties: { parts: { type: array, items: { $ref: '#/components/schemas/Book' } }${more} } }`;
  const changes = changesOf(schemas(text(""), text(", pages: { type: integer }")));
  expect(changes.map(({ code }) => code)).toEqual(["property-added"]);
});

test("recursive types that all have another name are renamed types", () => {
  const text = (name: string): string =>
    `Book: { type: object, properties: { author: { $ref: '#/components/schemas/${name}' } } },
     ${name}: { type: object, properties: { friends: { type: array, items: { $ref: '#/components/schemas/${name}' } } } }`;
  const changes = changesOf(schemas(text("Author"), text("Writer")));
  expect(changes.map(({ code, before, after }) => [code, before, after])).toEqual([["type-renamed", "Author", "Writer"]]);
});

test("a schema that becomes a component is not a change", () => {
  const changes = changesOf(
    schemas(
      "Book: { type: object, properties: { author: { type: object, properties: { name: { type: string, maxLength: 9 } } } } }",
      "Book: { type: object, properties: { author: { $ref: '#/components/schemas/Author' } } }, Author: { type: object, properties: { name: { type: string, maxLength: 9 } } }",
    ),
  );
  expect(changes).toEqual([]);
});

test("a type that goes away with an operation is not a change besides", () => {
  const books = "/books: { get: { operationId: books, responses: { '204': { description: Done } } } }";
  const content = "{ application/json: { schema: { $ref: '#/components/schemas/Cover' } } }";
  const cover = `/cover: { get: { operationId: cover, responses: { '200': { description: Cover, content: ${content} } } } }`;
  const before = `{ paths: { ${books}, ${cover} }, components: { schemas: { Cover: { type: object, properties: { url: { type: string } } } } } }`;
  const documents = documentsOf({ of: "document", before, after: `{ paths: { ${books} } }` }, "both");
  expect(changesOf(documents).map(({ code }) => code)).toEqual(["operation-removed"]);
});

test("descriptions and examples are not changes", () => {
  const changes = changesOf(
    schemas(
      "Book: { type: object, properties: { title: { type: string } } }",
      "Book: { type: object, description: A book., properties: { title: { type: string, description: Its title., example: Dune } } }",
    ),
  );
  expect(changes).toEqual([]);
});

test("fingerprints do not depend on pointers, and tell changes apart", () => {
  const one = changesOf(
    schemas(
      "Book: { type: object, properties: { title: { type: string }, pages: { type: integer } } }",
      "Book: { type: object, properties: { title: { type: integer }, pages: { type: string } } }",
    ),
  );
  const moved = changesOf(
    schemas(
      "Book: { allOf: [{ type: object, properties: { title: { type: string }, pages: { type: integer } } }] }",
      "Book: { allOf: [{ type: object, properties: { title: { type: integer }, pages: { type: string } } }] }",
    ),
  );
  expect(one.map(({ where }) => where.pointer)).not.toEqual(moved.map(({ where }) => where.pointer));
  expect(one.map(({ fingerprint }) => fingerprint)).toEqual(moved.map(({ fingerprint }) => fingerprint));
  expect(new Set(one.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

function operations(before: string, after: string): DocumentPair {
  return documentsOf({ of: "operation", before, after }, "both");
}

test("a type that has nothing in common with the type of before replaced it, which is one change", () => {
  const text = (name: string): string => {
    const content = `{ application/json: { schema: { $ref: '#/components/schemas/${name}' } } }`;
    return `{ paths: { /books: { get: { operationId: books, responses: { '200': { description: Done, content: ${content} } } } } }, components: { schemas: {
      Book: { type: object, properties: { title: { type: string }, pages: { type: integer } } },
      Page: { type: object, properties: { books: { type: array, items: { $ref: '#/components/schemas/Book' } }, total: { type: integer } } } } } }`;
  };
  const [change, ...others] = changesOf(documentsOf({ of: "document", before: text("Book"), after: text("Page") }, "both"));
  expect(others).toEqual([]);
  expect(change).toMatchObject({ code: "response-type-changed", before: "Book", after: "Page" });
  expect(change?.message).toMatch(/^the response of `\S+` is now `Page` instead of `Book`/);
});

test("a single value is written like a list of this value, and so is its default", () => {
  const param = (schema: string): string => `{ parameters: [{ name: sort, in: query, schema: ${schema} }] }`;
  const list = "{ type: array, items: { type: string }, default: [title] }";
  const codes = (before: string, after: string) => changesOf(operations(param(before), param(after))).map(({ code }) => code);
  expect(codes("{ type: string, default: title }", list)).toEqual(["request-type-changed"]);
  expect(codes("{ type: string, default: pages }", list)).toEqual(["request-default-changed", "request-type-changed"]);
});

test.each([
  ["{ type: integer, default: 1 }", "{ type: integer, default: 2 }", "defaults to `2` instead of `1`: pass `1` to keep the old behaviour"],
  ["{ type: integer, default: 1 }", "{ type: integer }", "no longer defaults to `1`: pass `1` to keep the old behaviour"],
  [
    "{ type: integer }",
    "{ type: integer, default: 1 }",
    "defaults to `1`, where it had no default: pass a value to keep the old behaviour",
  ],
])("the default of %s that becomes %s", (before, after, message) => {
  const param = (schema: string): string => `{ parameters: [{ name: copies, in: query, schema: ${schema} }] }`;
  const [change] = changesOf(operations(param(before), param(after)));
  expect(change?.message).toMatch(new RegExp(`^\\S+ of \\S+ ${message}$`));
});

test("a message about several operations has its verb in the plural", () => {
  const text = (security: string): string =>
    `{ paths: { /books: { get: { operationId: books, responses: { '204': { description: Done } } }, put: { operationId: put, responses: { '204': { description: Done } } } } },
       security: ${security}, components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } } } }`;
  const pair = documentsOf({ of: "document", before: text("[{ key: [] }]"), after: text("[{ key: [] }, { token: [] }]") }, "both");
  expect(changesOf(pair).map(({ message }) => message)).toEqual([expect.stringMatching(/^`\S+` and `\S+` also accept `token`$/)]);
});

test("pages that are read by another property name it", () => {
  const list = (name: string): string => {
    const schema = `{ type: object, required: [${name}, total], properties: { ${name}: { type: array, items: { type: string } }, total: { type: integer } } }`;
    const parameter = (each: string): string => `{ name: ${each}, in: query, schema: { type: integer } }`;
    return `{ parameters: [${parameter("limit")}, ${parameter("offset")}], responses: { '200': { description: Done, content: { application/json: { schema: ${schema} } } } } }`;
  };
  const change = changesOf(operations(list("errors"), list("books"))).find(({ code }) => code === "pagination-changed");
  expect(change).toMatchObject({ before: "items: errors", after: "items: books" });
});
