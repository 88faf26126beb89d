import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { curlSample } from "../../../src/emit/docs/samples/curl.js";
import { sampleContext } from "../../../src/emit/docs/samples/sample.js";
import type { AuthScheme, Operation, SdkModel } from "../../../src/model/model.js";
import { argumentLists, requestOf } from "../../curl/arguments.mjs";
import { differences } from "../../curl/compare.mjs";
import { clientRequests, type DocumentedCall, fileContent, samplesOf, variables } from "../../curl/samples.mjs";
import { airflowModel, operation, property, text } from "./airflow-model.js";
import { withTexts } from "./hostile-model.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const baseUrl = "http://localhost:8080";
const files = { file: fileContent };
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "curl-samples-"));
  const args = ["dist/cli/main.js", "generate", "test/curl/openapi.json", "-o", folder, "--package", "requests-client"];
  expect(spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a request in curl is the request of the client", () => {
  test.each(["airflow-client", "airflow-client/v1"])("for every operation of %s", async (module) => {
    const [, api = ""] = module.split("/");
    const client = `${root}generated/airflow-client`;
    const samples = samplesOf(join(client, "docs", api));
    expect(samples.length).toBe(api === "v1" ? 89 : 128);
    await expectEqualRequests(samples, module, join(client, "src", api));
  });

  test("for every style, body and security scheme", async () => {
    const samples = samplesOf(join(folder, "docs"));
    const { paths } = JSON.parse(readFileSync(`${root}test/curl/openapi.json`, "utf8"));
    expect(samples).toHaveLength(Object.keys(paths).length);
    await expectEqualRequests(
      samples.filter(({ name }) => !name.includes("handshake")),
      "requests-client",
      join(folder, "src"),
    );
  });
});

test("curl answers the challenges that it can, and the reader all others", () => {
  const commands = new Map(samplesOf(join(folder, "docs")).map(({ name, curl = "" }) => [name, curl]));
  const optionsOf = (name: string) =>
    argumentLists(commands.get(`calls.handshake${name}`) ?? "", { ...variables, BASE_URL: "" })[0]?.slice(1);
  expect(optionsOf("Digest")).toEqual(["--digest", "-u", "user name:pass`word`"]);
  expect(optionsOf("Negotiate")).toEqual(["--negotiate", "-u", ":"]);
  expect(optionsOf("Other")).toEqual(["-H", "authorization: hoba abc"]);
  expect(optionsOf("Certificate")).toEqual(["--cert", "client.pem", "--key", "client.key"]);
});

test("the index shows how to set every variable that the commands use, and warns users of zsh", () => {
  const index = readFileSync(join(folder, "docs/README.md"), "utf8");
  const commands = samplesOf(join(folder, "docs")).map(({ curl = "" }) => curl);
  const used = new Set(commands.flatMap((command) => [...command.matchAll(/"[^'"]*\$([A-Z_0-9]+)/g)].map(([, name]) => name)));
  expect([...used].filter((name) => !new RegExp(`^${name}=`, "m").test(index))).toEqual([]);
  expect(used.size).toBeGreaterThan(6);
  expect(index).toContain("In zsh");
});

test("two keys of one request are two variables", () => {
  const call = samplesOf(join(folder, "docs")).find(({ name }) => name === "calls.securedTwice");
  const [list] = argumentLists(call?.curl ?? "", { BASE_URL: "", API_KEY: "one", API_KEY_2: "two" });
  expect(list).toEqual(["/api/secured/two?q=q&api%20key=two", "-H", "X-Key: one"]);
});

const attacks: readonly string[] = [
  "'; rm -rf /; '",
  "$(touch pwned)",
  "`touch pwned`",
  '"; touch pwned; "',
  "\ntouch pwned\n",
  "!x",
  "\\",
  "'\\''",
  "@/etc/passwd",
  "<file",
  "-o pwned",
  "; type=text/html; headers=@/etc/passwd",
  "\u202e\u0000\u2028",
];

test.each(attacks)("%j in every text of a document runs nothing, and adds no option", (attack) => {
  const plain = commandsOf(airflowModel);
  expect(plain.length).toBeGreaterThan(5);
  for (const change of [(value: string) => value + attack, (value: string) => attack + value]) {
    const commands = commandsOf(withTexts(withSchemes, change));
    const lists = commands.flatMap((command) => argumentLists(command, { ...variables, BASE_URL: baseUrl }));
    expect(lists).toHaveLength(commands.length);
    for (const list of lists) expect(() => requestOf(list, files)).not.toThrow();
  }
});

test("a media type cannot make curl send a file of the reader", () => {
  const typed = (contentType: string): Operation =>
    operation("upload", "POST", "/upload", {
      params: { properties: [], body: { type: partType, optional: false }, optional: false },
      body: {
        required: true,
        mode: "properties",
        shared: [],
        defaults: {},
        origin: "#",
        content: [{ mediaType: "multipart/form-data", encoding: "multipart", type: partType, parts: [{ name: "note", contentType }] }],
      },
    });
  expect(commandOf(typed("text/csv; charset=utf-8"))).toContain(`-F 'note=note;type=text/csv; charset=utf-8'`);
  expect(commandOf(typed("text/csv;headers=@/etc/passwd"))).toBeUndefined();
  expect(commandOf(typed("text/csv;filename=x"))).toBeUndefined();
  expect(commandOf(typed("nonsense"))).toBeUndefined();
});

test("a request that the client refuses has no command", () => {
  expect(commandOf(operation("get", "GET", "/a/../b"))).toBeUndefined();
  expect(commandOf(operation("get", "GET", "/a/b"))).toContain('curl "$BASE_URL/a/b"');
});

const partType = { kind: "object", properties: [property("note", text)] } as const;

const schemes: readonly AuthScheme[] = [
  { kind: "apiKey", id: "header", in: "header", name: "x-key", doc: {}, origin: "#" },
  { kind: "apiKey", id: "query", in: "query", name: "key", doc: {}, origin: "#" },
  { kind: "apiKey", id: "cookie", in: "cookie", name: "sid", doc: {}, origin: "#" },
  { kind: "http", id: "http", scheme: "hoba", doc: {}, origin: "#" },
];

/** The model, with operations that need a key or another HTTP scheme. */
const withSchemes: SdkModel = {
  ...airflowModel,
  auth: [...airflowModel.auth, ...schemes],
  resources: [
    ...airflowModel.resources,
    {
      name: "secured",
      segments: ["secured"],
      doc: {},
      operations: schemes.map(({ id }) => operation(id, "GET", `/${id}`, { security: [{ schemes: [{ id, scopes: [] }] }] })),
    },
  ],
};

function commandsOf(model: SdkModel): readonly string[] {
  return model.resources.flatMap(({ operations }) => operations.flatMap((each) => commandOf(each, model) ?? []));
}

function commandOf(each: Operation, model: SdkModel = airflowModel): string | undefined {
  const types = new Map(model.types.map((type) => [type.name, type.type]));
  const block = curlSample(sampleContext(model, types, "x"), each);
  return block === undefined ? undefined : /^(`{3,})sh\n([\s\S]*)\n\1$/.exec(block.text)?.[2];
}

async function expectEqualRequests(samples: readonly DocumentedCall[], module: string, sources: string): Promise<void> {
  const expected = await clientRequests(samples, baseUrl, [module, sources]);
  const script = samples.map(({ curl = "" }) => curl).join("\n");
  const lists = argumentLists(script, { ...variables, BASE_URL: baseUrl });
  expect(lists).toHaveLength(samples.length);
  const wrong = samples.flatMap(({ name }, index) => {
    const [list, client] = [lists[index], expected[index]];
    const found = list === undefined || client === undefined ? ["missing"] : differences(requestOf(list, files), client);
    return found.length === 0 ? [] : [{ name, found }];
  });
  expect(wrong).toEqual([]);
}
