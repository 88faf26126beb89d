import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { strToU8, zipSync } from "fflate";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const committed = join(root, "specs/airflow");
const shared = join(root, "../shared/airflow/specs");

const original = `# A comment to remove.
openapi: 3.0.3
info: { title: Things, version: "1", description: 'About things, at length.' }
externalDocs: { url: "https://example.test", description: More about things. }
servers: [{ url: /api/v1, description: Where things are. }]
tags: [{ name: Thing, description: Everything about things. }]
x-tagGroups: [{ name: All of them }]
paths:
  /things:
    summary: Many things.
    post:
      summary: Makes a thing.
      operationId: post_thing
      parameters:
        - { name: q, in: query, description: What to look for., example: a thing, schema: &text { type: string, title: A text } }
      requestBody:
        description: The thing.
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Thing" }
            example: { description: A nice thing. }
      responses:
        "404": { description: Not a thing. }
        "200": { description: Here it is., content: { application/json: { schema: *text } } }
components:
  schemas:
    Thing:
      title: A thing
      description: Something.
      type: object
      required: [description, a1, a2, a3, a4, a5, a6, a7, a8, a9]
      properties:
        description: { type: string, description: In words., example: Nice., default: a default stays }
        title: { type: string }
        summary: { type: string, enum: [long, a longer one] }
        example: { type: object, properties: { examples: { type: string, title: Examples } } }
        x-kept: { type: string }
  examples: { One: { value: A thing } }
`;

interface Outcome {
  readonly text: string;
  readonly sources: string;
  readonly stderr: string;
}

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specs-update-"));
  folders.push(folder);
  return folder;
}

async function update(folder: string, api: string, from: string, ...more: readonly string[]): Promise<Outcome> {
  const args = [join(root, "scripts/specs-update.mjs"), api, from, "--folder", folder, ...more];
  const run = promisify(execFile)(process.execPath, args);
  const { stderr } = await run.catch((failed: { readonly stderr: string }) => failed);
  const read = (name: string) => readFile(join(folder, name), "utf8").catch(() => "");
  return { text: await read(`${api}.yaml`), sources: await read("SOURCES.md"), stderr };
}

async function updateFromFile(...more: readonly string[]): Promise<Outcome & { readonly folder: string; readonly from: string }> {
  const folder = await temporary();
  const from = join(folder, "original.yaml");
  await writeFile(from, original);
  return { folder, from, ...(await update(folder, "v1", from, ...more)) };
}

describe("specs:update", () => {
  test("keeps the structure and drops the prose", async () => {
    const { text } = await updateFromFile("--release", "1.2.3");
    expect(parse(text)).toEqual({
      openapi: "3.0.3",
      info: { title: "Things", version: "1" },
      servers: [{ url: "/api/v1" }],
      tags: [{ name: "Thing" }],
      paths: {
        "/things": {
          post: {
            operationId: "post_thing",
            parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
            requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
            responses: {
              "404": { description: "" },
              "200": { description: "", content: { "application/json": { schema: { type: "string" } } } },
            },
          },
        },
      },
      components: {
        schemas: {
          Thing: {
            type: "object",
            required: ["description", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9"],
            properties: {
              description: { type: "string", default: "a default stays" },
              title: { type: "string" },
              summary: { type: "string", enum: ["long", "a longer one"] },
              example: { type: "object", properties: { examples: { type: "string" } } },
              "x-kept": { type: "string" },
            },
          },
        },
      },
    });
  });

  test("keeps the order of the document and prints no anchors", async () => {
    const { text } = await updateFromFile("--release", "1.2.3");
    expect(text.indexOf('"404"')).toBeLessThan(text.indexOf('"200"'));
    expect(text).not.toMatch(/[&*]\w/);
  });

  test("changes nothing for the same input, and remembers its release", async () => {
    const first = await updateFromFile("--release", "1.2.3");
    const second = await update(first.folder, "v1", first.from);
    expect(second).toEqual({ text: first.text, sources: first.sources, stderr: "" });
    expect(second.sources).toContain("| v1.yaml | 1.2.3 | file | 1 | 1 |");
    expect(second.sources).not.toContain(first.folder);
  });

  test("requires the release of a new file", async () => {
    const { text, stderr } = await updateFromFile();
    expect(stderr).toContain("--release");
    expect(text).toBe("");
  });

  test("reads the document and the release from a wheel", async () => {
    const folder = await temporary();
    const wheel = join(folder, "apache_airflow-9.8.7-py3-none-any.whl");
    const entries = {
      "airflow/api_connexion/openapi/v1.yaml": strToU8(original),
      "apache_airflow-9.8.7.dist-info/METADATA": strToU8("Metadata-Version: 2.3\nName: apache-airflow\nVersion: 9.8.7\n"),
    };
    await writeFile(wheel, zipSync(entries));
    const { text, sources } = await update(folder, "v1", wheel);
    expect(parse(text).paths["/things"].post.operationId).toBe("post_thing");
    expect(sources).toContain("| v1.yaml | 9.8.7 | wheel of apache-airflow |");
    expect((await update(folder, "v2", wheel)).stderr).toContain("apache-airflow-core");
  });

  test("reads the document and the release from a running server", async () => {
    const responses = new Map([
      ["/base/api/v1/openapi.yaml", original],
      ["/base/api/v1/version", '{"version":"2.99.0"}'],
    ]);
    const server = createServer((request, response) => {
      const body = responses.get(request.url ?? "");
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
    const folder = await temporary();
    const { sources } = await update(folder, "v1", base);
    const { stderr } = await update(folder, "v2", base);
    await new Promise((resolve) => server.close(resolve));
    expect(sources).toContain("| v1.yaml | 2.99.0 | server |");
    expect(stderr).toContain("404");
  });
});

describe.each([
  ["v1", 89, 98],
  ["v2", 128, 163],
])("the document of %s", (api, operations, schemas) => {
  test("contains everything of the release, but no sentences", async () => {
    const document = parse(await readFile(join(committed, `${api}.yaml`), "utf8"));
    const items = Object.values<Record<string, { readonly operationId?: string }>>(document.paths);
    expect(items.flatMap((item) => Object.values(item)).filter((operation) => operation.operationId !== undefined)).toHaveLength(
      operations,
    );
    expect(Object.keys(document.components.schemas)).toHaveLength(schemas);
    expect(texts(document).filter((text) => text.split(/\s+/).length > 3)).toEqual([]);
  });
});

(existsSync(shared) ? describe : describe.skip)("with the upstream documents next to the repository", () => {
  test.each([
    ["v1", "2.11.2"],
    ["v2", "3.3.2"],
  ])("updating %s to %s produces the committed document", async (api, release) => {
    const folder = await temporary();
    await cp(committed, folder, { recursive: true });
    const updated = await update(folder, api, join(shared, `${release}.yaml`));
    expect(updated.text).toBe(await readFile(join(committed, `${api}.yaml`), "utf8"));
    expect(updated.sources).toBe(await readFile(join(committed, "SOURCES.md"), "utf8"));
  });
});

/** Returns every string value of a document, without property names. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}
