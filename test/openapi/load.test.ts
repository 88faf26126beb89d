import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Diagnostic, PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { loadDocument, readSource } from "../../src/openapi/load/load-document.js";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "pinwheel-load-"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const options = (): Parameters<typeof loadDocument>[1] => ({ cwd, allowRemote: [], allowFile: [] });

async function load(content: string | Uint8Array, name = "a.yaml"): Promise<unknown> {
  await writeFile(join(cwd, name), content);
  return (await loadDocument(name, options())).value;
}

async function refusal(work: Promise<unknown>): Promise<Diagnostic | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof PinwheelError) return error.diagnostics[0];
    throw error;
  }
}

test.each<[title: string, text: string, want: unknown]>([
  ["YAML", "a: 1\nb: [x, 2026-01-01, yes, 012, 0o14, ~]", { a: 1, b: ["x", "2026-01-01", "yes", 12, 12, null] }],
  ["JSON", ' {"a": [1, "x"]}', { a: [1, "x"] }],
  ["YAML that looks like JSON", "{a: 1, # comment\n b: 2,}", { a: 1, b: 2 }],
  ["a byte order mark", "\uFEFFa: 1", { a: 1 }],
  ["aliases and merge keys", "a: &a {x: 1}\nb: {<<: *a, y: 2}\nc: *a", { a: { x: 1 }, b: { x: 1, y: 2 }, c: { x: 1 } }],
  ["a key named __proto__", '{"__proto__": {"polluted": 1}}', JSON.parse('{"__proto__": {"polluted": 1}}')],
  ["a document marker", "# licence\n---\na: 1\n", { a: 1 }],
])("reads %s", async (_title, text, want) => {
  expect(await load(text)).toEqual(want);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

const bomb = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`).join("\n")}`;

test.each<[title: string, name: string, content: string | Uint8Array, want: Partial<Diagnostic>]>([
  ["an empty file", "a.yaml", " \n", { code: "document-foreign" }],
  ["broken YAML", "a.yaml", "a:\n  b: [1, 2\nc: 3", { code: "document-syntax", line: 3 }],
  ["broken YAML indentation", "a.yaml", "a:\n  b: 1\n c: 2", { code: "document-syntax", line: 3, column: 2 }],
  ["broken JSON", "a.json", '{\n  "a": 1,\n  "b": tru\n}', { code: "document-syntax", line: 3, column: 8 }],
  ["JSON with a trailing comma", "a.json", '{\n  "a": 1,\n}', { code: "document-syntax", line: 3, column: 1 }],
  ["JSON cut off", "a.json", '{"a": [1, 2', { code: "document-syntax", line: 1, column: 12 }],
  ["text after JSON", "a.json", "{} x", { code: "document-syntax", line: 1, column: 4 }],
  ["a repeated key of JSON", "a.json", '{"a": {"b": 1, "c": ["b"], "\\u0062": 2}}', { code: "document-repeated-key", line: 1, column: 28 }],
  ["a repeated key of YAML", "a.yaml", "paths: {}\npaths: {}", { code: "document-repeated-key", line: 2 }],
  ["several documents", "a.yaml", "a: 1\n---\nb: 2", { code: "document-syntax" }],
  ["a tag that other parsers run as code", "a.yaml", "a: !!js/function 'function () {}'", { code: "document-syntax", line: 1 }],
  ["!!omap", "a.yaml", "a: !!omap [x: 1]", { code: "document-syntax" }],
  ["HTML", "a.yaml", "<!DOCTYPE html><html>", { code: "document-foreign", message: '"a.yaml" is an HTML page, not an OpenAPI document.' }],
  ["XML", "a.yaml", '<?xml version="1.0"?><a/>', { code: "document-foreign" }],
  [
    "gzip",
    "a.yaml",
    gzipSync("openapi: 3.0.3"),
    { code: "document-encoding", message: '"a.yaml" is compressed with gzip. Save it as UTF-8 text.' },
  ],
  ["UTF-16", "a.yaml", Buffer.from("\uFEFFa: 1", "utf16le"), { code: "document-encoding" }],
  ["UTF-16 without a mark", "a.yaml", Buffer.from("a: 1", "utf16le"), { code: "document-encoding" }],
  ["bytes that are not UTF-8", "a.yaml", Buffer.from([0x61, 0x3a, 0x20, 0xc3, 0x28]), { code: "document-encoding" }],
  ["NUL padding", "a.yaml", "a: 1\0\0", { code: "document-encoding" }],
  ["an alias bomb", "a.yaml", bomb, { code: "document-too-large" }],
  ["an anchor that contains itself", "a.yaml", "a: &c [*c]", { code: "document-too-deep" }],
  ["JSON nested deep", "a.json", "[".repeat(20_000) + "]".repeat(20_000), { code: "document-too-deep" }],
  ["YAML nested deep", "a.yaml", `a: ${"[".repeat(20_000)}`, { code: "document-syntax" }],
])("refuses %s", async (_title, name, content, want) => {
  expect(await refusal(load(content, name))).toMatchObject({ severity: "error", file: name, ...want });
});

test("refuses a missing file, a folder, and a file without read permission", async () => {
  await mkdir(join(cwd, "folder"));
  await writeFile(join(cwd, "secret.yaml"), "a: 1");
  await chmod(join(cwd, "secret.yaml"), 0);
  expect(await refusal(loadDocument("gone.yaml", options()))).toMatchObject({
    code: "document-not-found",
    message: 'The file "gone.yaml" does not exist.',
  });
  expect(await refusal(loadDocument("folder", options()))).toMatchObject({ message: '"folder" is a folder.' });
  expect(await refusal(loadDocument("ftp://a/b", options()))).toMatchObject({ message: expect.stringContaining('scheme "ftp"') });
  const denied = await asOrdinaryUser(() => refusal(loadDocument("secret.yaml", options())));
  expect(denied).toMatchObject({ message: expect.stringContaining("permission") });
});

/** Runs `work` without the rights of root, who may read every file. */
async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  const nobody = 65534;
  await chmod(cwd, 0o755);
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test("the name is relative with slashes, and the fingerprint is the hash of the text", async () => {
  await mkdir(join(cwd, "specs"), { recursive: true });
  await writeFile(join(cwd, "specs", "a.yaml"), "a: 1\n");
  const read = await readSource(join(cwd, "specs", "a.yaml"), options());
  expect(read).toMatchObject({ name: "specs/a.yaml", text: "a: 1\n", sha256: createHash("sha256").update("a: 1\n").digest("hex") });
  const marked = await readSource("-", { ...options(), stdin: async () => "\uFEFFa: 1\n" });
  expect(marked).toMatchObject({ name: "stdin", sha256: read.sha256 });
});

describe("a URL", () => {
  let server: Server;
  let base = "";
  let seen: string[] = [];
  const responses: Readonly<Record<string, RequestListener>> = {
    "/a.yaml": (_request, response) => response.end("a: 1"),
    "/gone.yaml": (_request, response) => response.writeHead(404).end("secret of the server"),
    "/private": (_request, response) => response.writeHead(403).end(),
    "/page": (_request, response) => response.end("<!-- secret -->\n<div>Log in</div>"),
    "/loop": (_request, response) => response.writeHead(302, { location: "/loop" }).end(),
    "/away": (_request, response) => response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
    "/scheme": (_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    "/moved": (_request, response) => response.writeHead(301, { location: "/a.yaml" }).end(),
    "/bomb": (_request, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(70 * 1024 * 1024, " "))),
    "/cut": (_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("a: 1");
      setTimeout(() => response.destroy(), 10);
    },
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request.url ?? "");
      responses[(request.url ?? "").split("?")[0] ?? ""]?.(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    seen = [];
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("is fetched, and the name omits its query", async () => {
    const { name, value } = await loadDocument(`${base}/a.yaml?token=secret`, options());
    expect([name, value]).toEqual([`${base}/a.yaml`, { a: 1 }]);
    expect(seen).toEqual(["/a.yaml?token=secret"]);
  });

  test("may redirect on its own host", async () => {
    expect((await loadDocument(`${base}/moved`, options())).value).toEqual({ a: 1 });
  });

  test.each<[path: string, code: string, pattern: RegExp]>([
    ["/gone.yaml", "document-unreachable", /status 404/],
    ["/page", "document-foreign", /an HTML page/],
    ["/loop", "document-unreachable", /more than 5 redirects/],
    ["/away", "reference-refused", /"169\.254\.169\.254", which is not allowed/],
    ["/scheme", "document-unreachable", /neither http nor https/],
    ["/bomb", "document-too-large", /more than 67108864 bytes/],
    ["/cut", "document-unreachable", /cannot be fetched/],
  ])("%s is refused: %s", async (path, code, pattern) => {
    const found = await refusal(loadDocument(base + path, options()));
    expect(found?.code).toBe(code);
    expect(found?.message).toMatch(pattern);
    expect(found?.message).not.toContain("secret");
    expect(seen.length).toBeLessThanOrEqual(6);
  });

  test.each([
    ["/gone.yaml", "in a browser"],
    ["/private", "requires credentials"],
    ["/page", "download the document itself"],
  ])("%s: the fix says what to do", async (path, fix) => {
    expect((await refusal(loadDocument(base + path, options())))?.fix).toContain(fix);
  });

  test("with credentials is refused without showing them", async () => {
    const found = await refusal(loadDocument(`${base.replace("//", "//user:hunter2@")}/a.yaml`, options()));
    expect(found?.code).toBe("document-unreachable");
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });
});
