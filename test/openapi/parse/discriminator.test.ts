import { parseSchema } from "../../../src/openapi/parse/schema.js";
import type { Json } from "../../../src/util/json.js";
import { run } from "../parsing.js";

const root = {
  components: { schemas: { Cat: {}, Any: true, "50%": {}, "#x": {}, Text: "no schema", "other.yaml": {}, Anchored: { $anchor: "here" } } },
};

function parse(discriminator: Json) {
  return run(
    (context) => {
      const { discriminator: parsed } = parseSchema(context, { pointer: "#/s", value: { discriminator } });
      return { discriminator: parsed, referenced: [...context.referenced] };
    },
    { root },
  );
}

test.each<[target: string, ref: string]>([
  ["Cat", "#/components/schemas/Cat"],
  ["#/components/schemas/Cat", "#/components/schemas/Cat"],
  ["Any", "#/components/schemas/Any"],
  ["50%", "#/components/schemas/50%"],
  ["other.yaml", "#/components/schemas/other.yaml"],
  ["#here", "#/components/schemas/Anchored"],
])("a mapping to %s points to %s", (target, ref) => {
  const { value, problems } = parse({ propertyName: "kind", mapping: { a: target } });
  expect(value).toEqual({ discriminator: { propertyName: "kind", mapping: [{ value: "a", ref }] }, referenced: [ref] });
  expect(problems).toEqual([]);
});

test.each<[target: Json, described: string]>([
  ["Dog", '"Dog"'],
  ["Text", '"Text"'],
  ["#x", '"#x"'],
  ["#/components/schemas/Dog", '"#/components/schemas/Dog"'],
  ["https://example.com/cat.json", '"https://example.com/cat.json"'],
  [1, "the number 1"],
  [null, "null"],
])("a mapping to %j is reported", (target, described) => {
  const { value, problems } = parse({ propertyName: "kind", mapping: { a: target, b: "Cat" } });
  expect(value.discriminator?.mapping).toEqual([{ value: "b", ref: "#/components/schemas/Cat" }]);
  expect(value.referenced).toEqual(["#/components/schemas/Cat"]);
  expect(problems).toEqual([
    `discriminator-mapping-dangling #/s/discriminator/mapping/a: The discriminator maps "a" to ${described}, which is not a schema of the document. (The entry was omitted.)`,
  ]);
});

test("a mapping may start with x-", () => {
  expect(parse({ propertyName: "kind", mapping: { "x-a": "Cat" } }).value.discriminator?.mapping).toHaveLength(1);
});

test.each<[discriminator: Json, want: unknown, problems: readonly string[]]>([
  [{ propertyName: "kind" }, { propertyName: "kind", mapping: [] }, []],
  [{}, undefined, ['value-ignored #/s/discriminator: The discriminator has no "propertyName".']],
  [{ mapping: { a: "Cat" } }, undefined, ['value-ignored #/s/discriminator: The discriminator has no "propertyName".']],
  ["kind", undefined, ['wrong-kind #/s/discriminator: "discriminator" is a string. It must be an object.']],
  [
    { propertyName: "kind", mapping: [] },
    { propertyName: "kind", mapping: [] },
    ['wrong-kind #/s/discriminator/mapping: "mapping" is an array. It must be an object.'],
  ],
])("the discriminator %j", (discriminator, want, problems) => {
  const parsed = parse(discriminator);
  expect(parsed.value).toEqual({ discriminator: want, referenced: [] });
  expect(parsed.problems).toEqual(problems);
});
