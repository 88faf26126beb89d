import type { Limit, Type } from "../../../src/model/model.js";
import type { SpecSchema } from "../../../src/openapi/spec-schema.js";
import {
  convert,
  type Draft,
  integer,
  integerSchema,
  limit,
  named,
  objectOf,
  propertiesOf,
  reference,
  schema,
  shape,
  specProperty,
  string,
  stringSchema,
} from "./fixture.js";

const dag = named("Dag", {
  types: ["object"],
  properties: [specProperty("dag_id", { types: ["string"] }), specProperty("owner", { types: ["string"] })],
  required: ["dag_id"],
});

function part(properties: Readonly<Record<string, Draft>>, more: Draft = {}): SpecSchema {
  return schema({ types: ["object"], properties: Object.entries(properties).map(([name, draft]) => specProperty(name, draft)), ...more });
}

describe("limits of a property that several parts describe", () => {
  const limitsOf = (base: readonly Limit[], extension: readonly Limit[]) =>
    propertiesOf(
      convert({
        allOf: [part({ name: { types: ["string"], limits: base } }), part({ name: { types: ["string"], limits: extension } })],
      }).type,
    )[0]?.limits;

  test.each<[string, readonly Limit[], readonly Limit[], readonly Limit[]]>([
    ["none", [], [], []],
    ["those of the base", [limit("minLength", 1)], [], [limit("minLength", 1)]],
    ["those of the extension", [], [limit("maxLength", 9)], [limit("maxLength", 9)]],
    ["different keywords", [limit("minLength", 1)], [limit("maxLength", 9)], [limit("minLength", 1), limit("maxLength", 9)]],
    ["the highest minLength", [limit("minLength", 1)], [limit("minLength", 3)], [limit("minLength", 3)]],
    ["the highest minLength, in any order", [limit("minLength", 3)], [limit("minLength", 1)], [limit("minLength", 3)]],
    ["the lowest maxLength", [limit("maxLength", 9)], [limit("maxLength", 5)], [limit("maxLength", 5)]],
    ["the lowest maxLength, in any order", [limit("maxLength", 5)], [limit("maxLength", 9)], [limit("maxLength", 5)]],
    ["the highest minimum", [limit("minimum", -2)], [limit("minimum", 0)], [limit("minimum", 0)]],
    ["the lowest maximum", [limit("maximum", 10)], [limit("maximum", 100)], [limit("maximum", 10)]],
    ["the highest exclusiveMinimum", [limit("exclusiveMinimum", 1)], [limit("exclusiveMinimum", 0)], [limit("exclusiveMinimum", 1)]],
    ["the lowest exclusiveMaximum", [limit("exclusiveMaximum", 1)], [limit("exclusiveMaximum", 2)], [limit("exclusiveMaximum", 1)]],
    ["the highest minItems", [limit("minItems", 1)], [limit("minItems", 2)], [limit("minItems", 2)]],
    ["the lowest maxItems", [limit("maxItems", 1)], [limit("maxItems", 2)], [limit("maxItems", 1)]],
    ["the highest minProperties", [limit("minProperties", 1)], [limit("minProperties", 2)], [limit("minProperties", 2)]],
    ["the lowest maxProperties", [limit("maxProperties", 3)], [limit("maxProperties", 2)], [limit("maxProperties", 2)]],
    ["equal patterns once", [limit("pattern", "^a")], [limit("pattern", "^a")], [limit("pattern", "^a")]],
    ["different patterns", [limit("pattern", "^a")], [limit("pattern", "z$")], [limit("pattern", "^a"), limit("pattern", "z$")]],
    ["different divisors", [limit("multipleOf", 2)], [limit("multipleOf", 3)], [limit("multipleOf", 2), limit("multipleOf", 3)]],
    ["equal divisors once", [limit("multipleOf", 2)], [limit("multipleOf", 2)], [limit("multipleOf", 2)]],
    ["uniqueItems, which no part can undo", [limit("uniqueItems", true)], [limit("uniqueItems", false)], [limit("uniqueItems", true)]],
    ["uniqueItems of the extension", [limit("uniqueItems", false)], [limit("uniqueItems", true)], [limit("uniqueItems", true)]],
    [
      "the order of the base",
      [limit("maximum", 9), limit("minimum", 1)],
      [limit("minimum", 2), limit("maximum", 8), limit("multipleOf", 2)],
      [limit("maximum", 8), limit("minimum", 2), limit("multipleOf", 2)],
    ],
  ])("%s", (_, base, extension, expected) => {
    expect(limitsOf(base, extension)).toEqual(expected);
  });

  test("merge over three parts", () => {
    const parts = [limit("minLength", 1), limit("maxLength", 9), limit("minLength", 4)];
    const { type } = convert({ allOf: parts.map((entry) => part({ name: { types: ["string"], limits: [entry] } })) });
    expect(propertiesOf(type)[0]?.limits).toEqual([limit("minLength", 4), limit("maxLength", 9)]);
  });
});

describe("merging objects", () => {
  test("a property that one part requires may be declared in another part", () => {
    const { type, codes } = convert(
      { allOf: [reference("Dag"), part({ c: { types: ["integer"] } }, { required: ["owner"] })] },
      "response",
      [dag],
    );
    expect(shape(type)).toEqual(objectOf(["dag_id", string, true], ["owner", string, true], ["c", integer, false]));
    expect(codes).toEqual([]);
  });

  test("an untyped part merges too", () => {
    const { type } = convert({ allOf: [reference("Dag"), schema({ required: ["owner"] })] }, "response", [dag]);
    expect(shape(type)).toEqual(objectOf(["dag_id", string, true], ["owner", string, true]));
  });

  test("keywords beside allOf count as the last part", () => {
    const { type } = convert(
      { types: ["object"], allOf: [reference("Dag")], properties: [specProperty("owner", { enum: ["ann"] })], required: ["owner"] },
      "response",
      [dag],
    );
    expect(shape(type)).toEqual(objectOf(["dag_id", string, true], ["owner", { kind: "literal", value: "ann" }, true]));
  });

  test("nested allOf is flattened, inner parts first", () => {
    const inner = schema({
      allOf: [part({ a: { types: ["string"] } }, { required: ["a"] })],
      properties: [specProperty("b", { types: ["string"] })],
    });
    const { type } = convert({ allOf: [inner, part({ c: { types: ["string"] } })] });
    expect(shape(type)).toEqual(objectOf(["a", string, true], ["b", string, false], ["c", string, false]));
  });

  test.each<[string, Draft, Draft, Type]>([
    ["a type and none", { types: ["string"] }, {}, string],
    ["a constant and its type", { const: { value: "a" } }, { types: ["string"] }, { kind: "literal", value: "a" }],
    ["a type and its constant", { types: ["string"] }, { const: { value: "a" } }, { kind: "literal", value: "a" }],
    ["a number and an integer or null", { types: ["number"] }, { types: ["integer", "null"] }, integer],
    ["two enums", { enum: ["a", "b"] }, { enum: ["b", "c"] }, { kind: "literal", value: "b" }],
    ["a format", { types: ["string"], format: "uuid" }, { types: ["string"] }, { kind: "scalar", scalar: "string", format: "uuid" }],
  ])("a property satisfies both parts: %s", (_, first, second, type) => {
    for (const [base, extension] of [
      [first, second],
      [second, first],
    ] as const) {
      expect(propertiesOf(convert({ allOf: [part({ a: base }), part({ a: extension })] }).type)[0]?.type).toEqual(type);
    }
  });

  test("objects in a property merge", () => {
    const { type } = convert({ allOf: [part({ inner: part({ a: {} }) }), part({ inner: part({ b: {} }) })] });
    const [inner] = propertiesOf(type);
    expect(inner && propertiesOf(inner.type).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("named types in a property intersect", () => {
    const cat = named("Cat", { types: ["object"], properties: [] });
    const { type } = convert({ allOf: [part({ a: reference("Dag") }), part({ a: reference("Cat") })] }, "response", [dag, cat]);
    const members = ["Dag", "Cat"].map((name) => ({ kind: "ref", name }));
    expect(propertiesOf(type)[0]?.type).toEqual({ kind: "intersection", members });
  });

  test("a property that no value fits is reported", () => {
    const { type, codes } = convert({ allOf: [part({ a: { types: ["string"] } }), part({ a: { types: ["integer"] } })] });
    expect(propertiesOf(type)[0]?.type).toEqual({ kind: "never" });
    expect(codes).toEqual(["all-of-contradiction"]);
  });

  test("a property that is described as impossible is not reported", () => {
    expect(convert({ allOf: [part({ a: { never: true } }), part({ a: { types: ["integer"] } })] }).codes).toEqual([]);
  });

  test("a chain of schemas that each refer twice to the next takes linear time", () => {
    const length = 60;
    const chain = Array.from({ length }, (_, index) => {
      const [left, right] = [
        named(`L${index}`, { allOf: [reference(`N${index + 1}`)] }),
        named(`R${index}`, { allOf: [reference(`N${index + 1}`)] }),
      ];
      const own = part({ [`p${index}`]: { types: ["string"] } });
      return [named(`N${index}`, { allOf: [reference(`L${index}`), reference(`R${index}`), own] }), left, right];
    }).flat();
    const { type } = convert({ allOf: [reference("N0"), part({})] }, "response", [...chain, named(`N${length}`, { properties: [] })]);
    expect(propertiesOf(type)).toHaveLength(length);
  });

  test("required in an earlier part stays required", () => {
    const { type } = convert({ allOf: [part({ a: { types: ["string"] } }, { required: ["a"] }), part({ a: { types: ["string"] } })] });
    expect(propertiesOf(type)[0]?.required).toBe(true);
  });

  test("doc, default and access of both parts merge; the later part wins", () => {
    const { type } = convert({
      allOf: [
        part({ a: { types: ["string"], description: "old", deprecated: true, default: { value: "x" }, access: "read" } }),
        part({ a: { types: ["string"], description: "new" } }),
        part({ a: { types: ["string"], default: { value: "y" } } }),
      ],
    });
    expect(propertiesOf(type)).toEqual([
      {
        name: "a",
        type: string,
        required: false,
        access: "read",
        default: "y",
        limits: [],
        doc: { text: "new", deprecated: true },
        origin: "#/a",
      },
    ]);
  });

  test("further properties of several parts are a union", () => {
    const parts = [
      part({}, { additionalProperties: stringSchema }),
      part({ a: { types: ["string"] } }, { additionalProperties: integerSchema }),
    ];
    expect(shape(convert({ allOf: parts }).type)).toEqual({
      kind: "object",
      properties: [{ name: "a", type: string, required: false }],
      extra: { kind: "union", members: [string, integer] },
    });
  });

  test.each(["request", "response"] as const)("read-only and write-only properties are filtered in a %s", (direction) => {
    const { type } = convert(
      { allOf: [part({ id: { types: ["string"], access: "read" } }), part({ secret: { types: ["string"], access: "write" } })] },
      direction,
    );
    expect(propertiesOf(type).map(({ name }) => name)).toEqual([direction === "request" ? "secret" : "id"]);
  });
});

describe("parts that are not all objects", () => {
  test("a single part is the part itself", () => {
    expect(convert({ allOf: [reference("Dag")], description: "x" }, "response", [dag]).type).toEqual({ kind: "ref", name: "Dag" });
    expect(convert({ allOf: [stringSchema] }).type).toEqual(string);
  });

  test("an empty allOf allows any value", () => {
    expect(convert({ allOf: [] }).type).toEqual({ kind: "unknown" });
  });

  test("keywords that say nothing of the type add nothing", () => {
    const limits = [limit("minLength", 1)];
    expect(convert({ types: ["string"], allOf: [schema({ limits }), schema({ limits })] }).type).toEqual(string);
    expect(convert({ types: ["array"], allOf: [schema({ limits })] }).type).toEqual({ kind: "array", items: { kind: "unknown" } });
    expect(convert({ types: ["object"], allOf: [reference("Dag")] }, "response", [dag]).type).toEqual({ kind: "ref", name: "Dag" });
  });

  test("a union of objects beside an object is an intersection", () => {
    const cat = named("Cat", { types: ["object"], properties: [] });
    const oneOf = [reference("Dag"), reference("Cat")];
    const { type } = convert({ allOf: [part({ b: {} }), schema({ oneOf })] }, "response", [dag, cat]);
    expect(shape(type)).toMatchObject({ kind: "intersection", members: [{ kind: "object" }, { kind: "union" }] });
  });

  test("a nullable object beside an object is not null", () => {
    const nullable = schema({ types: ["object", "null"], properties: [specProperty("b", { types: ["string"] })] });
    const { type } = convert({ allOf: [part({ a: { types: ["string"] } }), nullable] });
    expect(shape(type)).toEqual(objectOf(["a", string, false], ["b", string, false]));
  });

  test.each<[string, readonly SpecSchema[]]>([
    ["a string and an object", [stringSchema, part({ b: {} })]],
    ["two scalars", [stringSchema, integerSchema]],
    ["an array and a string", [schema({ types: ["array"] }), stringSchema]],
    ["two constants", [schema({ const: { value: "a" } }), schema({ const: { value: "b" } })]],
  ])("no value fits: %s", (_, allOf) => {
    expect(convert({ allOf })).toMatchObject({ type: { kind: "never" }, codes: ["all-of-contradiction"] });
  });

  test("a reference to a schema that does not exist is reported and drops out", () => {
    const { type, codes } = convert({ allOf: [reference("Dag"), reference("Nowhere")] }, "response", [dag]);
    expect(type).toEqual({ kind: "ref", name: "Dag" });
    expect(codes).toEqual(["reference-not-found"]);
  });
});

describe("references among the parts", () => {
  test("a part that contains itself is cut and reported", () => {
    const loop = named("Loop", { allOf: [reference("Loop"), part({ a: { types: ["string"] } })] });
    const { type, codes, messages } = convert({ allOf: [reference("Loop"), part({ b: { types: ["string"] } })] }, "response", [loop]);
    expect(codes).toEqual(["reference-cycle"]);
    expect(messages).toEqual(["#/: #/components/schemas/Loop contains itself through allOf. the inner reference is ignored"]);
    expect(propertiesOf(type).map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("two parts may refer to the same schema", () => {
    const { type, codes } = convert({ allOf: [reference("Dag"), reference("Dag"), part({ b: {} })] }, "response", [dag]);
    expect(codes).toEqual([]);
    expect(propertiesOf(type).map(({ name }) => name)).toEqual(["dag_id", "owner", "b"]);
  });

  test("keywords beside a reference narrow the part", () => {
    const sibling = schema({ ref: dag.pointer, properties: [specProperty("owner", { const: { value: "ann" } })] });
    const { type } = convert({ allOf: [sibling, part({ b: { types: ["string"] } })] }, "response", [dag]);
    const ann = { kind: "literal", value: "ann" } as const;
    expect(shape(type)).toEqual(objectOf(["dag_id", string, true], ["owner", ann, false], ["b", string, false]));
  });
});

describe("required without a property", () => {
  const draft: Draft = { allOf: [reference("Dag"), schema({ required: ["zzz", "dag_id"] })] };

  test("is reported for responses and left out", () => {
    const { type, messages, codes } = convert(draft, "response", [dag]);
    expect(codes).toEqual(["required-without-property"]);
    expect(messages).toEqual([
      '#/here: Property "zzz" is required, but no part of the schema declares it. the property is left out of the type',
    ]);
    expect(propertiesOf(type).map(({ name }) => name)).toEqual(["dag_id", "owner"]);
  });

  test.each(["request", "response"] as const)("is not reported where a %s lacks it on purpose", (direction) => {
    const hidden = part({ id: { types: ["string"], access: "read" }, password: { types: ["string"], access: "write" } });
    expect(convert({ allOf: [hidden, schema({ required: ["id", "password"] })] }, direction).codes).toEqual([]);
  });
});
