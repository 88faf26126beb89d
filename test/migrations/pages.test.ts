import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { migrations } from "./migrations.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");
type State = "before" | "after";

/** Versions of the generators, as npm and pip install them. */
const versions = `${read("test/migrations/package.json")}${read("test/migrations/requirements.txt")}`;

test("there is a page for each migration", () => {
  const pages = readdirSync(`${root}docs`).filter((file) => file.startsWith("from-"));
  expect(pages.sort()).toEqual(
    Object.keys(migrations)
      .map((name) => `from-${name}.md`)
      .sort(),
  );
});

describe.each(Object.entries(migrations))("the page about %s", (name, commands) => {
  const page = read(`docs/from-${name}.md`);
  const apps = { before: appOf(name, "before"), after: appOf(name, "after") };

  test("counts the lines that change", () => {
    const { total, removed, added } = changesOf(name);
    const [, ...numbers] =
      /The app has (\d+) lines[^.]*\. The\s+migration removes (\d+) of them and\s+adds (\d+)\./.exec(oneLine(page)) ?? [];
    expect(numbers.map(Number)).toEqual([total, removed, added]);
  });

  test("shows code of the apps", () => {
    const blocks = [...page.matchAll(/^```tsx?\n\/\/ (before|after)\n([\s\S]*?)^```$/gm)];
    expect(blocks.length).toBe([...page.matchAll(/^```./gm)].length);
    const missing = blocks.filter(
      ([, state, code = ""]) => !apps[state as State].some((text) => withoutIndentation(text).includes(withoutIndentation(code))),
    );
    expect(missing.map(([block]) => block)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(3);
  });

  test("compares calls of the apps", () => {
    const rows = [...page.matchAll(/^\| (`.*`) \| (`.*`) \|$/gm)].map(([, before = "", after = ""]) => ({ before, after }));
    expect(rows.length).toBeGreaterThan(4);
    const has = (state: State, cell: string) =>
      cell.split("`, `").every((code) => apps[state].some((text) => text.includes(code.replaceAll("`", ""))));
    expect(rows.filter(({ before, after }) => !has("before", before) || !has("after", after))).toEqual([]);
  });

  test("shows the commands and versions of the test", () => {
    expect(page).toContain(`npx ${commands.before}`);
    expect(page).toContain(`npx ${commands.after}`);
    const shown = page.match(/\b\d+\.\d+\.\d+\b/g) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((version) => !versions.includes(version))).toEqual([]);
  });
});

/** The texts of the files of an app. */
function appOf(name: string, state: State): readonly string[] {
  const folder = `test/migrations/apps/${name}/${state}`;
  return readdirSync(root + folder).map((file) => read(`${folder}/${file}`));
}

/** The lines of an app, and how many of them the migration removes and adds, as git counts them. */
function changesOf(name: string): { readonly total: number; readonly removed: number; readonly added: number } {
  const args = ["diff", "--no-index", "--numstat", `apps/${name}/before`, `apps/${name}/after`];
  const { stdout } = spawnSync("git", args, { cwd: `${root}test/migrations`, encoding: "utf8" });
  const rows = stdout
    .trim()
    .split("\n")
    .map((row) => row.split("\t").map(Number));
  const sum = (column: number) => rows.reduce((result, row) => result + (row[column] ?? Number.NaN), 0);
  const total = appOf(name, "before").reduce((result, text) => result + text.split("\n").length - 1, 0);
  return { total, removed: sum(1), added: sum(0) };
}

/** A page may show the inner lines of a function. */
function withoutIndentation(text: string): string {
  return text.replace(/^ +/gm, "");
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
