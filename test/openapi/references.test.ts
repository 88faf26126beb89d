import type { Json } from "../../src/util/json.js";
import { document, read } from "./parsing.js";

const response = (schema: Json): Json => ({ description: "", content: { "application/json": { schema } } });

/** Parses a document in which the response of `/a` is a reference. */
function refOf(
  ref: Json,
  components: { readonly [key: string]: Json } = {},
): ReturnType<typeof read> & { readonly ref: string | undefined } {
  const paths = { "/a": { get: { responses: { 200: response({ $ref: ref }) } } } };
  const result = read(document("3.1.0", { paths, components: { schemas: schemas, ...components } }));
  return { ...result, ref: result.spec.operations[0]?.responses[0]?.content[0]?.schema?.ref };
}

const schemas: Json = {
  A: { type: "object", properties: { "x/y": { type: "string" }, "50%": { type: "integer" } }, $defs: { In: { type: "null" } } },
  "with space": { type: "string" },
  Self: { $ref: "#/components/schemas/Self" },
  Ping: { $ref: "#/components/schemas/Pong" },
  Pong: { $ref: "#/components/schemas/Ping" },
  Anchored: { $anchor: "here", type: "boolean" },
};

test.each<[ref: string, pointer: string, key: string]>([
  ["#/components/schemas/A", "#/components/schemas/A", "A"],
  ["#/components/schemas/A/properties/x~1y", "#/components/schemas/A/properties/x~1y", "x/y"],
  ["#/components/schemas/A/properties/50%25", "#/components/schemas/A/properties/50%", "50%"],
  ["#/components/schemas/A/$defs/In", "#/components/schemas/A/$defs/In", "In"],
  ["#/components/schemas/with%20space", "#/components/schemas/with space", "with space"],
  ["#here", "#/components/schemas/Anchored", "Anchored"],
])("%s points to the schema %s", (ref, pointer, key) => {
  const { spec, ref: parsed } = refOf(ref);
  expect(parsed).toBe(pointer);
  expect(spec.schemas.filter((schema) => schema.pointer === pointer)).toMatchObject([{ key }]);
});

test.each<[ref: Json, code: string]>([
  ["#/components/schemas/Gone", "reference-dangling"],
  ["#/components/schemas/__proto__", "reference-dangling"],
  ["#/constructor/prototype", "reference-dangling"],
  ["#/components/schemas/A/properties/0", "reference-dangling"],
  ["#/%zz", "reference-invalid"],
  ["", "reference-invalid"],
  ["other.yaml#/A", "reference-external"],
  ["http://169.254.169.254/latest", "reference-external"],
  [42, "reference-invalid"],
  ["#/components/parameters/P", "reference-wrong-kind"],
  ["#/info/title", "reference-wrong-kind"],
])("%j is refused as %s, with its pointer", (ref, code) => {
  const { problems, ref: parsed } = refOf(ref, { parameters: { P: { name: "p", in: "query", schema: {} } } });
  expect(parsed).toBeUndefined();
  const expected = "#/paths/~1a/get/responses/200/content/application~1json/schema/$ref";
  expect(problems.filter((problem) => problem.pointer === expected).map((problem) => problem.code)).toEqual([code]);
});

test("references that lead back to themselves are any value, and reported with their pointers", () => {
  const { spec, problems } = refOf("#/components/schemas/Ping");
  const cycles = problems.filter(({ code }) => code === "reference-cycle").map(({ pointer }) => pointer);
  expect(cycles).toContain("#/components/schemas/Self/$ref");
  expect(cycles).toContain("#/components/schemas/Ping/$ref");
  expect(spec.schemas.filter(({ key }) => ["Self", "Ping", "Pong"].includes(key)).every(({ schema }) => schema.ref === undefined)).toBe(
    true,
  );
});

test("a chain of ten thousand references is followed", () => {
  const chain = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`A${index}`, { $ref: `#/components/schemas/A${index + 1}` }]),
  );
  const { spec, problems } = read(document("3.0.3", { components: { schemas: { ...chain, A10000: { type: "string" } } } }));
  expect(problems).toEqual([]);
  expect(spec.schemas).toHaveLength(10_001);
});

test("a pointer through the reference of a response leads to the target", () => {
  const { spec, ref } = refOf("#/paths/~1b/get/responses/400/content/application~1json/schema");
  expect(ref).toBeUndefined();
  expect(spec.schemas.some(({ component }) => !component)).toBe(false);
  const paths = {
    "/a": { get: { responses: { 200: response({ $ref: "#/paths/~1b/get/responses/400/content/application~1json/schema" }) } } },
    "/b": { get: { responses: { 400: { $ref: "#/components/responses/Bad" } } } },
  };
  const through = read(document("3.0.3", { paths, components: { responses: { Bad: response({ type: "object" }) } } }));
  expect(through.codes).toEqual([]);
  expect(through.spec.schemas).toMatchObject([
    {
      pointer: "#/components/responses/Bad/content/application~1json/schema",
      key: "schema",
      component: false,
      schema: { types: ["object"] },
    },
  ]);
});

test("parameters, bodies, responses, headers and path items are resolved through chains", () => {
  const { spec, codes } = read(
    document("3.1.0", {
      paths: {
        "/a": {
          parameters: [{ $ref: "#/components/parameters/P" }],
          post: { requestBody: { $ref: "#/components/requestBodies/B" }, responses: { 200: { $ref: "#/components/responses/R" } } },
        },
        "/b": { $ref: "#/paths/~1a" },
      },
      components: {
        parameters: { P: { $ref: "#/components/parameters/Q" }, Q: { name: "q", in: "query", schema: { type: "string" } } },
        requestBodies: { B: { content: { "Text/Plain; Charset=UTF-8": { schema: { type: "string" } } } } },
        headers: { H: { schema: { type: "integer" }, required: true } },
        responses: { R: { description: "r", headers: { "X-H": { $ref: "#/components/headers/H" }, "content-type": {} } } },
      },
    }),
  );
  expect(codes).toEqual([]);
  expect(spec.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /a", "POST /b"]);
  for (const operation of spec.operations) {
    expect(operation.parameters).toMatchObject([{ name: "q", origin: "#/components/parameters/Q" }]);
    expect(operation.body?.content).toMatchObject([{ mediaType: "text/plain; charset=utf-8" }]);
    expect(operation.responses[0]).toMatchObject({ origin: "#/components/responses/R", headers: [{ name: "X-H", required: true }] });
  }
});

test("parameters that reference each other are omitted and reported once", () => {
  const parameters = { P: { $ref: "#/components/parameters/Q" }, Q: { $ref: "#/components/parameters/P" } };
  const operation = { parameters: [{ $ref: "#/components/parameters/P" }], responses: {} };
  const { spec, codes } = read(document("3.1.0", { paths: { "/a": { get: operation } }, components: { parameters } }));
  expect(spec.operations[0]?.parameters).toEqual([]);
  expect(codes).toEqual(["reference-cycle"]);
});
