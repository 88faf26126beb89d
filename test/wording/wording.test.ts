import { areaOf, checkText, findWording } from "./wording.mjs";

/** Set to true when the last text is rewritten. Until then `npm run wording` counts what remains. */
const isEnforced: boolean = true;

const rulesIn = (file: string, text: string): string[] => checkText(file, text).map(({ rule, line }) => `${line} ${rule}`);

test("finds phrases in comments and strings, and not in code", () => {
  const template = ["`the $", "{reply} stands`"].join("");
  const code = `const reply = 1; // a reply\n/** It\n * is\n * no URL. */\nconst text = ${template};\nimport "./reply.js";\n`;
  expect(rulesIn("a.ts", code).sort()).toEqual(["1 reply", "3 is no", "5 stands"]);
});

test("finds phrases in Markdown, and not in code blocks, code spans and links", () => {
  const page = "Mend `mend` [x](mend).\n\n    mend\n\n```\nmend\n```\n\n| gives |\n";
  expect(rulesIn("a.md", page)).toEqual(["1 mend", "9 gives"]);
});

test("finds phrases in templates and overlays", () => {
  expect(rulesIn("a.hbs", "{{reply}}\nanew {{#each members}}\n")).toEqual(["2 anew"]);
  expect(rulesIn("a.yaml", "description: Gives all.\n")).toEqual(["1 gives"]);
});

test.each(["It is no longer sent.", "There is no such file.", "A class member.", "a reserved words list", "behind a proxy", "in place"])(
  "allows %s",
  (text) => {
    expect(rulesIn("a.md", text)).toEqual([]);
  },
);

test("finds lines that are too long, except in tables, in code and around a long URL", () => {
  const long = "word ".repeat(25).trim();
  expect(rulesIn("a.md", `${long}\n| ${long} |\n    ${long}\n[${"a".repeat(120)}](x)\n`)).toEqual(["1 columns"]);
  expect(rulesIn("a.ts", `// ${long}\nconst text = "${long}";\n`)).toEqual(["1 columns"]);
});

test("counts findings by area", () => {
  expect(["src/cli/main.ts", "docs/a/b.md", "README.md"].map(areaOf)).toEqual(["src/cli", "docs", "README.md"]);
});

(isEnforced ? test : test.failing)("every text is plain English", () => {
  expect(findWording().map(({ file, line, rule, text }) => `${file}:${line} ${rule}: ${text}`)).toEqual([]);
});
