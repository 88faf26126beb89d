import { buildModel } from "../../../src/model/build-model.js";
import { parseSpec } from "../../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../../src/util/json.js";
import {
  boolean,
  convert,
  type Draft,
  integer,
  integerSchema,
  limit,
  named,
  never,
  nullSchema,
  nullType,
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

const pet = named("Pet", { types: ["object"], properties: [specProperty("name", { types: ["string"] })] });
const union = (...members: readonly object[]) => ({ kind: "union", members });

describe("precedence of keywords", () => {
  test.each<[string, Draft, unknown]>([
    ["an empty schema is any value", {}, unknown],
    ["a description alone is any value", { description: "x", limits: [limit("minLength", 1)] }, unknown],
    ["false is no value", { never: true, const: { value: 1 } }, never],
    ["const before enum", { const: { value: "a" }, enum: ["b"] }, { kind: "literal", value: "a" }],
    ["const null is null", { const: { value: null } }, nullType],
    ["const may be an object", { const: { value: { a: [1] } } }, { kind: "literal", value: { a: [1] } }],
    ["const before type", { types: ["string", "null"], const: { value: "a" } }, { kind: "literal", value: "a" }],
    ["enum before null", { types: ["string", "null"], enum: ["a"] }, { kind: "literal", value: "a" }],
    ["enum before allOf", { enum: ["a"], allOf: [stringSchema] }, { kind: "literal", value: "a" }],
    ["null before $ref", { ref: pet.pointer, types: ["null"] }, union({ kind: "ref", name: "Pet" }, nullType)],
    ["null before allOf", { allOf: [reference("Pet")], types: ["object", "null"] }, union({ kind: "ref", name: "Pet" }, nullType)],
    ["null before oneOf", { oneOf: [stringSchema], types: ["null"] }, union(string, nullType)],
    ["null before anyOf", { anyOf: [stringSchema], types: ["null"] }, union(string, nullType)],
    ["null before type", { types: ["null", "integer", "string"] }, union(integer, string, nullType)],
    ["null alone", { types: ["null"] }, nullType],
    ["allOf before oneOf", { allOf: [schema({ types: ["string", "integer"] })], oneOf: [integerSchema] }, integer],
    ["allOf before type", { types: ["object"], allOf: [reference("Pet")] }, { kind: "ref", name: "Pet" }],
    ["oneOf before type", { types: ["object"], oneOf: [reference("Pet")] }, { kind: "ref", name: "Pet" }],
    ["several types", { types: ["string", "boolean"] }, union(string, boolean)],
    [
      "several types share the other keywords",
      { types: ["object", "array", "string"], properties: [specProperty("a", { types: ["string"] })], items: integerSchema, format: "f" },
      union(
        { kind: "object", properties: [{ name: "a", type: string, required: false }] },
        { kind: "array", items: integer },
        { kind: "scalar", scalar: "string", format: "f" },
      ),
    ],
  ])("%s", (_, draft, type) => {
    expect(shape(convert(draft, "response", [pet]).type)).toEqual(type);
  });
});

describe("pairs of rules", () => {
  const state: Draft = { types: ["string"], enum: ["on", "off"] };

  test("nullable enum with a default", () => {
    const draft: Draft = { types: ["string", "null"], enum: ["on", "off", null], default: { value: "on" } };
    const [property] = propertiesOf(convert({ properties: [specProperty("state", draft)] }).type);
    expect(property).toMatchObject({ type: union({ kind: "enum", values: ["on", "off"], open: true }, nullType), default: "on" });
  });

  test("allOf of an enum by reference, with null beside it", () => {
    const draft: Draft = { allOf: [reference("State")], types: ["null"], access: "read" };
    const { type } = convert({ properties: [specProperty("state", draft)] }, "response", [named("State", state)]);
    expect(propertiesOf(type)[0]).toMatchObject({ type: union({ kind: "ref", name: "State", open: true }, nullType), access: "read" });
    expect(propertiesOf(convert({ properties: [specProperty("state", draft)] }, "request", [named("State", state)]).type)).toEqual([]);
  });

  test("allOf narrows a nullable property to one without null", () => {
    const base = schema({ properties: [specProperty("a", { types: ["string", "null"] })] });
    const extension = schema({ properties: [specProperty("a", { types: ["string"] })], required: ["a"] });
    expect(shape(convert({ allOf: [base, extension] }).type)).toEqual(objectOf(["a", string, true]));
  });

  test("anyOf of null and a constant", () => {
    expect(convert({ anyOf: [schema({ const: { value: "a" } }), nullSchema] }).type).toEqual(
      union({ kind: "literal", value: "a" }, nullType),
    );
  });
});

describe("nullable beside other keywords, from the document to the model", () => {
  function typeOf(property: Json, openapi = "3.0.3") {
    const document: Json = {
      openapi,
      info: { title: "T", version: "1" },
      paths: {
        "/a": {
          get: {
            responses: {
              200: { description: "", content: { "application/json": { schema: { type: "object", properties: { p: property } } } } },
            },
          },
        },
      },
    };
    const ignore = () => undefined;
    const model = buildModel(parseSpec(document, ignore), { source: "t", sha256: "", naming: "operations" }, ignore);
    const type = model.resources[0]?.operations[0]?.success[0]?.content[0]?.type;
    return type && propertiesOf(type)[0]?.type;
  }

  test("const with nullable allows null", () => {
    expect(typeOf({ const: "a", nullable: true }, "3.0.3")).toEqual(union({ kind: "literal", value: "a" }, nullType));
  });

  test.each<[string, Json, unknown]>([
    ["a type", { type: "string", nullable: true }, union(string, nullType)],
    ["an enum", { type: "string", enum: ["a", "b"], nullable: true }, union({ kind: "enum", values: ["a", "b"], open: true }, nullType)],
    ["allOf", { allOf: [{ type: "string" }], nullable: true }, union(string, nullType)],
    ["oneOf", { oneOf: [{ type: "string" }, { type: "integer" }], nullable: true }, union(string, integer, nullType)],
    ["nullable: false", { type: "string", nullable: false }, string],
  ])("%s", (_, property, type) => {
    expect(typeOf(property)).toEqual(type);
  });
});
