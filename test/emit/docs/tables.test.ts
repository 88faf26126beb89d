import type { JsonObject } from "../../../src/util/json-kind.js";
import { pageOfOperation, pagesOfDocument } from "./document-pages.js";

const text = { type: "string" };
const inline = { type: "object", required: ["id"], properties: { id: text, owner: { type: "object", properties: { name: text } } } };
const reply = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  description: "",
  content: { "application/json": { schema } },
  ...more,
});

test("a parameter that is an inline object has its properties in the table", async () => {
  const parameters = [
    { name: "filter", in: "query", style: "deepObject", schema: { type: "object", required: ["at"], properties: { at: text } } },
  ];
  const page = await pageOfOperation({ parameters });
  expect(page).toContain("| `filter` | query | `object` | no |  |  |\n| `filter.at` | query | `string` | yes |  |  |\n");
});

test("a body that is passed whole has its properties in the table", async () => {
  const requestBody = { content: { "application/json": { schema: { type: "array", items: inline } } } };
  const page = await pageOfOperation({ requestBody });
  expect(page).toContain(
    "| `body[].id` | body | `string` | yes |  |  |\n| `body[].owner` | body | `object` | no |  |  |\n| `body[].owner.name` |",
  );
});

describe("an inline object in a response", () => {
  const idRow = (path: string): string => `| \`${path}\` | \`string\` | yes |  |`;

  test.each<[title: string, schema: JsonObject, path: string]>([
    ["itself", inline, "id"],
    ["in an array", { type: "array", items: inline }, "[].id"],
    ["in a map", { type: "object", additionalProperties: inline }, ".*.id"],
    ["that can be null", { anyOf: [inline, { type: "null" }] }, "id"],
    ["with a named part", { allOf: [{ $ref: "#/components/schemas/Any" }, inline] }, "id"],
  ])("%s", async (_title, schema, path) => {
    const schemas = {
      Any: {
        anyOf: [
          { type: "object", properties: { a: text } },
          { type: "object", properties: { b: text } },
        ],
      },
    };
    const page = await pageOfOperation({ responses: { 200: reply(schema), 400: reply(inline) } }, { components: { schemas } });
    expect(page).toContain(
      `Properties of the body with status \`200\`:\n\n| Property | Type | Required | Description |\n| --- | --- | --- | --- |\n${idRow(path)}`,
    );
    expect(page.indexOf("with status `200`:")).toBeLessThan(page.indexOf("**Errors**"));
    expect(page.indexOf("with status `400`:")).toBeGreaterThan(page.indexOf("**Errors**"));
  });

  test("names the media type if there are several, and a named type has no table", async () => {
    const content = { "application/json": { schema: inline }, "application/x-ndjson": { schema: { $ref: "#/components/schemas/Line" } } };
    const page = await pageOfOperation({ responses: { 200: { description: "", content } } }, { components: { schemas: { Line: inline } } });
    expect(page.match(/Properties of the body.*/g)).toEqual(["Properties of the body with status `200` as `application/json`:"]);
  });
});

test("response headers are listed by status", async () => {
  const headers = { "X-Rate": { required: true, description: "Calls | *left*.", schema: { type: "integer" } } };
  const page = await pageOfOperation({ responses: { 200: { description: "", headers }, 429: { description: "", headers } } });
  expect(page).toContain(
    "**Response headers**\n\n| Status | Name | Type | Required | Description |\n| --- | --- | --- | --- | --- |\n" +
      "| `200` | `X-Rate` | `number` | yes | Calls \\| *left*. |\n| `429` | `X-Rate` | `number` | yes | Calls \\| *left*. |\n",
  );
});

describe("servers", () => {
  const indexOf = async (servers: readonly JsonObject[]): Promise<string> =>
    (await pagesOfDocument({ openapi: "3.2.0", servers: [...servers] })).get("docs/README.md") ?? "";

  test("are all listed, with names and descriptions if there are any", async () => {
    const [us, eu] = ["https://us.example", "https://eu.example/"];
    expect(await indexOf([{ url: us }, { url: eu, description: "Europe" }, { url: "/v1" }])).toContain(
      "| URL | Description |\n| --- | --- |\n| `https://us.example` |  |\n| `https://eu.example` | Europe |\n",
    );
    expect(await indexOf([{ url: us, name: "us" }])).toContain("| URL | Name |\n| --- | --- |\n| `https://us.example` | us |\n");
    expect(await indexOf([{ url: us }, { url: eu }])).toContain("| URL |\n| --- |\n| `https://us.example` |\n| `https://eu.example` |\n");
  });

  test("are not listed if there is only one, without a name", async () => {
    expect(await indexOf([{ url: "https://us.example" }])).not.toContain("## Servers");
  });
});
