import { buildModel } from "../../src/model/build-model.js";
import type { SdkModel, Type } from "../../src/model/model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

interface Built {
  readonly model: SdkModel;
  readonly codes: readonly string[];
}

const object = (name: string): Json => ({ type: "object", properties: { [name]: { type: "string" } } });
const ref = (index: number): { readonly [key: string]: Json } => ({ $ref: `#/components/schemas/A${index}` });

/** Builds the model of `count` schemas `A0`, `A1` and so on. */
function build(count: number, schemaOf: (index: number) => Json): Built {
  const schemas = Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index}`, schemaOf(index)]));
  const responses = { 200: { description: "", content: { "application/json": { schema: ref(0) } } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: { "/x": { get: { operationId: "getX", responses } } },
    components: { schemas },
  };
  const codes: string[] = [];
  const report = (code: string) => codes.push(code);
  const model = buildModel(parseSpec(document, report), { source: "x.json", sha256: "", naming: "operations" }, report);
  return { model, codes };
}

function typeOf({ model }: Built, name: string): Type | undefined {
  return model.types.find((type) => type.name === name)?.type;
}

/** Returns the names of the types that follow each other from a type, without an object in between. */
function chainFrom(built: Built, start: string): readonly string[] {
  const names = [start];
  for (let type = typeOf(built, start); type !== undefined; ) {
    const alternatives: readonly Type[] = type.kind === "union" ? type.members : [type];
    const next = alternatives.find((member) => member.kind === "ref");
    if (next?.kind !== "ref") return names;
    names.push(next.name);
    type = typeOf(built, next.name);
  }
  return names;
}

describe("a chain of 1,500 aliases", () => {
  test.each([
    ["references", (index: number): Json => (index === 1499 ? object("end") : ref(index + 1))],
    ["nullable references", (index: number): Json => (index === 1499 ? object("end") : { anyOf: [ref(index + 1), { type: "null" }] })],
    ["allOf with one part", (index: number): Json => (index === 1499 ? object("end") : { allOf: [ref(index + 1)] })],
  ])("of %s is short enough for the compiler, and ends at the same type", (_, schemaOf) => {
    const built = build(1500, schemaOf);
    const chains = built.model.types.slice(0, 500).map(({ name }) => chainFrom(built, name));
    expect(Math.max(...chains.map((chain) => chain.length))).toBeLessThanOrEqual(60);
    expect([...new Set(chains.map((chain) => chain.at(-1)))]).toEqual(["A1499"]);
  });

  test("stays as it is if it is short", () => {
    const built = build(10, (index) => (index === 9 ? object("end") : ref(index + 1)));
    expect(typeOf(built, "A0")).toEqual({ kind: "ref", name: "A1" });
  });
});

describe("parents by allOf", () => {
  test("1,500 of them take time that is linear in their number", () => {
    const built = build(1500, (index) => ({ allOf: [...(index === 1499 ? [] : [ref(index + 1)]), object("same")] }));
    expect(typeOf(built, "A0")).toMatchObject({ kind: "object", properties: [{ name: "same" }] });
    expect(built.codes).toEqual([]);
  });

  test("each pass on their properties, also through a chain that is too long for recursion", () => {
    const built = build(500, (index) => ({ allOf: [...(index === 499 ? [] : [ref(index + 1)]), object(`p${index}`)] }));
    const type = typeOf(built, "A0");
    expect(type?.kind === "object" && type.properties.map(({ name }) => name).toSorted()).toEqual(
      Array.from({ length: 500 }, (_, index) => `p${index}`).toSorted(),
    );
  });

  test("that contain each other give the same types, whichever is converted first", () => {
    const parts = (index: number): Json => ({ allOf: [ref((index + 1) % 3), ref((index + 2) % 3), object(`p${index}`)] });
    const names = [0, 1, 2].map((index) => {
      const type = typeOf(build(3, parts), `A${index}`);
      return type?.kind === "object" ? type.properties.map(({ name }) => name).toSorted() : [];
    });
    expect(names).toEqual([
      ["p0", "p1", "p2"],
      ["p0", "p1", "p2"],
      ["p0", "p1", "p2"],
    ]);
  });

  test("with too many properties together are refused", () => {
    const tooMany = () => build(1000, (index) => ({ allOf: [...(index === 999 ? [] : [ref(index + 1)]), object(`p${index}`)] }));
    expect(tooMany).toThrow(/more than 300000 properties together/);
  });
});

describe("alternatives that multiply", () => {
  const choice = (part: number): Json => ({ oneOf: Array.from({ length: 10 }, (_, branch) => object(`p${part}_${branch}`)) });

  test.each([
    ["inline", (index: number): Json => (index === 0 ? { allOf: Array.from({ length: 20 }, (_, part) => choice(part)) } : choice(index))],
    ["named", (index: number): Json => (index === 0 ? { allOf: Array.from({ length: 20 }, (_, part) => ref(part + 1)) } : choice(index))],
  ])("are limited, and reported once, if they are %s", (_, schemaOf) => {
    const built = build(21, schemaOf);
    const type = typeOf(built, "A0");
    expect(type?.kind === "intersection" && type.members.length).toBe(4);
    expect(built.codes).toEqual(["too-many-combinations"]);
  });

  test("stay if they are few", () => {
    const built = build(4, (index) => (index === 0 ? { allOf: [ref(1), ref(2), ref(3)] } : choice(index)));
    expect(typeOf(built, "A0")).toMatchObject({ kind: "intersection", members: [{ name: "A1" }, { name: "A2" }, { name: "A3" }] });
    expect(built.codes).toEqual([]);
  });
});
