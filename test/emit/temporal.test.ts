// int64: "string" and dates: "Temporal": what tsc says of the types, what a server receives, and what callers get.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import { mapWireTypes } from "../../src/model/map-wire-types.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

const require = createRequire(import.meta.url);

const long: Json = { type: "integer", format: "int64" };
const instant: Json = { type: "string", format: "date-time" };
const json = (schema: Json): Json => ({ "application/json": { schema } });
const event: Json = { $ref: "#/components/schemas/Event" };
const done: Json = { 204: { description: "done" } };

const document: Json = {
  openapi: "3.2.0",
  info: { title: "Clock", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/events": {
      post: {
        tags: ["events"],
        operationId: "add",
        parameters: [{ name: "after", in: "query", schema: instant }],
        requestBody: { required: true, content: json(event) },
        responses: { 200: { description: "ok", content: json(event) } },
      },
    },
    "/events/{id}": {
      get: {
        tags: ["events"],
        operationId: "find",
        parameters: [
          { name: "id", in: "path", required: true, schema: long },
          { name: "day", in: "query", schema: { type: "string", format: "date" } },
          { name: "filter", in: "query", content: json({ type: "object", properties: { id: long } }) },
        ],
        responses: done,
      },
    },
    "/lists": {
      put: { tags: ["events"], operationId: "putIds", requestBody: { content: json({ type: "array", items: long }) }, responses: done },
    },
    "/forms": {
      post: {
        tags: ["events"],
        operationId: "form",
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { id: long, more: { type: "object", properties: { id: long } } } },
            },
          },
        },
        responses: done,
      },
    },
    "/lines": {
      post: {
        tags: ["events"],
        operationId: "lines",
        requestBody: { content: { "application/x-ndjson": { itemSchema: long } } },
        responses: done,
      },
    },
  },
  components: {
    schemas: {
      Id: long,
      Event: {
        type: "object",
        required: ["id", "start"],
        properties: {
          id: { $ref: "#/components/schemas/Id" },
          start: instant,
          day: { type: "string", format: "date" },
          sizes: { type: "object", additionalProperties: long },
          parent: { anyOf: [event, { type: "null" }] },
          count: { anyOf: [long, { type: "boolean" }] },
          label: { anyOf: [long, { type: "string" }] },
        },
      },
    },
  },
};

/** A line after `@ts-expect-error` must not compile. */
const use = `import { Clock, type Event } from "./index.js";
export async function use({ events }: Clock) {
  const event: Event = await events.add({ id: "1", start: Temporal.Instant.from("2026-05-01T00:00:00Z"), day: Temporal.PlainDate.from("2026-05-01") });
  event.id satisfies string;
  event.start satisfies Temporal.Instant;
  event.day satisfies Temporal.PlainDate | undefined;
  event.sizes?.["a"] satisfies string | undefined;
  event.count satisfies string | boolean | undefined;
  event.label satisfies number | string | undefined;
  await events.find({ id: "1", filter: { id: 1 } });
  await events.lines({ body: [1] });
  // @ts-expect-error a number is not a string
  await events.find({ id: 1 });
  // @ts-expect-error a string is not an instant
  await events.add({ id: "1", start: "2026-05-01T00:00:00Z" });
}
`;

const program = `import { Clock } from "./index.js";
const sent: string[] = [];
const big = "9223372036854775807";
const answer = '{"id":' + big + ',"start":"2026-05-01T02:00:00.123456789+02:00","day":"2026-02-28","sizes":{"a":-1},"parent":{"id":2,"start":"2026-05-01T00:00:00Z"},"count":true,"label":"5","more":7}';
let text = answer;
const fetch = async (input: string | URL | Request, init?: RequestInit) => {
  const request = new Request(input, init);
  const { pathname, search } = new URL(request.url);
  sent.push([request.method, pathname + search, await request.text()].join(" ").trim());
  return pathname === "/events" ? new Response(text, { headers: { "content-type": "application/json" } }) : new Response(null, { status: 204 });
};
const { events } = new Clock({ fetch, retry: { limit: 0 } });
const start = Temporal.Instant.from("2026-05-01T00:00:00.5Z");
const day = Temporal.PlainDate.from("2026-05-01");
const message = ({ name, message }: Error) => name + ": " + message;
const found = await events.add({ id: big, start, day, sizes: { a: "-1" }, parent: { id: "2", start }, count: "3", label: "5", after: start });
await events.find({ id: big, day, filter: { id: 1 } });
await events.putIds({ body: [big, "1"] });
await events.form({ id: big, more: { id: "1" } });
const refused = await events.add({ id: "1.5", start }).catch(message);
text = answer.replace("2026-02-28", "2026-02-30");
const unreadable = await events.add({ id: "1", start }).catch(message);
console.log(JSON.stringify({ found, kinds: [found.start instanceof Temporal.Instant, found.day instanceof Temporal.PlainDate], sent, refused, unreadable }));
`;

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pinwheel-temporal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const ignore = () => undefined;
  const plain = buildModel(parseSpec(document, ignore), { source: "clock.json", sha256: "", naming: "operations" }, ignore);
  const model = mapWireTypes(plain, { int64: "string", dates: "Temporal" });
  const input = { apis: [{ model, helpers: [] }], docs: true, runtimeFiles: await readRuntime(), templates: readTemplates() };
  files = new Map((await emit(input, ignore)).map(({ path, text }) => [path, text]));
  for (const [path, text] of [...files, ["use.ts", use], ["program.ts", program], ["package.json", '{ "type": "module" }']] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}, 60_000);

test("the types are those of callers", () => {
  const lib = "es2022,dom,dom.asynciterable,esnext.temporal";
  const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--lib", lib, "--types", "node"];
  const paths = ["--typeRoots", join(root, "node_modules/@types"), "--outDir", "out"];
  const args = [join(root, "node_modules/typescript/bin/tsc"), ...options, ...paths, "use.ts", "program.ts"];
  expect(spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout).toBe("");
}, 60_000);

test("servers receive integers with all their digits, and callers get strings and Temporal values", () => {
  const polyfill = pathToFileURL(require.resolve("temporal-polyfill/global")).href;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", polyfill, join(folder, "out/program.js")], { encoding: "utf8" });
  expect(stderr).toBe("");
  const { found, kinds, sent, refused, unreadable } = JSON.parse(stdout);
  expect(found).toEqual({
    id: max,
    start: "2026-05-01T00:00:00.123456789Z",
    day: "2026-02-28",
    sizes: { a: "-1" },
    parent: { id: "2", start: "2026-05-01T00:00:00Z" },
    count: true,
    label: "5",
    more: 7,
  });
  expect(kinds).toEqual([true, true]);
  const time = "2026-05-01T00:00:00.5Z";
  const event = `{"id":${max},"start":"${time}","day":"2026-05-01","sizes":{"a":-1},"parent":{"id":2,"start":"${time}"},"count":3,"label":"5"}`;
  const filter = encodeURIComponent('{"id":1}');
  const more = encodeURIComponent('{"id":1}');
  expect(sent).toEqual([
    `POST /events?after=${encodeURIComponent(time)} ${event}`,
    `GET /events/${max}?day=2026-05-01&filter=${filter}`,
    `PUT /lists [${max},1]`,
    `POST /forms id=${max}&more=${more}`,
    expect.stringMatching(/^POST \/events /),
  ]);
  expect(refused).toMatch(/^RequestError: .*params\.id is not an integer/);
  expect(unreadable).toMatch(/^DecodeError: .*body\.day is not a date/);
});

test("samples show the types of callers, curl those of the wire", () => {
  const page = files.get("docs/resources/events.md") ?? "";
  expect(page).toContain('events.add({ id: "1", start: Temporal.Instant.from("2026-01-31T12:00:00Z") })');
  expect(page).toContain('"id": 1');
  expect(page).toContain('curl "$BASE_URL/events/1"');
});

const max = "9223372036854775807";
