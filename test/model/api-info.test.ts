import { buildApiInfo, clientName } from "../../src/model/api-info.js";
import { identifier } from "../../src/model/naming/words.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { serverUrl } from "../../src/runtime/client/server-url.js";
import type { Json } from "../../src/util/json.js";
import { parseUrl } from "../../src/util/parse-url.js";

function infoOf(servers: Json) {
  const document = { openapi: "3.1.0", info: { title: "T", version: "1" }, servers, paths: {} };
  return buildApiInfo(
    parseSpec(document, () => undefined),
    "t.json",
    "",
  );
}

const server = (url: string, variables: Json): Json => [{ url, variables }];

test("the first server is there with the defaults of its variables, and with those that a caller may set", () => {
  const variables = { region: { default: "us", enum: ["eu", "us", "us"], description: "Where." }, port: { default: "8443" } };
  const info = infoOf([{ url: "/relative" }, { url: "https://{region}.example:{port}/v1/", variables }, { url: "https://fixed.example/" }]);
  expect(info.servers).toEqual(["https://us.example:8443/v1", "https://fixed.example"]);
  expect(info.serverTemplate).toEqual({
    url: "https://{region}.example:{port}/v1",
    variables: [
      { name: "region", default: "us", values: ["us", "eu"], doc: { text: "Where." } },
      { name: "port", default: "8443", doc: {} },
    ],
  });
});

test("one without variables, one that comes later, and a relative one beside an absolute one have none to set", () => {
  const relative = infoOf([{ url: "/{base}", variables: { base: { default: "v1" } } }, { url: "https://fixed.example" }]);
  expect(relative).toMatchObject({ serverPath: "/v1", servers: ["https://fixed.example"] });
  const later = { url: "https://{a}.example", variables: { a: { default: "x" } } };
  for (const info of [relative, infoOf([{ url: "https://fixed.example" }, later]), infoOf([])])
    expect(info).not.toHaveProperty("serverTemplate");
});

test.each([
  ["{server}/api", { server: { default: "https://h.example/x" } }, undefined],
  ["{server}/{base}", { server: { default: "https://h.example/x" }, base: { default: "v1" } }, "https://h.example/x/{base}"],
  ["https://h.example/{base}/x", { base: { default: "" } }, undefined],
  ["https://h.example{base}", { base: { default: "/v1" } }, undefined],
  ["https://h.example/{a}/{b}", { a: { default: ".." }, b: { default: "a b" } }, undefined],
  ["https://h.example/{only}", { only: { default: "x", enum: ["x"] } }, undefined],
  ["{scheme}://{host}", { scheme: { default: "http" }, host: { default: "h.example:80" } }, "{scheme}://{host}"],
  ["https://{a}.example/{a}", { a: { default: "x~y" } }, undefined],
  ["https://{a}.example/{a}", { a: { default: "x" } }, "https://{a}.example/{a}"],
  ["{server}", { server: { default: "https://a.example", enum: ["https://a.example", "https://b.example"] } }, "{server}"],
])("of %s with %j a caller may set %s", (url, variables, expected) => {
  expect(infoOf(server(url, variables)).serverTemplate?.url).toBe(expected);
});

test.each([
  ["/{base}", { base: { default: "v1" } }, "/v1", "/{base}"],
  ["/api/{version}/", { version: { default: "v1", enum: ["v1", "v2"] } }, "/api/v1", "/api/{version}"],
  ["{endpoint}/api/{version}", { endpoint: { default: "" }, version: { default: "", enum: ["v1"] } }, "/api", "{endpoint}/api/{version}"],
  ["{base}/things", { base: { default: "/a/b" } }, "/a/b/things", "{base}/things"],
  ["{base}/things", { base: { default: "a b" } }, "/a b/things", undefined],
  ["/{a}", { a: { default: ".." } }, "/..", undefined],
  ["./api/{version}", { version: { default: "v1", enum: ["v1", "v2"] } }, "/api/v1", "/api/{version}"],
  ["../api/v1/", {}, "/api/v1", undefined],
  [".", {}, "", undefined],
  ["/{a}x{b}", { a: { default: "" }, b: { default: "c/d" } }, "/xc/d", "/x{b}"],
  ["{scheme}://h.example", { scheme: { default: "a b" } }, "a b://h.example", undefined],
])("of the relative %s with %j, whose default is %s, a caller may set %s", (url, variables, path, expected) => {
  const info = infoOf(server(url, variables));
  expect(info.serverPath).toBe(path);
  expect(info.serverTemplate?.url).toBe(expected);
  if (expected !== undefined) expect(info.serverTemplate?.relative).toBe(true);
});

test("what a caller may set is what the runtime takes", () => {
  const values = [
    "http",
    "a",
    "a:1",
    "a.b",
    "a/b",
    "..",
    "a/./b",
    ".",
    "a~b",
    "",
    "a b",
    "a%2e",
    "https://a.example",
    "/a",
    "a/",
    "é",
    "a\n",
  ];
  const counts = { offered: 0, refused: 0 };
  for (const url of ["{x}://h.example", "https://{x}", "https://a.{x}/b", "https://h.example/{x}/b", "https://h.example/a{x}"]) {
    for (const value of values) {
      const offered = infoOf([{ url, variables: { x: { default: value } } }]).serverTemplate !== undefined;
      const taken = () => serverUrl(url, { x: ["a"] }, { x: value });
      if (offered) {
        counts.offered += 1;
        expect(taken()).toBe(url.replace("{x}", value));
      } else if (parseUrl(url.replace("{x}", value)) !== undefined) {
        counts.refused += 1;
        expect(taken).toThrow("x");
      }
    }
  }
  expect(counts).toEqual({ offered: 19, refused: 52 });
});

test.each([
  ["Airflow API", "Airflow"],
  ["Airflow API (Stable)", "Airflow"],
  ["GitHub's official OpenAPI spec + Octokit extension", "GitHub"],
  ["ACME's REST API (v3)", "ACME"],
  ["ACME’s API", "ACME"],
  ["Swagger Petstore - OpenAPI 3.0", "SwaggerPetstore"],
  ["Open Banking", "OpenBanking"],
  ["Open Banking Open APIs v2.1", "OpenBanking"],
  ["Discord HTTP API (Preview)", "Discord"],
  ["OpenAPI", "OpenAPI"],
  ["REST API", "RESTAPI"],
  ["(v1)", "V1"],
  ["", "API"],
  ["---", "API"],
])("the client class of %j is %s", (title, name) => {
  expect(identifier(clientName(title), "pascal")).toBe(name);
});
