import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDiagnostics } from "../../src/config/check-diagnostics.js";
import type { DiagnosticSettings } from "../../src/diagnostics/settings.js";
import { check, generate, type RunOptions, validate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const options = (): RunOptions => ({ cwd: folder() });

/** The codes and severities that a run reports. */
type Reported = Readonly<Record<string, string>>;
const reported = ({ diagnostics }: { readonly diagnostics: readonly { code: string; severity: string }[] }): Reported =>
  Object.fromEntries(diagnostics.map(({ code, severity }) => [code, severity]));

function configure(diagnostics: object | undefined, target: object = {}, api: object = {}): void {
  const config = { targets: [{ output: "sdk", ...target, apis: [{ document: "pets.yaml", ...api, diagnostics }] }] };
  writeFileSync(path("pinwheel.config.json"), JSON.stringify(config));
}

/** A document with one warning, `string-expected`, and one info, `keyword-unknown`. */
beforeEach(() =>
  writeFileSync(path("pets.yaml"), petDocument.replace("type: string", "type: string\n          format: 5\n          other: 1")),
);

test("without settings, severities are those of the catalogue", async () => {
  configure(undefined);
  expect(reported(await generate(options()))).toEqual({ "string-expected": "warning", "keyword-unknown": "info" });
});

describe("a level", () => {
  test.each<[string, object, Reported]>([
    ["off", { "string-expected": "off", "keyword-unknown": "off" }, {}],
    ["info", { "string-expected": "info" }, { "string-expected": "info", "keyword-unknown": "info" }],
    ["warning", { "keyword-unknown": "warning" }, { "string-expected": "warning", "keyword-unknown": "warning" }],
  ])("%s counts for validate, check and generate", async (_, diagnostics, expected) => {
    configure(diagnostics);
    for (const command of [validate, check, generate]) expect(reported(await command(options()))).toEqual(expected);
  });

  test("error stops the run before anything is written", async () => {
    configure({ "keyword-unknown": "error" });
    expect(await generate(options())).toMatchObject({ ok: false, targets: [{ applied: false }] });
    expect(await validate(options())).toMatchObject({ ok: false });
  });

  test("decides whether `strict` refuses a document", async () => {
    configure({ "string-expected": "info" });
    expect(await generate({ ...options(), strict: true })).toMatchObject({ ok: true, targets: [{ applied: true }] });
    configure({ "string-expected": "off", "keyword-unknown": "warning" });
    expect(await validate({ ...options(), strict: true })).toMatchObject({ ok: false });
  });

  test("counts from the next run on, although the document has not changed", async () => {
    configure(undefined);
    await generate(options());
    configure({ "string-expected": "off", "keyword-unknown": "warning" });
    expect(reported(await generate(options()))).toEqual({ "keyword-unknown": "warning" });
    configure({ "string-expected": "error" });
    expect(await generate(options())).toMatchObject({ ok: false });
    configure(undefined);
    expect(reported(await generate(options()))).toEqual({ "string-expected": "warning", "keyword-unknown": "info" });
  });

  test("counts for the warnings that an unchanged run repeats", async () => {
    configure({ "string-expected": "off", "keyword-unknown": "warning" });
    await generate(options());
    const stages: string[] = [];
    expect(reported(await generate({ ...options(), onStage: (stage) => stages.push(stage) }))).toEqual({ "keyword-unknown": "warning" });
    expect(stages.filter((stage) => !stage.startsWith("Reading"))).toEqual([]);
  });
});

test("the levels of an API count for its own document only", async () => {
  const apis = [
    { document: "pets.yaml", diagnostics: { "string-expected": "off" } },
    { name: "v1", document: "v1.yaml" },
  ];
  writeFileSync(path("v1.yaml"), petDocument.replace("type: string", "type: string\n          format: 5"));
  writeFileSync(path("pinwheel.config.json"), JSON.stringify({ targets: [{ output: "sdk", apis }] }));
  expect((await generate(options())).diagnostics).toMatchObject([
    { code: "keyword-unknown" },
    { code: "string-expected", file: "v1.yaml" },
  ]);
});

test("levels count for helpers, recorded responses and templates as well", async () => {
  mkdirSync(path("helpers"));
  mkdirSync(path("templates"));
  writeFileSync(
    path("helpers/nobody.ts"),
    'import type { Client } from "../runtime/index.js";\nexport function help(client: Client): void { void client; }\n',
  );
  writeFileSync(path("templates/unused.hbs"), "");
  writeFileSync(path("responses.json"), '{"responses": {"none": {"status": 200, "mediaType": "text/plain", "body": ""}}}');
  const unused = ["helper-without-resource", "template-unused", "response-unused"];
  const set = (diagnostics: object | undefined) =>
    configure(diagnostics, { templates: "templates" }, { helpers: "helpers", responses: "responses.json" });
  set(undefined);
  expect(Object.keys(reported(await generate(options())))).toEqual(expect.arrayContaining(unused));
  set(Object.fromEntries(unused.map((code) => [code, "off"])));
  expect(reported(await generate(options()))).toEqual({ "string-expected": "warning", "keyword-unknown": "info" });
});

describe("a wrong setting is an error of the configuration", () => {
  const property = "`targets[0].apis[0].diagnostics";
  test.each<[object, string, string | undefined]>([
    [{ "string-expectd": "off" }, `${property}.string-expectd\` is not the code of a diagnostic.`, 'Did you mean "string-expected"?'],
    [{ constructor: "off" }, `${property}.constructor\` is not the code of a diagnostic.`, "docs/diagnostics.md lists the codes."],
    [
      { "string-expected": "warn" },
      `${property}.string-expected\` must be "off" or "info" or "warning" or "error", not "warn".`,
      undefined,
    ],
    [
      { "document-syntax": "warning" },
      `${property}.document-syntax\` must be "error", not "warning".`,
      "Fix the problem instead. An error can neither have a lower level nor be accepted, because without a fix there is no correct output.",
    ],
  ])("%j", async (diagnostics, message, fix) => {
    configure(diagnostics);
    const { ok, diagnostics: found } = await validate(options());
    expect(ok).toBe(false);
    expect(found).toEqual([
      { code: "config-invalid", severity: "error", message, file: path("pinwheel.config.json"), ...(fix !== undefined && { fix }) },
    ]);
  });

  test("the types of a configuration refuse it as well", () => {
    const settings: DiagnosticSettings[] = [
      { "string-expected": "off", "document-syntax": "error" },
      // @ts-expect-error An error has no lower level.
      { "document-syntax": "off" },
      // @ts-expect-error There is no such code.
      { "string-expectd": "off" },
    ];
    expect(settings.map((setting) => checkDiagnostics(setting, "diagnostics").length)).toEqual([0, 1, 1]);
  });

  test("an error may be named as what it is", async () => {
    configure({ "document-syntax": "error" });
    expect(await validate(options())).toMatchObject({ ok: true });
  });
});
