import type { SpecCondition } from "../../../src/openapi/spec-schema.js";
import {
  convert,
  type Draft,
  integerSchema,
  named,
  objectOf,
  reference,
  schema,
  shape,
  specProperty,
  string,
  stringSchema,
} from "./fixture.js";

const text = (name: string) => specProperty(name, { types: ["string"] });
const literal = (value: string) => ({ kind: "literal", value }) as const;
const kinds = specProperty("kind", { types: ["string"], enum: ["cat", "dog"] });
const isCat = schema({ properties: [specProperty("kind", { const: { value: "cat" } })], required: ["kind"] });
const tail = schema({ properties: [text("tail")], required: ["tail"] });
const nameRequired = schema({ required: ["name"] });
const pet: Draft = { types: ["object"], properties: [kinds, text("name")], required: ["kind"] };
const catOrDog = (condition: SpecCondition): Draft => ({ ...pet, condition });
const cat = ["kind", literal("cat"), true] as const;
const dog = ["kind", literal("dog"), true] as const;
const name = ["name", string, false] as const;

describe.each(["request", "response"] as const)("in a %s", (direction) => {
  const shapeOf = (draft: Draft) => shape(convert(draft, direction, [named("Pet", pet)]).type);

  test("a condition about the value of a property is a union that the property narrows", () => {
    expect(shapeOf(catOrDog({ if: isCat, whenTrue: tail, whenFalse: nameRequired }))).toEqual({
      kind: "union",
      discriminator: "kind",
      members: [objectOf(cat, name, ["tail", string, true]), objectOf(dog, ["name", string, true])],
    });
  });

  test("conditions in allOf, one for each value, are one union; beside a reference too", () => {
    const isDog = schema({ properties: [specProperty("kind", { enum: ["dog"] })] });
    const conditions = [schema({ condition: { if: isCat, whenTrue: tail } }), schema({ condition: { if: isDog, whenTrue: nameRequired } })];
    const expected = {
      kind: "union",
      discriminator: "kind",
      members: [objectOf(cat, name, ["tail", string, true]), objectOf(dog, ["name", string, true])],
    };
    expect(shapeOf({ ...pet, allOf: conditions })).toEqual(expected);
    expect(shapeOf({ allOf: [reference("Pet"), ...conditions] })).toEqual(expected);
    expect(shapeOf({ ref: "#/components/schemas/Pet", allOf: conditions })).toEqual(expected);
  });

  test("a condition without `required` also holds for objects without the property", () => {
    const absentOrCat = schema({ properties: isCat.properties ?? [] });
    const optional = { ...pet, required: [] };
    expect(shapeOf({ ...optional, condition: { if: absentOrCat, whenTrue: nameRequired } })).toMatchObject({
      members: [
        objectOf(["kind", literal("cat"), false], ["name", string, true]),
        objectOf(["kind", literal("dog"), true], ["name", string, false]),
      ],
    });
    expect(shapeOf({ ...optional, condition: { if: isCat, whenTrue: nameRequired } })).toMatchObject({
      members: [
        objectOf(["kind", literal("cat"), true], ["name", string, true]),
        objectOf(["kind", literal("dog"), false], ["name", string, false]),
      ],
    });
  });

  test("a property with any value keeps a branch for all other values", () => {
    const open: Draft = { types: ["object"], properties: [text("kind")], required: ["kind"], condition: { if: isCat, whenTrue: tail } };
    expect(shapeOf(open)).toEqual({
      kind: "union",
      members: [objectOf(["kind", literal("cat"), true], ["tail", string, true]), objectOf(["kind", string, true])],
    });
  });

  test("any other condition is the union of both outcomes", () => {
    const hasName = schema({ required: ["name"] });
    const other: Draft = {
      ...pet,
      condition: { if: hasName, whenTrue: tail, whenFalse: schema({ properties: [text("id")], required: ["id"] }) },
    };
    expect(convert(other, direction).codes).toEqual([]);
    expect(convert(other, direction).type).toMatchObject({ kind: "union", members: [{ kind: "object" }, { kind: "object" }] });
    expect(shapeOf({ condition: { if: schema({ minimum: 1 } as Draft), whenTrue: integerSchema, whenFalse: stringSchema } })).toEqual({
      kind: "union",
      members: [{ kind: "scalar", scalar: "integer" }, string],
    });
  });

  test("null and other kinds of values stay", () => {
    const nullable = catOrDog({ if: isCat, whenTrue: tail });
    expect(shapeOf({ ...nullable, types: ["object", "null", "string"] })).toMatchObject({
      members: [{ kind: "union", members: [{ kind: "object" }, { kind: "object" }] }, string, { kind: "null" }],
    });
  });
});

test("a condition that does not narrow the type is reported, and the type is the one without", () => {
  const lacksGain: readonly Draft[] = [
    { ...pet, condition: { if: nameRequired, whenTrue: tail } },
    { types: ["object"], properties: [text("kind"), text("name")], condition: { if: isCat, whenTrue: nameRequired } },
    { types: ["string"], condition: { if: isCat, whenTrue: tail } },
  ];
  for (const draft of lacksGain) {
    const { condition: _, ...without } = draft;
    expect(shape(convert(draft).type)).toEqual(shape(convert(without).type));
    expect(convert(draft).codes).toContain("keyword-not-typed");
  }
});
