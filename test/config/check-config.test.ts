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
