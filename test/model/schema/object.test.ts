import { annotations, docOf } from "../../../src/model/schema/object.js";
import {
  convert,
  type Draft,
  integer,
  integerSchema,
  limit,
  named,
  never,
  nullSchema,
  objectOf,
  propertiesOf,
  reference,
  schema,
  shape,
  specProperty,
  string,
  stringSchema,
  unknown,
} from "./fixture.js";

describe("required properties that no part declares", () => {
  const of = (required: string, more: Draft = {}): Draft => ({ properties: [specProperty("a", {})], required: [required], ...more });

  test.each<[string, Draft, readonly string[]]>([
    ["are reported", of("b"), ["required-without-property"]],
    ["are reported in a property", { properties: [specProperty("inner", of("b"))] }, ["required-without-property"]],
    [
      "are reported in a property of a part",
      { allOf: [schema(of("a")), schema({ properties: [specProperty("inner", of("b"))] })] },
      ["required-without-property"],
    ],
    ["may be declared beside a branch", { properties: [specProperty("b", {})], anyOf: [schema(of("b")), schema(of("a"))] }, []],
    ["may be declared in another part", { allOf: [schema(of("b")), schema({ properties: [specProperty("b", {})] })] }, []],
    ["may be names of a map", of("b", { propertyNames: ["b"] }), []],
  ])("%s", (_, draft, codes) => {
    expect(convert(draft).codes).toEqual(codes);
  });
});

describe("objects", () => {
  const id = specProperty("id", { types: ["integer"] });

  test.each<[string, Draft, object]>([
    ["type object alone is a map of any values", { types: ["object"] }, { kind: "record", values: unknown }],
    ["a map of any values", { types: ["object"], additionalProperties: true }, { kind: "record", values: unknown }],
    ["a map of a type", { types: ["object"], additionalProperties: integerSchema }, { kind: "record", values: integer }],
    ["an object that allows no properties", { types: ["object"], additionalProperties: false }, { kind: "record", values: never }],
    [
      "the names of a map are optional properties",
      { types: ["object"], propertyNames: ["a", "b"], additionalProperties: integerSchema },
      objectOf(["a", integer, false], ["b", integer, false]),
    ],
    [
      "names beside described properties",
      { properties: [id], required: ["a"], propertyNames: ["id", "a"] },
      objectOf(["id", integer, false], ["a", unknown, true]),
    ],
    ["names that no value may have", { propertyNames: ["a"], additionalProperties: false }, objectOf()],
    ["an untyped map", { additionalProperties: stringSchema }, { kind: "record", values: string }],
    ["patternProperties are a map", { patternProperties: [stringSchema] }, { kind: "record", values: string }],
    [
      "patternProperties and additionalProperties are a map of both",
      { patternProperties: [stringSchema], additionalProperties: integerSchema },
      { kind: "record", values: { kind: "union", members: [string, integer] } },
    ],
    [
      "patternProperties beside additionalProperties: true",
      { patternProperties: [stringSchema], additionalProperties: true },
      { kind: "record", values: unknown },
    ],
    [
      "patternProperties beside additionalProperties: false",
      { patternProperties: [stringSchema], additionalProperties: false },
      { kind: "record", values: string },
    ],
    ["an empty list of properties is an object", { properties: [] }, { kind: "object", properties: [] }],
    ["properties alone", { properties: [id] }, objectOf(["id", integer, false])],
    ["required properties", { types: ["object"], properties: [id], required: ["id", "other"] }, objectOf(["id", integer, true])],
    [
      "properties beside a map",
      { properties: [id], additionalProperties: stringSchema },
      { kind: "object", properties: [{ name: "id", type: integer, required: false }], extra: string },
    ],
    ["properties beside additionalProperties: false", { properties: [id], additionalProperties: false }, objectOf(["id", integer, false])],
    [
      "properties beside additionalProperties: true",
      { properties: [id], additionalProperties: true },
      { kind: "object", properties: [{ name: "id", type: integer, required: false }], extra: unknown },
    ],
  ])("%s", (_, draft, type) => {
    expect(shape(convert(draft).type)).toEqual(type);
  });

  test("a typed schema is an object only if its type says so", () => {
    expect(convert({ types: ["string"], properties: [id] }).type).toEqual(string);
  });
});

test("a property keeps its annotations", () => {
  const draft: Draft = {
    types: ["string"],
    access: "read",
    default: { value: null },
    limits: [limit("minLength", 1)],
    description: "The name.",
    title: "Name",
    deprecated: true,
  };
  expect(propertiesOf(convert({ properties: [specProperty("name", draft)] }).type)).toEqual([
    {
      name: "name",
      type: string,
      required: false,
      access: "read",
      default: null,
      limits: [limit("minLength", 1)],
      doc: { text: "The name.", deprecated: true },
      origin: "#/name",
    },
  ]);
});

describe("access", () => {
  const library = [
    named("Secret", { types: ["string"], access: "write" }),
    named("Alias", { ref: "#/components/schemas/Secret" }),
    named("Plain", { types: ["string"] }),
  ];

  test.each<[string, Draft, "read" | "write" | undefined]>([
    ["of the property", { types: ["string"], access: "read" }, "read"],
    ["of the referenced schema", reference("Secret"), "write"],
    ["of a schema that refers to another", reference("Alias"), "write"],
    ["of the property rather than of the referenced schema", { ...reference("Secret"), access: "read" }, "read"],
    ["of a part of allOf", { allOf: [reference("Plain"), schema({ access: "read" }), schema({ access: "write" })] }, "read"],
    ["missing", { allOf: [reference("Plain")] }, undefined],
  ])("%s", (_, draft, access) => {
    const names = (direction: "request" | "response") =>
      propertiesOf(convert({ properties: [specProperty("p", draft)] }, direction, library).type).map((property) => property.access);
    expect(names("request")).toEqual(access === "read" ? [] : [access]);
    expect(names("response")).toEqual(access === "write" ? [] : [access]);
  });
});

describe("x-pinwheel-default", () => {
  const draft: Draft = { required: ["date"], properties: [specProperty("date", { types: ["string", "null"], sends: { value: null } })] };

  test("makes a required property optional in requests", () => {
    const [property] = propertiesOf(convert(draft, "request").type);
    expect(property).toMatchObject({ required: false, sends: null });
  });

  test("does not affect responses", () => {
    const [property] = propertiesOf(convert(draft, "response").type);
    expect(property).toMatchObject({ required: true });
    expect(property).not.toHaveProperty("sends");
  });
});

describe("limits of a property", () => {
  const limits = [limit("minLength", 1)];
  const limited = schema({ types: ["string"], limits });

  test.each<[string, Draft, readonly object[]]>([
    ["its own", { types: ["string"], limits }, limits],
    ["none", { types: ["string"] }, []],
    ["those of the only branch besides null", { anyOf: [limited, nullSchema] }, limits],
    ["those of the only branch of oneOf", { oneOf: [nullSchema, limited] }, limits],
    ["its own rather than those of a branch", { anyOf: [limited, nullSchema], limits: [limit("maxLength", 2)] }, [limit("maxLength", 2)]],
    ["none of several branches", { anyOf: [limited, integerSchema] }, []],
    ["none of a branch without limits", { anyOf: [integerSchema, nullSchema] }, []],
    ["those of a nullable branch", { anyOf: [schema({ types: ["string", "null"], limits })] }, limits],
  ])("%s", (_, draft, expected) => {
    expect(annotations(schema(draft), { schemas: new Map() }).limits).toEqual(expected);
  });
});

test("docOf keeps description and deprecation, not the title", () => {
  expect(docOf(schema({ title: "T" }))).toEqual({});
  expect(docOf(schema({ description: "d", deprecated: true, title: "T" }))).toEqual({ text: "d", deprecated: true });
});
