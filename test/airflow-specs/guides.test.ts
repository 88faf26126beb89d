import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "specs/airflow/guides");
const docs = join(root, "generated/airflow-client/docs");
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ""));
const pages = names.filter((name) => name !== "getting-started");

test("the tables of operations in the guides are up to date", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/guide-tables.mjs", "--check"], { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test.each([
  ["v1", 89],
  ["v2", 128],
] as const)("coming-from-python lists every operation of %s", (api, count) => {
  const table = readFileSync(join(root, `test/airflow-specs/names.${api}.tsv`), "utf8")
    .trim()
    .split("\n");
  const text = guide("coming-from-python");
  expect(table).toHaveLength(count);
  const missing = table.filter((line) => {
    const [name = "", , , id = ""] = line.split("\t");
    const page = `../${api === "v1" ? "v1/" : ""}resources/${name.split(".")[0]}.md`;
    return !new RegExp(`^\\| \`\\w+Api\\.${id}\` \\| \\[\`${name.replace(".", "\\.")}\`\\]\\(${page}#`, "m").test(text);
  });
  expect(missing).toEqual([]);
});

test.each(pages)("%s has a title, and another guide links to it", (name) => {
  expect(guide(name)).toMatch(/^# \S.*\n/);
  const linking = names.filter((page) => page !== name && guide(page).includes(`${name}.md`));
  expect(linking).not.toEqual([]);
});

test.each(names)("every link of %s resolves in the docs of the client", (name) => {
  const links = [...prose(guide(name)).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));
  expect(links.filter((link) => !resolves(name, link))).toEqual([]);
});

function guide(name: string): string {
  return readFileSync(join(folder, `${name}.md`), "utf8");
}

/** Removes fenced code blocks, because brackets in code are not links. */
function prose(text: string): string {
  return text.replace(/^(```+)[\s\S]*?^\1$/gm, "");
}

/** Resolves links to guides in their source folder, and all other links in the emitted client. */
function resolves(name: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const from = name === "getting-started" ? join(docs, "..") : join(docs, "guides");
  const target = path === "" ? join(from, `${name}.md`) : join(from, path);
  const file = target.startsWith(join(docs, "guides")) ? join(folder, target.slice(join(docs, "guides").length)) : target;
  return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

/** Returns the anchors that GitHub generates for the headings of a page. */
function anchorsOf(file: string): readonly string[] {
  return [...prose(readFileSync(file, "utf8")).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
