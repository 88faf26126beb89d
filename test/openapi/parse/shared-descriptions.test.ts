import {
  reportUnusedDescriptions,
  sharedDescriptionFor,
  withPropertyDescription,
  withSharedDescription,
} from "../../../src/openapi/parse/shared-descriptions.js";
import type { Json } from "../../../src/util/json.js";
import { run } from "../parsing.js";

function lookUp(descriptions: Json, name: string, kind: "parameters" | "properties" | "responses" = "parameters") {
  return run((context) => sharedDescriptionFor(context, kind, name), { root: { "x-pinwheel-descriptions": descriptions } });
}

const texts = { limit: "Exact {*}.", "*_at": "At {*}, {*}.", "*_started_at": "Started {*}.", "*": "Any {*}.", "a*b": "Never." };

test.each<[name: string, want: string]>([
  ["limit", "Exact {*}."],
  ["made_at", "At made, made."],
  ["$&_at", "At $&, $&."],
  ["_at", "At , ."],
  ["run_started_at", "Started run."],
  ["_started_at", "Started ."],
  ["other", "Any other."],
  ["axb", "Any axb."],
  ["", "Any ."],
])("%j is described as %j", (name, want) => {
  expect(lookUp({ parameters: texts }, name)).toEqual({ value: want, problems: [] });
  expect(lookUp({ parameters: Object.fromEntries(Object.entries(texts).reverse()) }, name).value).toBe(want);
});

test.each<[title: string, descriptions: Json, name: string]>([
  ["no matching name", { parameters: { "*_at": "a" } }, "at"],
  ["another kind", { properties: { limit: "a" } }, "limit"],
  ["no kinds", {}, "limit"],
  ["a kind that is a string", { parameters: "limit" }, "limit"],
  ["an extension that is an array", [], "limit"],
  ["inherited properties", { parameters: {} }, "constructor"],
])("no description: %s", (_title, descriptions, name) => {
  expect(lookUp(descriptions, name)).toEqual({ value: undefined, problems: [] });
});

test("a text that is not a string is reported", () => {
  expect(lookUp({ parameters: { "*/t": [] } }, "a/t")).toEqual({
    value: undefined,
    problems: ['wrong-kind #/x-pinwheel-descriptions/parameters/*~1t: "*~1t" is an array. It must be a string.'],
  });
});

test("a description of the item wins, unless it is empty", () => {
  const root = { "x-pinwheel-descriptions": { properties: { a: "shared" } } };
  const describe = (description?: string) =>
    run(
      (context) => withSharedDescription(context, "properties", "a", { origin: "#", ...(description !== undefined && { description }) }),
      {
        root,
      },
    ).value.description;
  expect([describe(), describe(""), describe("own")]).toEqual(["shared", "shared", "own"]);
});

test("a description of the parent schema wins over the item", () => {
  const parent = { pointer: "#/s", value: { "x-pinwheel-descriptions": { properties: { a: "parent" } } } };
  const root = { "x-pinwheel-descriptions": { properties: { a: "shared", b: "shared b" } } };
  const describe = (name: string, description: string) =>
    run((context) => withPropertyDescription(context, parent, name, { origin: "#", description }), { root }).value.description;
  expect([describe("a", "own"), describe("b", "own"), describe("b", "")]).toEqual(["parent", "own", "shared b"]);
});

test("entries that are not used are reported", () => {
  const root = {
    "x-pinwheel-descriptions": { parameters: { a: "", b: "", "*_at": "" }, properties: { a: "" }, misspelled: "x" },
  };
  const { problems } = run(
    (context) => {
      sharedDescriptionFor(context, "parameters", "a");
      sharedDescriptionFor(context, "parameters", "made_at");
      reportUnusedDescriptions(context);
    },
    { root },
  );
  expect(problems).toEqual([
    "description-unused #/x-pinwheel-descriptions: 3 of the descriptions here are not used: parameters.b, properties.a, misspelled",
  ]);
});

test.each([20, 21])("of %s unused entries, the message names 20", (count) => {
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  const root = { "x-pinwheel-descriptions": { parameters: Object.fromEntries(names.map((name) => [name, "x"])) } };
  const shown = names.slice(0, 20).map((name) => `parameters.${name}`);
  expect(run(reportUnusedDescriptions, { root }).problems).toEqual([
    `description-unused #/x-pinwheel-descriptions: ${count} of the descriptions here are not used: ${shown.join(", ")}${count > 20 ? ", ..." : ""}`,
  ]);
});

test("nothing is reported if all entries are used, or if there are none", () => {
  expect(run(reportUnusedDescriptions).problems).toEqual([]);
  expect(run(reportUnusedDescriptions, { root: { "x-pinwheel-descriptions": {} } }).problems).toEqual([]);
});
