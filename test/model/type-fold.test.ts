import type { Type } from "../../src/model/model.js";
import { mapChildren, nonNullType, refsOf, renameRefs, visitTypes } from "../../src/model/type-fold.js";
import { mapWireType } from "../../src/model/type-mapping.js";

const string: Type = { kind: "scalar", scalar: "string" };
const pet: Type = { kind: "ref", name: "Pet" };
const nothing: Type = { kind: "null" };
const property = (name: string, type: Type) => ({ name, type, required: true, limits: [], doc: {}, origin: "#" });

describe("visitTypes visits a type and the types inside", () => {
  test.each<[string, Type, readonly Type[]]>([
    ["unknown", { kind: "unknown" }, []],
    ["never", { kind: "never" }, []],
    ["null", nothing, []],
    ["a scalar", string, []],
    ["a literal", { kind: "literal", value: 1 }, []],
    ["an enum", { kind: "enum", values: ["a"], open: true }, []],
    ["a reference", pet, []],
    ["binary", { kind: "binary" }, []],
    ["an array", { kind: "array", items: pet }, [pet]],
    ["a tuple", { kind: "tuple", items: [string, pet], required: 1 }, [string, pet]],
    ["a tuple with a rest", { kind: "tuple", items: [string], required: 1, rest: pet }, [string, pet]],
    ["a record", { kind: "record", values: pet }, [pet]],
    ["an object", { kind: "object", properties: [property("a", string), property("b", pet)] }, [string, pet]],
    ["an object with further properties", { kind: "object", properties: [property("a", string)], extra: pet }, [string, pet]],
    ["a union", { kind: "union", members: [pet, nothing] }, [pet, nothing]],
    ["an intersection", { kind: "intersection", members: [pet, string] }, [pet, string]],
  ])("%s", (_, type, children) => {
    const visited: Type[] = [];
    visitTypes(type, (inner) => visited.push(inner));
    expect(visited).toEqual([type, ...children]);
  });
});

test("mapChildren replaces every type directly inside and keeps the rest", () => {
  const toPet = () => pet;
  expect(mapChildren({ kind: "tuple", items: [string], required: 1, rest: string }, toPet)).toEqual({
    kind: "tuple",
    items: [pet],
    required: 1,
    rest: pet,
  });
  expect(mapChildren({ kind: "tuple", items: [string], required: 0 }, toPet)).toEqual({ kind: "tuple", items: [pet], required: 0 });
  expect(mapChildren({ kind: "object", properties: [property("a", string)], extra: string }, toPet)).toEqual({
    kind: "object",
    properties: [property("a", pet)],
    extra: pet,
  });
  expect(mapChildren({ kind: "array", items: string, unique: true }, toPet)).toEqual({ kind: "array", items: pet, unique: true });
  expect(mapChildren({ kind: "union", members: [string, nothing], discriminator: "kind" }, toPet)).toEqual({
    kind: "union",
    members: [pet, pet],
    discriminator: "kind",
  });
  expect(mapChildren({ kind: "record", values: string }, toPet)).toEqual({ kind: "record", values: pet });
  expect(mapChildren({ kind: "intersection", members: [string] }, toPet)).toEqual({ kind: "intersection", members: [pet] });
  expect(mapChildren(string, toPet)).toBe(string);
});

test("refsOf and renameRefs reach references at every depth", () => {
  const deep: Type = {
    kind: "object",
    properties: [property("list", { kind: "array", items: { kind: "union", members: [pet, nothing] } })],
    extra: { kind: "record", values: { kind: "ref", name: "Owner", open: true } },
  };
  expect([...refsOf([deep])]).toEqual(["Pet", "Owner"]);
  const renamed = renameRefs(deep, (name) => `${name}Input`);
  expect([...refsOf([renamed])]).toEqual(["PetInput", "OwnerInput"]);
  expect(JSON.stringify(renamed)).toContain('{"kind":"ref","name":"OwnerInput","open":true}');
});

test("visitTypes visits the type itself first, then what is inside, in order", () => {
  const kinds: string[] = [];
  visitTypes({ kind: "union", members: [{ kind: "array", items: string }, nothing] }, ({ kind }) => kinds.push(kind));
  expect(kinds).toEqual(["union", "array", "scalar", "null"]);
});

test("nonNullType returns the only alternative besides null", () => {
  expect(nonNullType({ kind: "union", members: [nothing, string] })).toBe(string);
  expect(nonNullType(string)).toBe(string);
  expect(nonNullType({ kind: "union", members: [string, pet, nothing] })).toBeUndefined();
  expect(nonNullType({ kind: "union", members: [nothing] })).toBeUndefined();
});

describe("mapWireType", () => {
  test.each<[Parameters<typeof mapWireType>[0], ReturnType<typeof mapWireType>]>([
    [{ kind: "binary" }, { typescript: "Blob", json: "none", codec: "bytes" }],
    [
      { kind: "scalar", scalar: "boolean" },
      { typescript: "boolean", json: "boolean", codec: "json", sample: true },
    ],
    [
      { kind: "scalar", scalar: "integer", format: "int64" },
      { typescript: "number", json: "number", codec: "json", sample: 1 },
    ],
    [
      { kind: "scalar", scalar: "number" },
      { typescript: "number", json: "number", codec: "json", sample: 1 },
    ],
    [
      { kind: "scalar", scalar: "string" },
      { typescript: "string", json: "string", codec: "json" },
    ],
    [
      { kind: "scalar", scalar: "string", format: "date" },
      { typescript: "string", json: "string", codec: "json", sample: "2026-01-31" },
    ],
    [
      { kind: "scalar", scalar: "string", format: "made-up" },
      { typescript: "string", json: "string", codec: "json" },
    ],
  ])("%j", (type, mapping) => {
    expect(mapWireType(type)).toEqual(mapping);
  });
});

test("refsOf takes more types than a call can have arguments", () => {
  expect([...refsOf(Array.from({ length: 200_000 }, () => pet))]).toEqual(["Pet"]);
});
