import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { SpecProperty } from "../../src/openapi/spec-schema.js";
import type { Json } from "../../src/util/json.js";

function document(
  words: Json,
  properties: Json,
  parameters: Json,
  openapi = "3.1.0",
  responses: Json = { "204": { description: "" } },
  more: { readonly [key: string]: Json } = {},
): Json {
  return {
    openapi,
    info: { title: "t", version: "1" },
    "x-pinwheel-descriptions": words,
    paths: { "/things": { get: { parameters, responses, ...more } } },
    components: { schemas: { Thing: { type: "object", properties }, Other: { type: "string", description: "Another." } } },
  };
}

function read(value: Json) {
  const problems: string[] = [];
  const spec = parseSpec(value, (code) => problems.push(code));
  const properties = spec.schemas.find((named) => named.key === "Thing")?.schema.properties ?? [];
  const words = (list: readonly SpecProperty[]) => Object.fromEntries(list.map(({ name, schema }) => [name, schema.description]));
  const parameters = Object.fromEntries((spec.operations[0]?.parameters ?? []).map(({ name, description }) => [name, description]));
  const responses = Object.fromEntries((spec.operations[0]?.responses ?? []).map(({ status, description }) => [status, description]));
  return { properties: words(properties), parameters, responses, problems };
}

function unused(value: Json): readonly string[] {
  const found: string[] = [];
  parseSpec(value, (code, { pointer, message }) => {
    if (code === "description-unused") found.push(`${pointer}: ${message}`);
  });
  return found;
}

const query = (name: string, more: { readonly [key: string]: Json } = {}): Json => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...more,
});

describe("shared descriptions", () => {
  test("apply to parameters and properties without a description", () => {
    const words = { parameters: { limit: "How many.", own: "Never seen." }, properties: { id: "Number.", limit: "A property." } };
    const got = read(
      document(words, { id: { type: "integer" }, limit: { type: "string" } }, [query("limit"), query("own", { description: "Mine." })]),
    );
    expect(got.properties).toEqual({ id: "Number.", limit: "A property." });
    expect(got.parameters).toEqual({ limit: "How many.", own: "Mine." });
  });

  test("match endings: the exact name wins, then the longest ending", () => {
    const words = { parameters: { "*_pattern": "Part.", "*_prefix_pattern": "Start.", a_pattern: "A." } };
    const got = read(document(words, {}, [query("a_pattern"), query("b_pattern"), query("b_prefix_pattern"), query("pattern")]));
    expect(got.parameters).toEqual({ a_pattern: "A.", b_pattern: "Part.", b_prefix_pattern: "Start.", pattern: undefined });
  });

  test("replace {*} by the start of the name", () => {
    const words = { parameters: { "*_gte": "Only where `{*}` is later; `{*}` is a date.", limit: "Not {*} of a name." } };
    const got = read(document(words, {}, [query("start_$&_gte"), query("limit")]));
    expect(got.parameters).toEqual({
      "start_$&_gte": "Only where `start_$&` is later; `start_$&` is a date.",
      limit: "Not {*} of a name.",
    });
  });

  test("apply to responses by status, if they have no description", () => {
    const words = { responses: { "204": "Done.", "401": "Who is it?", "4XX": "Refused.", "500": ["no text"] } };
    const responses = { "204": { description: "" }, "401": {}, "403": { description: "Mine." }, "4xx": {}, "500": {} };
    const got = read(document(words, {}, [], "3.1.0", responses));
    expect(got.responses).toEqual({ "204": "Done.", "401": "Who is it?", "403": "Mine.", "4XX": "Refused.", "500": undefined });
  });

  test("of an operation win over the descriptions of its parameters and responses", () => {
    const own = { parameters: { limit: "Of these.", "*_at": "`{*}` here.", gone: "Of none." }, responses: { "404": "Not here." } };
    const parameters = [query("limit", { description: "Mine." }), query("made_at"), query("dag_id")];
    const words = { parameters: { made_at: "Anywhere.", dag_id: "Id." } };
    const got = read(document(words, {}, parameters, "3.1.0", { "404": { description: "Mine." } }, { "x-pinwheel-descriptions": own }));
    expect(got.parameters).toEqual({ limit: "Of these.", made_at: "`made` here.", dag_id: "Id." });
    expect(got.responses).toEqual({ "404": "Not here." });
  });

  test("apply to a property that is a reference, in OpenAPI 3.0 and 3.1", () => {
    for (const openapi of ["3.0.3", "3.1.0"]) {
      const properties = { other: { $ref: "#/components/schemas/Other" } };
      expect(read(document({ properties: { other: "The other." } }, properties, [], openapi)).properties).toEqual({ other: "The other." });
    }
  });

  test("of a schema win over all other descriptions of its properties, including references", () => {
    for (const openapi of ["3.0.3", "3.1.0"]) {
      const one = { type: "object", "x-pinwheel-descriptions": { properties: { other: "Its other.", id: "Its id." } } };
      const properties = { other: { $ref: "#/components/schemas/Other" }, id: { type: "integer", description: "Mine." } };
      const other = { type: "object", properties };
      const words = { properties: { other: "Any other." } };
      const value = {
        ...(document(words, {}, [], openapi) as object),
        components: { schemas: { Thing: { ...one, properties }, Other: other } },
      };
      const spec = parseSpec(value, () => undefined);
      const texts = spec.schemas.map(({ schema }) => schema.properties?.map((property) => property.schema.description));
      expect(texts).toEqual([
        ["Its other.", "Its id."],
        ["Any other.", "Mine."],
      ]);
    }
  });

  test("that are not used are reported, once for each object that has them", () => {
    const words = {
      parameters: { limit: "How many.", "*_at": "No such name.", own: "Described where it stands." },
      properties: { id: "Number." },
      responses: { "404": "Nowhere." },
      parameter: { limit: "A slip of the pen." },
      properies: "Another.",
    };
    const own = { parameters: { limit: "Of these." }, responses: { "204": "Done.", "409": "Nowhere." } };
    const parameters = [query("limit"), query("own", { description: "Mine." })];
    const value = document(words, { id: { type: "integer" } }, parameters, "3.1.0", undefined, { "x-pinwheel-descriptions": own });
    expect(unused(value)).toEqual([
      "#/x-pinwheel-descriptions: 5 of the descriptions here are not used: parameters.*_at, parameters.own, responses.404, parameter.limit, properies",
      "#/paths/~1things/get/x-pinwheel-descriptions: 1 of the descriptions here are not used: responses.409",
    ]);
    expect(unused(document({ properties: { id: "Number." } }, { id: { type: "integer" } }, []))).toEqual([]);
    expect(unused(document({ properties: { id: "Number." } }, {}, [], "3.1.0", {}))).toHaveLength(1);
  });

  test("ignore inherited properties, and report a text that is not a string", () => {
    const got = read(document({ parameters: { limit: ["x"] }, properties: {} }, { constructor: { type: "string" } }, [query("limit")]));
    expect(got.properties).toEqual({ constructor: undefined });
    expect(got.parameters).toEqual({ limit: undefined });
    expect(got.problems).toContain("wrong-kind");
  });
});
