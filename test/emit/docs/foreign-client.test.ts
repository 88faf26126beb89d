// What a client of another API says: nothing of Airflow, and nothing about credentials that the client does not do.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../../src/index.js";
import { temporaryFolder } from "../../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);

const schemes = {
  oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://login.shop.example/token", scopes: {} } } },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  queryKey: { type: "apiKey", in: "query", name: "key" },
  login: { type: "http", scheme: "basic" },
  token: { type: "http", scheme: "bearer" },
  kerberos: { type: "http", scheme: "negotiate" },
  openId: { type: "openIdConnect", openIdConnectUrl: "https://login.shop.example/.well-known/openid-configuration" },
};

const document = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.0" },
  servers: [{ url: "https://shop.example.com/api" }],
  security: Object.keys(schemes).map((id) => ({ [id]: [] })),
  components: { securitySchemes: schemes },
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        tags: ["orders"],
        responses: { "200": { description: "ok", content: { "application/x-ndjson": { schema: { type: "object" } } } } },
      },
      post: { operationId: "createOrder", tags: ["orders"], security: [{ oauth: [] }], responses: { "204": { description: "ok" } } },
    },
  },
};

test("no file of another API mentions Airflow", async () => {
  writeFileSync(path("shop.json"), JSON.stringify(document));
  await generate({ cwd: folder(), document: "shop.json", output: "sdk", package: "shop" });
  const files = readdirSync(path("sdk"), { recursive: true, withFileTypes: true, encoding: "utf8" }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(50);
  const foreign = files.filter(({ parentPath, name }) => /airflow|\bdags?\b/i.test(readFileSync(join(parentPath, name), "utf8")));
  expect(foreign.map(({ name }) => name)).toEqual([]);
});

test("credentials go with the operations that accept them", async () => {
  writeFileSync(path("shop.json"), JSON.stringify(document));
  await generate({ cwd: folder(), document: "shop.json", output: "sdk" });
  const text = readFileSync(path("sdk/docs/authentication.md"), "utf8");
  expect(text.match(/The client sends the (key|user name and password) with .*/g)).toEqual([
    "The client sends the key with the requests of operations that accept it.",
    "The client sends the user name and password with the requests of operations that accept it.",
  ]);
  expect(text).toContain("The client adds the key to the URL of each operation that accepts it.");
  expect(text.match(/every request/g)).toEqual(["every request"]);
  expect(text).toContain("Headers that you pass to the client are sent with every request.");
});

test("docs/templates.md shows what its template writes", async () => {
  const page = readFileSync(fileURLToPath(new URL("../../../docs/templates.md", import.meta.url)), "utf8");
  const [, template = "", , output = ""] = /^```handlebars\n([\s\S]*?)^```\n\n(.*)\n\n```\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const key = { key: schemes.key };
  mkdirSync(path("my-templates/client"), { recursive: true });
  writeFileSync(path("my-templates/client/api.ts.hbs"), template);
  const paths = { "/orders": { get: { operationId: "listOrders", responses: { "204": { description: "ok" } } } } };
  writeFileSync(path("v2.yaml"), JSON.stringify({ ...document, security: [{ key: [] }], components: { securitySchemes: key }, paths }));
  await generate({ cwd: folder(), document: "v2.yaml", output: "sdk", templates: "my-templates" });
  expect(readFileSync(path("sdk/api.ts"), "utf8")).toBe(output);
});
