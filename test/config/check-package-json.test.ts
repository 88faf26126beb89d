import { packageFields } from "../../src/config/check-package-json.js";
import type { Target } from "../../src/config/config.js";

const problemsOf = (target: Partial<Target>) =>
  packageFields([{ output: "sdk", package: "shop", apis: [{ document: "api.yaml" }], ...target }]).map(({ message }) => message);

test("accepts every field that the output does not decide", () => {
  const packageJson = { private: true, license: "MIT", exports: { "./extra": "./extra.js" }, files: ["extra.js"], scripts: { test: "x" } };
  expect(problemsOf({ packageJson })).toEqual([]);
  expect(problemsOf({ license: "MIT", packageJson })).toEqual([]);
});

test.each(["name", "version", "type", "main", "module", "types", "typings", "typesVersions"])(
  "refuses the field %s, also to remove it",
  (field) => {
    const message = `\`targets[0].packageJson.${field}\` must not be set.`;
    expect(problemsOf({ packageJson: { [field]: "x" } })).toEqual([message]);
    expect(problemsOf({ packageJson: { [field]: null } })).toEqual([message]);
  },
);

test.each([
  [{ files: "extra.js" }, "`targets[0].packageJson.files` must be an array."],
  [{ exports: "./index.js" }, "`targets[0].packageJson.exports` must be an object whose keys begin with a dot."],
  [{ exports: { import: "./index.js" } }, "`targets[0].packageJson.exports` must be an object whose keys begin with a dot."],
  [{ license: "ISC" }, "`targets[0].packageJson.license` differs from `targets[0].license`."],
])("refuses %j", (packageJson, message) => {
  expect(problemsOf({ license: "MIT", packageJson })).toEqual([message]);
});

test("refuses fields without a package", () => {
  const sources: Target = { output: "sdk", apis: [{ document: "api.yaml" }], license: "MIT", packageJson: {} };
  expect(packageFields([sources]).map(({ message }) => message)).toEqual([
    "`targets[0].license` is for a package, and this target has sources alone.",
    "`targets[0].packageJson` is for a package, and this target has sources alone.",
  ]);
});
