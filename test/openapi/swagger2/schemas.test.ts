import type { Json } from "../../../src/util/json.js";
import { operation, plain, read, swagger } from "./swagger2.js";

function schema(value: Json, definitions: { readonly [name: string]: Json } = {}): unknown {
  const { spec } = read(swagger({ definitions: { S: value, A: { type: "string" }, ...definitions } }));
  return plain(spec.schemas.find(({ key }) => key === "S")?.schema);
}

test("definitions are types with the names of their keys", () => {
  const definitions = {
    "v1.Pet": { type: "object" },
    Owner: { type: "object", "x-pinwheel-name": "PetOwner" },
    "x-Custom": { type: "string" },
  };
  const { spec, model, problems } = read(swagger({ definitions }));
  expect(spec.schemas.map(({ pointer, component }) => [pointer, component])).toEqual([
    ["#/components/schemas/v1.Pet", true],
    ["#/components/schemas/Owner", true],
    ["#/components/schemas/x-Custom", true],
  ]);
  expect(model.types.map(({ name }) => name)).toEqual(["PetOwner", "V1Pet", "XCustom"]);
  expect(problems).toEqual([]);
});

test.each<[value: Json, expected: Json]>([
  [{ type: "string", "x-nullable": true }, { types: ["string", "null"] }],
  [{ type: "string", "x-isnullable": true }, { types: ["string", "null"] }],
  [{ type: "string", "x-nullable": false }, { types: ["string"] }],
  [{ $ref: "#/definitions/A", "x-nullable": true }, { anyOf: [{ allOf: [{ ref: "#/components/schemas/A" }] }, { types: ["null"] }] }],
  [
    { type: "object", properties: { a: { type: "string", readOnly: true, "x-nullable": true } } },
    { types: ["object"], properties: [{ name: "a", schema: { types: ["string", "null"], access: "read" } }] },
  ],
  [
    { type: "array", items: { $ref: "#/definitions/A" } },
    { types: ["array"], items: { ref: "#/components/schemas/A" } },
  ],
  [
    { type: "object", additionalProperties: { $ref: "#/definitions/A" } },
    { types: ["object"], additionalProperties: { ref: "#/components/schemas/A" } },
  ],
  [
    { allOf: [{ $ref: "#/definitions/A" }, { minLength: 1 }] },
    { allOf: [{ ref: "#/components/schemas/A" }, { limits: [{ keyword: "minLength", value: 1 }] }] },
  ],
  [
    { type: "integer", maximum: 3, exclusiveMaximum: true },
    { types: ["integer"], limits: [{ keyword: "exclusiveMaximum", value: 3 }] },
  ],
])("%j", (value, expected) => {
  expect(schema(value)).toEqual(expected);
});

test("what looks like a reference in data stays data", () => {
  const data = { $ref: "#/definitions/A" };
  const value = { type: "object", default: data, enum: [data], example: data, "x-data": data };
  expect(schema(value)).toEqual({ types: ["object"], default: { value: data }, enum: [data], example: { value: data } });
  expect(read(swagger({ definitions: { S: value } })).problems).toEqual([]);
});

test("a property may have any name, also those of keywords", () => {
  const properties = JSON.parse(
    '{"definitions": {"type": "string"}, "discriminator": {"type": "string"}, "$ref": {"type": "string"}, "x-nullable": {"type": "string"}, "__proto__": {"type": "string"}}',
  );
  const { spec, problems } = read(swagger({ definitions: { S: { type: "object", properties } } }));
  expect(spec.schemas[0]?.schema.properties?.map(({ name, schema: { types } }) => [name, types])).toEqual(
    ["definitions", "discriminator", "$ref", "x-nullable", "__proto__"].map((name) => [name, ["string"]]),
  );
  expect(problems).toEqual([]);
});

const pet = { type: "object", discriminator: "kind", required: ["kind"], properties: { kind: { type: "string" } } };
const extending = (name: string, more: Json = {}): Json => ({
  allOf: [{ $ref: `#/definitions/${name}` }, { type: "object" }],
  ...(more as object),
});

/** Swagger 2.0, Composition and Inheritance: the value is the name of the definition. */
test("a discriminator maps the names of all definitions that extend the schema", () => {
  const definitions = {
    Cat: extending("Pet"),
    Lion: extending("Cat"),
    Dog: extending("Pet", { "x-discriminator-value": "dog" }),
    Stone: { type: "object" },
  };
  expect(schema(pet, { ...definitions, Pet: pet, S: pet })).toMatchObject({ discriminator: { propertyName: "kind", mapping: [] } });
  const { spec, problems } = read(swagger({ definitions: { Pet: pet, ...definitions } }));
  expect(spec.schemas[0]?.schema.discriminator).toEqual({
    propertyName: "kind",
    mapping: [
      { value: "Cat", ref: "#/components/schemas/Cat" },
      { value: "Lion", ref: "#/components/schemas/Lion" },
      { value: "dog", ref: "#/components/schemas/Dog" },
    ],
  });
  expect(problems).toEqual([]);
});

/** A document without external references gets such pointers from the bundler. */
test.each<[ref: string, pointer: string]>([
  ["#/definitions/Pet/properties/tag", "#/components/schemas/Pet/properties/tag"],
  ["#/definitions/Pet/allOf/0/properties/a", "#/components/schemas/Pet/allOf/0/properties/a"],
  ["#/definitions/Alias/properties/tag", "#/components/schemas/Pet/properties/tag"],
  ["#/definitions/a~1b%20c", "#/components/schemas/a~1b c"],
  ["#/responses/Ok/schema", "#/components/responses/Ok/content/application~1json/schema"],
  ["#/parameters/Body/schema/properties/x", "#/components/requestBodies/Body/content/application~1json/schema/properties/x"],
  ["#/parameters/Ids/items", "#/components/parameters/Ids/schema/items"],
  ["#/paths/~1pets/post/responses/200/schema", "#/paths/~1pets/post/responses/200/content/application~1json/schema"],
  ["#/paths/~1pets/post/parameters/1/schema", "#/paths/~1pets/post/requestBody/content/application~1json/schema"],
])("a reference to %s leads to the same schema", (ref, pointer) => {
  const inline = { type: "object", properties: { x: { type: "string" } } };
  const document = operation(
    {
      parameters: [
        { name: "q", in: "query", type: "string" },
        { name: "b", in: "body", schema: inline },
      ],
      responses: { 200: { description: "x", schema: inline } },
    },
    {
      definitions: {
        Ref: { $ref: ref },
        Pet: { properties: { tag: { type: "string" } }, allOf: [{ properties: { a: { type: "string" } } }] },
        Alias: { $ref: "#/definitions/Pet" },
        "a/b c": { type: "string" },
      },
      responses: { Ok: { description: "x", schema: inline } },
      parameters: {
        Body: { name: "b", in: "body", schema: inline },
        Ids: { name: "ids", in: "query", type: "array", items: { type: "string" } },
      },
    },
  );
  const { spec, problems } = read(document);
  const target = spec.schemas.find(({ key }) => key === "Ref")?.schema.ref;
  expect(target).toBe(ref.includes("%20") ? "#/components/schemas/a~1b c" : pointer);
  expect(spec.schemas.map((each) => each.pointer)).toContain(target);
  expect(problems).toEqual([]);
});

test("a type that swagger calls file is bytes", () => {
  expect(schema({ type: "object", properties: { f: { type: "file" } } })).toMatchObject({
    properties: [{ name: "f", schema: { types: ["string"], format: "binary", binary: true } }],
  });
});

test("the document stays unchanged", () => {
  const document = operation(
    { parameters: [{ name: "b", in: "body", schema: { $ref: "#/definitions/Pet" } }], responses: { 200: { $ref: "#/responses/Ok" } } },
    { definitions: { Pet: pet, Cat: extending("Pet") }, responses: { Ok: { description: "x", schema: { type: "file" } } } },
  );
  const before = JSON.stringify(document);
  read(document);
  expect(JSON.stringify(document)).toBe(before);
});
