// A part of an API, as users see it: the files, what tsc says of them, and what a server answers.
import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ApiTarget, check, generate, inspect, type PartOptions, type Target, validate } from "../../src/index.js";
import type { SdkModel } from "../../src/model/model.js";
import { temporaryFolder } from "../cli/command-line.js";
import { hotel } from "./part-document.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");
const filesIn = (name: string) => (existsSync(path(name)) ? readdirSync(path(name)).sort() : []);

beforeEach(() => put("hotel.json", hotel));

function put(name: string, value: unknown): void {
  writeFileSync(path(name), JSON.stringify(value));
}

function configure(api: Partial<ApiTarget>, target: Partial<Target> = {}): void {
  put("pinwheel.config.json", { targets: [{ output: "sdk", ...target, apis: [{ document: "hotel.json", ...api }] }] });
}

const run = () => generate({ cwd: folder() });

async function modelOf(api: Partial<ApiTarget>): Promise<SdkModel> {
  configure(api);
  const [model] = (await inspect({ cwd: folder(), stage: "model" })).values;
  return model as SdkModel;
}

/** The operations and webhooks of a part, by name. */
async function selected(part: PartOptions): Promise<readonly string[]> {
  const { resources, webhooks } = await modelOf(part);
  return [
    ...resources.flatMap(({ name, operations }) => operations.map((operation) => `${name}.${operation.name}`)),
    ...(webhooks?.list.map(({ name }) => name) ?? []),
  ];
}

describe("include and exclude", () => {
  const rooms = ["rooms.list", "rooms.create", "rooms.get", "rooms.delete"];
  const guests = ["guests.create", "guests.get", "guests.getByIdRooms"];
  test.each<[string, PartOptions, readonly string[]]>([
    ["a tag", { include: { tags: ["rooms"] } }, [...rooms, "roomBooked"]],
    ["one of several tags", { include: { tags: ["public", "reports"] } }, ["reports.list", "rooms.get"]],
    ["a path", { include: { paths: ["/rooms"] } }, ["rooms.list", "rooms.create"]],
    ["a path and all below it", { include: { paths: ["/rooms/**"] } }, rooms],
    ["one segment", { include: { paths: ["/*/{id}"] } }, ["guests.get", "rooms.get", "rooms.delete"]],
    ["a part of a segment", { include: { paths: ["/rep*"] } }, ["reports.list"]],
    ["any number of segments between", { include: { paths: ["/**/rooms"] } }, ["guests.getByIdRooms", "rooms.list", "rooms.create"]],
    [
      "methods in lower and upper case",
      { include: { methods: ["delete", "GET"], tags: ["rooms"] } },
      ["rooms.list", "rooms.get", "rooms.delete"],
    ],
    ["an operationId", { include: { operationIds: ["getRoom", "roomBooked"] } }, ["rooms.get", "roomBooked"]],
    ["deprecated ones", { include: { deprecated: true } }, ["rooms.delete", "guestLeft"]],
    [
      "all but deprecated ones",
      { include: { deprecated: false, tags: ["rooms"] } },
      ["rooms.list", "rooms.create", "rooms.get", "roomBooked"],
    ],
    ["each property of include", { include: { tags: ["rooms"], paths: ["/rooms/*"], methods: ["get"] } }, ["rooms.get"]],
    [
      "any property of exclude",
      { exclude: { deprecated: true, tags: ["guests"], paths: ["/reports"], methods: ["post"] } },
      ["rooms.list", "rooms.get"],
    ],
    [
      "exclude wins",
      { include: { tags: ["guests"] }, exclude: { operationIds: ["createGuest"] } },
      ["guests.get", "guests.getByIdRooms", "guestLeft"],
    ],
    ["paths do not exclude webhooks", { exclude: { paths: ["/rooms/**", "/reports"] } }, [...guests, "guestLeft", "roomBooked"]],
  ])("%s", async (_, part, expected) => {
    expect([...(await selected(part))].sort()).toEqual([...expected].sort());
  });

  test("a tag of another kind selects too", async () => {
    const tags = [{ name: "rooms" }, { name: "public", kind: "badge" }];
    put("hotel.json", { ...hotel, openapi: "3.2.0", tags });
    expect(await selected({ include: { tags: ["public"] } })).toEqual(["rooms.get"]);
  });
});

describe("values that match nothing", () => {
  const problems = async (part: PartOptions) => {
    configure(part);
    return (await validate({ cwd: folder() })).diagnostics.filter(({ code }) => code.startsWith("selection-"));
  };

  test.each<[PartOptions, string, string | undefined]>([
    [{ include: { tags: ["rooms", "guest"] } }, '`include.tags`: no operation of hotel.json matches "guest".', 'Did you mean "guests"?'],
    [
      { exclude: { paths: ["/guest/**"] } },
      '`exclude.paths`: no operation of hotel.json matches "/guest/**".',
      'Did you mean "/guests/**"?',
    ],
    [{ exclude: { operationIds: ["x"] } }, '`exclude.operationIds`: no operation of hotel.json matches "x".', undefined],
    [{ exclude: { methods: ["pot"] } }, '`exclude.methods`: no operation of hotel.json matches "pot".', 'Did you mean "post"?'],
    [
      { include: { tags: ["rooms"], operationIds: ["getRoom", "getGuest"] } },
      '`include.operationIds`: no operation of hotel.json with "getGuest" meets the other properties of `include`.',
      undefined,
    ],
  ])("%j is a warning", async (part, message, fix) => {
    const expected = { code: "selection-unused", severity: "warning", message, instead: "The value is ignored." };
    expect(await problems(part)).toEqual([fix === undefined ? expected : { ...expected, fix }]);
  });

  test("a rule about deprecated operations may match nothing", async () => {
    expect(await problems({ include: { tags: ["reports"] }, exclude: { deprecated: true } })).toEqual([]);
  });

  test("a selection without operations is an error, and nothing is written", async () => {
    configure({ include: { tags: ["rooms"], operationIds: ["getGuest"] } });
    const { ok, diagnostics } = await run();
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["selection-unused", "warning"],
      ["selection-unused", "warning"],
      ["selection-empty", "error"],
    ]);
    expect(existsSync(path("sdk"))).toBe(false);
  });

  test("an unknown property, an empty list and a path without a slash are refused", async () => {
    put("pinwheel.config.json", {
      targets: [{ output: "sdk", apis: [{ document: "hotel.json", include: { tag: ["a"], tags: [], paths: ["rooms"] } }] }],
    });
    const { diagnostics } = await run();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining("`targets[0].apis[0].include.tag` is not a known property"),
      expect.stringContaining("`targets[0].apis[0].include.tags` must have at least one entry"),
      expect.stringContaining("`targets[0].apis[0].include.paths[0]` must match ^/"),
    ]);
  });
});

describe("the output of a part", () => {
  test("has only what the part uses", async () => {
    configure({ include: { tags: ["rooms"] } }, { package: "hotel" });
    expect(await run()).toMatchObject({ ok: true, diagnostics: [] });
    expect(filesIn("sdk/src/resources")).toEqual(["rooms.ts"]);
    expect(filesIn("sdk/docs/resources")).toEqual(["rooms.md"]);
    const models = ["Booking", "Moment", "PlanInput", "Problem", "Room", "RoomState"];
    expect(filesIn("sdk/docs/models")).toEqual(models.map((name) => `${name}.md`));
    const sources = filesIn("sdk/src/models").map((file) => read(`sdk/src/models/${file}`));
    const declared = sources.flatMap((source) => [...source.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name));
    expect(declared.sort()).toEqual(models);
    expect(read("sdk/docs/authentication.md")).toContain("X-Key");
    const texts = readdirSync(path("sdk"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|md|json)$/.test(file) && !file.includes("runtime"))
      .map(read2);
    expect(texts.filter((text) => /guest|report|owner|Leaving/i.test(text.replaceAll("reported", "")))).toEqual([]);
  });

  const read2 = (file: string) => read(`sdk/${file}`);

  test("type-checks and calls a server", async () => {
    configure({ include: { tags: ["rooms"] }, exclude: { deprecated: true } }, { package: "hotel" });
    await run();
    symlinkSync(join(root, "node_modules"), path("node_modules"), "junction");
    const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "sdk"], {
      cwd: folder(),
      encoding: "utf8",
    });
    expect(tsc.stdout + tsc.stderr).toBe("");
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify([{ id: "7", state: "free" }]));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    writeFileSync(
      path("program.mjs"),
      `import { Hotel } from "./sdk/dist/index.js";
       const hotel = new Hotel({ baseUrl: "http://127.0.0.1:${port}" });
       console.log((await hotel.rooms.list({ floor: 2 }))[0].id, Object.keys(hotel).includes("guests"), typeof hotel.rooms.delete);`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [path("program.mjs")]).finally(() => server.close());
    expect(stdout).toBe("7 false undefined\n");
    expect(requests).toEqual(["GET /rooms?floor=2"]);
  });

  test.each<[Partial<ApiTarget>]>([
    [{ include: { tags: ["rooms"] } }],
    [{ include: { paths: ["/rooms"] }, dates: "Date" }],
    [{ include: { operationIds: ["createGuest"] } }],
    [{ include: { paths: ["/guests/*/rooms"] }, naming: "resources" }],
    [{ include: { paths: ["/guests/*/rooms"] }, naming: "resources", nesting: true }],
    [{ exclude: { methods: ["get"] }, naming: "resources" }],
  ])("%j has the names and types of the whole", async (api) => {
    const { include: _include, exclude: _exclude, ...options } = api;
    const whole = factsOf(await modelOf(options));
    const part = factsOf(await modelOf(api));
    expect(part.length).toBeGreaterThan(0);
    expect(part.length).toBeLessThan(whole.length);
    expect(whole).toEqual(expect.arrayContaining(part as string[]));
  });

  test("another selection regenerates, and the file of names stays the same", async () => {
    configure({});
    await run();
    const names = read("pinwheel.names.json");
    configure({ include: { tags: ["rooms"] } });
    expect((await check({ cwd: folder() })).targets[0]?.changed).toContain("resources/guests.ts");
    await run();
    expect(filesIn("sdk/resources")).toEqual(["rooms.ts"]);
    expect(read("pinwheel.names.json")).toBe(names);
    expect((await run()).targets[0]?.changed).toEqual([]);
    configure({ include: { tags: ["rooms", "guests"] } });
    await run();
    expect(filesIn("sdk/resources")).toEqual(["guests.ts", "rooms.ts"]);
    expect(read("pinwheel.names.json")).toBe(names);
  });

  test("the document in a package is that of the part, and leads to the same client", async () => {
    const part = { include: { tags: ["rooms"] }, exclude: { operationIds: ["createRoom"] } };
    configure(part, { package: "hotel" });
    await run();
    const { resources, types, auth, webhooks } = await modelOf(part);
    put("hotel.json", JSON.parse(read("sdk/openapi.json")));
    rmSync(path("pinwheel.names.json"));
    expect(await modelOf({})).toMatchObject({ resources, types, auth, webhooks });
    expect(await validate({ cwd: folder() })).toEqual({ ok: true, diagnostics: [], accepted: [] });
  });

  test("recorded responses of other operations are not reported", async () => {
    const response = { status: 200, mediaType: "application/json", body: [] };
    put("responses.json", { responses: { listRooms: response, getGuest: response, "GET /reports": response, "GET /v1/guests": response } });
    configure({ include: { tags: ["rooms"] }, responses: "responses.json" });
    expect((await run()).diagnostics).toMatchObject([{ code: "response-unused", pointer: "#/responses/GET ~1v1~1guests" }]);
  });
});

/** Each operation, webhook and type of a model, without links. */
function factsOf({ resources, types, webhooks, callbacks = [] }: SdkModel): readonly string[] {
  const operations = resources.flatMap(({ name, operations: all }) => all.map((operation) => ({ resource: name, ...operation })));
  return [...operations, ...types, ...(webhooks?.list ?? []), ...callbacks].map((fact) =>
    JSON.stringify(fact, (key, value) => (key === "links" ? undefined : value)),
  );
}

describe("diagnostics", () => {
  const reported = async (part: PartOptions, document: unknown = hotel) => {
    put("hotel.json", document);
    configure(part);
    return (await run()).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
  };

  test("of what a part leaves out are not printed", async () => {
    expect(await reported({ include: { tags: ["rooms"] } })).toEqual([]);
    expect(await reported({ include: { operationIds: ["createGuest"] } })).toEqual([
      "reference-dangling #/components/parameters/Broken/schema/$ref",
      "reference-dangling #/components/schemas/Guest/properties/broken/$ref",
      "keyword-misspelled #/components/schemas/Address/propertes",
    ]);
    expect(await reported({ include: { operationIds: ["getGuest"] } })).toEqual([
      "reference-dangling #/components/schemas/Guest/properties/broken/$ref",
      "keyword-misspelled #/components/schemas/Address/propertes",
    ]);
  });

  test("of collisions with what a part leaves out are not printed", async () => {
    const schemas = { ...hotel.components.schemas, room: { type: "object" } };
    const document = { ...hotel, components: { ...hotel.components, schemas } };
    expect(await reported({ include: { tags: ["rooms"] } }, document)).toEqual([]);
  });

  test("of a document that cannot be read are printed", async () => {
    expect(await reported({ include: { tags: ["rooms"] } }, { openapi: "9" })).toEqual(["document-version #/openapi"]);
  });

  test("of Swagger 2.0 have its pointers", async () => {
    const get = (name: string) => ({
      get: {
        tags: [name],
        produces: ["application/json"],
        responses: { 200: { description: "", schema: { $ref: `#/definitions/${name}` } } },
      },
    });
    const document = {
      swagger: "2.0",
      host: "a.example",
      schemes: ["https"],
      info: { title: "Hotel", version: "1" },
      paths: { "/a": get("a"), "/b": get("b") },
      definitions: { a: { type: "object", propertes: {} }, b: { type: "object", propertes: {} } },
    };
    expect(await reported({ include: { tags: ["b"] } }, document)).toEqual(["keyword-misspelled #/definitions/b/propertes"]);
  });

  test("of other files are printed if the part uses them", async () => {
    put("parts.json", {
      A: { type: "object", propertes: {} },
      B: { type: "object", propertes: {} },
    });
    const get = (name: string) => ({
      get: {
        tags: [name],
        responses: { 200: { description: "", content: { "application/json": { schema: { $ref: `parts.json#/${name}` } } } } },
      },
    });
    const document = { openapi: "3.1.0", info: { title: "Hotel", version: "1" }, paths: { "/a": get("A"), "/b": get("B") } };
    expect(await reported({ include: { tags: ["B"] } }, document)).toEqual(["keyword-misspelled #/B/propertes"]);
  });
});
