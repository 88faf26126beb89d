import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { allFlags, flagsOf, initFlags } from "../src/cli/flags.js";
import * as library from "../src/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "specs/airflow/README.md",
  ...below("docs").filter((path) => path.endsWith(".md")),
  ...below("examples").filter((path) => path.endsWith("/README.md")),
].filter((path) => existsSync(root + path));

test("there are pages to look at", () => {
  expect(pages).toEqual(expect.arrayContaining(["docs/command-line.md", "docs/library.md", "specs/airflow/README.md"]));
});

test.each(pages)("every relative link of %s leads somewhere", (page) => {
  expect(linksOf(page).filter((link) => !resolves(page, link))).toEqual([]);
});

test("a link to a page or a heading that is not there is noticed", () => {
  expect(resolves("docs/library.md", "nowhere.md")).toBe(false);
  expect(resolves("docs/library.md", "configuration.md#nowhere")).toBe(false);
  expect(resolves("docs/library.md", "configuration.md#properties")).toBe(true);
});

describe("docs/command-line.md", () => {
  const flags = Object.values(allFlags).flatMap((each) => Object.entries(each));
  const known = new Set([...flags.map(([name]) => `--${name}`), "--no-docs", "--no-ci", "--help", "--version"]);
  const shown = new Set(read("docs/command-line.md").match(/(?<![\w-])--[a-z][a-z0-9-]*/g));

  test("shows every flag and no other", () => {
    expect([...shown].sort()).toEqual([...known].sort());
  });

  test("shows every short form", () => {
    const short = new Set(flags.flatMap(([name, { alias }]) => (alias === undefined ? [] : [`-${alias}, --${name}`])));
    for (const form of short) expect(read("docs/command-line.md")).toContain(form);
  });

  test("tells which options init takes", () => {
    const [, section = ""] = read("docs/command-line.md").split("\n## init\n");
    const rows = section.slice(0, section.indexOf("\n## ")).match(/^\| `-.*$/gm) ?? [];
    expect(rows.flatMap((row) => /--[a-z0-9-]+/.exec(row) ?? [])).toEqual(Object.keys(initFlags).map((name) => `--${name}`));
  });

  test.each(Object.entries(flagsOf))("tells which options %s takes", (command, own) => {
    const [general = ""] = read("docs/command-line.md").split("\n## init\n");
    const rows = general.match(/^\| `-.*$/gm) ?? [];
    const taken = rows.filter((row) => row.split("|").some((cell) => /^ (all|[a-z, ]*) $/.test(cell) && namesCommand(cell, command)));
    const listed = taken.flatMap((row) => /--[a-z0-9-]+/.exec(row) ?? []);
    expect(listed.sort()).toEqual(
      Object.keys(own)
        .map((name) => `--${name}`)
        .sort(),
    );
  });
});

test("docs/configuration.md has every property of the configuration", () => {
  const schema: Schema = JSON.parse(read("src/config/schema.json"));
  const members = [schema, ...Object.values(schema.$defs)].flatMap(({ properties }) => Object.keys(properties));
  expect(members).toEqual(expect.arrayContaining(["targets", "output", "document"]));
  const rows = read("docs/configuration.md").match(/^\| `[$\w]+`/gm) ?? [];
  // A function, which JSON cannot have.
  expect(rows.map((row) => row.slice(3, -1)).sort()).toEqual([...members, "nameOperation"].sort());
});

describe("docs/library.md", () => {
  test("has a section for every exported function", () => {
    const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(functions.length).toBeGreaterThan(3);
    expect(headings("docs/library.md")).toEqual(expect.arrayContaining(functions));
  });

  test("shows samples that type-check", () => {
    const samples = [...read("docs/library.md").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
    expect(samples.length).toBeGreaterThan(4);
    expect(typeCheck(samples)).toBe("");
    expect(typeCheck(['import { generate } from "pinwheel-codegen";\nawait generate({ output: 1 });\n'])).toContain("sample-0.ts(2,");
  });
});

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, unknown>> }>>;
}

function below(folder: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => !path.includes("node_modules/"));
}

function read(path: string): string {
  return readFileSync(root + path, "utf8");
}

/** Text without fenced blocks, whose brackets are no links. */
function prose(page: string): string {
  return read(page).replace(/^( *)(```+)[\s\S]*?^\1\2$/gm, "");
}

function linksOf(page: string): readonly string[] {
  return [...prose(page).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));
}

function resolves(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(root + target)) return false;
  return anchor === undefined || headings(target).map(slug).includes(anchor);
}

function headings(page: string): readonly string[] {
  return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
}

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function namesCommand(cell: string, command: string): boolean {
  return cell.trim() === "all" || cell.trim().split(", ").includes(command);
}

/** What the compiler says of samples, each a module of its own that imports the library by its name. */
function typeCheck(samples: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "node_modules/@types"), join(folder, "node_modules/@types"));
  samples.forEach((text, number) => {
    writeFileSync(join(folder, `sample-${number}.ts`), text);
  });
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "ES2023",
    module: "ESNext",
    moduleResolution: "Bundler",
    moduleDetection: "force",
    skipLibCheck: true,
    types: ["node"],
    noEmit: true,
    paths: { "pinwheel-codegen": [`${root}src/index.ts`] },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  return spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", folder], { encoding: "utf8" }).stdout;
}
