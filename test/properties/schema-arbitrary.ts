import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../src/util/json.js";

export type Schema = { readonly [keyword: string]: Json };

/** Named schemas that the random schemas refer to. Two of them contain themselves. */
export const library: { readonly [name: string]: Schema } = {
  Colour: { type: "string", enum: ["red", "green", "blue"] },
  Point: { type: "object", required: ["x"], properties: { x: { type: "number" }, y: { type: "integer" } } },
  Secret: {
    type: "object",
    required: ["id", "token", "label"],
    properties: { id: { type: "integer", readOnly: true }, token: { type: "string", writeOnly: true }, label: { type: "string" } },
  },
  Tree: {
    type: "object",
    required: ["label"],
    properties: { label: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
  Link: { type: "object", properties: { next: { oneOf: [{ $ref: "#/components/schemas/Link" }, { type: "null" }] } } },
  Cat: { type: "object", required: ["kind", "lives"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, name: { type: ["string", "null"] } } },
};

/** The schema of a reference to a named schema. */
export function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

const scalar: Arbitrary<Schema> = fc.constantFrom<Schema>(
  { type: "string" },
  { type: "string", format: "date" },
  { type: "string", minLength: 2, maxLength: 4 },
  { type: "integer" },
  { type: "integer", format: "int32", minimum: 1, maximum: 5 },
  { type: "number" },
  { type: "boolean" },
  { type: ["string", "null"] },
  { type: ["integer", "null"] },
  { type: ["string", "number"] },
  { type: ["boolean", "string", "null"] },
  { type: "null" },
);

const choice: Arbitrary<Schema> = fc.constantFrom<Schema>(
  { enum: ["a", "b", "c"] },
  { type: "string", enum: ["a", "b"] },
  { type: "integer", enum: [1, 2, 3] },
  { enum: ["a", 1, null] },
  { enum: [true, "b"] },
  { type: ["string", "null"], enum: ["a", "b", null] },
  { const: "a" },
  { const: 7 },
  { const: null },
);

const names = ["a", "b", "c", "d"];

/** An object. Properties of different parts of an `allOf` have different names, or they contradict. */
function objectOf(item: Arbitrary<Schema>, among: readonly string[]): Arbitrary<Schema> {
  const properties = fc.dictionary(fc.constantFrom(...among), item, { minKeys: 1, maxKeys: among.length });
  return fc.tuple(properties, fc.subarray([...among]), fc.constantFrom<Schema>({}, {}, { additionalProperties: false })).map(
    ([described, required, more]): Schema => ({
      type: "object",
      properties: { ...described },
      required: required.filter((name) => Object.hasOwn(described, name)),
      ...more,
    }),
  );
}

/** `additionalProperties: false` in a part of an `allOf` forbids the properties of all others. */
function partOf(item: Arbitrary<Schema>, among: readonly string[]): Arbitrary<Schema> {
  return objectOf(item, among).map(({ additionalProperties: _, ...part }) => part);
}

const pets: Arbitrary<Schema> = fc.constantFrom<Schema>(
  { oneOf: [reference("Cat"), reference("Dog")], discriminator: { propertyName: "kind" } },
  {
    anyOf: [reference("Cat"), reference("Dog")],
    discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "#/components/schemas/Dog" } },
  },
);

/**
 * `if` about one property, with its outcomes. Requires `id`, because TypeScript rejects an object of
 * only unknown properties if all properties of its type are optional.
 */
const conditional: Arbitrary<Schema> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.subarray(["then", "else"], { minLength: 1 }))
  .map(([isRequired, isNamed, outcomes]): Schema => {
    const kind: Schema = { enum: ["x", "y", "z"] };
    const met: Schema = { required: ["a"], properties: { more: { type: "integer" } } };
    const unmet: Schema = { properties: { other: { type: "string" } }, required: ["other"] };
    return {
      type: "object",
      properties: { id: { type: "integer" }, kind, a: { type: "string" } },
      required: isRequired ? ["id", "kind"] : ["id"],
      if: { properties: { kind: { const: "x" } }, required: isNamed ? ["kind"] : [] },
      ...Object.fromEntries(outcomes.map((outcome) => [outcome, outcome === "then" ? met : unmet])),
    };
  });

/** Random schemas of OpenAPI 3.1 for JSON. Bytes are not JSON, so `format: binary` is missing. */
export const schemas: Arbitrary<Schema> = fc.letrec<{ schema: Schema; item: Schema }>((tie) => {
  const item = fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    choice,
    fc.constantFrom(...Object.keys(library)).map(reference),
    tie("schema"),
  );
  const two = fc.tuple(item, item).map(([first, second]) => [first, second]);
  return {
    item,
    schema: fc.oneof(
      { depthSize: "small" },
      scalar,
      choice,
      pets,
      conditional,
      item.map((items): Schema => ({ type: "array", items })),
      two.map((prefixItems): Schema => ({ type: "array", prefixItems, items: false, minItems: 2 })),
      two.map((prefixItems): Schema => ({ type: "array", prefixItems })),
      two.chain((prefixItems) => item.map((items): Schema => ({ type: "array", prefixItems, items, minItems: 1 }))),
      objectOf(item, names),
      objectOf(item, names).map((object): Schema => ({ ...object, type: ["object", "null"] })),
      item.map((additionalProperties): Schema => ({ type: "object", additionalProperties })),
      item.map((extra): Schema => ({ type: "object", properties: { a: { type: "string" } }, additionalProperties: extra })),
      fc.tuple(partOf(item, ["a", "b"]), partOf(item, ["c", "d"])).map((parts): Schema => ({ allOf: parts })),
      partOf(item, ["a", "b"]).map((part): Schema => ({ allOf: [reference("Point"), part], required: ["y"] })),
      fc.constantFrom("Point", "Secret", "Tree").map((name): Schema => ({ allOf: [reference(name), { description: "More." }] })),
      two.map((oneOf): Schema => ({ oneOf })),
      two.map((anyOf): Schema => ({ anyOf })),
      item.map((other): Schema => ({ anyOf: [other, { type: "null" }] })),
    ),
  };
}).schema;
