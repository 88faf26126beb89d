import { lexer, type Tokens } from "marked";
import type { DocsInput } from "../../../src/emit/docs/docs-input.js";
import { jsonLines, textLines } from "../../../src/emit/docs/responses/body-lines.js";
import { matchResponses, reportUnused } from "../../../src/emit/docs/responses/match-responses.js";
import type { RecordedResponse, RecordedResponses } from "../../../src/emit/emitter.js";
import type { BodyExample, Operation, OperationResponse, Property, ResponseContent, Type } from "../../../src/model/model.js";
import type { Json } from "../../../src/util/json.js";
import { airflowModel, operation, property, ref, reply, text } from "./airflow-model.js";
import { emitDocs } from "./emit-docs.js";
import { foreignHtml, shown } from "./page.js";

const recorded = (body: Json, more: Partial<RecordedResponse> = {}): RecordedResponse => ({
  status: 200,
  mediaType: "application/json",
  body,
  note: "Airflow 3.3.2",
  ...more,
});
const file = (entries: Readonly<Record<string, RecordedResponse>>): RecordedResponses => ({
  file: "responses.json",
  byKey: new Map(Object.entries(entries)),
});
const withExample = (
  example: BodyExample,
  mediaType = "application/json",
  decoding: "json" | "text" | "binary" = "json",
  type: Type = { kind: "unknown" },
): OperationResponse => ({
  ...reply(200),
  content: [{ mediaType, decoding, type, example }],
});

/** The page of a resource with one operation. */
async function pageOf(each: Operation, responses?: RecordedResponses): Promise<string> {
  const model = { ...airflowModel, resources: [{ name: "things", segments: ["things"], doc: {}, operations: [each] }] };
  const apis: DocsInput["apis"] = [{ model, helpers: [], ...(responses && { responses }) }];
  return (await emitDocs({ apis })).find(({ path }) => path === "docs/resources/things.md")?.text ?? "";
}

interface Shown {
  readonly intro: string;
  readonly language: string;
  readonly text: string;
  /** The paragraph below the block. */
  readonly note: string;
}

/** The block after the samples, as a reader of the page sees it. */
function responseOf(page: string): Shown | undefined {
  const tokens = lexer(page).filter(({ type }) => type !== "space");
  const fences = tokens.flatMap((token, index) => (token.type === "code" ? [index] : []));
  const at = fences.find((index) => /^(?:A|An) (?:recorded |possible |example of a )?response/.test(paragraphAt(tokens, index - 1)));
  if (at === undefined) return undefined;
  const block = tokens[at] as Tokens.Code;
  const below = paragraphAt(tokens, at + 1);
  return { intro: paragraphAt(tokens, at - 1), language: block.lang ?? "", text: block.text, note: below === "Parameters" ? "" : below };
}

function paragraphAt(tokens: readonly ReturnType<typeof lexer>[number][], index: number): string {
  const token = tokens[index];
  return token?.type === "paragraph" ? shown(token.tokens ?? []) : "";
}

const thing: Type = {
  kind: "object",
  properties: [property("id", text), property("size", { kind: "scalar", scalar: "integer" }, { required: false })],
};
const secret: Type = { kind: "object", properties: [property("id", text), property("key", text, { access: "write" })] };

const get = operation("get", "GET", "/things/{id}", { id: "get_thing", success: [reply(200, text)] });

describe("a recorded response", () => {
  test("is shown after the samples, with the server that sent it", async () => {
    const page = await pageOf(get, file({ get_thing: recorded({ id: "a", tags: [] }) }));
    expect(responseOf(page)).toEqual({
      intro: "A response of Airflow 3.3.2:",
      language: "json",
      text: '{\n  "id": "a",\n  "tags": []\n}',
      note: "",
    });
    expect(page.indexOf("```sh")).toBeLessThan(page.indexOf("A response of"));
    expect(page.indexOf("A response of")).toBeLessThan(page.indexOf("**Parameters**"));
  });

  test("without a note, is called a recorded response", async () => {
    const { note: _note, ...response } = recorded(1);
    expect(responseOf(await pageOf(get, file({ get_thing: response })))?.intro).toBe("A recorded response:");
  });

  test("names its status and media type if there are several", async () => {
    const success = [reply(200, text), reply(201, text, "text")];
    const page = await pageOf({ ...get, success }, file({ get_thing: recorded("fine", { status: 201, mediaType: "text/plain" }) }));
    expect(responseOf(page)).toMatchObject({
      intro: "A response of Airflow 3.3.2 with status 201 as text/plain:",
      language: "",
      text: "fine",
    });
  });

  test("of a stream has one item in each line", async () => {
    const body = Array.from({ length: 10 }, (_, index) => ({ line: index, text: "x".repeat(500) }));
    const lines = responseOf(await pageOf(get, file({ get_thing: recorded(body, { mediaType: "application/x-ndjson" }) })));
    expect(lines?.text.split("\n").map((line) => JSON.parse(line).line)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(lines?.note).toBe("Shortened: 2 more lines, 8 cut texts.");
  });

  test("is preferred to the example of the document", async () => {
    const success = [withExample({ value: "of the document" })];
    expect(responseOf(await pageOf({ ...get, success }, file({ get_thing: recorded("of the server") })))?.text).toBe('"of the server"');
  });

  test("stays inside its block, and invisible characters become visible", async () => {
    const hostile = "\u202E```\n</code>\n<script>alert(1)</script>\u0007";
    const key = "````\n# Heading\u2066";
    for (const body of [{ [key]: hostile }, hostile]) {
      for (const mediaType of ["application/json", "text/plain", "text/html\n```\n# Heading", "application/x-ndjson"]) {
        const note = "Airflow\n\n# Heading <b>`x`</b>\u202E";
        const page = await pageOf(get, file({ get_thing: recorded(body, { mediaType, note }) }));
        const headings = lexer(page).flatMap((token) => (token.type === "heading" ? [shown(token.tokens ?? [])] : []));
        expect(headings).toEqual(["things", "things.get"]);
        expect(foreignHtml(page)).toEqual([]);
        expect(page).not.toMatch(/[\u202E\u2066\u0007]/);
        expect(responseOf(page)?.text).toContain("<script>");
      }
    }
  });
});

describe("an example of the document", () => {
  test.each<[title: string, success: OperationResponse, text: string]>([
    ["is shown without a recorded response", withExample({ value: { id: "a" } }), '{\n  "id": "a"\n}'],
    ["that is JSON in a string is shown as JSON", withExample({ value: '{"id":"a"}' }), '{\n  "id": "a"\n}'],
    ["that is a string stays one", withExample({ value: "{ no JSON" }), '"{ no JSON"'],
    ["in another media type is text", withExample({ value: "<a/>" }, "application/xml", "text"), "<a/>"],
    ["that is the text of the body is shown as it is", withExample({ text: '{"id":"a"}' }), '{"id":"a"}'],
  ])("%s", async (_title, success, wanted) => {
    expect(responseOf(await pageOf({ ...get, success: [success] }))).toMatchObject({ intro: "An example of a response:", text: wanted });
  });

  test("is not shown for bytes, for an error, or if there is none", async () => {
    expect(responseOf(await pageOf({ ...get, success: [withExample({ value: "x" }, "image/png", "binary")] }))).toBeUndefined();
    expect(responseOf(await pageOf({ ...get, success: [reply(204)], errors: [withExample({ value: 1 })] }))).toBeUndefined();
    expect(responseOf(await pageOf({ ...get, success: [reply(200, { kind: "unknown" })] }))).toBeUndefined();
  });

  test.each<[title: string, type: Type, example: Json, intro: string, text: string]>([
    ["of another type is not shown", text, 5, "A possible response:", '"value"'],
    ["without a required property is not shown", thing, { size: 1 }, "A possible response:", '{\n  "id": "id",\n  "size": 1\n}'],
    ["with further properties is shown", thing, { id: "a", more: 1 }, "An example of a response:", '{\n  "id": "a",\n  "more": 1\n}'],
    [
      "with a new value of an open enum is shown",
      { kind: "enum", values: ["a", "b"], open: true },
      "c",
      "An example of a response:",
      '"c"',
    ],
    [
      "with a new value of a closed enum is not shown",
      { kind: "enum", values: ["a", "b"], open: false },
      "c",
      "A possible response:",
      '"a"',
    ],
    ["with JSON in a string is text for a string", text, '{"a":1}', "An example of a response:", '"{\\"a\\":1}"'],
    ["without what only callers send is shown", secret, { id: "a", key: "k" }, "An example of a response:", '{\n  "id": "a"\n}'],
  ])("%s", async (_title, type, value, intro, wanted) => {
    const success = [withExample({ value }, "application/json", "json", type)];
    expect(responseOf(await pageOf({ ...get, success }))).toMatchObject({ intro, text: wanted });
  });
});

describe("a response that is made from its type", () => {
  const possible = async (type: Type, decoding: ResponseContent["decoding"] = "json"): Promise<Json> => {
    const content = [{ mediaType: "application/json", decoding, type }];
    return JSON.parse(responseOf(await pageOf({ ...get, success: [{ ...reply(200), content }] }))?.text ?? "null");
  };
  const node = (properties: readonly Property[]): Type => ({ kind: "object", properties });

  test("has the examples and defaults of its properties, also of optional ones", async () => {
    const type = node([
      property("name", text, { example: "Rex" }),
      property("age", { kind: "scalar", scalar: "integer" }, { required: false, default: 3 }),
      property("wrong", text, { example: 5 }),
      property("tags", { kind: "array", items: text }),
    ]);
    expect(await possible(type)).toEqual({ name: "Rex", age: 3, wrong: "wrong", tags: ["tag"] });
  });

  test("ends although its type contains itself, and has a value for null only if there is no other", async () => {
    const loop = node([property("next", { kind: "union", members: [{ kind: "null" }, ref("DAGResponse")] }, { required: false })]);
    expect(await possible(loop)).toEqual({ next: expect.any(Object) });
  });

  test("is small, although every object has many more", async () => {
    const wide = (depth: number): Type =>
      node(Array.from({ length: 20 }, (_, index) => property(`p${index}`, depth === 0 ? text : wide(depth - 1), { required: depth > 1 })));
    expect(JSON.stringify(await possible(wide(3))).length).toBeLessThan(3000);
  });

  test("of a stream is one item", async () => {
    expect(await possible(node([property("id", text)]), "lines")).toEqual({ id: "id" });
  });
});

describe("a long body", () => {
  const parsed = (value: Json): { readonly value: unknown; readonly cuts: object | undefined } => {
    const short = jsonLines(value);
    expect(short?.lines.length).toBeLessThanOrEqual(30);
    return { value: JSON.parse((short?.lines ?? []).join("\n")), cuts: short?.cuts };
  };
  const object = (count: number): { [name: string]: Json } => Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, n]));

  test("that fits is complete", () => {
    const value = { a: [1, 2, 3, 4, 5], b: { c: null, d: true }, e: [] };
    expect(parsed(value)).toEqual({ value, cuts: { items: 0, properties: 0, texts: 0 } });
  });

  test("loses items before properties", () => {
    const items = Array.from({ length: 13 }, () => object(20));
    expect(parsed({ items, total: 13 })).toEqual({ value: { items: [items[0]], total: 13 }, cuts: { items: 12, properties: 0, texts: 0 } });
  });

  test("counts all properties and items that are missing", () => {
    const short = parsed({ items: [object(200), object(1)] });
    const [first] = (short.value as { readonly items: readonly object[] }).items;
    const shownCount = Object.keys(first ?? {}).length;
    expect(shownCount).toBeGreaterThan(10);
    expect(short.cuts).toEqual({ items: 1, properties: 200 - shownCount, texts: 0 });
  });

  test("has cut texts, never half a character", () => {
    const { value, cuts } = parsed(["😀".repeat(200), "x".repeat(160)]);
    expect(value).toEqual([`${"😀".repeat(79)}…`, "x".repeat(160)]);
    expect(cuts).toMatchObject({ texts: 1 });
  });

  test("has no line for a key that is longer than a line", () => {
    expect(parsed({ ["k".repeat(10_000)]: 1, a: 2 })).toMatchObject({ value: { a: 2 }, cuts: { properties: 1 } });
  });

  test("fits, however wide or deep it is", () => {
    const deep = (levels: number, wide: number): Json =>
      levels === 0 ? "x".repeat(1000) : Array.from({ length: wide }, () => ({ a: deep(levels - 1, wide), b: "y".repeat(1000) }));
    for (const value of [deep(100, 1), deep(5, 5), [[[[[[[[1]]]]]]]], object(100_000), Array.from({ length: 100_000 }, () => [object(3)])])
      parsed(value);
  });

  test("of text ends after 30 lines, and long lines are cut", () => {
    const short = textLines(`${"line\n".repeat(40)}`);
    expect(short).toEqual({ lines: Array(30).fill("line"), cuts: { items: 0, properties: 0, texts: 0, lines: 10 } });
    expect(textLines("x".repeat(161)).lines).toEqual([`${"x".repeat(159)}…`]);
  });
});

describe("keys of recorded responses", () => {
  const model = {
    ...airflowModel,
    api: { ...airflowModel.api, serverPath: "/api" },
    resources: [{ name: "things", segments: ["things"], doc: {}, operations: [get] }],
  };

  test.each(["get_thing", "GET /things/{id}", "GET /api/things/{id}"])("%s is the operation", (key) => {
    expect(matchResponses(model, file({ [key]: recorded(1) }))).toEqual({ byOperation: new Map([[get, recorded(1)]]), unused: [] });
  });

  test("of no operation, and of a second response, are reported with their place", () => {
    const reports: object[] = [];
    const keys = { get_thing: recorded(1), "GET /things/{id}": recorded(2), "get_thing/x": recorded(3), toString: recorded(4) };
    reportUnused(model, file(keys), (code, details) => reports.push({ code, ...details }));
    const place = (pointer: string) => ({ code: "response-unused", file: "responses.json", pointer });
    expect(reports).toMatchObject([
      { ...place("#/responses/GET ~1things~1{id}"), message: 'The file has another response of get_thing, besides "GET /things/{id}".' },
      { ...place("#/responses/get_thing~1x"), message: 'The API has no operation "get_thing/x".' },
      { ...place("#/responses/toString"), message: 'The API has no operation "toString".' },
    ]);
  });
});

test.each(["application/xml", "text/csv", "text/plain"])("no response is made from a type for %s", async (mediaType) => {
  const media = { mediaType, decoding: "text" as const, type: text };
  expect(responseOf(await pageOf({ ...get, success: [{ ...reply(200), content: [media] }] }))).toBeUndefined();
  const json = { mediaType: "application/json", decoding: "json" as const, type: text };
  expect(responseOf(await pageOf({ ...get, success: [{ ...reply(200), content: [media, json] }] }))).toMatchObject({
    language: "json",
  });
});

test.each([{ text: "data: 1" }, { value: "data: 1" }])("the text of events has no language: %j", async (example) => {
  const content = [{ mediaType: "text/event-stream", decoding: "events" as const, type: text, example }];
  expect(responseOf(await pageOf({ ...get, success: [{ ...reply(200), content }] }))).toMatchObject({
    language: "",
    text: "data: 1",
  });
});
