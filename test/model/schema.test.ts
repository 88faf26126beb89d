import type { Type } from "../../src/model/model.js";
import type { Direction } from "../../src/model/schema/context.js";
import { convertSchema } from "../../src/model/schema/convert.js";
import type { SpecNamedSchema, SpecSchema } from "../../src/openapi/spec-schema.js";

type Given = Omit<SpecSchema, "origin">;

const string: Type = { kind: "scalar", scalar: "string" };
const integer: Type = { kind: "scalar", scalar: "integer" };
const nothing: Type = { kind: "null" };

function named(key: string, schema: Given): SpecNamedSchema {
  return { pointer: `#/components/schemas/${key}`, key, component: true, schema: { origin: `#/components/schemas/${key}`, ...schema } };
}

function property(name: string, schema: Given): { readonly name: string; readonly schema: SpecSchema } {
  return { name, schema: { origin: `#/${name}`, ...schema } };
}

function reference(key: string): SpecSchema {
  return { origin: "#/", ref: `#/components/schemas/${key}` };
}

const library = [
  named("Dag", {
    types: ["object"],
    properties: [property("dag_id", { types: ["string"] }), property("owner", { types: ["string"] })],
    required: ["dag_id"],
  }),
  named("State", { types: ["string"], enum: ["queued", "running"] }),
  named("Cat", { types: ["object"], properties: [property("kind", { const: { value: "cat" } })] }),
  named("Dog", { types: ["object"], properties: [property("kind", { types: ["string"], enum: ["dog"] })] }),
  named("Bird", { types: ["object"], properties: [property("kind", { types: ["string"] })] }),
  named("Loop", { allOf: [reference("Loop"), { origin: "#/", properties: [property("a", { types: ["string"] })] }] }),
];

function convert(schema: Given, direction: Direction = "response"): { readonly type: Type; readonly codes: readonly string[] } {
  const codes: string[] = [];
  const schemas = new Map(library.map((entry) => [entry.pointer, entry]));
  const names = new Map(library.map((entry) => [entry.pointer, entry.key]));
  const type = convertSchema(
    { origin: "#/here", ...schema },
    { direction, schemas, names, within: new Set(), report: (code) => codes.push(code) },
  );
  return { type, codes };
}

/** A type without words and origins, for comparing shapes. */
function shape(type: Type): unknown {
  return JSON.parse(JSON.stringify(type, (key, value) => (["doc", "origin", "limits"].includes(key) ? undefined : value)));
}

describe("schemas become types", () => {
  const cases: readonly (readonly [string, { readonly given: Given; readonly want: unknown }])[] = [
    ["an empty schema is any value", { given: {}, want: { kind: "unknown" } }],
    ["false is no value", { given: { never: true }, want: { kind: "never" } }],
    [
      "a format stays with its scalar",
      { given: { types: ["string"], format: "date-time" }, want: { kind: "scalar", scalar: "string", format: "date-time" } },
    ],
    [
      "several types are a union with null last",
      { given: { types: ["null", "integer", "string"] }, want: { kind: "union", members: [integer, string, nothing] } },
    ],
    ["null alone is null", { given: { types: ["null"] }, want: nothing }],
    ["const null is null", { given: { const: { value: null } }, want: nothing }],
    ["const may be an object", { given: { const: { value: { a: [1] } } }, want: { kind: "literal", value: { a: [1] } } }],
    ["bytes", { given: { types: ["string"], binary: true }, want: { kind: "binary" } }],
    ["type object alone is a map of anything", { given: { types: ["object"] }, want: { kind: "record", values: { kind: "unknown" } } }],
    [
      "an object that allows nothing is empty",
      { given: { types: ["object"], additionalProperties: false }, want: { kind: "record", values: { kind: "never" } } },
    ],
    [
      "a map of a type",
      {
        given: { types: ["object"], additionalProperties: { origin: "#/", types: ["integer"] } },
        want: { kind: "record", values: integer },
      },
    ],
    [
      "members and a map at once",
      {
        given: {
          types: ["object"],
          properties: [property("id", { types: ["integer"] })],
          required: ["id"],
          additionalProperties: { origin: "#/", types: ["string"] },
        },
        want: { kind: "object", properties: [{ name: "id", type: integer, required: true }], extra: string },
      },
    ],
    ["an array without items holds anything", { given: { types: ["array"] }, want: { kind: "array", items: { kind: "unknown" } } }],
    [
      "a tuple may end early and go on",
      {
        given: {
          types: ["array"],
          prefixItems: [
            { origin: "#/", types: ["string"] },
            { origin: "#/", types: ["integer"] },
          ],
          limits: [{ keyword: "minItems", value: 1 }],
        },
        want: { kind: "tuple", items: [string, integer], required: 1, rest: { kind: "unknown" } },
      },
    ],
    [
      "a tuple whose length is fixed has no rest",
      {
        given: {
          types: ["array"],
          prefixItems: [
            { origin: "#/", types: ["string"] },
            { origin: "#/", types: ["integer"] },
          ],
          limits: [
            { keyword: "minItems", value: 2 },
            { keyword: "maxItems", value: 2 },
          ],
        },
        want: { kind: "tuple", items: [string, integer], required: 2 },
      },
    ],
    [
      "a nullable reference",
      {
        given: { anyOf: [reference("Dag"), { origin: "#/", types: ["null"] }] },
        want: { kind: "union", members: [{ kind: "ref", name: "Dag" }, nothing] },
      },
    ],
    ["allOf with one part is that part", { given: { allOf: [reference("Dag")], description: "x" }, want: { kind: "ref", name: "Dag" } }],
    ["one value is exact", { given: { types: ["string"], enum: ["only"] }, want: { kind: "literal", value: "only" } }],
    [
      "values that the type forbids cannot occur",
      { given: { types: ["string"], enum: ["a", "b", null, 3] }, want: { kind: "enum", values: ["a", "b"], open: true } },
    ],
    [
      "an untyped enum keeps null",
      { given: { enum: ["a", 1, null] }, want: { kind: "union", members: [{ kind: "enum", values: ["a", 1], open: true }, nothing] } },
    ],
    [
      "an enum beside strings is open",
      {
        given: {
          anyOf: [
            { origin: "#/", enum: ["a", "b"] },
            { origin: "#/", types: ["string"] },
          ],
        },
        want: { kind: "enum", values: ["a", "b"], open: true },
      },
    ],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    expect(shape(convert(given).type)).toEqual(want);
  });
});

describe("directions", () => {
  const readOnly: Given = {
    types: ["object"],
    required: ["id", "secret"],
    properties: [property("id", { types: ["integer"], access: "read" }), property("secret", { types: ["string"], access: "write" })],
  };

  test("read-only members are not sent, write-only members are not received", () => {
    expect(shape(convert(readOnly, "request").type)).toEqual({
      kind: "object",
      properties: [{ name: "secret", type: string, required: true, access: "write" }],
    });
    expect(shape(convert(readOnly, "response").type)).toEqual({
      kind: "object",
      properties: [{ name: "id", type: integer, required: true, access: "read" }],
    });
  });

  test("choices are open in replies and closed in requests, by reference too", () => {
    expect(convert({ types: ["string"], enum: ["a", "b"] }, "request").type).toEqual({ kind: "enum", values: ["a", "b"], open: false });
    expect(convert({ ref: "#/components/schemas/State" }, "response").type).toEqual({ kind: "ref", name: "State", open: true });
    expect(convert({ ref: "#/components/schemas/State" }, "request").type).toEqual({ kind: "ref", name: "State" });
  });
});

describe("allOf", () => {
  test("required in one part holds for a member of another", () => {
    const { type } = convert({
      allOf: [reference("Dag"), { origin: "#/", required: ["owner"], properties: [property("c", { types: ["integer"] })] }],
    });
    expect(shape(type)).toEqual({
      kind: "object",
      properties: [
        { name: "dag_id", type: string, required: true },
        { name: "owner", type: string, required: true },
        { name: "c", type: integer, required: false },
      ],
    });
  });

  test("a required member that nothing describes is reported", () => {
    expect(convert({ allOf: [reference("Dag"), { origin: "#/", required: ["zzz"] }] }).codes).toEqual(["required-without-property"]);
  });

  test("a part that contains itself is cut and reported", () => {
    const { type, codes } = convert({ allOf: [reference("Loop"), { origin: "#/", properties: [property("b", { types: ["string"] })] }] });
    expect(codes).toEqual(["reference-cycle"]);
    expect(type.kind === "object" && type.properties.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("what stands beside a reference narrows it", () => {
    const { type } = convert({
      ref: "#/components/schemas/Dag",
      properties: [property("extra", { types: ["integer"] })],
      required: ["extra"],
    });
    expect(type.kind === "object" && type.properties.map(({ name, required }) => [name, required])).toEqual([
      ["dag_id", true],
      ["owner", false],
      ["extra", true],
    ]);
  });
});

describe("unions with a tag", () => {
  test("the tag is found where every branch has values of its own", () => {
    const { type } = convert({ oneOf: [reference("Cat"), reference("Dog")] });
    expect(type).toEqual({
      kind: "union",
      members: [
        { kind: "ref", name: "Cat" },
        { kind: "ref", name: "Dog" },
      ],
      discriminator: "kind",
    });
  });

  test("a discriminator without mapping takes the names of the schemas", () => {
    const { type } = convert({ oneOf: [reference("Cat"), reference("Bird")], discriminator: { propertyName: "kind", mapping: [] } });
    const bird = type.kind === "union" ? type.members[1] : undefined;
    expect(bird?.kind === "intersection" && shape(bird)).toEqual({
      kind: "intersection",
      members: [
        { kind: "ref", name: "Bird" },
        { kind: "object", properties: [{ name: "kind", type: { kind: "literal", value: "Bird" }, required: true }] },
      ],
    });
  });

  test("two entries of a mapping for one schema are both allowed", () => {
    const mapping = ["bird", "fowl"].map((value) => ({ value, ref: "#/components/schemas/Bird" }));
    const { type } = convert({ oneOf: [reference("Cat"), reference("Bird")], discriminator: { propertyName: "kind", mapping } });
    expect(JSON.stringify(type)).toContain('"members":[{"kind":"literal","value":"bird"},{"kind":"literal","value":"fowl"}]');
  });
});

test("a reference to nothing is reported and becomes any value", () => {
  expect(convert({ ref: "#/components/schemas/Nowhere" })).toEqual({ type: { kind: "unknown" }, codes: ["reference-not-found"] });
});

test("a member that the client fills in is not asked for, but what servers send has it", () => {
  const body: Given = {
    types: ["object"],
    required: ["logical_date"],
    properties: [property("logical_date", { types: ["string", "null"], sends: { value: null } })],
  };
  const [request, response] = [convert(body, "request").type, convert(body, "response").type];
  expect(request.kind === "object" && request.properties.map(({ required, sends }) => [required, sends])).toEqual([[false, null]]);
  expect(response.kind === "object" && response.properties.map(({ required, sends }) => [required, sends])).toEqual([[true, undefined]]);
});
