import { operationDescriptor } from "../../../src/emit/client/descriptor.js";
import type { ResponseContent, Type } from "../../../src/model/model.js";
import { pets, printed, property, string } from "../fixture.js";

const object: Type = { kind: "object", properties: [property("a", string)] };
const binary: Type = { kind: "binary" };
const named = (name: string): Type => ({ kind: "ref", name });
const union = (...members: readonly Type[]): Type => ({ kind: "union", members });
const types = new Map<string, Type>([
  ["Text", string],
  ["File", binary],
  ["Loop", named("Loop")],
]);

test.each<[string, Type, string]>([
  ["an object", object, '"json"'],
  ["a list", { kind: "array", items: string }, '"json"'],
  ["a number", { kind: "scalar", scalar: "number" }, '"json"'],
  ["text", string, '"text"'],
  ["text or null", union(string, { kind: "null" }), '"text"'],
  ["one of several texts", { kind: "enum", values: ["a", "b"], open: false }, '"text"'],
  ["one of several numbers", { kind: "enum", values: [1, 2], open: false }, '"json"'],
  ["a single text", { kind: "literal", value: "a" }, '"text"'],
  ["a name for text", named("Text"), '"text"'],
  ["text that also has a pattern", { kind: "intersection", members: [string, { kind: "unknown" }] }, '"text"'],
  ["a list or null", union({ kind: "array", items: string }, { kind: "null" }), '"json"'],
  ["bytes", binary, '"bytes"'],
  ["a name for bytes", named("File"), '"bytes"'],
])("the schema of */* that describes %s makes the runtime expect %s", (_, type, expected) => {
  const descriptor = descriptorOf({ mediaType: "*/*", decoding: "json", type });
  expect(descriptor).toContain(`rangeData: ${expected}`);
  expect(descriptor).toContain("decode: decodeByMediaType");
});

test.each<[string, Type]>([
  ["nothing", { kind: "unknown" }],
  ["text or an object", union(string, object)],
  ["a type that is only its own name", named("Loop")],
])("the schema of */* that describes %s leaves it to the media type", (_, type) => {
  const descriptor = descriptorOf({ mediaType: "*/*", decoding: "json", type });
  expect(descriptor).not.toContain("rangeData");
  expect(descriptor).toContain("decode: decodeByMediaType");
});

test("the ranges application/* and text/* count too, and different schemas leave it to the media type", () => {
  expect(descriptorOf({ mediaType: "text/*; q=1", decoding: "json", type: string })).toContain('rangeData: "text"');
  expect(descriptorOf({ mediaType: "application/*", decoding: "json", type: object })).toContain('rangeData: "json"');
  const both = descriptorOf({ mediaType: "*/*", decoding: "json", type: object }, { mediaType: "text/*", decoding: "json", type: string });
  expect(both).not.toContain("rangeData");
});

test("JSON that is named, and ranges that are bytes, have no such property", () => {
  expect(descriptorOf({ mediaType: "application/json", decoding: "json", type: object })).not.toMatch(/rangeData|decode/);
  expect(descriptorOf({ mediaType: "image/*", decoding: "binary", type: binary })).not.toContain("rangeData");
});

function descriptorOf(...content: readonly ResponseContent[]): string {
  const [operation] = pets.resources.flatMap(({ operations }) => operations);
  if (operation === undefined) throw new Error("The fixture has no operation.");
  const { pagination: _, ...plain } = { ...operation, success: [{ status: 200 as const, doc: {}, content, headers: [], origin: "#" }] };
  const scope = { paths: { api: "api.ts" }, servers: [], security: [], types };
  return printed(operationDescriptor(plain, scope)).replace(/\s+/g, " ");
}
