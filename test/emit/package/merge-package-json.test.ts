import { mergePackageJson } from "../../../src/emit/package/merge-package-json.js";
import type { JsonObject } from "../../../src/util/json-kind.js";

const generated = {
  name: "shop",
  engines: { node: ">=20.19" },
  exports: { ".": { default: "./dist/index.js" }, "./package.json": "./package.json" },
  files: ["dist", "src"],
  scripts: { build: "tsc" },
};

const merge = (fields: JsonObject) => {
  const messages: string[] = [];
  const merged = mergePackageJson(generated, fields, (code, { message }) => messages.push(`${code}: ${message}`));
  return { merged, messages };
};

// The rows of RFC 7396, appendix A, that a package.json can have.
test.each<[JsonObject, JsonObject]>([
  [{}, generated],
  [{ private: true }, { ...generated, private: true }],
  [{ engines: { node: ">=22" } }, { ...generated, engines: { node: ">=22" } }],
  [{ engines: { npm: ">=10" } }, { ...generated, engines: { node: ">=20.19", npm: ">=10" } }],
  [{ engines: { node: null } }, { ...generated, engines: {} }],
  [{ engines: "any" }, { ...generated, engines: "any" }],
  [{ scripts: { build: "make", test: "jest" } }, { ...generated, scripts: { build: "make", test: "jest" } }],
  [{ bugs: { url: "x", email: null } }, { ...generated, bugs: { url: "x" } }],
  [{ keywords: ["a", null] }, { ...generated, keywords: ["a", null] }],
])("%j", (fields, expected) => {
  expect(merge(fields)).toEqual({ merged: expected, messages: [] });
});

test("removes a field", () => {
  expect(Object.keys(merge({ engines: null }).merged)).not.toContain("engines");
});

test("keeps the order of the generated fields, and puts others behind them", () => {
  const { merged } = merge({ author: "Ada", scripts: { test: "jest" } });
  expect(Object.keys(merged)).toEqual([...Object.keys(generated), "author"]);
});

test("adds files and subpaths", () => {
  const { merged, messages } = merge({ files: ["src", "CHANGELOG.md"], exports: { "./extra": "./extra.js" } });
  expect(merged).toMatchObject({
    files: ["dist", "src", "CHANGELOG.md"],
    exports: { ...generated.exports, "./extra": "./extra.js" },
  });
  expect(messages).toEqual([]);
});

test("refuses a subpath of the output", () => {
  expect(merge({ exports: { ".": "./mine.js" } }).messages).toEqual([
    'config-invalid: `packageJson.exports` must not have ".", which leads to files of the output.',
  ]);
});

test("a name such as __proto__ is an ordinary field", () => {
  const { merged } = merge(JSON.parse('{ "__proto__": { "polluted": true } }'));
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(Object.keys(merged)).toContain("__proto__");
});
