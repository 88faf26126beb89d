import { operationDescriptor } from "../../../src/emit/client/descriptor.js";
import type { Parameter, Type } from "../../../src/model/model.js";
import { printed, property, string } from "../fixture.js";

const list: Type = { kind: "array", items: string };
const object: Type = { kind: "object", properties: [] };
const usual = { explode: false, allowReserved: false, origin: "#" } as const;

describe("a parameter names the function that writes it", () => {
  test.each<[string, Omit<Parameter, "origin" | "allowReserved" | "name" | "explode"> & Partial<Parameter>, Type, string]>([
    ["text in a query", { in: "query", style: "form", explode: true }, string, 'query: ["p"]'],
    ["a list in a query", { in: "query", style: "form", explode: true }, list, 'query: ["p"]'],
    ["a list in one pair", { in: "query", style: "form" }, list, 'query: [{ name: "p", style: form, explode: false }]'],
    ["an object in a query", { in: "query", style: "form", explode: true }, object, 'query: [{ name: "p", style: form }]'],
    [
      "reserved characters",
      { in: "query", style: "form", explode: true, allowReserved: true },
      string,
      'query: [{ name: "p", style: form, allowReserved: true }]',
    ],
    [
      "a JSON document in a query",
      { in: "query", style: "form", content: "application/json" },
      object,
      'query: [{ name: "p", style: jsonPair }]',
    ],
    ["a text document in a query", { in: "query", style: "form", explode: true, content: "text/plain" }, string, 'query: ["p"]'],
    [
      "a form as the whole query",
      { in: "querystring", style: "form", explode: true, content: "application/x-www-form-urlencoded" },
      object,
      'query: [{ name: "p", style: formQuery }]',
    ],
    [
      "a JSON document as the whole query",
      { in: "querystring", style: "form", explode: true, content: "application/vnd.p+json" },
      object,
      'query: [{ name: "p", style: jsonQuery }]',
    ],
    [
      "text as the whole query",
      { in: "querystring", style: "form", explode: true, content: "application/jsonpath" },
      string,
      'query: [{ name: "p", style: textQuery }]',
    ],
    [
      "reserved characters in a path",
      { in: "path", style: "simple", allowReserved: true },
      string,
      'path: [{ name: "p", style: reservedSimple }]',
    ],
    [
      "reserved characters in a path with an exploded list",
      { in: "path", style: "matrix", explode: true, allowReserved: true },
      list,
      'path: [{ name: "p", style: reservedMatrix, explode: true }]',
    ],
    [
      "reserved characters in a path with a label",
      { in: "path", style: "label", allowReserved: true },
      string,
      'path: [{ name: "p", style: reservedLabel }]',
    ],
    ["a cookie", { in: "cookie", style: "form", explode: true }, string, 'names: ["p"]'],
    [
      "a text document in a cookie",
      { in: "cookie", style: "form", explode: true, content: "text/plain" },
      string,
      'names: [{ name: "p", style: cookie }]',
    ],
    [
      "a JSON document in a cookie",
      { in: "cookie", style: "form", content: "application/json" },
      object,
      'names: [{ name: "p", style: jsonPair }]',
    ],
    [
      "a JSON document in a header",
      { in: "header", style: "simple", content: "application/json" },
      object,
      'names: [{ name: "p", style: jsonText }]',
    ],
    ["a text document in a header", { in: "header", style: "simple", content: "text/plain" }, string, 'names: ["p"]'],
    [
      "an object in a path",
      { in: "path", style: "matrix" },
      object,
      'styled: { target: styledTarget, path: [{ name: "p", style: matrix }] }',
    ],
  ])("%s", (_, parameter, type, expected) => {
    expect(descriptorOf({ ...usual, name: "p", param: "p", ...parameter }, type)).toContain(expected);
  });
});

function descriptorOf(parameter: Parameter, type: Type): string {
  const params = { properties: [property("p", type)], optional: false };
  const operation = {
    id: "get",
    name: "get",
    typeName: "Get",
    doc: {},
    method: "GET",
    path: "/{p}",
    origin: "#",
    success: [],
    errors: [],
    security: [],
  };
  const scope = { paths: { api: "api.ts" }, servers: [], security: [], types: new Map() };
  return printed(operationDescriptor({ ...operation, parameters: [parameter], params }, scope)).replace(/\s+/g, " ");
}
