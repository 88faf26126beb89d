import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect, type Spec } from "../../src/index.js";

interface Outcome {
  readonly spec: Spec | undefined;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly file?: string; readonly pointer?: string }[];
}

let folder = "";
let server: Server;
let host = "";
let seen: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinwheel-external-"));
  server = createServer((request, response) => {
    seen.push(request.url ?? "");
    if (request.url === "/away") response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
    else response.end(JSON.stringify(request.url === "/api.json" ? api("parts/a.json") : { type: "boolean" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  await put("outside/secret.yaml", "type: string\ndescription: top secret");
  await put("api/parts/a.yaml", "type: object\nproperties:\n  b: {$ref: 'b.json#/defs/B'}\n  self: {$ref: '#'}");
  await put("api/parts/b.json", JSON.stringify({ defs: { B: { type: "integer", default: { $ref: "../../outside/secret.yaml" } } } }));
  await put("api/parts/broken.yaml", "a: [1");
  await symlink(join(folder, "outside/secret.yaml"), join(folder, "api/link.yaml"));
  await symlink(join(folder, "outside"), join(folder, "api/linked"));
});
beforeEach(() => {
  seen = [];
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await new Promise((resolve) => server.close(resolve));
});

describe("external references", () => {
  test("files in the folder of the document and below are read", async () => {
    const { spec, problems } = await load(api("parts/a.yaml"));
    expect(problems).toEqual([]);
    expect(spec?.schemas).toMatchObject([
      {
        pointer: "#/components/schemas/A",
        schema: { properties: [{ schema: { ref: "parts/b.json#/defs/B" } }, { schema: { ref: "#/components/schemas/A" } }] },
      },
      { pointer: "parts/b.json#/defs/B", key: "B", schema: { types: ["integer"] } },
    ]);
  });

  test("a $ref in data is data, in the document and in other files", async () => {
    const data = { $ref: "../outside/secret.yaml" };
    const schema = { $ref: "parts/b.json#/defs/B" };
    const { spec, problems } = await load({
      ...api("parts/a.yaml"),
      components: { schemas: { A: schema, C: { default: data, enum: [data], example: data, "x-note": data } } },
    });
    expect(problems).toEqual([]);
    expect(spec?.schemas).toMatchObject([
      { schema: { default: { value: { $ref: "../../outside/secret.yaml" } } } },
      { schema: { default: { value: data }, enum: [data] } },
    ]);
  });

  test.each<[ref: string, code: string]>([
    ["../outside/secret.yaml", "reference-refused"],
    ["/etc/passwd", "reference-refused"],
    ["file:///etc/passwd", "reference-refused"],
    ["/dev/zero", "reference-refused"],
    ["/proc/self/environ", "reference-refused"],
    ["%2e%2e/outside/secret.yaml", "reference-refused"],
    ["link.yaml", "reference-refused"],
    ["linked/secret.yaml", "reference-refused"],
    ["http://169.254.169.254/latest/", "reference-refused"],
    ["http://2130706433/", "reference-refused"],
    ["data:application/json,{}", "reference-refused"],
    ["node:fs", "reference-refused"],
    ["parts", "reference-refused"],
    ["gone.yaml", "reference-external"],
    ["parts/a.yaml#/gone", "reference-dangling"],
    ["parts/broken.yaml", "document-syntax"],
  ])("%s: %s", async (ref, code) => {
    const { problems } = await load(api(ref));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).not.toMatch(/secret\b.*top|root:|\n/);
    if (code === "document-syntax") expect(problems).toMatchObject([{ file: "api/parts/broken.yaml" }]);
    else expect(problems).toMatchObject([{ file: "api/api.json", pointer: "#/components/schemas/A/$ref" }]);
  });

  test("allowed folders and hosts are read", async () => {
    const file = await load(api("../outside/secret.yaml"), { allowFile: ["outside"] });
    expect(file.spec?.schemas).toMatchObject([{ schema: { types: ["string"] } }]);
    const remote = await load(api(`http://${host}/b.json`), { allowRemote: [host] });
    expect(remote.spec?.schemas).toMatchObject([{ schema: { types: ["boolean"] } }]);
  });

  test("a host that is not allowed receives no request, and a redirect to it is not followed", async () => {
    expect((await load(api(`http://${host}/b.json`))).problems[0]?.code).toBe("reference-refused");
    expect(seen).toEqual([]);
    expect((await load(api(`http://${host}/away`), { allowRemote: [host] })).problems[0]?.code).toBe("reference-refused");
    expect(seen).toEqual(["/away"]);
  });

  test("a fetched document can reference URLs below its own, and no files", async () => {
    const { spec } = await run(`http://${host}/api.json`, {});
    expect(seen).toEqual(["/api.json", "/parts/a.json"]);
    expect(spec?.schemas).toMatchObject([{ schema: { types: ["boolean"] } }]);
  });

  test("URLs that are not references receive no request", async () => {
    const url = `http://${host}/x`;
    const schemas = { S: { $id: url, $schema: url, externalDocs: { url }, discriminator: { propertyName: "a", mapping: { a: url } } } };
    const examples = { E: { externalValue: url, value: { $ref: url } } };
    const { spec } = await load({
      ...api("#/components/schemas/S"),
      components: { schemas, examples, links: { L: { operationRef: url } } },
    });
    expect(spec).toBeDefined();
    expect(seen).toEqual([]);
  });

  test("a chain of files without an end is refused", async () => {
    server.removeAllListeners("request");
    server.on("request", (request, response) => response.end(JSON.stringify({ $ref: `${request.url}x` })));
    const { spec, problems } = await load(api(`http://${host}/a`), { allowRemote: [host] });
    expect(spec).toBeUndefined();
    expect(problems).toMatchObject([
      { code: "document-too-large", message: 'The references of "api/api.json" lead to more than 500 URLs.' },
    ]);
  }, 30_000);
});

function api(ref: string): { readonly [key: string]: unknown } {
  return { openapi: "3.0.3", info: { title: "t", version: "1" }, paths: {}, components: { schemas: { A: { $ref: ref } } } };
}

interface Allowed {
  readonly allowRemote?: readonly string[];
  readonly allowFile?: readonly string[];
}

async function load(document: unknown, allowed: Allowed = {}): Promise<Outcome> {
  await put("api/api.json", JSON.stringify(document));
  return run("api/api.json", allowed);
}

async function run(document: string, allowed: Allowed): Promise<Outcome> {
  const { values, diagnostics } = await inspect({ stage: "spec", document, cwd: folder, ...allowed });
  return { spec: values.find((value): value is Spec => "operations" in value && "schemas" in value), problems: diagnostics };
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
