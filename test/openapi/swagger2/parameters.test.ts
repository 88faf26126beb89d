import type { Json } from "../../../src/util/json.js";
import { operation, plain, read, swagger, wire } from "./swagger2.js";

const parameters = "#/paths/~1pets/post/parameters";
const strings = { type: "array", items: { type: "string" } };

/** Swagger 2.0, Parameter Object, `collectionFormat`, and the styles of OpenAPI 3.0 for the same text on the wire. */
test.each<[location: string, format: string | undefined, expected: string]>([
  ["query", undefined, "p query form"],
  ["query", "csv", "p query form"],
  ["query", "ssv", "p query spaceDelimited"],
  ["query", "pipes", "p query pipeDelimited"],
  ["query", "multi", "p query form*"],
  ["header", undefined, "p header simple"],
  ["header", "csv", "p header simple"],
])("an array in a %s with collectionFormat %s", (location, collectionFormat, expected) => {
  const parameter = { name: "p", in: location, ...strings, ...(collectionFormat && { collectionFormat }) };
  const result = read(operation({ parameters: [parameter] }));
  expect(result.operation?.parameters.map(wire)).toEqual([expected]);
  expect(plain(result.operation?.parameters[0]?.schema)).toEqual({ types: ["array"], items: { types: ["string"] } });
  expect(result.problems).toEqual([]);
});

test("an array in a path has its values separated by commas", () => {
  const ids = { name: "ids", in: "path", required: true, ...strings };
  const get = { operationId: "get", parameters: [ids], responses: {} };
  expect(read(swagger({ paths: { "/pets/{ids}": { get } } })).operation?.parameters.map(wire)).toEqual(["ids path simple required"]);
});

test.each<[location: string, format: string, place: string, separator: string, note: string]>([
  ["query", "tsv", "a query", "tabs", "tabs"],
  ["header", "ssv", "a header", "spaces", "spaces"],
  ["header", "pipes", "a header", "|", "`|`"],
])("an array in a %s with collectionFormat %s is one string", (location, collectionFormat, place, separator, note) => {
  const parameter = { name: "p", in: location, description: "Some.", default: ["a"], ...strings, collectionFormat };
  const result = read(operation({ parameters: [parameter] }));
  expect(plain(result.operation?.parameters[0]?.schema)).toEqual({ types: ["string"] });
  expect(result.operation?.parameters[0]?.description).toBe(`Some.\n\nThis is one string, with the values separated by ${note}.`);
  expect(result.problems).toEqual([
    `info collection-format ${parameters}/0: OpenAPI 3 has no style for an array in ${place} with values separated by ${separator}. (It is one string, and the caller joins the values.)`,
  ]);
});

test("an array in an array is a string, because a style applies to the outer array only", () => {
  const items = { ...strings, collectionFormat: "pipes", minItems: 2 };
  const result = read(operation({ parameters: [{ name: "pairs", in: "query", type: "array", items }] }));
  expect(plain(result.operation?.parameters)).toMatchObject([
    {
      ...{ explode: false, description: "Each item is one string, with the values separated by `|`." },
      schema: { types: ["array"], items: { types: ["string"] } },
    },
  ]);
  expect(result.problems).toEqual([expect.stringContaining(`info collection-format ${parameters}/0/items: `)]);
});

test.each<[format: Json, location: string, message: string]>([
  ["multi", "header", '"collectionFormat" is "multi". It must be one of csv, ssv, tsv, pipes.'],
  ["comma", "query", '"collectionFormat" is "comma". It must be one of csv, ssv, tsv, pipes, multi.'],
  [1, "query", '"collectionFormat" is the number 1. It must be one of csv, ssv, tsv, pipes, multi.'],
])("collectionFormat %j of a %s is reported and read as csv", (collectionFormat, location, message) => {
  const result = read(operation({ parameters: [{ name: "p", in: location, ...strings, collectionFormat }] }));
  expect(result.problems).toEqual([`warning value-ignored ${parameters}/0/collectionFormat: ${message} (Read as "csv".)`]);
  expect(result.operation?.parameters[0]).toMatchObject({ explode: false });
});

test("all keywords of a type move to the schema, and the others stay", () => {
  const parameter = {
    ...{ name: "n", in: "query", required: true, description: "A number.", allowEmptyValue: true, type: "integer", format: "int32" },
    ...{ default: 2, enum: [1, 2, 3], minimum: 1, maximum: 9, exclusiveMaximum: true, multipleOf: 1, "x-nullable": true },
  };
  const result = read(
    operation({ parameters: [parameter, { name: "s", in: "query", type: "string", pattern: "^a", minLength: 1, maxLength: 3 }] }),
  );
  expect(plain(result.operation?.parameters)).toMatchObject([
    {
      ...{ name: "n", required: true, description: "A number." },
      schema: {
        ...{ types: ["integer", "null"], format: "int32", default: { value: 2 }, enum: [1, 2, 3, null] },
        limits: [
          { keyword: "minimum", value: 1 },
          { keyword: "exclusiveMaximum", value: 9 },
          { keyword: "multipleOf", value: 1 },
        ],
      },
    },
    {
      schema: {
        types: ["string"],
        limits: [
          { keyword: "pattern", value: "^a" },
          { keyword: "minLength", value: 1 },
          { keyword: "maxLength", value: 3 },
        ],
      },
    },
  ]);
  expect(result.problems).toEqual([]);
});

test("shared parameters and those of a path are merged by name and place", () => {
  const result = read(
    swagger({
      parameters: { Limit: { name: "limit", in: "query", type: "integer" }, Trace: { name: "X-Trace", in: "header", type: "string" } },
      paths: {
        "/pets/{id}": {
          parameters: [{ name: "id", in: "path", required: true, type: "string" }, { $ref: "#/parameters/Limit" }],
          get: {
            operationId: "list",
            parameters: [{ $ref: "#/parameters/Trace" }, { name: "limit", in: "query", required: true, type: "integer" }],
            responses: {},
          },
        },
      },
    }),
  );
  expect(result.operation?.parameters.map(wire)).toEqual([
    "id path simple required",
    "limit query form* required",
    "X-Trace header simple",
  ]);
  expect(result.problems).toEqual([]);
});

test("a reference to a parameter of an operation follows the parameter to its new place", () => {
  const body = { name: "b", in: "body", schema: { type: "object", properties: { a: { type: "string" } } } };
  const post = { operationId: "a", parameters: [body, { name: "q", in: "query", type: "string" }], responses: {} };
  const get = { operationId: "b", parameters: [{ $ref: "#/paths/~1a/post/parameters/1" }], responses: {} };
  const result = read(swagger({ paths: { "/a": { post }, "/b": { get } } }));
  expect(result.spec.operations[1]?.parameters.map(wire)).toEqual(["q query form*"]);
  expect(result.problems).toEqual([]);
});

test("a parameter whose place does not exist is reported with the places of Swagger 2.0", () => {
  const result = read(operation({ parameters: [{ name: "p", in: "form", type: "string" }] }));
  expect(result.operation?.parameters).toEqual([]);
  expect(result.problems).toEqual([
    `warning parameter-invalid ${parameters}/0: "in" of a parameter is "form". It must be one of path, query, header, formData, body. (The parameter was omitted.)`,
  ]);
});

test("an item that is not a parameter is reported at its own index", () => {
  const body = { name: "b", in: "body", schema: {} };
  expect(read(operation({ parameters: [body, null, "limit"] })).problems).toEqual([
    `warning null-value ${parameters}/1: A parameter is null. It must be an object. (It was omitted.)`,
    `warning wrong-kind ${parameters}/2: A parameter is a string. It must be an object. (It was omitted.)`,
  ]);
});

test("a reference that leads nowhere is quoted as the document writes it", () => {
  const result = read(operation({ parameters: [{ $ref: "#/parameters/Gone" }] }));
  expect(result.problems).toEqual([
    `warning reference-dangling ${parameters}/0/$ref: Unresolved reference "#/parameters/Gone". (The parameter was omitted.)`,
  ]);
});
