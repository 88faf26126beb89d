// What arrives at a server is what the caller passed, and what a server sends arrives unchanged.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import type { Json } from "../../src/util/json.js";
import { decodeBody, decodeParameter, type RawRequest } from "./decode-request.js";
import { emitFiles } from "./emit-files.js";
import { operations, type RandomOperation } from "./request-arbitrary.js";
import { explain, runs, seed } from "./seed.js";

const operationsPerRun = 60;
const folder = mkdtempSync(join(tmpdir(), "pinwheel-properties-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pathParameters({ parameters }: RandomOperation): readonly string[] {
  return parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
}

function documentOf(all: readonly RandomOperation[]): Json {
  const paths = all.map((operation, index): [string, Json] => [
    [`/o${index}`, ...pathParameters(operation).map((name) => `{${name}}`)].join("/"),
    {
      post: {
        operationId: `o${index}`,
        tags: ["calls"],
        parameters: operation.parameters.map(({ value: _, ...parameter }) => ({
          ...parameter,
          ...(parameter.in === "path" && { required: true }),
        })),
        ...(operation.body && {
          requestBody: { required: true, content: { [operation.body.mediaType]: { schema: operation.body.schema } } },
        }),
        responses: { 200: { description: "ok", content: { "application/json": { schema: {} } } } },
      },
    },
  ]);
  return { openapi: "3.1.1", info: { title: "Shop", version: "1" }, paths: Object.fromEntries(paths) };
}

/** What a program passes to the method: bytes as a list of numbers under `bytes`. */
function inputOf({ parameters, body }: RandomOperation): Json {
  const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  if (body?.mediaType === "application/octet-stream") return { ...values, bytes: body.value };
  if (body?.mediaType === "text/plain") return { ...values, body: body.value };
  return { ...values, ...Object(body?.value) };
}

const program = `import { readFileSync } from "node:fs";
import { Shop } from "./out/index.js";
const { calls } = new Shop({ baseUrl: process.argv[2], retry: { limit: 0 } });
const results = [];
for (const [index, { bytes, ...input }] of JSON.parse(readFileSync("inputs.json", "utf8")).entries()) {
  const params = bytes === undefined ? input : { ...input, body: new Uint8Array(bytes) };
  results.push(await calls["o" + index](params).then((value) => ({ value }), (error) => ({ error: String(error) })));
}
console.log(JSON.stringify(results));
`;

/** Writes and compiles the client. The types of the program are not the subject here. */
async function compile(all: readonly RandomOperation[]): Promise<void> {
  const files = await emitFiles(documentOf(all));
  const more = new Map([
    ["package.json", '{ "type": "module" }'],
    ["program.js", program],
    ["inputs.json", JSON.stringify(all.map(inputOf))],
  ]);
  for (const [path, content] of [...files, ...more]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const options = [
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom,dom.asynciterable",
    "--types",
    "",
    "--outDir",
    "out",
  ];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, "index.ts"], { cwd: folder, encoding: "utf8" });
  if (stdout !== "") throw new Error(stdout);
}

/** Calls all operations at a server that sends the JSON of each. */
async function callAll(
  all: readonly RandomOperation[],
): Promise<{ readonly received: ReadonlyMap<number, RawRequest>; readonly results: readonly Json[] }> {
  const received = new Map<number, RawRequest>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url = "", headers } = request;
    const index = Number(/^\/o(\d+)/.exec(url)?.[1]);
    received.set(index, { url, headers, body: Buffer.concat(chunks) });
    response.setHeader("content-type", "application/json").end(JSON.stringify(all[index]?.response));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const { stdout } = await promisify(execFile)(process.execPath, ["program.js", `http://127.0.0.1:${port}`], {
    cwd: folder,
    maxBuffer: 2 ** 26,
  }).finally(() => server.close());
  return { received, results: JSON.parse(stdout) };
}

/** Values by the name of the parameter, and the body. */
function decoded(operation: RandomOperation, request: RawRequest | undefined): Json {
  if (request === undefined) return "not received";
  const segments = (request.url.split("?")[0] ?? "").split("/").slice(2);
  try {
    const values = operation.parameters.map((parameter) => [
      parameter.name,
      decodeParameter(parameter, request, segments[pathParameters(operation).indexOf(parameter.name)] ?? "") ?? null,
    ]);
    return { ...Object.fromEntries(values), ...(operation.body && { body: decodeBody(operation.body, request) }) };
  } catch (error) {
    return { error: String(error), url: request.url };
  }
}

function passed({ parameters, body }: RandomOperation): Json {
  return { ...Object.fromEntries(parameters.map(({ name, value }) => [name, value])), ...(body && { body: body.value }) };
}

test("a server receives what the caller passed, and the caller what the server sent", async () => {
  const failures: Json[] = [];
  const property = fc.asyncProperty(fc.array(operations, { minLength: operationsPerRun, maxLength: operationsPerRun }), async (all) => {
    await compile(all);
    const { received, results } = await callAll(all);
    for (const [index, operation] of all.entries()) {
      const actual: Json = { ...Object(decoded(operation, received.get(index))), response: results[index] ?? null };
      const expected: Json = { ...Object(passed(operation)), response: { value: operation.response } };
      const different = Object.keys({ ...Object(actual), ...Object(expected) }).filter(
        (key) => JSON.stringify(sorted(Object(actual)[key])) !== JSON.stringify(sorted(Object(expected)[key])),
      );
      const about = operation.parameters
        .filter(({ name }) => different.includes(name))
        .map(({ style, explode, schema }) => ({ style, explode, schema }));
      for (const key of different)
        failures.push({ key, expected: Object(expected)[key] ?? null, actual: Object(actual)[key] ?? null, about: JSON.stringify(about) });
    }
  });
  await fc.assert(property, { seed, numRuns: runs, endOnFailure: true });
  expect(explain(failures)).toBe("");
}, 600_000);

/** Objects with sorted keys, because their order means nothing. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
