import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { checkConfig } from "../../src/config/check-config.js";

const schema: object = JSON.parse(readFileSync(new URL("../../src/config/schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

const api = { document: "a.yaml" };
const target = { output: "sdk", apis: [api] };

describe("our check of a configuration agrees with a JSON Schema validator", () => {
  test.each<[unknown]>([
    [{ targets: [target] }],
    [{ $schema: "x", targets: [{ ...target, package: "@a/b", packageVersion: "1.2.3-rc.1", docs: false, templates: "t" }] }],
    [
      {
        targets: [
          { output: "sdk", apis: [api, { ...api, name: "v1", client: "Api", naming: "resources", helpers: "h", allowRemote: ["h"] }] },
        ],
      },
    ],
    [{ targets: [{ ...target, limits: { types: 5, seconds: 1.5 } }] }],
    [{ targets: [{ ...target, limits: { types: 0 } }] }],
    [{ targets: [{ ...target, limits: { types: "5" } }] }],
    [{ targets: [{ ...target, limits: { type: 5 } }] }],
    [null],
    ["x"],
    [{ targets: [{ ...target, package: "Upper" }] }],
    [{ targets: [{ ...target, package: "a".repeat(215) }] }],
    [{ targets: [{ ...target, packageVersion: "1.2" }] }],
    [{ targets: [{ ...target, apis: [] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, name: "../x" }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, client: "1x" }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, naming: 1 }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, allowFile: [""] }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, other: true }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, diagnostics: { "name-collision": "off" } }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, diagnostics: { "name-collision": "warn" } }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, diagnostics: [] }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, diagnostics: { accept: [{ code: "x", at: "a#/b", reason: "c" }] } }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, diagnostics: { accept: [{ code: "x", at: "a", reason: "c" }] } }] }] }],
    [{ targets: [{ ...target, apis: [{ ...api, diagnostics: { accept: [{ code: "x", at: "#", reason: " " }] } }] }] }],
  ])("%j", (value) => {
    expect(checkConfig(value).length === 0).toBe(validate(value));
  });
});

test.each([
  [{ overlay: [] }, "`targets[0].apis[0].overlay` is not a known property; did you mean overlays?"],
  [{ naming: "resource" }, '`targets[0].apis[0].naming` must be "operations" or "resources", not "resource"; did you mean "resources"?'],
  [{ naming: "x" }, '`targets[0].apis[0].naming` must be "operations" or "resources", not "x".'],
  [{ selection: {} }, expect.stringMatching(/^`targets\[0\]\.apis\[0\]\.selection` is not a known property; use one of name, document, /)],
])("%j names the option, its location and the likely intention", (options, message) => {
  expect(checkConfig({ targets: [{ output: "sdk", apis: [{ ...api, ...options }] }] }).map((problem) => problem.message)).toEqual([
    message,
  ]);
});

/** Values of every kind that the schema tells apart. */
const replacements: readonly unknown[] = [null, true, 1, "", "x", "X y", "/x", [], [""], ["/x"], {}, { other: 1 }, { accept: [] }];

/** Returns copies of a value, each with one part replaced, removed or added. */
function changesOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [...replacements];
  const inside = Object.entries(value).flatMap(([name, item]) => [
    ...changesOf(item).map((changed) => (Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed })),
    ...(Array.isArray(value)
      ? [value.toSpliced(Number(name), 1)]
      : [Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))]),
  ]);
  return [...replacements, ...inside];
}

test("every change of a whole configuration is judged as a validator judges it", () => {
  const selection = { tags: ["a"], paths: ["/a"], methods: ["get"], operationIds: ["b"], deprecated: true };
  const whole = {
    $schema: "x",
    targets: [
      {
        ...{ output: "sdk", package: "a", packageVersion: "1.0.0", docs: true, importExtension: "js", only: "models" },
        ...{ templates: "t", guides: "g", modules: "m" },
        apis: [
          {
            ...{ name: "v1", document: "a.yaml", overlays: ["o"], include: selection, exclude: {}, client: "A", naming: "resources" },
            ...{ nesting: true, int64: "bigint", readonly: "all", dates: "Date", helpers: "h", responses: "r" },
            ...{ diagnostics: { x: "off", accept: [{ code: "a", at: "#/b", reason: "c" }] }, allowRemote: ["a"], allowFile: ["a"] },
          },
        ],
      },
    ],
  };
  const changed = [whole, ...changesOf(whole)];
  expect(changed.length).toBeGreaterThan(600);
  expect(changed.filter((value) => (checkConfig(value).length === 0) !== validate(value))).toEqual([]);
});
