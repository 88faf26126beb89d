import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Project } from "ts-morph";
import { generate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);

const long = "Configuration".repeat(12);
const tags = [`${long} of things`, `${long} of others`, "straße", "strasse", "shared", "Shared_", "con", "README"];
const schemas = [`${long}A`, `${long}B`, "Größe", "GRÖSSE", "nul", "readme", "__proto__"];
const reference = (name: string) => ({ $ref: `#/components/schemas/${encodeURIComponent(name)}` });

/** A document whose names are too long for files, or equal to each other where letter case is ignored. */
function oddNames(): object {
  const operation = (tag: string) => ({
    tags: [tag],
    operationId: `get ${tag}`,
    responses: {
      200: {
        description: "ok",
        content: {
          "application/json": {
            schema: { type: "object", properties: Object.fromEntries(schemas.map((name) => [name, reference(name)])) },
          },
        },
      },
    },
  });
  const paths = tags.map((tag, index): [string, object] => [`/${index}/${"segment".repeat(40)}`, { get: operation(tag) }]);
  const schema = { type: "object", properties: { id: { type: "string" } } };
  return {
    openapi: "3.1.0",
    info: { title: long.repeat(3), version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas.map((name): [string, object] => [name, schema])) },
  };
}

const namings = ["operations", "resources"] as const;

test.each(namings)("with the naming %s, every name has a file, and links lead to it", async (naming) => {
  writeFileSync(path("odd.json"), JSON.stringify(oddNames()));
  const result = await generate({ cwd: folder(), document: "odd.json", output: naming, package: "odd-client", naming });
  expect(result).toMatchObject({ ok: true, targets: [{ applied: true }] });
  const pages = readdirSync(path(naming), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  const broken = pages.flatMap((page) =>
    [...readFileSync(path(join(naming, page)), "utf8").matchAll(/\]\(([^)#:]+\.md)/g)]
      .map(([, target = ""]) => join(naming, dirname(page), decodeURI(target)))
      .filter((target) => !existsSync(path(target))),
  );
  expect(pages.length).toBeGreaterThan(schemas.length);
  expect(broken).toEqual([]);
});

test("the clients compile", async () => {
  writeFileSync(path("odd.json"), JSON.stringify(oddNames()));
  for (const naming of namings) await generate({ cwd: folder(), document: "odd.json", output: naming, docs: false, naming });
  const lib = ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts"];
  const project = new Project({ compilerOptions: { strict: true, module: 199, target: 99, lib, types: [], skipLibCheck: true } });
  project.addSourceFilesAtPaths(namings.map((naming) => path(`${naming}/**/*.ts`)));
  expect(project.getPreEmitDiagnostics().map((diagnostic) => diagnostic.getMessageText())).toEqual([]);
});
