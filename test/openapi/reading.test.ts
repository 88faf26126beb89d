import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { jest } from "@jest/globals";
import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { inspect } from "../../src/index.js";
import { loadDocument, type SourceOptions } from "../../src/openapi/load/load-document.js";

/*
 * What a document may reach: one test for each topic of reading that other generators were broken by. A server on this machine plays all
 * hosts, because the tests decide which addresses a name has.
 */
let folder = "";
let server: Server;
let port = 0;
let seen: IncomingMessage[] = [];
let respond: RequestListener = () => undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinwheel-reading-"));
  server = createServer((request, response) => {
    seen.push(request);
    respond(request, response);
  });
  // All addresses of this machine, so that only a check can stop a request to one of them.
  server.listen(0, "0.0.0.0");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
  await put("secret.yaml", "root: top secret");
});
beforeEach(() => {
  seen = [];
  respond = (request, response) => response.end(request.url === "/api.json" ? JSON.stringify(refTo("parts/a.json")) : '{"type":"string"}');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  server.closeAllConnections();
  server.close();
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function refTo(ref: unknown): Readonly<Record<string, unknown>> {
  return { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas: { A: { $ref: ref } } } };
}

type Allowed = Partial<Pick<SourceOptions, "allowRemote" | "allowFile" | "resolve">>;

const noResolver = () => Promise.reject(new Error("a resolver was asked"));

/** Loads a document, and returns what the references or the document itself were refused for. */
async function load(source: string, allowed: Allowed = {}): Promise<readonly string[]> {
  try {
    const options = { cwd: folder, allowRemote: [], allowFile: [], resolve: noResolver, ...allowed };
    const { files } = await loadDocument(source, options);
    return [...files.failures.values()].flatMap(describeError);
  } catch (error) {
    return describeError(error);
  }
}

function describeError(error: unknown): string[] {
  if (!(error instanceof PinwheelError)) throw error;
  return error.diagnostics.map(({ code, message, fix }) => [code, message, fix].join(" | "));
}

async function loadRef(ref: unknown, allowed: Allowed = {}): Promise<readonly string[]> {
  await put("api/api.json", JSON.stringify(refTo(ref)));
  return load("api/api.json", allowed);
}

/** Validates a document as a user does. */
async function codesOf(document: unknown): Promise<readonly string[]> {
  await put("api/api.json", typeof document === "string" ? document : JSON.stringify(document));
  const { diagnostics } = await inspect({ stage: "model", document: "api/api.json", cwd: folder });
  return diagnostics.map(({ code }) => code);
}

function withSchemas(schemas: unknown): unknown {
  return { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas } };
}

describe("remote references", () => {
  test.each(["http://169.254.169.254/latest/", "https://example.com/a.yaml", "//example.com/a.yaml", "HTTP://example.com/a"])(
    "%s is refused before any resolver is asked",
    async (ref) => {
      await put("api/api.json", JSON.stringify(refTo(ref)));
      const [problem = ""] = await load("api/api.json", { resolve: noResolver });
      expect(problem).toMatch(/^reference-/);
      expect(problem).not.toContain("a resolver was asked");
    },
  );

  test.each([
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
  ])("an address in any spelling is refused, also if a name leads to it: %s", async (ref) => {
    expect((await loadRef(ref, { allowRemote: ["example.com"] }))[0]).toMatch(/^reference-refused \| A reference of "api\/api.json" leads/);
    const address = new URL(ref).hostname.replace(/[[\]]/g, "");
    const problems = await loadRef(`http://example.com:${port}/`, { allowRemote: ["example.com"], resolve: async () => [address] });
    expect(problems[0]).toMatch(/^reference-refused.*private network.*--allow-remote/);
    expect(seen).toEqual([]);
  });

  test("a public address is not refused", async () => {
    const { isSpecialAddress } = await import("../../src/openapi/load/special-addresses.js");
    const addresses = ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"];
    expect(addresses.filter(isSpecialAddress)).toEqual([]);
  });

  test("one private address among public ones is refused", async () => {
    const resolve = async () => ["93.184.216.34", "127.0.0.1"];
    expect((await loadRef(`http://example.com:${port}/`, { allowRemote: ["example.com"], resolve }))[0]).toMatch(/^reference-refused/);
  });

  test("a private address is reached if the user names it, with its port, beside the name", async () => {
    const resolve = async () => ["127.0.0.1"];
    const ref = `http://inside.example:${port}/a`;
    expect(await loadRef(ref, { allowRemote: ["inside.example", `127.0.0.1:${port}`], resolve })).toEqual([]);
    expect((await loadRef(ref, { allowRemote: ["inside.example", "127.0.0.1:1"], resolve }))[0]).toMatch(/^reference-refused/);
    expect(await loadRef(`http://localhost:${port}/a`, { allowRemote: [`localhost:${port}`], resolve })).toEqual([]);
    expect((await loadRef(`http://localhost:${port}/b`, { allowRemote: ["localhost"], resolve: async () => ["10.0.0.1"] }))[0]).toMatch(
      /^reference-refused/,
    );
  });

  test("every redirect is checked: its host, and the address of its host", async () => {
    respond = (request, response) => {
      if (request.url === "/hop") response.writeHead(302, { location: `http://inside.example:${port}/x` }).end();
      else response.end("{}");
    };
    const resolve = async (host: string) => [host === "inside.example" ? "127.0.0.2" : "127.0.0.1"];
    const allowRemote = ["first.example", `127.0.0.1:${port}`];
    const ref = `http://first.example:${port}/hop`;
    expect((await loadRef(ref, { allowRemote, resolve }))[0]).toMatch(/not allowed/);
    expect((await loadRef(ref, { allowRemote: [...allowRemote, "inside.example"], resolve }))[0]).toMatch(/address 127\.0\.0\.2/);
    expect(seen.map(({ url }) => url)).toEqual(["/hop", "/hop"]);
  });

  test("the connection goes to the address that was checked, which no other resolver knows", async () => {
    expect(await load(`http://docs.example:${port}/api.json`, { resolve: async () => ["127.0.0.1"] })).toEqual([]);
    expect(seen.map(({ url, headers }) => [url, headers.host])).toEqual([
      ["/api.json", `docs.example:${port}`],
      ["/parts/a.json", `docs.example:${port}`],
    ]);
  });

  test("a name of the user that changes its address to another private one is refused", async () => {
    const addresses = ["127.0.0.1", "127.0.0.2"];
    const problems = await load(`http://docs.example:${port}/api.json`, { resolve: async () => [addresses.shift() ?? ""] });
    expect(problems[0]).toMatch(/^reference-refused.*127\.0\.0\.2/);
    expect(seen.map(({ url }) => url)).toEqual(["/api.json"]);
  });

  test("a URL of the user allows its origin and https on its host, and no other port", async () => {
    const target = { url: "" };
    respond = (_request, response) => response.writeHead(302, { location: target.url }).end();
    target.url = `http://127.0.0.1:${port + 1}/x`;
    expect((await load(`http://127.0.0.1:${port}/api.json`))[0]).toMatch(/^reference-refused/);
    const { isAllowedUrl } = await import("../../src/openapi/load/allowed-hosts.js");
    const own = { url: new URL("http://example.com/api.json") };
    const allows = (url: string) => isAllowedUrl(new URL(url), { hosts: [], own });
    expect(["http://example.com/x", "https://example.com/x"].map(allows)).toEqual([true, true]);
    expect(["http://example.com:22/x", "https://example.com:8443/x", "https://a.example.com/"].map(allows)).toEqual([false, false, false]);
  });

  test("a document of a server cannot reach above its folder with encoded separators", async () => {
    for (const ref of ["../x.json", "..%2fx.json", "%2e%2e/x.json", "parts/..%5c..%5cx.json"]) {
      respond = (_request, response) => response.end(JSON.stringify(refTo(ref)));
      expect((await load(`http://127.0.0.1:${port}/v1/api.json`))[0]).toMatch(/^reference-refused/);
    }
    expect(seen.map(({ url }) => url)).toEqual(Array(4).fill("/v1/api.json"));
  });
});

describe("behind a proxy", () => {
  let proxy: Server;
  let connects: string[] = [];
  beforeAll(async () => {
    proxy = createServer().on("connect", (request: IncomingMessage, socket: import("node:stream").Duplex) => {
      connects.push(request.url ?? "");
      const upstream = connect(port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        upstream.pipe(socket).pipe(upstream);
      });
      for (const side of [upstream, socket]) side.on("error", () => undefined);
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
  });
  beforeEach(() => {
    connects = [];
    process.env["http_proxy"] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    delete process.env["http_proxy"];
    delete process.env["no_proxy"];
  });
  afterAll(() => {
    proxy.closeAllConnections();
    proxy.close();
  });

  test("the proxy resolves names, and only allowed names reach it", async () => {
    expect(await loadRef("http://docs.example/a.json", { allowRemote: ["docs.example"] })).toEqual([]);
    expect((await loadRef("http://other.example/a.json", { allowRemote: ["docs.example"] }))[0]).toMatch(/^reference-refused/);
    expect((await loadRef("http://169.254.169.254/", { allowRemote: ["docs.example"] }))[0]).toMatch(/^reference-refused/);
    expect(connects).toEqual(["docs.example:80"]);
  });

  test("a host of NO_PROXY is resolved and checked here", async () => {
    process.env["no_proxy"] = "docs.example";
    const problems = await loadRef(`http://docs.example:${port}/`, { allowRemote: ["docs.example"], resolve: async () => ["127.0.0.1"] });
    expect([problems[0]?.slice(0, 17), connects]).toEqual(["reference-refused", []]);
  });

  test("an address of a proxy that is not a URL is reported", async () => {
    process.env["http_proxy"] = "::";
    expect((await load("http://docs.example/a.json"))[0]).toMatch(/^document-unreachable.*HTTP_PROXY/);
  });
});

describe("files", () => {
  test.each([
    "file:///etc/passwd",
    "/etc/passwd",
    "../secret.yaml",
    "..%2fsecret.yaml",
    "/proc/self/environ",
    "/dev/zero",
    "file://host/x",
  ])("outside the folder are refused, and nothing of them is shown: %s", async (ref) => {
    const [problem = ""] = await loadRef(ref);
    expect(problem).toMatch(/^reference-(refused|unreadable)/);
    expect(problem).not.toMatch(/top secret|root:x/);
  });

  test("a device or a pipe inside the folder is never opened", async () => {
    await put("api/api.json", "{}");
    execFileSync("/usr/bin/mkfifo", ["-m", "600", join(folder, "api/pipe.yaml")]);
    expect((await loadRef("pipe.yaml"))[0]).toMatch(/^reference-refused.*not a regular file/);
    expect((await load("api/pipe.yaml"))[0]).toMatch(/^document-not-found.*not a regular file/);
    // A writer waits until a reader opens the pipe.
    const writer = spawn("sh", ["-c", `echo opened > '${join(folder, "api/pipe.yaml")}'`]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await load("api/pipe.yaml");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(writer.exitCode ?? writer.signalCode).toBeNull();
    writer.kill("SIGKILL");
    expect((await loadRef("/dev/zero", { allowFile: ["/dev"] }))[0]).toMatch(/^reference-refused.*not a regular file/);
  });

  test("a symbolic link inside the folder that leads outside is refused, in each position", async () => {
    await put("api/api.json", "{}");
    await put("outside/a.yaml", "type: string");
    await symlink(join(folder, "secret.yaml"), join(folder, "api/link.yaml"));
    await symlink("link.yaml", join(folder, "api/chain.yaml"));
    await symlink(join(folder, "outside"), join(folder, "api/linked"));
    for (const ref of ["link.yaml", "chain.yaml", "linked/a.yaml"]) expect((await loadRef(ref))[0]).toMatch(/^reference-refused/);
    expect(await loadRef("linked/a.yaml", { allowFile: ["outside"] })).toEqual([]);
  });

  test("a file that a link replaces after it was resolved is not followed", async () => {
    const { readRegularFile } = await import("../../src/openapi/load/read-file.js");
    await symlink(join(folder, "secret.yaml"), join(folder, "swapped.yaml"));
    await expect(readRegularFile(join(folder, "swapped.yaml"), { name: "x", isResolved: true })).rejects.toMatchObject({ code: "ELOOP" });
  });

  test("a folder whose name begins like the allowed one is outside", async () => {
    await put("api-private/a.yaml", "type: string");
    expect((await loadRef("../api-private/a.yaml"))[0]).toMatch(/^reference-refused/);
  });
});

describe("what is not a reference", () => {
  test("a $ref in data is data", async () => {
    const data = { $ref: "/etc/passwd" };
    expect(await codesOf(withSchemas({ A: { type: "object", default: data, enum: [data], example: data, "x-a": data } }))).toEqual([]);
  });

  test.each(["data:application/json,{}", "javascript:alert(1)", "node:fs", "ftp://example.com/a", "unix:/run/x.sock", "jar:file:///a"])(
    "other schemes are refused: %s",
    async (ref) => expect((await loadRef(ref))[0]).toMatch(/^reference-refused/),
  );

  test("other URLs of a document are never fetched", async () => {
    const url = `http://127.0.0.1:${port}/x`;
    await codesOf({
      openapi: "3.2.0",
      $self: url,
      info: { title: "t", version: "1", "x-logo": { url }, termsOfService: url, license: { name: "l", url } },
      externalDocs: { url },
      servers: [{ url }],
      paths: {},
      components: {
        schemas: { S: { $id: url, $schema: url, externalDocs: { url } }, D: { discriminator: { propertyName: "a", mapping: { a: url } } } },
        examples: { E: { externalValue: url } },
        links: { L: { operationRef: url } },
        securitySchemes: {
          o: { type: "openIdConnect", openIdConnectUrl: url },
          f: { type: "oauth2", oauth2MetadataUrl: url, flows: { clientCredentials: { tokenUrl: url, scopes: {} } } },
        },
      },
    });
    expect(seen).toEqual([]);
  });

  test("the target of a mapping is not fetched, and reported", async () => {
    const union = {
      oneOf: [{ $ref: "#/components/schemas/B" }],
      discriminator: { propertyName: "a", mapping: { a: `http://127.0.0.1:${port}/x` } },
    };
    const codes = await codesOf(withSchemas({ A: union, B: { type: "object", properties: { a: { type: "string" } } } }));
    expect(codes.length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });
});

describe("requests for a document", () => {
  test("have no credentials, cookies or referrer, and the query of the user stays with the document", async () => {
    respond = (request, response) => {
      response.setHeader("set-cookie", "session=1");
      response.end(request.url?.startsWith("/api.json") ? JSON.stringify(refTo("parts/a.json")) : '{"type":"string"}');
    };
    expect(await load(`http://127.0.0.1:${port}/api.json?token=secret`)).toEqual([]);
    expect(seen.map(({ url }) => url)).toEqual(["/api.json?token=secret", "/parts/a.json"]);
    for (const { headers } of seen)
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(authorization|cookie|referer)$/)]));
    expect((await load(`http://user:hunter2@127.0.0.1:${port}/api.json`))[0]).not.toContain("hunter2");
  });

  test.each<[title: string, listener: RequestListener, expected: RegExp]>([
    ["endless redirects", (_, response) => response.writeHead(302, { location: "/again" }).end(), /more than 5 redirects/],
    [
      "a small body that decompresses to a large one",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(70 * 1024 * 1024, " "))),
      /^document-too-large/,
    ],
    [
      "an endless body",
      (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, " ")));
        };
        response.on("drain", more);
        more();
      },
      /^document-too-large/,
    ],
  ])("have limits: %s", async (_title, listener, expected) => {
    respond = listener;
    expect((await load(`http://127.0.0.1:${port}/`))[0]).toMatch(expected);
  });

  test("have a limit of time, which includes the body", async () => {
    const timeout = AbortSignal.timeout;
    const spy = jest.spyOn(AbortSignal, "timeout").mockImplementation(() => timeout.call(AbortSignal, 300));
    respond = (_request, response) => void response.write('{"a":');
    expect((await load(`http://127.0.0.1:${port}/`))[0]).toMatch(/^document-unreachable.*timed out/);
    expect(spy).toHaveBeenCalledWith(30_000);
    spy.mockRestore();
  });
});

describe("references inside a document", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  test.each<[title: string, schemas: unknown]>([
    ["a schema that is only a reference to itself", { A: ref("A") }],
    ["a cycle of aliases", { A: ref("B"), B: ref("C"), C: ref("A") }],
    ["a cycle through allOf", { A: { allOf: [ref("B")] }, B: { allOf: [ref("A")] } }],
    ["a cycle through oneOf", { A: { oneOf: [ref("B")] }, B: { oneOf: [ref("A")] } }],
    [
      "a reference to an inherited property",
      { A: { $ref: "#/__proto__" }, B: { $ref: "#/constructor/prototype" }, C: { $ref: "#/components/schemas/toString" } },
    ],
    ["a reference that is not text", { A: { $ref: 42 } }],
    ["an empty reference to the whole document", { A: { $ref: "" } }],
    ["a pointer that cannot be decoded", { A: { $ref: "#/%zz" } }],
    ["a reference to something that is not a schema", { A: { $ref: "#/info/title" } }],
  ])("%s is reported", async (_title, schemas) => {
    const codes = await codesOf(withSchemas(schemas));
    expect(codes.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, "$ref")).toBe(false);
  });

  test("legal recursion is not reported", async () => {
    const tree = { type: "object", properties: { children: { type: "array", items: ref("Tree") }, value: ref("Json") } };
    const json = { anyOf: [{ type: "string" }, { type: "array", items: ref("Json") }] };
    expect(await codesOf(withSchemas({ Tree: tree, Json: json }))).toEqual([]);
  });

  test("keys of prototypes are keys, in JSON, YAML and merges", async () => {
    const schemas = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}';
    await codesOf(`{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{${schemas}}}}`);
    await put(
      "api/api.yaml",
      "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\nx-a: &a {__proto__: {polluted: 1}}\nx-b: {<<: *a}\n",
    );
    await load("api/api.yaml");
    expect(({} as Readonly<Record<string, unknown>>)["polluted"]).toBeUndefined();
  });

  test("40 levels of two references each take linear time", async () => {
    const level = (index: number) => ({ type: "object", properties: { a: ref(`L${index + 1}`), b: ref(`L${index + 1}`) } });
    const schemas = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`L${index}`, level(index)]));
    expect(await codesOf(withSchemas({ ...schemas, L40: { type: "string" } }))).toEqual([]);
  });

  test("a chain of 1,000 aliases does not overflow the stack", async () => {
    const schemas = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`A${index}`, ref(`A${index + 1}`)]));
    expect(await codesOf(withSchemas({ ...schemas, A1000: { type: "string" } }))).toEqual([]);
  });
});
