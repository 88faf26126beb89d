import { buildTypeSpace } from "../../../src/model/type-space.js";
import type { SpecSchema } from "../../../src/openapi/spec-schema.js";
import {
  convert,
  type Draft,
  integer,
  integerSchema,
  named,
  nullSchema,
  nullType,
  objectOf,
  reference,
  schema,
  shape,
  specProperty,
  string,
  stringSchema,
} from "./fixture.js";

const kind = (draft: Draft): Draft => ({ types: ["object"], properties: [specProperty("name", {}), specProperty("kind", draft)] });
const library = [
  named("Cat", kind({ const: { value: "cat" } })),
  named("Dog", kind({ types: ["string"], enum: ["dog", "puppy"] })),
  named("Lynx", kind({ const: { value: "cat" } })),
  named("Bird", kind({ types: ["string"] })),
  named("Fish", kind({ ref: "#/components/schemas/FishKind" })),
  named("FishKind", { enum: ["fish"] }),
  named("Stone", { types: ["object"], properties: [specProperty("weight", { types: ["number"] })] }),
  named("State", { types: ["string"], enum: ["a", "b"] }),
  named("NullKind", kind({ const: { value: null } })),
  named("Named", { types: ["object"], properties: [specProperty("name", {})] }),
  named("Wolf", { allOf: [reference("Named"), schema(kind({ enum: ["wolf"] }))] }),
  named("Fox", { allOf: [reference("Wolfless"), reference("Named")] }),
  named("Wolfless", kind({ const: { value: "fox" } })),
  named("Red", kind({ ref: "#/components/schemas/Colour" })),
  named("Blue", kind({ ref: "#/components/schemas/Colour" })),
  named("Colour", { types: ["string"], enum: ["red", "blue", "cyan"] }),
];
const ref = (name: string) => ({ kind: "ref", name });
const convertIn = (draft: Draft, direction: "request" | "response" = "response") => convert(draft, direction, library).type;

describe("the property that identifies the branch", () => {
  test.each<[string, readonly string[], string | undefined]>([
    ["const in one branch, enum in the other", ["Cat", "Dog"], "kind"],
    ["values behind a reference", ["Cat", "Fish"], "kind"],
    ["three branches", ["Cat", "Dog", "Fish"], "kind"],
    ["equal values", ["Cat", "Lynx"], undefined],
    ["a branch with any value", ["Cat", "Bird"], undefined],
    ["a branch without the property", ["Cat", "Stone"], undefined],
    ["a first branch without the property", ["Stone", "Cat"], undefined],
    ["null is a value like any other", ["Cat", "NullKind"], "kind"],
  ])("%s", (_, keys, discriminator) => {
    const members = keys.map(ref);
    expect(convertIn({ oneOf: keys.map(reference) })).toEqual({ kind: "union", members, ...(discriminator && { discriminator }) });
  });

  test.each<[string, readonly string[]]>([
    ["a value inside allOf", ["Wolf", "Cat"]],
    ["values inside a reference of allOf", ["Fox", "Wolf"]],
  ])("%s", (_, keys) => {
    expect(convertIn({ oneOf: keys.map(reference) })).toMatchObject({ discriminator: "kind" });
  });

  test("a single branch has none", () => {
    expect(convertIn({ oneOf: [reference("Cat")] })).toEqual(ref("Cat"));
  });

  test("a union without branches is never", () => {
    expect(convertIn({ oneOf: [] })).toEqual({ kind: "never" });
    expect(convertIn({ anyOf: [] })).toEqual({ kind: "never" });
  });
});

// OpenAPI 3.2, Optional Discriminating Property.
describe("a discriminator with a schema for all other values", () => {
  const pointer = (key: string) => `#/components/schemas/${key}`;
  const mapping = [{ value: "stone", ref: pointer("Stone") }];
  const union = (first: string, second: string, defaultRef: string, direction: "request" | "response", mapped: typeof mapping = []) =>
    shape(
      convertIn(
        {
          oneOf: [reference(first), reference(second)],
          discriminator: { propertyName: "kind", mapping: mapped, defaultRef: pointer(defaultRef) },
        },
        direction,
      ),
    );
  const tagged = (name: string, type: unknown, required: boolean) => ({
    kind: "intersection",
    members: [ref(name), { kind: "object", properties: [{ name: "kind", type, required }] }],
  });
  const members = (...list: readonly unknown[]) => ({ kind: "union", members: list, discriminator: "kind" });
  const cat = { kind: "literal", value: "cat" };
  const other = { ...string, other: true };

  test("a response has a value there that no other branch has, and no invented literal", () => {
    const want = (type: unknown) => members(tagged("Cat", cat, true), tagged("Stone", type, false));
    expect(union("Cat", "Stone", "Stone", "response")).toEqual(want(other));
    const both = { kind: "union", members: [{ kind: "literal", value: "stone" }, other] };
    expect(union("Cat", "Stone", "Stone", "response", mapping)).toEqual(want(both));
  });

  test("a request has any string there", () => {
    expect(union("Cat", "Stone", "Stone", "request")).toEqual(members(tagged("Cat", cat, true), tagged("Stone", string, false)));
    expect(union("Cat", "Bird", "Bird", "request")).toEqual(members(tagged("Cat", cat, true), ref("Bird")));
  });

  test("values that the branch declares stay", () => {
    expect(union("Stone", "Dog", "Dog", "response")).toEqual(
      members(tagged("Stone", { kind: "literal", value: "Stone" }, true), ref("Dog")),
    );
  });

  test("a default that is not a branch is reported", () => {
    const discriminator = { propertyName: "kind", mapping: [], defaultRef: pointer("Stone") };
    const { type, codes } = convert({ oneOf: [reference("Cat"), reference("Dog")], discriminator }, "response", library);
    expect([shape(type), codes]).toMatchObject([{ kind: "union" }, ["discriminator-default-unlisted"]]);
  });
});

describe("a discriminator and the values that branches declare", () => {
  const pointer = (key: string) => `#/components/schemas/${key}`;
  const union = (mapping: Readonly<Record<string, string>>, ...keys: readonly string[]) => {
    const entries = Object.entries(mapping).map(([value, key]) => ({ value, ref: pointer(key) }));
    return shape(convertIn({ oneOf: keys.map(reference), discriminator: { propertyName: "kind", mapping: entries } }));
  };
  const tagged = (name: string, ...values: readonly string[]) => ({
    kind: "intersection",
    members: [
      ref(name),
      {
        kind: "object",
        properties: [
          {
            name: "kind",
            type:
              values.length === 1
                ? { kind: "literal", value: values[0] }
                : { kind: "union", members: values.map((value) => ({ kind: "literal", value })) },
          },
        ],
      },
    ],
  });

  test("a value inside allOf wins over the name of the component", () => {
    expect(union({}, "Wolf", "Fox")).toMatchObject({ members: [ref("Wolf"), ref("Fox")] });
  });

  test("a value that a branch declares wins over another one in the mapping", () => {
    expect(union({ feline: "Cat", dog: "Dog" }, "Cat", "Dog")).toMatchObject({ members: [ref("Cat"), tagged("Dog", "dog")] });
  });

  test("an enum that several branches share is narrowed by the mapping", () => {
    expect(union({ red: "Red", blue: "Blue", cyan: "Blue" }, "Red", "Blue")).toMatchObject({
      members: [tagged("Red", "red"), tagged("Blue", "blue", "cyan")],
    });
  });
});

describe("a discriminator", () => {
  const pet = (key: string, mapping: readonly { readonly value: string; readonly ref: string }[] = []) =>
    shape(convertIn({ oneOf: [reference("Cat"), reference(key)], discriminator: { propertyName: "kind", mapping } }));
  const union = (member: unknown) => ({ kind: "union", members: [ref("Cat"), member], discriminator: "kind" });
  const tagged = (name: string, type: unknown) => ({
    kind: "intersection",
    members: [ref(name), { kind: "object", properties: [{ name: "kind", type, required: true }] }],
  });

  test("adds the name of the schema to a branch without the value", () => {
    expect(pet("Bird")).toEqual(union(tagged("Bird", { kind: "literal", value: "Bird" })));
  });

  test("adds the value of the mapping", () => {
    expect(pet("Bird", [{ value: "bird", ref: "#/components/schemas/Bird" }])).toEqual(
      union(tagged("Bird", { kind: "literal", value: "bird" })),
    );
  });

  test("adds every value of the mapping", () => {
    const mapping = ["bird", "fowl"].map((value) => ({ value, ref: "#/components/schemas/Bird" }));
    const values = { kind: "union", members: ["bird", "fowl"].map((value) => ({ kind: "literal", value })) };
    expect(pet("Bird", mapping)).toEqual(union(tagged("Bird", values)));
  });

  test("ignores mappings of other schemas", () => {
    expect(pet("Bird", [{ value: "x", ref: "#/components/schemas/Dog" }])).toEqual(
      union(tagged("Bird", { kind: "literal", value: "Bird" })),
    );
  });

  test("leaves a branch that declares the value alone", () => {
    expect(pet("Dog", [{ value: "x", ref: "#/components/schemas/Dog" }])).toEqual(union(ref("Dog")));
  });

  test("adds nothing to a branch that is not a reference", () => {
    const discriminator = { propertyName: "kind", mapping: [] };
    expect(convertIn({ oneOf: [reference("Cat"), stringSchema], discriminator })).toEqual(union(string));
  });

  test("adds nothing to a branch whose schema does not exist", () => {
    const discriminator = { propertyName: "kind", mapping: [] };
    expect(convertIn({ oneOf: [reference("Cat"), reference("Nowhere")], discriminator })).toEqual({ kind: "unknown" });
  });
});

describe("an enum beside plain strings", () => {
  const values = schema({ enum: ["a", "b"] });
  const open = { kind: "enum", values: ["a", "b"], open: true };
  const any = { ...open, any: true };
  const state = { kind: "ref", name: "State", open: true, any: true };
  const constant = (value: string | number) => schema({ const: { value } });

  test.each<[string, readonly SpecSchema[], "request" | "response", object]>([
    ["is any string in a response", [values, stringSchema], "response", any],
    ["is any string in a request", [values, stringSchema], "request", any],
    ["by reference is any string in a response", [stringSchema, reference("State")], "response", state],
    ["by reference is any string in a request", [reference("State"), stringSchema], "request", state],
    ["may be constants", [constant("a"), constant("b"), stringSchema], "request", any],
    ["may be one constant", [stringSchema, constant("a")], "response", { ...any, values: ["a"] }],
    ["joins constants and enums", [values, constant("c"), stringSchema], "response", { ...any, values: ["a", "b", "c"] }],
    ["of numbers stays apart", [constant(1), stringSchema], "request", { kind: "union", members: [{ kind: "literal", value: 1 }, string] }],
    [
      "stays a union beside strings with a format",
      [constant("now"), schema({ types: ["string"], format: "date-time" })],
      "request",
      {
        kind: "union",
        members: [
          { kind: "literal", value: "now" },
          { kind: "scalar", scalar: "string", format: "date-time" },
        ],
      },
    ],
    ["keeps null", [values, stringSchema, nullSchema], "response", { kind: "union", members: [any, nullType] }],
    ["alone accepts only what the server sent", [values], "request", open],
    ["beside integers accepts only what the server sent", [values, integerSchema], "request", { kind: "union", members: [open, integer] }],
  ])("%s", (_, anyOf, direction, type) => {
    expect(convertIn({ anyOf }, direction)).toEqual(type);
  });

  test.each(["request", "response"] as const)("that has a name is any string in a %s", (direction) => {
    const size = named("Size", { anyOf: [values, stringSchema] });
    const space = buildTypeSpace([size], new Map([[size.pointer, "Size"]]), () => undefined);
    expect(space.namedType("Size", direction)).toEqual(any);
  });

  test("plain strings without an enum stay a union", () => {
    expect(convertIn({ anyOf: [stringSchema, integerSchema] })).toEqual({ kind: "union", members: [string, integer] });
    expect(convertIn({ anyOf: [stringSchema, reference("Cat")] })).toEqual({ kind: "union", members: [string, ref("Cat")] });
  });
});

describe("branches that only require properties", () => {
  const properties = ["a", "b"].map((name) => specProperty(name, { types: ["string"] }));
  const requires = (...required: readonly string[]) => schema({ required });
  const object = objectOf(["a", string, false], ["b", string, false]);

  test.each(["anyOf", "oneOf"] as const)("%s: the object has one of them", (keyword) => {
    const members = [objectOf(["a", string, true]), objectOf(["b", string, true])];
    const draft = { types: ["object"], properties, [keyword]: [requires("a"), requires("b")] } as const;
    expect(shape(convertIn(draft))).toEqual({ kind: "intersection", members: [object, { kind: "union", members }] });
  });

  test.each<[string, readonly SpecSchema[]]>([
    ["one that requires nothing", [requires("a"), requires()]],
    ["one that requires an unknown property", [requires("a"), requires("z")]],
  ])("add nothing beside %s", (_, anyOf) => {
    expect(shape(convertIn({ types: ["object"], properties, anyOf }))).toEqual(object);
  });
});

describe("keywords beside oneOf and anyOf", () => {
  test("that restrict the value apply to every branch", () => {
    const type = convertIn({ oneOf: [reference("Cat"), reference("Dog")], properties: [specProperty("age", { types: ["integer"] })] });
    expect(shape(type)).toEqual({
      kind: "intersection",
      members: [
        { kind: "object", properties: [{ name: "age", type: integer, required: false }] },
        { kind: "union", members: [ref("Cat"), ref("Dog")], discriminator: "kind" },
      ],
    });
  });

  test("that describe the value do not", () => {
    expect(convertIn({ anyOf: [stringSchema, integerSchema], description: "x" })).toEqual({ kind: "union", members: [string, integer] });
  });

  test("oneOf wins over anyOf", () => {
    expect(convertIn({ oneOf: [stringSchema], anyOf: [integerSchema] })).toEqual(string);
  });
});
