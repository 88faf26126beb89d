import { lookUp } from "../../../src/openapi/parse/look-up.js";
import { resolveObject } from "../../../src/openapi/parse/reference.js";
import { parseSchema } from "../../../src/openapi/parse/schema.js";
import type { Json } from "../../../src/util/json.js";
import { type RunOptions, run } from "../parsing.js";

const root = {
  components: {
    schemas: {
      A: { type: "string" },
      "a b": {},
      "50%": {},
      "x/y~z": {},
      True: true,
      Text: "text",
      Anchored: { $anchor: "here", properties: { p: {} } },
      Alias: { $ref: "#/components/schemas/A" },
      Loop: { $ref: "#/components/schemas/Loop" },
      Ping: { $ref: "#/components/schemas/Pong" },
      Pong: { $ref: "#/components/schemas/Ping" },
    },
    parameters: { P: {}, Q: { $ref: "#/components/parameters/P" }, R: { $ref: "#/components/parameters/R" } },
    responses: { R: { content: { json: { schema: {} } } }, S: { $ref: "#/components/responses/R" } },
  },
  list: ["zero"],
};

test.each<[ref: string, pointer: string | undefined]>([
  ["#", "#"],
  ["#/components/schemas/A", "#/components/schemas/A"],
  ["#/components/schemas/a%20b", "#/components/schemas/a b"],
  ["#/components/schemas/50%25", "#/components/schemas/50%"],
  ["#/components/schemas/x~1y~0z", "#/components/schemas/x~1y~0z"],
  ["#/list/0", "#/list/0"],
  ["#/list/00", undefined],
  ["#/list/1", undefined],
  ["#/list/length", undefined],
  ["#/components/schemas/constructor", undefined],
  ["#here", "#/components/schemas/Anchored"],
  ["#gone", undefined],
  ["#1here", undefined],
  ["here", undefined],
  ["#/components/responses/S/content/json/schema", "#/components/responses/R/content/json/schema"],
  ["#/components/schemas/Loop/type", undefined],
  ["#/%zz", undefined],
  ["#/~2", undefined],
])("%s leads to %s", (ref, pointer) => {
  expect(run((context) => lookUp(context, ref, "#")?.pointer, { root })).toEqual({ value: pointer, problems: [] });
});

test("an anchor needs component schemas", () => {
  expect(run((context) => lookUp(context, "#here", "#")).value).toBeUndefined();
  expect(run((context) => lookUp(context, "#here", "#"), { root: { components: { schemas: "text" } } }).value).toBeUndefined();
});

test("a pointer may lead through 32 references", () => {
  const chain = (length: number): { readonly [key: string]: Json } => ({
    ...Object.fromEntries(Array.from({ length }, (_, index) => [`r${index}`, { $ref: `#/r${index + 1}` }])),
    [`r${length}`]: { end: 1 },
  });
  expect(run((context) => lookUp(context, "#/r0/end", "#")?.pointer, { root: chain(32) }).value).toBe("#/r32/end");
  expect(run((context) => lookUp(context, "#/r0/end", "#")?.pointer, { root: chain(33) }).value).toBeUndefined();
});

const node = (value: Json) => ({ pointer: "#/n", value });

test.each<[value: Json, pointer: string | undefined, problems: readonly string[]]>([
  [{}, "#/n", []],
  [{ $ref: "#/components/parameters/P" }, "#/components/parameters/P", []],
  [{ $ref: "#/components/parameters/Q" }, "#/components/parameters/P", []],
  [{ $ref: "#/list" }, undefined, ['wrong-kind #/list: "list" is an array. It must be an object.']],
  [1, undefined, ['wrong-kind #/n: "n" is the number 1. It must be an object.']],
  [{ $ref: 1 }, undefined, ['reference-invalid #/n/$ref: "$ref" is the number 1. It must be a string. (The parameter was omitted.)']],
  [
    { $ref: "#/components/parameters/R" },
    undefined,
    [
      'reference-cycle #/components/parameters/R: The reference "#/components/parameters/R" leads back to itself. (The parameter was omitted.)',
    ],
  ],
  [
    { $ref: "#/components/schemas/A" },
    undefined,
    [
      'reference-wrong-kind #/n/$ref: The reference "#/components/schemas/A" points to "components.schemas". It must point to "components.parameters". (The parameter was omitted.)',
    ],
  ],
  [{ $ref: "#/components/schemas/Anchored/properties/p" }, "#/components/schemas/Anchored/properties/p", []],
  [{ $ref: "#/gone" }, undefined, ['reference-dangling #/n/$ref: Unresolved reference "#/gone". (The parameter was omitted.)']],
  [{ $ref: "#gone" }, undefined, ['reference-dangling #/n/$ref: Unresolved reference "#gone". (The parameter was omitted.)']],
  [
    { $ref: "#/%zz" },
    undefined,
    ['reference-invalid #/n/$ref: The reference "#/%zz" is not a valid JSON pointer. (The parameter was omitted.)'],
  ],
  [
    { $ref: "a.yaml#/b" },
    undefined,
    ['reference-external #/n/$ref: The reference "a.yaml#/b" points to a file that does not exist. (The parameter was omitted.)'],
  ],
  [{ $ref: "" }, undefined, ['reference-invalid #/n/$ref: The reference "" is not a valid JSON pointer. (The parameter was omitted.)']],
  [
    { $ref: `#/${"x".repeat(200)}` },
    undefined,
    [`reference-dangling #/n/$ref: Unresolved reference "#/${"x".repeat(198)}...". (The parameter was omitted.)`],
  ],
  [
    { $ref: `#/${"x".repeat(198)}` },
    undefined,
    [`reference-dangling #/n/$ref: Unresolved reference "#/${"x".repeat(198)}". (The parameter was omitted.)`],
  ],
])("resolveObject: %j", (value, pointer, problems) => {
  const result = run((context) => resolveObject(context, node(value), "parameters")?.pointer, { root });
  expect(result).toEqual({ value: pointer, problems });
});

function schema(value: Json, options: RunOptions = {}) {
  return run(
    (context) => {
      const parsed = parseSchema(context, node(value));
      return { schema: parsed, referenced: [...context.referenced] };
    },
    { root, ...options },
  );
}

const ref = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const pointer = (name: string): string => `#/components/schemas/${name}`;

test.each(["A", "True", "Alias"])("a reference to %s is kept", (name) => {
  const want = { schema: { origin: "#/n", ref: pointer(name) }, referenced: [pointer(name)] };
  expect(schema(ref(name))).toEqual({ value: want, problems: [] });
});

test.each<[name: string, problem: string]>([
  [
    "Text",
    `reference-wrong-kind #/n/$ref: The reference "${pointer("Text")}" points to a value that is not a schema. (Read as any value.)`,
  ],
  [
    "Loop",
    `reference-cycle #/n/$ref: The reference "${pointer("Loop")}" leads back to itself and never reaches a schema. (Read as any value.)`,
  ],
  [
    "Ping",
    `reference-cycle #/n/$ref: The reference "${pointer("Ping")}" leads back to itself and never reaches a schema. (Read as any value.)`,
  ],
  ["Gone", `reference-dangling #/n/$ref: Unresolved reference "${pointer("Gone")}". (Read as any value.)`],
])("a reference to %s is reported", (name, problem) => {
  expect(schema(ref(name))).toEqual({ value: { schema: { origin: "#/n" }, referenced: [] }, problems: [problem] });
});

test("a cycle is reported for every reference to it", () => {
  const { problems } = run((context) => ["Ping", "Pong", "Ping"].map((name) => parseSchema(context, node(ref(name)))), { root });
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual(["reference-cycle", "reference-cycle", "reference-cycle"]);
});

test("keywords beside $ref end a chain in OpenAPI 3.1, and do not in 3.0", () => {
  const cycle = { components: { schemas: { A: { $ref: "#/components/schemas/A", type: "string" } } } };
  expect(schema(ref("A"), { root: cycle, dialect: "3.1" }).problems).toEqual([]);
  expect(schema(ref("A"), { root: cycle, dialect: "3.0" }).problems).toHaveLength(1);
});

test("keywords beside $ref are ignored in OpenAPI 3.0, and reported unless they are harmless", () => {
  expect(schema({ ...ref("A"), type: "string", "x-a": 1, nullable: true }, { dialect: "3.0" })).toEqual({
    value: { schema: { origin: "#/n", ref: pointer("A") }, referenced: [pointer("A")] },
    problems: [
      'ref-siblings-ignored #/n: OpenAPI 3.0 ignores the keywords beside "$ref": "type", "nullable". (Only the reference was read.)',
    ],
  });
  expect(schema({ ...ref("A"), description: "d", summary: "s", "x-a": 1 }, { dialect: "3.0" }).problems).toEqual([]);
  expect(schema({ ...ref("A"), title: "t" }).value.schema).toEqual({ origin: "#/n", ref: pointer("A"), title: "t" });
});
