import { buildTypeSpace } from "../../../src/model/type-space.js";
import type { SpecDiscriminator, SpecNamedSchema } from "../../../src/openapi/spec-schema.js";
import { type Draft, named, objectOf, reference, schema, shape, specProperty, string, stringSchema } from "./fixture.js";

const refs = (...names: readonly string[]) => names.map((name) => ({ kind: "ref", name }));
const literal = (value: string) => ({ kind: "literal", value }) as const;

function byKind(mapping: Readonly<Record<string, string>> = {}, propertyName = "kind"): SpecDiscriminator {
  return { propertyName, mapping: Object.entries(mapping).map(([value, key]) => ({ value, ref: `#/components/schemas/${key}` })) };
}

function base(key: string, discriminator: SpecDiscriminator, more: Draft = {}): SpecNamedSchema {
  const kind = specProperty(discriminator.propertyName, { types: ["string"] });
  return named(key, { types: ["object"], properties: [kind], required: [discriminator.propertyName], discriminator, ...more });
}

function extension(key: string, of: string, properties: Readonly<Record<string, Draft>> = {}, more: Draft = {}): SpecNamedSchema {
  const own = schema({ types: ["object"], properties: Object.entries(properties).map(([name, draft]) => specProperty(name, draft)) });
  return named(key, { allOf: [reference(of), own], ...more });
}

function typesOf(library: readonly SpecNamedSchema[], direction: "request" | "response" = "response") {
  const names = new Map(library.map(({ pointer, key }) => [pointer, key]));
  const space = buildTypeSpace(library, names, () => undefined);
  return (name: string) => shape(space.namedType(name, direction));
}

describe("a base with a discriminator", () => {
  test("is the union of what extends it, by implicit names", () => {
    const typeOf = typesOf([base("Pet", byKind()), extension("Cat", "Pet", { lives: { types: ["string"] } }), extension("Dog", "Pet")]);
    expect(typeOf("Pet")).toEqual({ kind: "union", members: refs("Cat", "Dog"), discriminator: "kind" });
    expect(typeOf("Cat")).toEqual(objectOf(["kind", literal("Cat"), true], ["lives", string, false]));
    expect(typeOf("Dog")).toEqual(objectOf(["kind", literal("Dog"), true]));
  });

  test("has the order and the values of the mapping, and names for the others", () => {
    const typeOf = typesOf([
      base("Pet", byKind({ dog: "Dog", cat: "Cat", kitten: "Cat" })),
      extension("Cat", "Pet"),
      extension("Dog", "Pet"),
      extension("Fox", "Pet"),
    ]);
    expect(typeOf("Pet")).toMatchObject({ members: refs("Dog", "Cat", "Fox") });
    expect(typeOf("Cat")).toEqual(objectOf(["kind", { kind: "union", members: [literal("cat"), literal("kitten")] }, true]));
    expect(typeOf("Fox")).toEqual(objectOf(["kind", literal("Fox"), true]));
  });

  test("contains itself if its mapping says so", () => {
    const typeOf = typesOf([base("Pet", byKind({ pet: "Pet", cat: "Cat" })), extension("Cat", "Pet")]);
    expect(typeOf("Pet")).toEqual({
      kind: "union",
      members: [objectOf(["kind", literal("pet"), true]), ...refs("Cat")],
      discriminator: "kind",
    });
  });

  test("a constant of an extension, also inside its allOf, overrides the name", () => {
    const typeOf = typesOf([
      base("Pet", byKind()),
      extension("Cat", "Pet", { kind: { const: { value: "feline" } } }),
      extension("Dog", "Pet", { kind: { types: ["string"], enum: ["canine"] } }),
    ]);
    expect(typeOf("Cat")).toEqual(objectOf(["kind", literal("feline"), true]));
    expect(typeOf("Dog")).toEqual(objectOf(["kind", literal("canine"), true]));
  });

  test("narrows an enum of the base, also a named one", () => {
    const kinds = named("Kind", { types: ["string"], enum: ["cat", "dog"] });
    const kind = specProperty("kind", { ref: kinds.pointer });
    const typeOf = typesOf([
      kinds,
      base("Pet", byKind({ cat: "Cat", dog: "Dog" }), { properties: [kind] }),
      extension("Cat", "Pet"),
      extension("Dog", "Pet"),
    ]);
    expect(typeOf("Cat")).toEqual(objectOf(["kind", literal("cat"), true]));
  });

  test("reaches what extends an extension; a base on the way stands for its own", () => {
    const typeOf = typesOf([
      base("Fish", byKind()),
      extension("Salmon", "Fish"),
      extension("Smolt", "Salmon"),
      extension("Shark", "Fish", { shark: { types: ["string"] } }, { discriminator: byKind({ saw: "SawShark" }, "shark") }),
      extension("SawShark", "Shark"),
    ]);
    expect(typeOf("Fish")).toMatchObject({ members: refs("Salmon", "Shark", "Smolt") });
    expect(typeOf("Smolt")).toEqual(objectOf(["kind", literal("Smolt"), true]));
    expect(typeOf("Shark")).toEqual({ kind: "ref", name: "SawShark" });
    expect(typeOf("SawShark")).toEqual(objectOf(["kind", literal("Shark"), true], ["shark", literal("saw"), true]));
  });

  test("an extension without parts of its own has the properties of the base", () => {
    const typeOf = typesOf([base("Pet", byKind()), named("Cat", { allOf: [reference("Pet")] })]);
    expect(typeOf("Cat")).toEqual(objectOf(["kind", literal("Cat"), true]));
  });

  test("stays an object if nothing extends it", () => {
    expect(typesOf([base("Pet", byKind())])("Pet")).toEqual(objectOf(["kind", string, true]));
  });

  test("a read-only discriminator is not sent", () => {
    const kind = specProperty("kind", { types: ["string"], access: "read" });
    const library = [base("Pet", byKind(), { properties: [kind] }), extension("Cat", "Pet", { lives: { types: ["string"] } })];
    expect(typesOf(library, "request")("Cat")).toEqual(objectOf(["lives", string, false]));
  });
});

describe("a union of schemas that extend it", () => {
  test("passes on its properties, not the union", () => {
    const typeOf = typesOf([
      base("Pet", byKind({ cat: "Cat" }), { oneOf: [reference("Cat")] }),
      extension("Cat", "Pet", { lives: { types: ["string"] } }),
    ]);
    expect(typeOf("Cat")).toEqual(objectOf(["kind", string, true], ["lives", string, false]));
  });

  test("is not extended by another name of itself, which would allow no text", () => {
    const typeOf = typesOf([named("One", { allOf: [reference("Other")] }), named("Other", { oneOf: [reference("One"), stringSchema] })]);
    expect(typeOf("One")).toEqual({ kind: "ref", name: "Other" });
  });
});
