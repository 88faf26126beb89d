import { readSpec } from "../../src/spec/read-spec.js";
import type { SpecProperty } from "../../src/spec/spec.js";
import type { Json } from "../../src/util/json.js";

function document(words: Json, properties: Json, parameters: Json, openapi = "3.1.0"): Json {
  return {
    openapi,
    info: { title: "t", version: "1" },
    "x-pinwheel-words": words,
    paths: { "/things": { get: { parameters, responses: { "204": { description: "" } } } } },
    components: { schemas: { Thing: { type: "object", properties }, Other: { type: "string", description: "Another." } } },
  };
}

function read(value: Json) {
  const problems: string[] = [];
  const spec = readSpec(value, (code) => problems.push(code));
  const properties = spec.schemas.find((named) => named.key === "Thing")?.schema.properties ?? [];
  const words = (list: readonly SpecProperty[]) => Object.fromEntries(list.map(({ name, schema }) => [name, schema.description]));
  const parameters = Object.fromEntries((spec.operations[0]?.parameters ?? []).map(({ name, description }) => [name, description]));
  return { properties: words(properties), parameters, problems };
}

const query = (name: string, more: { readonly [key: string]: Json } = {}): Json => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...more,
});

describe("words for names", () => {
  test("describe what does not describe itself, parameters and properties apart", () => {
    const words = { parameters: { limit: "How many.", own: "Never seen." }, properties: { id: "Number.", limit: "A property." } };
    const got = read(
      document(words, { id: { type: "integer" }, limit: { type: "string" } }, [query("limit"), query("own", { description: "Mine." })]),
    );
    expect(got.properties).toEqual({ id: "Number.", limit: "A property." });
    expect(got.parameters).toEqual({ limit: "How many.", own: "Mine." });
  });

  test("fit endings, the longest first, the full name before all", () => {
    const words = { parameters: { "*_pattern": "Part.", "*_prefix_pattern": "Start.", a_pattern: "A." } };
    const got = read(document(words, {}, [query("a_pattern"), query("b_pattern"), query("b_prefix_pattern"), query("pattern")]));
    expect(got.parameters).toEqual({ a_pattern: "A.", b_pattern: "Part.", b_prefix_pattern: "Start.", pattern: undefined });
  });

  test("stand with a property that is a reference, in both versions", () => {
    for (const openapi of ["3.0.3", "3.1.0"]) {
      const properties = { other: { $ref: "#/components/schemas/Other" } };
      expect(read(document({ properties: { other: "The other." } }, properties, [], openapi)).properties).toEqual({ other: "The other." });
    }
  });

  test("do not take inherited names of objects for words, and report what is no text", () => {
    const got = read(document({ parameters: { limit: ["x"] }, properties: {} }, { constructor: { type: "string" } }, [query("limit")]));
    expect(got.properties).toEqual({ constructor: undefined });
    expect(got.parameters).toEqual({ limit: undefined });
    expect(got.problems).toContain("wrong-kind");
  });
});
