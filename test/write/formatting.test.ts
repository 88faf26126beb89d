import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../src/index.js";
import { unformattedHash } from "../../src/write/unformatted-hash.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const biome = fileURLToPath(new URL("../../node_modules/@biomejs/biome/bin/biome", import.meta.url));

/** Differs from our style in every option that Biome has. */
const style = {
  formatter: { enabled: true, indentStyle: "tab", lineWidth: 60, lineEnding: "crlf", bracketSpacing: false },
  linter: { enabled: false },
  assist: { enabled: false },
  javascript: {
    formatter: {
      quoteStyle: "single",
      semicolons: "asNeeded",
      trailingCommas: "none",
      arrowParentheses: "asNeeded",
      quoteProperties: "preserve",
    },
  },
};

/** Formats all files of a folder with Biome. */
function format(folder: string): void {
  writeFileSync(join(folder, "biome.json"), JSON.stringify(style));
  execFileSync(process.execPath, [biome, "format", "--write", "."], { cwd: folder, stdio: "ignore" });
}

describe("texts that a formatter makes equal", () => {
  test.each<[string, string, string]>([
    ["semicolons", "const a = 1;\nconst b = 2;\n", "const a = 1\nconst b = 2\n"],
    ["a leading semicolon", "a();\n[1].map(f);\n", "a()\n;[1].map(f)\n"],
    ["quotes", `const a = "it's";\n`, `const a = 'it\\'s'\n`],
    ["quotes of property names", `const a = { "b": 1, "c-d": 2 };`, `const a = { b: 1, 'c-d': 2 };`],
    ["trailing commas", "f(\n  a,\n  b,\n);\nconst c = [1, 2,];", "f(a, b);\nconst c = [1, 2];"],
    ["parentheses of arrow functions", "const f = async (x) => x;", "const f = async x => x;"],
    ["grouping parentheses", "const a = b ? (c, d) : (e ?? f);", "const a = b ? c, d : e ?? f;"],
    ["the first bar of a union", "type A = | 'a' | 'b';", 'type A =\n  | "a"\n  | "b";'],
    ["indented comments", "  /**\n   * One\n   * two.\n   */\n", "/**\n * One\n * two.\n */\n"],
    ["expressions in templates", `const a = \`x \${b ? "1" : "2"} y\`;`, `const a = \`x \${b ? '1' : '2'} y\``],
    ["the first bar after an arrow", "type A = (a: B) => C | D;", "type A = (\n  a: B\n) =>\n  | C\n  | D"],
    ["the first bar after a keyword", "f(a as string | undefined);", "f(a as\n  | string\n  | undefined);"],
    ["regular expressions", "const a = /[/'\"]+/g.test(b) / 2;", "const a =\n  /[/'\"]+/g.test(b) / 2"],
  ])("%s", (_, left, right) => {
    expect(unformattedHash("a.ts", left)).toBe(unformattedHash("a.ts", right));
  });

  test("JSON and Markdown", () => {
    expect(unformattedHash("a.json", '{ "a b": [1, 2] }\n')).toBe(unformattedHash("a.json", '{\n\t"a b": [\n\t\t1,\n\t\t2\n\t]\n}'));
    const ours = "# A\n\n* one_two *three*\n\n| a | b |\n|---|:---|\n| 1 | 2 |\n\n```ts\nf('a');\n```\n";
    const prettier = '# A\n\n- one_two _three_\n\n| a   | b   |\n| --- | :-- |\n| 1   | 2   |\n\n```ts\nf("a")\n```\n';
    expect(unformattedHash("a.md", ours)).toBe(unformattedHash("a.md", prettier));
  });
});

describe("an edit", () => {
  test.each<[string, string, string]>([
    ["of a name", "const a = 1;", "const b = 1;"],
    ["of a string", 'f("a b");', 'f("a c");'],
    ["of an operator", "a && b;", "a || b;"],
    ["of a template", "f(`a b`);", "f(`a c`);"],
    ["of a comment", "// one\n", "// two\n"],
    ["of a number", "f(1);", "f(2);"],
    ["of the order of imports", 'import "a";\nimport "b";', 'import "b";\nimport "a";'],
    ["that removes a value", "f([a, b]);", "f([a]);"],
  ])("%s is noticed", (_, left, right) => {
    expect(unformattedHash("a.ts", left)).not.toBe(unformattedHash("a.ts", right));
  });

  test("of JSON and Markdown is noticed", () => {
    expect(unformattedHash("a.json", '{"a":"b c"}')).not.toBe(unformattedHash("a.json", '{"a":"bc"}'));
    expect(unformattedHash("a.md", "One word.")).not.toBe(unformattedHash("a.md", "Two words."));
  });

  test("of a language without rules always counts", () => {
    expect(unformattedHash("LICENSE", "text")).toBeUndefined();
  });
});

test("every file of the committed client has the same hash after Biome has formatted it", () => {
  const client = fileURLToPath(new URL("../../generated/airflow-client/src/", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "formatting-"));
  const paths = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const hashes = new Map<string, string | undefined>();
  for (const path of paths) {
    // Ignore comments would keep Biome from formatting.
    const text = readFileSync(join(client, path), "utf8").replaceAll("biome-ignore", "no-ignore");
    hashes.set(path, unformattedHash(path, text));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  format(folder);
  const formatted = new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  rmSync(folder, { recursive: true });
  expect(paths.length).toBeGreaterThan(100);
  expect(formatted.get("runtime/index.ts")).toContain("\r\n");
  expect(paths.filter((path) => hashes.get(path) !== unformattedHash(path, formatted.get(path) ?? ""))).toEqual([]);
}, 120_000);

describe("generate after a formatter", () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder(), name);
  const options = () => ({ cwd: folder(), document: "pets.yaml", output: "sdk" });

  beforeEach(() => writeFileSync(path("pets.yaml"), petDocument));

  test("reports all reformatted files once, with the fix, and writes nothing; force overwrites them", async () => {
    await generate(options());
    const original = readFileSync(path("sdk/client.ts"), "utf8");
    const reformatted = original.replaceAll(";\n", "\n").replaceAll('"', "'").replaceAll("  ", "\t");
    writeFileSync(path("sdk/client.ts"), reformatted);
    const { ok, diagnostics, targets } = await generate(options());
    expect({ ok, diagnostics }).toEqual({
      ok: false,
      diagnostics: [
        {
          code: "file-reformatted",
          severity: "error",
          file: path("sdk"),
          message: `In ${path("sdk")}, 1 file differs only in formatting from what was generated: client.ts.`,
          fix: expect.stringContaining(`Exclude ${path("sdk")} from the formatter (files.includes in biome.json, .prettierignore)`),
        },
      ],
    });
    expect(targets[0]?.plan.steps.find((step) => step.path === "client.ts")?.action).toEqual({
      kind: "blocked",
      reason: "reformatted",
      would: "replace",
    });
    expect(readFileSync(path("sdk/client.ts"), "utf8")).toBe(reformatted);
    expect(await generate({ ...options(), force: true })).toMatchObject({ ok: true });
    expect(readFileSync(path("sdk/client.ts"), "utf8")).toBe(original);
  });

  test("the manifest does not depend on the hashes of the previous one", async () => {
    const manifest = () => readFileSync(path("sdk/.pinwheel/manifest.json"), "utf8");
    await generate(options());
    const written = manifest();
    writeFileSync(path("sdk/.pinwheel/manifest.json"), written.replace(/("unformatted":.*?"client.ts": ")\w{8}/s, "$100000000"));
    expect(manifest()).not.toBe(written);
    await generate({ ...options(), force: true });
    expect(manifest()).toBe(written);
  });

  test("reports a file that was reformatted and edited as edited", async () => {
    await generate(options());
    const text = readFileSync(path("sdk/client.ts"), "utf8");
    writeFileSync(path("sdk/client.ts"), `${text.replaceAll('"', "'")}export const mine = 1\n`);
    expect(await generate(options())).toMatchObject({ ok: false, diagnostics: [{ code: "file-edited", file: path("sdk/client.ts") }] });
  });
});
