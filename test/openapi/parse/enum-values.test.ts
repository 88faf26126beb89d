import { parseSchema } from "../../../src/openapi/parse/schema.js";
import type { Json } from "../../../src/util/json.js";
import { run } from "../parsing.js";

const parse = (value: Json, nullable = false) => {
  const { value: schema, problems } = run((context) => parseSchema(context, { pointer: "#/s", value }), {
    dialect: nullable ? "3.0" : "3.1",
  });
  return { types: schema.types, enum: schema.enum, items: typeof schema.items === "object" ? schema.items.enum : undefined, problems };
};

test.each<[title: string, schema: Json, expected: object, problem: string]>([
  [
    "numbers and booleans under string are text",
    { type: "string", enum: [1, true, "a"] },
    { enum: ["1", "true", "a"] },
    '"enum" has the number 1, the boolean true, but "type" is "string". (Read as "1", "true", "a".)',
  ],
  [
    "a text under integer is a number",
    { type: "integer", enum: ["1", 2] },
    { enum: [1, 2] },
    '"enum" has a string, but "type" is "integer". (Read as 1, 2.)',
  ],
  [
    "a text that is no integer is omitted",
    { type: "integer", enum: ["1.5", "x", "", 2] },
    { enum: [2] },
    '"enum" has a string, a string, a string, but "type" is "integer". (Read as 2.)',
  ],
  [
    "a fraction is a number",
    { type: "number", enum: ["1.5"] },
    { enum: [1.5] },
    '"enum" has a string, but "type" is "number". (Read as 1.5.)',
  ],
  [
    "values that no type fits leave the bare type",
    { type: "boolean", enum: ["x", 0] },
    { enum: undefined },
    '"enum" has a string, the number 0, but "type" is "boolean". (Every value of the type is allowed.)',
  ],
  [
    "scalars beside an array are its items",
    { type: "array", items: { type: "string" }, enum: ["a", "b"] },
    { enum: undefined, items: ["a", "b"] },
    '"enum" has a string, a string, but "type" is "array". (The values were read as those of the items.)',
  ],
  [
    "an array without a schema of its items keeps its type",
    { type: "array", enum: ["a"] },
    { enum: undefined, items: undefined },
    '"enum" has a string, but "type" is "array". (Every value of the type is allowed.)',
  ],
  [
    "null alone is null",
    { type: "string", enum: [null] },
    { types: ["null"], enum: [null] },
    '"enum" has null, but "type" is "string". (Read as null.)',
  ],
  [
    "null beside text is omitted",
    { type: "string", enum: ["a", null] },
    { enum: ["a"] },
    '"enum" has null, but "type" is "string". (Read as "a".)',
  ],
  [
    "no values are the bare type",
    { type: "string", enum: [] },
    { enum: undefined },
    '"enum" has no values. (Every value of the type is allowed.)',
  ],
  [
    "many values are counted",
    { type: "string", enum: [1, 2, 3, 4, 5] },
    { enum: ["1", "2", "3", "4", "5"] },
    '"enum" has the number 1, the number 2, the number 3 and 2 more values, but "type" is "string". (Read as "1", "2", "3", "4", "5".)',
  ],
])("%s", (_title, schema, expected, problem) => {
  const { problems, ...parsed } = parse(schema);
  expect(parsed).toMatchObject(expected);
  expect(problems).toEqual([`enum-contradicts-type #/s/enum: ${problem}`]);
});

test.each<[title: string, schema: Json, nullable: boolean]>([
  ["values of the type", { type: "string", enum: ["a"] }, false],
  ["a list of types", { type: ["string", "null"], enum: ["a", null] }, false],
  ["no type", { enum: [1, "a", null] }, false],
  ["arrays", { type: "array", enum: [["a"], ["b"]] }, false],
  ["null of a nullable schema", { type: "string", nullable: true, enum: ["a", null] }, true],
])("is not reported for %s", (_title, schema, nullable) => {
  expect(parse(schema, nullable).problems).toEqual([]);
});
