import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

type JsonObject = { readonly [key: string]: Json };

/** The stream of a document with one operation, and what is reported. */
function streamOf(media: JsonObject, { schemas = {}, openapi = "3.2.0", mediaType = "text/event-stream" } = {}) {
  const { report, diagnostics } = collect();
  const document: Json = {
    openapi,
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: { tags: ["pets"], responses: { 200: { description: "x", content: { [mediaType]: media } } } } } },
    components: {
      schemas: { Pet: { type: "object", properties: { id: text, name: text } }, Pets: { type: "array", items: ref("Pet") }, ...schemas },
    },
  };
  const model = buildModel(parseSpec(document, report), { source: "pets.json", sha256: "", naming: "operations" }, report);
  const content = model.resources[0]?.operations[0]?.success[0]?.content[0];
  return { type: content?.type, events: content?.events, codes: diagnostics.map(({ code }) => code) };
}

const text: Json = { type: "string" };
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const jsonText: Json = { type: "string", contentMediaType: "application/json", contentSchema: ref("Pet") };
const event = (properties: JsonObject): JsonObject => ({ type: "object", properties });
const pet = { kind: "ref", name: "Pet" };
const string = { kind: "scalar", scalar: "string" };

// OpenAPI 3.2, Special Considerations for Server-Sent Events.
test.each<[title: string, itemSchema: Json, events: readonly Json[]]>([
  ["JSON in the data", event({ data: jsonText }), [{ format: "json", type: pet }]],
  [
    "JSON of any shape",
    event({ data: { type: "string", contentMediaType: "application/json" } }),
    [{ format: "json", type: { kind: "unknown" } }],
  ],
  ["further properties", event({ data: text, event: text, comment: text }), [{ format: "text", type: string }]],
  ["text", event({ data: text }), [{ format: "text", type: string }]],
  [
    "a field without a type, which is text",
    event({ data: { format: "int64" } }),
    [{ format: "text", type: { ...string, format: "int64" } }],
  ],
  ["data that is not described", event({ event: text }), [{ format: "text", type: string }]],
  ["an event that is not described", {}, [{ format: "text", type: string }]],
  ["the values of text", event({ data: { const: "[DONE]" } }), [{ format: "text", type: { kind: "literal", value: "[DONE]" } }]],
  ["a name", event({ event: { const: "pet" }, data: jsonText }), [{ names: ["pet"], format: "json", type: pet }]],
  [
    "branches, with what they share",
    { properties: { data: text }, oneOf: [event({ event: { enum: ["a", "b"] } }), event({ event: { const: "c" }, data: jsonText })] },
    [
      { names: ["a", "b"], format: "text", type: string },
      { names: ["c"], format: "json", type: pet },
    ],
  ],
  [
    "parts of allOf, whose names are those of both",
    { allOf: [event({ event: { enum: ["a", "b"] } }), event({ event: { enum: ["b", "c"] }, data: jsonText })] },
    [{ names: ["b"], format: "json", type: pet }],
  ],
])("an event stream with %s", (_title, itemSchema, events) => {
  const result = streamOf({ itemSchema });
  expect([result.events, result.codes]).toEqual([events, []]);
});

test("data of another type than a string is read as JSON, with a warning", () => {
  for (const data of [ref("Pet"), { type: "integer" }, { oneOf: [ref("Pet"), text] }]) {
    const { events, codes } = streamOf({ itemSchema: event({ data }) });
    expect([events?.[0]?.format, codes]).toEqual(["json", ["event-schema"]]);
  }
});

test("an itemSchema with other properties than those of an event is read as that of the data, with a warning", () => {
  expect(streamOf({ itemSchema: ref("Pet") })).toEqual({ type: pet, events: undefined, codes: ["event-schema"] });
});

test("FastAPI writes itemSchema into documents of OpenAPI 3.1", () => {
  expect(streamOf({ itemSchema: event({ data: jsonText }) }, { openapi: "3.1.0" })).toMatchObject({ type: pet, codes: [] });
});

test("schema describes all items, inline or by reference; before 3.2, one item too", () => {
  const lines = { mediaType: "application/jsonl" };
  for (const openapi of ["3.1.0", "3.2.0"]) {
    expect(streamOf({ schema: ref("Pets") }, { ...lines, openapi })).toEqual({ type: pet, events: undefined, codes: [] });
  }
  expect(streamOf({ schema: ref("Pet") }, { ...lines, openapi: "3.1.0" })).toEqual({ type: pet, events: undefined, codes: [] });
  expect(streamOf({ schema: ref("Pet") }, lines)).toEqual({ type: pet, events: undefined, codes: ["stream-schema"] });
  expect(streamOf({ schema: ref("Pets"), itemSchema: text }, lines)).toEqual({ type: string, events: undefined, codes: [] });
  const events = [{ format: "json", type: pet }];
  expect(streamOf({ schema: { type: "array", items: event({ data: jsonText }) } })).toEqual({ type: pet, events, codes: [] });
});

test("a string as the schema of an event stream is its text, so that the data stays text", () => {
  for (const openapi of ["3.0.3", "3.1.0", "3.2.0"]) {
    expect(streamOf({ schema: text }, { openapi })).toEqual({ type: string, events: [{ format: "text", type: string }], codes: [] });
  }
});

test("a string as the schema of other streams is their text, so that the items may be anything", () => {
  for (const mediaType of ["application/jsonl", "application/json-seq"]) {
    expect(streamOf({ schema: text }, { mediaType }).type).toEqual({ kind: "unknown" });
    expect(streamOf({ itemSchema: text }, { mediaType }).type).toEqual(string);
    expect(streamOf({ schema: { type: "array", items: text } }, { mediaType }).type).toEqual(string);
  }
});

test("parts that the client does not parse are reported", () => {
  const mediaType = "multipart/mixed";
  expect(streamOf({ itemSchema: text }, { mediaType })).toEqual({ type: { kind: "binary" }, events: undefined, codes: ["not-supported"] });
  expect(streamOf({ itemSchema: text }, { mediaType: "application/json" }).codes).toEqual(["value-ignored"]);
});

test("schemas that refer to themselves, or branch without end, take no time", () => {
  const double = (name: string): Json => ({ oneOf: [ref(name), ref(name)] });
  const chain = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`S${index}`, double(`S${index + 1}`)]));
  const schemas = {
    ...chain,
    S40: event({ data: text, event: { const: "a" } }),
    Self: { allOf: [event({ data: text })], anyOf: [ref("Self"), {}] },
  };
  expect(streamOf({ itemSchema: ref("S0") }, { schemas }).events?.[0]).toEqual({ names: ["a"], format: "text", type: string });
  expect(streamOf({ itemSchema: ref("Self") }, { schemas }).events?.[0]).toEqual({ format: "text", type: string });
});
