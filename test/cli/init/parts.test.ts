import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findDocuments } from "../../../src/cli/init/find-documents.js";
import { addGenerated } from "../../../src/cli/init/git-attributes.js";
import { addScripts } from "../../../src/cli/init/package-scripts.js";
import { temporaryFolder } from "../command-line.js";

describe("addScripts", () => {
  const scripts = { generate: "pinwheel generate", check: "pinwheel check" };

  test.each([
    ["an empty file", "{}", '{\n  "scripts": {\n    "generate": "pinwheel generate",\n    "check": "pinwheel check"\n  }\n}'],
    [
      "a file without scripts, with tabs",
      '{\n\t"name": "x"\n}\n',
      '{\n\t"name": "x",\n\t"scripts": {\n\t\t"generate": "pinwheel generate",\n\t\t"check": "pinwheel check"\n\t}\n}\n',
    ],
    [
      "empty scripts",
      '{\n  "scripts": {},\n  "a": 1\n}',
      '{\n  "scripts": {\n    "generate": "pinwheel generate",\n    "check": "pinwheel check"\n  },\n  "a": 1\n}',
    ],
    [
      "scripts on one line",
      '{ "scripts": { "a": "b" }, "c": 1.0 }',
      '{ "scripts": { "a": "b", "generate": "pinwheel generate", "check": "pinwheel check" }, "c": 1.0 }',
    ],
    [
      "one of the scripts",
      '{\n    "scripts": {\n        "check": "pinwheel check"\n    }\n}\n',
      '{\n    "scripts": {\n        "check": "pinwheel check",\n        "generate": "pinwheel generate"\n    }\n}\n',
    ],
    [
      "the word in other places, and brackets in texts",
      '{\n  "keywords": ["scripts"],\n  "a": { "scripts": { "}": "{" } },\n  "scripts": {\n    "x": "echo \\"}\\" {"\n  }\n}',
      '{\n  "keywords": ["scripts"],\n  "a": { "scripts": { "}": "{" } },\n  "scripts": {\n    "x": "echo \\"}\\" {",\n    "generate": "pinwheel generate",\n    "check": "pinwheel check"\n  }\n}',
    ],
    [
      "a byte order mark and CRLF",
      '\uFEFF{\r\n  "scripts": {\r\n    "a": "b"\r\n  }\r\n}\r\n',
      '\uFEFF{\r\n  "scripts": {\r\n    "a": "b",\r\n    "generate": "pinwheel generate",\r\n    "check": "pinwheel check"\r\n  }\r\n}\r\n',
    ],
  ])("keeps the layout of %s, and adds nothing a second time", (_name, before, after) => {
    const { text } = addScripts(before, "package.json", scripts);
    expect(text).toBe(after);
    const value = JSON.parse(before.replace("\uFEFF", ""));
    expect(JSON.parse(text.replace("\uFEFF", ""))).toEqual({ ...value, scripts: { ...value.scripts, ...scripts } });
    expect(addScripts(text, "package.json", scripts)).toEqual({ text, added: [], kept: [] });
  });

  test("keeps a script of the same name, and says so", () => {
    const text = '{"scripts":{"check":"tsc"}}';
    expect(addScripts(text, "package.json", scripts)).toEqual({
      text: '{"scripts":{"check":"tsc", "generate": "pinwheel generate"}}',
      added: ["generate"],
      kept: ["check"],
    });
  });

  test.each(["[]", "1", '{"scripts": "none"}'])("changes nothing in %s", (text) => {
    expect(addScripts(text, "package.json", scripts)).toEqual({ text, added: [], kept: ["generate", "check"] });
  });
});

describe("addGenerated", () => {
  test.each([
    ["", "src/api/** linguist-generated\n"],
    ["* text=auto\r\n", "* text=auto\r\nsrc/api/** linguist-generated\r\n"],
    ["*.md text", "*.md text\nsrc/api/** linguist-generated\n"],
    ["src/api/** text linguist-generated=true\n", "src/api/** text linguist-generated=true\n"],
  ])("%j", (before, after) => {
    expect(addGenerated(before, "src/api")).toBe(after);
    expect(addGenerated(after, "src/api")).toBe(after);
  });

  test("quotes a folder with a space", () => {
    expect(addGenerated("", "my api")).toBe('"my api/**" linguist-generated\n');
  });
});

describe("findDocuments", () => {
  const folder = temporaryFolder();
  const find = (texts: Readonly<Record<string, string>>): readonly string[] => {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(join(folder(), dirname(name)), { recursive: true });
      writeFileSync(join(folder(), name), text);
    }
    return findDocuments(folder());
  };

  test("finds documents by their version, the likeliest first", () => {
    expect(
      find({
        "api/deep/v2.yaml": 'swagger: "2.0"\n',
        "api/shop.json": '{ "info": {}, "openapi": "3.1.0" }',
        "docs/x.yml": "# A comment\nopenapi: 3.0.3\n",
        "shop.yaml": "info: {}\nopenapi: 3.1.0\n",
        "specs/openapi.yaml": '"openapi": 3.1.0\n',
      }),
    ).toEqual(["shop.yaml", "specs/openapi.yaml", "api/shop.json", "docs/x.yml", "api/deep/v2.yaml"]);
  });

  test("ignores other files, packages, hidden folders and what is too deep", () => {
    const openapi = "openapi: 3.1.0\n";
    const ignored = {
      "package.json": '{ "dependencies": { "openapi": "^3.0.0" } }',
      "compose.yaml": "services:\n  openapi: x\n",
      "readme.md": openapi,
      "src/node_modules/x/openapi.yaml": openapi,
      "src/.cache/openapi.yaml": openapi,
      "src/a/b/c/openapi.yaml": openapi,
      "other/openapi.yaml": openapi,
    };
    expect(find(ignored)).toEqual([]);
  });
});
