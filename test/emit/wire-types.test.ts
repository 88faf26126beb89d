// The options int64 and dates: what tsc says of the types, what a server receives, and what callers get, in several time zones.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import { mapWireTypes } from "../../src/model/map-wire-types.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

type JsonObject = { readonly [key: string]: Json };

const instant: Json = { type: "string", format: "date-time" };
const long: Json = { type: "integer", format: "int64" };
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Json): Json => ({ type: "array", items });
const object = (properties: JsonObject, ...required: string[]): Json => ({ type: "object", properties, required });
const content = (schema: Json, mediaType = "application/json"): JsonObject => ({ content: { [mediaType]: { schema } } });
const reply = (...args: Parameters<typeof content>): Json => ({ description: "ok", ...content(...args) });
const parameter = (name: string, location: string, schema: Json): Json => ({ name, in: location, required: location === "path", schema });

const schemas: JsonObject = {
  Base: object({ id: long }, "id"),
  Event: {
    allOf: [
      ref("Base"),
      object(
        {
          kind: { const: "event" },
          start: instant,
          end: { type: ["string", "null"], format: "date-time" },
          day: { type: "string", format: "date" },
          size: { type: "integer" },
          parent: ref("Event"),
          times: { type: "object", additionalProperties: instant },
          when: { anyOf: [instant, long, { const: "never" }] },
          pair: { type: "array", prefixItems: [long, { type: "string" }], items: instant },
          tick: ref("Tick"),
        },
        "kind",
        "start",
      ),
    ],
  },
  Job: object({ kind: { const: "job" }, start: { type: "string" } }, "kind"),
  Either: { oneOf: [ref("Job"), ref("Event")] },
  Tick: object({ at: instant }),
  Problem: object({ at: instant, id: long }),
};

const operations: { readonly [methodAndPath: string]: JsonObject } = {
  "get /events": {
    parameters: [parameter("since", "query", instant), parameter("limit", "query", long), parameter("offset", "query", long)],
    responses: { 200: reply(object({ items: list(ref("Event")), total: long })), default: reply(ref("Problem")) },
  },
  "post /events": {
    requestBody: { required: true, ...content(ref("Event")) },
    responses: { 201: reply(ref("Event")), 202: reply(ref("Either")) },
  },
  "get /places/{id}/{at}": {
    parameters: [
      parameter("id", "path", long),
      parameter("at", "path", instant),
      parameter("ids", "query", list(long)),
      parameter("X-At", "header", instant),
      parameter("last", "cookie", long),
    ],
  },
  "post /form": { requestBody: content(object({ at: instant, ids: list(long) }), "application/x-www-form-urlencoded") },
  "post /parts": { requestBody: content(object({ at: instant, meta: object({ size: long }) }), "multipart/form-data") },
  "get /ticks": { responses: { 200: reply(ref("Tick"), "application/x-ndjson") } },
  "get /signals": { responses: { 200: reply(object({ at: instant, id: long }), "text/event-stream") } },
  "get /failing": { responses: { 204: { description: "done" }, 404: reply(ref("Problem")), "5XX": reply(object({ ids: list(long) })) } },
  "get /text": { responses: { 200: reply(instant, "text/plain") } },
  "get /feed": {
    parameters: [parameter("cursor", "query", instant)],
    responses: { 200: reply(object({ items: list(object({ at: instant })), next_cursor: instant })) },
  },
};

function documentOf(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = "", path = ""] = key.split(" ");
    const operationId = key.replace(/[{}]/g, "").replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase());
    paths[path] = { ...paths[path], [method]: { operationId, tags: ["calls"], responses: { 204: { description: "done" } }, ...operation } };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Clock", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths,
    components: { schemas },
  };
}

/** A line after `@ts-expect-error` must not compile. */
const use = `import { Clock, type Event, type Problem, type Tick } from "./index.js";
export async function use({ calls }: Clock) {
  for await (const event of calls.getEvents({ since: new Date(), limit: 2n })) event satisfies Event;
  const { total, items } = await calls.getEvents();
  total satisfies bigint | undefined;
  items satisfies Event[] | undefined;
  const event = await calls.postEvents({ id: 1n, kind: "event", start: new Date(), day: "2026-05-01", parent: { id: 2n, kind: "event", start: new Date() } });
  if (event.kind === "event") event.end satisfies Date | null | undefined;
  if (event.kind === "event") event.pair?.[0] satisfies bigint | undefined;
  if (event.kind === "event") event.day satisfies string | undefined;
  if (event.kind === "job") event.start satisfies string | undefined;
  // @ts-expect-error a string is not a Date
  await calls.getEvents({ since: "2026-05-01T00:00:00Z" });
  // @ts-expect-error a number is not a bigint
  await calls.getPlacesIdAt({ id: 1, at: new Date() });
  for await (const tick of calls.getTicks()) tick.at satisfies Date | undefined;
  for await (const signal of calls.getSignals()) signal.id satisfies bigint | undefined;
  for await (const { data } of calls.getSignals().events()) data.at satisfies Date | undefined;
  const failing = await calls.getFailing().safe();
  if (!failing.ok && failing.status === 404) failing.error.body.id satisfies bigint | undefined;
  if (!failing.ok && failing.status === 503) failing.error.body.ids satisfies bigint[] | undefined;
  (await calls.getText()) satisfies string;
  ({}) as Problem satisfies { at?: Date };
  ({}) as Tick satisfies { at?: Date };
  for await (const { at } of calls.getFeed()) at satisfies string | undefined;
}
`;

const program = `import { Clock } from "./index.js";
const { calls } = new Clock({ baseUrl: process.argv[2] ?? "", retry: { limit: 0 } });
const big = 9223372036854775807n;
const at = new Date("2026-05-01T00:00:00.5Z");
const event = { id: big, kind: "event", start: at, day: "2026-05-01", times: { a: at } } as const;
const show = (value: unknown): unknown => {
  if (typeof value === "bigint") return value + "n";
  if (value instanceof Date) return "Date " + value.toISOString();
  if (Array.isArray(value)) return value.map(show);
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, show(item)])) : value;
};
const bodyOf = (result: { readonly ok: boolean; readonly error?: Error }, withName?: string): unknown => {
  if (result.error === undefined || !("body" in result.error)) return undefined;
  return withName === undefined ? result.error.body : [result.error.body, result.error.message, result.error.name];
};
const results: unknown[] = [];
for (const call of [
  () => calls.getEvents({ since: at, limit: 2n }),
  () => calls.getEvents({ limit: 2n }).toArray(),
  () => calls.getEvents().total(),
  () => calls.postEvents(event),
  () => calls.postEvents({ ...event, id: 1n }),
  () => calls.postEvents({ ...event, id: 2n }).safe().then(({ ok }) => ok),
  () => calls.postEvents({ ...event, id: 3n }),
  () => calls.postEvents({ ...event, start: new Date(Number.NaN) }),
  () => calls.getEvents({ since: new Date(Number.NaN) }),
  () => calls.getPlacesIdAt({ id: big, at, ids: [big, 1n], "X-At": at, last: big }),
  () => calls.postForm({ at, ids: [big] }),
  () => calls.getTicks(),
  () => calls.getSignals(),
  async () => bodyOf(await calls.getFailing().safe()),
  async () => bodyOf(await calls.getFailing({}, { headers: { "x-status": "503" } }).safe(), "with its name"),
  async () => bodyOf(await calls.getFailing({}, { headers: { "x-status": "502" } }).safe()),
  () => calls.postParts({ at, meta: { size: big } }),
]) results.push(show(await (call() as Promise<unknown>).then((value) => value ?? null, ({ name, message }: Error) => name + ": " + message)));
console.log(JSON.stringify(results));
`;

const folder = mkdtempSync(join(tmpdir(), "pinwheel-wire-types-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function emitted(options?: Parameters<typeof mapWireTypes>[1], document = documentOf()): Promise<ReadonlyMap<string, string>> {
  const ignore = () => undefined;
  const plain = buildModel(parseSpec(document, ignore), { source: "clock.json", sha256: "", naming: "operations" }, ignore);
  const model = options === undefined ? plain : mapWireTypes(plain, options);
  const input = { apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() };
  return new Map((await emit(input, ignore)).map(({ path, text }) => [path, text]));
}

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await emitted({ int64: "bigint", dates: "Date" });
  const sources = new Map([...files, ["use.ts", use], ["program.ts", program], ["package.json", '{ "type": "module" }']]);
  for (const [path, text] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

test("the types are those of the values that callers get", () => {
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.asynciterable", "--types", "node"];
  const roots = ["--typeRoots", fileURLToPath(new URL("../../node_modules/@types", import.meta.url)), "--outDir", "out"];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...roots, "use.ts", "program.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
}, 60_000);

const max = "9223372036854775807";
const sent = "2026-05-01T00:00:00.500Z";
const eventText = `{"id":${max},"kind":"event","start":"2026-05-01T02:00:00.123456+02:00","end":null,"day":"2026-05-01","size":${max},"more":[${max}],
  "parent":{"id":-${max},"kind":"event","start":"2026-05-01t00:00:00z"},"times":{"a":"2024-02-29T23:59:59Z"},"when":"never","pair":[1,"a","2026-05-01T00:00:00Z"],
  "tick":{"at":"2026-05-01T00:00:00Z"}}`;
const eventValue = {
  id: `${max}n`,
  kind: "event",
  start: "Date 2026-05-01T00:00:00.123Z",
  end: null,
  day: "2026-05-01",
  size: Number(max),
  more: [Number(max)],
  parent: { id: `-${max}n`, kind: "event", start: "Date 2026-05-01T00:00:00.000Z" },
  times: { a: "Date 2024-02-29T23:59:59.000Z" },
  when: "never",
  pair: ["1n", "a", "Date 2026-05-01T00:00:00.000Z"],
  tick: { at: "Date 2026-05-01T00:00:00.000Z" },
};

/** The responses to other paths, by path and by the header `x-status`. */
const others: { readonly [key: string]: readonly [status: number, type: string, text: string] } = {
  "/ticks": [200, "application/x-ndjson", '{"at":"2026-05-01T02:00:00+02:00"}\n\n{}\n'],
  "/signals": [200, "text/event-stream", `data: {"at":"2026-05-01T00:00:00Z","id":${max}}\n\ndata: bye\n\n`],
  "/failing": [404, "application/json", `{"at":"2026-05-01T00:00:00Z","id":${max}}`],
  "/failing 503": [503, "application/json", `{"detail":"busy","ids":[${max}]}`],
  "/failing 502": [502, "application/json", '{"ids":"none"}'],
};

/** The response to a request: its status and its text. */
function responseTo(method: string, url: URL, body: string): readonly [status: number, text: string] {
  if (url.pathname !== "/events") return [204, ""];
  if (method === "GET") return [200, `{"items":${url.searchParams.has("offset") ? "[]" : `[${eventText}]`},"total":${max}}`];
  if (body.startsWith('{"id":1,')) return [202, `{"kind":"job","start":"2026-05-01T00:00:00Z","when":${max}}`];
  if (body.startsWith('{"id":2,')) return [202, eventText];
  const invalid = eventText.replace("2024-02-29T23:59:59Z", "2026-02-29T23:59:59Z");
  return [201, body.startsWith('{"id":3,') ? invalid : eventText];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

describe.each(["America/Los_Angeles", "Pacific/Kiritimati", "UTC"])("in %s", (zone) => {
  const requests: string[] = [];
  let results: readonly unknown[];

  beforeAll(async () => {
    const server = createServer(async (request, response) => {
      const { method = "", url = "", headers } = request;
      const body = await bodyOf(request);
      const extras = [headers["x-at"], headers.cookie, body].filter((part) => part !== undefined && part !== "");
      requests.push([`${method} ${url}`, ...extras].join(" | "));
      const [ofPath, ofMethod] = [
        others[[url, headers["x-status"]].join(" ").trim()],
        responseTo(method, new URL(url, "http://localhost"), body),
      ];
      const [status, type, text] = ofPath ?? [ofMethod[0], "application/json", ofMethod[1]];
      response.writeHead(status, { "content-type": type }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const args = [join(folder, "out/program.js"), `http://127.0.0.1:${port}`];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ: zone } }).finally(() =>
      server.close(),
    );
    results = JSON.parse(stdout);
  }, 60_000);

  test("callers get dates and bigints, and an error with the path of a value of another type", () => {
    const refused = "the response has a value of another type: body.times.a is not a date-time with an offset";
    expect(results).toEqual([
      { items: [eventValue], total: `${max}n` },
      [eventValue],
      Number(max),
      eventValue,
      { kind: "job", start: "2026-05-01T00:00:00Z", when: Number(max) },
      true,
      expect.stringContaining(refused),
      expect.stringMatching(/^RequestError: .*start is an invalid date/),
      expect.stringMatching(/^RequestError: parameter "since"/),
      null,
      null,
      [{ at: "Date 2026-05-01T00:00:00.000Z" }, {}],
      [{ at: "Date 2026-05-01T00:00:00.000Z", id: `${max}n` }, "bye"],
      { at: "Date 2026-05-01T00:00:00.000Z", id: `${max}n` },
      [{ detail: "busy", ids: [`${max}n`] }, "GET /failing: 503: busy", "ServerError"],
      { ids: "none" },
      null,
    ]);
  });

  test("servers receive all digits, and dates in UTC", () => {
    const event = (id: string): string => `{"id":${id},"kind":"event","start":"${sent}","day":"2026-05-01","times":{"a":"${sent}"}}`;
    const encoded = encodeURIComponent(sent);
    const multipart = requests.at(-1) ?? "";
    expect(requests.slice(0, -1)).toEqual([
      `GET /events?since=${encoded}&limit=2`,
      "GET /events?limit=2",
      "GET /events?limit=2&offset=1",
      "GET /events",
      `POST /events | ${event(max)}`,
      `POST /events | ${event("1")}`,
      `POST /events | ${event("2")}`,
      `POST /events | ${event("3")}`,
      `GET /places/${max}/${encoded}?ids=${max}&ids=1 | ${sent} | last=${max}`,
      `POST /form | at=${encoded}&ids=${max}`,
      "GET /ticks",
      "GET /signals",
      "GET /failing",
      "GET /failing",
      "GET /failing",
    ]);
    expect(multipart).toContain(`name="at"\r\n\r\n${sent}\r\n`);
    expect(multipart).toContain(`\r\n\r\n{"size":${max}}\r\n`);
  });
});

test("samples and tables show the types of callers, curl those of the wire", () => {
  const page = files.get("docs/resources/calls.md") ?? "";
  expect(page).toContain('calls.getPlacesIdAt({ id: 1n, at: new Date("2026-01-31T12:00:00Z") })');
  expect(page).toContain('curl "$BASE_URL/places/1/2026-01-31T12%3A00%3A00.000Z"');
  expect(page).toContain("| `since` | query | `Date` (date-time) |");
});

test("without dates and 64-bit integers, nothing is emitted for the options", async () => {
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Clock", version: "1" },
    paths: { "/days": { get: { responses: { 200: reply(list({ type: "string", format: "date" })) } } } },
  };
  expect(await emitted({ int64: "bigint", dates: "Date" }, document)).toEqual(await emitted(undefined, document));
  expect((await emitted()).has("codecs.ts")).toBe(false);
});
