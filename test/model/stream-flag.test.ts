import { collect } from "../../src/diagnostics/collect.js";
import { acceptedTypes } from "../../src/emit/shared/accepted-types.js";
import { buildModel } from "../../src/model/build-model.js";
import type { Operation } from "../../src/model/model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

type JsonObject = { readonly [key: string]: Json };

const object = (properties: JsonObject): Json => ({ type: "object", properties });
const boolean: Json = { type: "boolean" };
const of = (value: boolean): Json => object({ stream: { const: value }, a: boolean });
const ref: Json = { $ref: "#/components/schemas/Body" };
const json: JsonObject = { "application/json": { schema: object({ a: boolean }) } };
const events: JsonObject = { "text/event-stream": { schema: object({ b: boolean }) } };

interface Built {
  readonly operation: Operation | undefined;
  readonly problems: readonly string[];
}

function build(body: Json, content: JsonObject = { ...json, ...events }, more: JsonObject = {}): Built {
  const { report, diagnostics } = collect();
  const requestBody: Json = { required: true, content: { "application/json": { schema: body } } };
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Talk", version: "1" },
    paths: { "/ask": { post: { operationId: "ask", requestBody, responses: { 200: { description: "x", content } }, ...more } } },
    components: {
      schemas: {
        Body: object({ stream: { anyOf: [boolean, { type: "null" }] } }),
        Flag: boolean,
        On: { type: "boolean", default: true },
        StillOn: { $ref: "#/components/schemas/On" },
      },
    },
  };
  const model = buildModel(parseSpec(document, report), { source: "talk.json", sha256: "", naming: "operations" }, report);
  return { operation: model.resources[0]?.operations[0], problems: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

test.each<[title: string, body: Json, path: readonly string[], isDefault?: boolean]>([
  ["a property", object({ stream: boolean }), ["stream"]],
  ["a property that may be null", object({ stream: { type: ["boolean", "null"] } }), ["stream"]],
  ["a property that is true by default", object({ stream: { type: "boolean", default: true } }), ["stream"], true],
  ["a property that the client sends as true", object({ stream: { type: "boolean", "x-pinwheel-default": true } }), ["stream"], true],
  ["a property of a named schema", ref, ["stream"]],
  ["a property with a named schema", object({ stream: { $ref: "#/components/schemas/Flag" } }), ["stream"]],
  ["a property that is true by the default of its schema", object({ stream: { $ref: "#/components/schemas/StillOn" } }), ["stream"], true],
  ["a property with a default in allOf", object({ stream: { allOf: [boolean, { default: true }] } }), ["stream"], true],
  [
    "a property with a default in a schema of allOf",
    object({ stream: { allOf: [{ $ref: "#/components/schemas/On" }] } }),
    ["stream"],
    true,
  ],
  [
    "a property whose own default wins",
    object({ stream: { default: false, allOf: [{ $ref: "#/components/schemas/On" }] } }),
    ["stream"],
    false,
  ],
  ["a property of a part", { allOf: [ref, object({ a: boolean })] }, ["stream"]],
  ["a property of both alternatives", { oneOf: [of(true), of(false)] }, ["body", "stream"]],
])("%s of the body selects the stream", (_, body, path, isDefault = false) => {
  const { operation, problems } = build(body);
  expect(operation?.streamFlag).toEqual({ path, streams: [true], others: [false], default: isDefault, mediaType: "text/event-stream" });
  expect(operation?.streamEnd).toEqual(["[DONE]"]);
  expect(operation?.params.properties.map(({ name }) => name)).not.toContain("accept");
  expect(problems).toEqual([]);
});

test.each<[title: string, body: Json, content: JsonObject]>([
  ["text", object({ stream: { type: "string" } }), { ...json, ...events }],
  ["always true", object({ stream: { const: true } }), { ...json, ...events }],
  ["more than a boolean", object({ stream: { enum: [true, false, "later"] } }), { ...json, ...events }],
  ["missing from one alternative", { oneOf: [of(true), object({ a: boolean })] }, { ...json, ...events }],
  ["beside a response that is always a stream", object({ stream: boolean }), events],
  ["beside a response that is never a stream", object({ stream: boolean }), json],
])("a property that is %s selects nothing", (_, body, content) => {
  const { operation } = build(body, content);
  expect(operation).not.toHaveProperty("streamFlag");
  expect(operation).not.toHaveProperty("streamEnd");
});

test("a call without a stream does not ask for the stream first", () => {
  const { operation } = build(object({ stream: boolean }), { ...events, "text/plain": { schema: { type: "string" } } });
  expect(operation && acceptedTypes(operation)).toEqual(["text/plain", "text/event-stream"]);
});

test("accept still selects one of several other media types", () => {
  const { operation } = build(object({ stream: boolean }), { ...json, ...events, "text/plain": {} });
  const [accept] = operation?.params.properties ?? [];
  expect(accept).toMatchObject({ name: "accept", type: { values: ["application/json", "text/plain"] } });
});

test.each<[title: string, stream: Json, want: Partial<Operation>]>([
  [
    "names the property",
    { property: "live" },
    { streamFlag: { path: ["live"], streams: [true], others: [false], default: false, mediaType: "text/event-stream" } },
  ],
  ["names the end", { end: ["a", "b"] }, { streamEnd: ["a", "b"] }],
])("x-pinwheel-stream %s", (_, stream, want) => {
  const { operation, problems } = build(object({ stream: boolean, live: boolean }), undefined, { "x-pinwheel-stream": stream });
  expect(operation).toMatchObject(want);
  expect(problems).toEqual([]);
});

describe("x-pinwheel-stream with values", () => {
  const format = { enum: ["audio", "sse", "lines"] };
  const withFormat = (schema: Json, values: Json) =>
    build(object({ format: schema }), undefined, { "x-pinwheel-stream": { property: "format", values } });

  test.each<[title: string, schema: Json, values: Json, streams: Json, others: Json, isDefault: boolean]>([
    ["one text", format, "sse", ["sse"], ["audio", "lines"], false],
    ["several texts", format, ["lines", "sse"], ["lines", "sse"], ["audio"], false],
    ["the default", { ...format, default: "sse" }, "sse", ["sse"], ["audio", "lines"], true],
    ["a property that may be null", { enum: ["audio", "sse", null] }, "sse", ["sse"], ["audio"], false],
    ["false", boolean, false, [false], [true], false],
  ])("selects by %s", (_, schema, values, streams, others, isDefault) => {
    const { operation, problems } = withFormat(schema, values);
    expect(operation?.streamFlag).toEqual({ path: ["format"], streams, others, default: isDefault, mediaType: "text/event-stream" });
    expect(problems).toEqual([]);
  });

  test.each<[title: string, schema: Json, values: Json, texts: string]>([
    ["that the property does not have", format, ["sse", "json"], '"sse" or "json"'],
    ["that are all values", { enum: ["sse"] }, "sse", '"sse"'],
    ["of a property that can be any text", { type: "string" }, "sse", '"sse"'],
  ])("%s is reported", (_, schema, values, texts) => {
    const { operation, problems } = withFormat(schema, values);
    expect(operation).not.toHaveProperty("streamFlag");
    expect(problems).toEqual([
      `value-ignored: The body has no property "format" that could select a stream with ${texts}, and another response with another value.`,
    ]);
  });
});

test("x-pinwheel-stream without an end leaves all events", () => {
  const { operation } = build(object({ stream: boolean }), undefined, { "x-pinwheel-stream": { end: [] } });
  expect(operation?.streamFlag).toBeDefined();
  expect(operation).not.toHaveProperty("streamEnd");
});

test("a property that the body does not have is reported", () => {
  const { operation, problems } = build(object({ stream: boolean }), undefined, { "x-pinwheel-stream": { property: "live" } });
  expect(operation).not.toHaveProperty("streamFlag");
  expect(problems).toEqual([
    'value-ignored: The body has no property "live" that could select a stream with true, and another response with another value.',
  ]);
});
