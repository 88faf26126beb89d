import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, generate, inspect, type SdkModel } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");

interface Parts {
  readonly operations: Readonly<Record<string, object>>;
  readonly schemas: Readonly<Record<string, object>>;
}

/** Operations by `GET /path`; each has a tag and a response of its own. */
function write({ operations, schemas }: Parts): void {
  const paths: Record<string, Record<string, object>> = {};
  for (const [key, facts] of Object.entries(operations)) {
    const [method = "", route = ""] = key.split(" ");
    paths[route] = { ...paths[route], [method.toLowerCase()]: { tags: ["books"], responses: { 204: { description: "" } }, ...facts } };
  }
  writeFileSync(
    path("api.json"),
    JSON.stringify({ openapi: "3.1.0", info: { title: "Shelf", version: "1" }, paths, components: { schemas } }),
  );
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const returning = (name: string) => ({ responses: { 200: { description: "", content: { "application/json": { schema: ref(name) } } } } });
const book = { type: "object", required: ["title"], properties: { title: { type: "string" }, id: { type: "string", readOnly: true } } };
const author = { type: "object", properties: { name: { type: "string" }, influences: { type: "array", items: ref("Author") } } };

const run = () => generate({ cwd: folder() });
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) => diagnostics.map(({ code }) => code);
const recorded = (): Readonly<Record<string, string>> => JSON.parse(read("pinwheel.names.json"));

async function model(): Promise<SdkModel> {
  const { values } = await inspect({ cwd: folder(), stage: "model" });
  return values[0] as SdkModel;
}

const operationNames = async () =>
  (await model()).resources.flatMap(({ name, operations }) => operations.map((each) => `${name}.${each.name}`));

beforeEach(() => {
  writeFileSync(
    path("pinwheel.config.json"),
    JSON.stringify({ targets: [{ output: "sdk", docs: false, apis: [{ document: "api.json" }] }] }),
  );
  write({ operations: { "GET /books": { operationId: "listBooks", ...returning("Author") } }, schemas: { Author: author } });
});

describe("a renamed schema", () => {
  const renamed = JSON.parse(JSON.stringify(author).replaceAll("Author", "Writer"));

  beforeEach(async () => {
    await run();
    write({ operations: { "GET /books": { operationId: "listBooks", ...returning("Writer") } }, schemas: { Writer: renamed } });
  });

  test("keeps its former name as a deprecated alias, on every machine that has the file of names", async () => {
    expect(codes(await run())).toEqual(["type-renamed"]);
    expect(read("sdk/models/shared.ts")).toContain("/** @deprecated Use Writer. */\nexport type Author = Writer;\n");
    expect(recorded()).toMatchObject({ "ALIAS Author": "Writer", "#/components/schemas/Writer": "Writer" });
    expect(recorded()).not.toHaveProperty("#/components/schemas/Author");
    const files = read("sdk/models/shared.ts");
    expect(codes(await run())).toEqual([]);
    rmSync(path("sdk"), { recursive: true });
    expect(codes(await run())).toEqual([]);
    expect(read("sdk/models/shared.ts")).toBe(files);
  });

  test("keeps both former names of a type with two forms", async () => {
    write({
      operations: { "POST /books": { requestBody: { content: { "application/json": { schema: ref("Book") } } }, ...returning("Book") } },
      schemas: { Book: book },
    });
    await run();
    write({
      operations: {
        "POST /books": { requestBody: { content: { "application/json": { schema: ref("Volume") } } }, ...returning("Volume") },
      },
      schemas: { Volume: book },
    });
    await run();
    expect(recorded()).toMatchObject({ "ALIAS Book": "Volume", "ALIAS BookInput": "VolumeInput" });
  });

  test("renamed twice has two former names", async () => {
    await run();
    write({
      operations: { "GET /books": { operationId: "listBooks", ...returning("Poet") } },
      schemas: { Poet: JSON.parse(JSON.stringify(author).replaceAll("Author", "Poet")) },
    });
    await run();
    expect(recorded()).toMatchObject({ "ALIAS Author": "Poet", "ALIAS Writer": "Poet" });
  });

  test("gives its former name to another type that has it now", async () => {
    await run();
    write({
      operations: { "GET /books": { operationId: "listBooks", ...returning("Writer") } },
      schemas: { Writer: renamed, Author: { type: "string" } },
    });
    expect(codes(await run())).toEqual(["name-changed"]);
    expect(recorded()).not.toHaveProperty("ALIAS Author");
  });

  test("has no alias if its structure has changed, or nothing is known about the last version", async () => {
    write({ operations: { "GET /books": { operationId: "listBooks", ...returning("Writer") } }, schemas: { Writer: { type: "string" } } });
    expect(codes(await run())).toEqual([]);
    expect(recorded()).not.toHaveProperty("ALIAS Author");
  });

  test("is not guessed among several candidates, and that is reported once", async () => {
    write({
      operations: { "GET /books": { operationId: "listBooks", ...returning("Writer") } },
      schemas: { Writer: renamed, Poet: renamed },
    });
    expect(codes(await run())).toEqual(["rename-ambiguous"]);
    expect(Object.keys(recorded()).filter((key) => key.startsWith("ALIAS"))).toEqual([]);
    expect(codes(await run())).toEqual([]);
  });
});

describe("an operation with another path", () => {
  const move = async (before: Record<string, object>, after: Record<string, object>) => {
    write({ operations: before, schemas: { Author: author } });
    await run();
    write({ operations: after, schemas: { Author: author } });
    return run();
  };

  test("keeps the name of its method", async () => {
    await move({ "GET /books": { operationId: "listBooks" } }, { "GET /volumes": { operationId: "listBooks" } });
    expect(recorded()).toMatchObject({ "GET /volumes": "books.list" });
    await move({ "GET /books": {} }, { "GET /volumes": {} });
    expect(await operationNames()).toEqual(["books.list"]);
  });

  test("keeps it with another operationId if its description shows that it is the same", async () => {
    await move(
      { "GET /books": { operationId: "listBooks", summary: "Lists." } },
      { "GET /volumes": { operationId: "listVolumes", summary: "Lists." } },
    );
    expect(await operationNames()).toEqual(["books.list"]);
  });

  test("is another one with another operationId, method or structure", async () => {
    await move({ "GET /health": { operationId: "health" } }, { "GET /version": { operationId: "version" } });
    expect(await operationNames()).toEqual(["books.version"]);
    await move({ "GET /books": {} }, { "POST /volumes": {} });
    expect(await operationNames()).not.toEqual(["books.list"]);
    await move({ "GET /books": {} }, { "GET /volumes": returning("Author") });
    expect(recorded()["GET /volumes"]).not.toBe("books.list");
  });

  test("is not guessed among several candidates", async () => {
    expect(codes(await move({ "GET /books": {} }, { "GET /volumes": {}, "GET /tomes": {} }))).toContain("rename-ambiguous");
  });
});

describe("the models of the last run", () => {
  test("are kept for the next one, ignored by git, and part of no comparison", async () => {
    await run();
    expect(read("sdk/.pinwheel/.gitignore")).toBe("model.json\n");
    expect(read("sdk/.pinwheel/manifest.json")).not.toContain("model.json");
    rmSync(path("sdk/.pinwheel/model.json"));
    expect((await check({ cwd: folder() })).ok).toBe(true);
    expect((await run()).ok).toBe(true);
    write({ operations: { "GET /books": {}, "GET /more": {} }, schemas: {} });
    await run();
    expect(existsSync(path("sdk/.pinwheel/model.json"))).toBe(true);
  });

  test("are not used after a change by hand", async () => {
    await run();
    writeFileSync(path("sdk/.pinwheel/model.json"), read("sdk/.pinwheel/model.json").replace("Author", "Auther"));
    write({ operations: {}, schemas: {} });
    const { ok, targets } = await run();
    expect({ ok, changes: targets[0]?.changes }).toEqual({ ok: true, changes: undefined });
  });
});
