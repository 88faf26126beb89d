import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Acceptance } from "../../src/diagnostics/settings.js";
import { check, generate, type RunOptions, validate } from "../../src/index.js";
import { petDocument, pinwheel, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const strict = (): RunOptions => ({ cwd: folder(), strict: true });

const name = "#/components/schemas/Pet/properties/name";
const reason = "The vendor knows.";
const acceptance = (at: string, code: Acceptance["code"] = "string-expected"): Acceptance => ({ code, at, reason });

function configure(accept: readonly object[], settings: object = {}, api: object = {}): void {
  const apis = [{ document: "pets.yaml", diagnostics: { ...settings, accept }, ...api }];
  writeFileSync(path("pinwheel.config.json"), JSON.stringify({ targets: [{ output: "sdk", apis }] }));
}

/** A document with one warning, at `name` and `format`. */
const warned = petDocument.replace("type: string", "type: string\n          format: 5");
beforeEach(() => writeFileSync(path("pets.yaml"), warned));

test("an accepted problem is not reported, and does not stop a strict run", async () => {
  configure([acceptance(`${name}/format`)]);
  for (const command of [validate, generate, check]) {
    expect(await command(strict())).toMatchObject({
      ok: true,
      diagnostics: [],
      accepted: [{ code: "string-expected", severity: "warning", file: "pets.yaml", line: expect.any(Number), accepted: reason }],
    });
  }
});

test("an unchanged run counts it without doing its work again", async () => {
  configure([acceptance(`${name}/format`)]);
  await generate(strict());
  const stages: string[] = [];
  const { accepted } = await generate({ ...strict(), onStage: (stage) => stages.push(stage) });
  expect(stages.filter((stage) => !stage.startsWith("Reading"))).toEqual([]);
  expect(accepted).toMatchObject([{ code: "string-expected", accepted: reason }]);
});

test("an acceptance counts for exactly its code and its place", async () => {
  writeFileSync(path("pets.yaml"), warned.replace("format: 5", "format: 5\n          title: 6"));
  configure([acceptance(`${name}/format`), acceptance(name), acceptance(`${name}/title`, "value-ignored")]);
  const { ok, diagnostics } = await generate(strict());
  expect(ok).toBe(false);
  expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["string-expected", `${name}/title`],
    ["acceptance-unused", name],
    ["acceptance-unused", `${name}/title`],
  ]);
});

test("an acceptance that matches nothing is a warning at its place", async () => {
  configure([acceptance(`${name}/title`)], { "string-expected": "off" });
  expect((await generate({ cwd: folder() })).diagnostics).toMatchObject([
    {
      code: "acceptance-unused",
      severity: "warning",
      file: "pets.yaml",
      line: warned.split("\n").indexOf("        name:") + 1,
      message: `The acceptance of string-expected at "${name}/title" is not used: no such problem is reported there.`,
    },
  ]);
  configure([acceptance(`${name}/title`)], { "string-expected": "off", "acceptance-unused": "off" });
  expect(await generate(strict())).toMatchObject({ ok: true, diagnostics: [] });
});

test("validate does not call an acceptance unused, because it does not run all stages", async () => {
  configure([acceptance("#", "example-unused")], { "string-expected": "off" });
  expect(await validate(strict())).toMatchObject({ ok: true, diagnostics: [] });
});

test("a problem that a level made an error can be accepted at single places", async () => {
  configure([acceptance(`${name}/format`)], { "string-expected": "error" });
  expect(await generate(strict())).toMatchObject({ ok: true, targets: [{ applied: true }] });
  expect((await generate(strict())).accepted).toMatchObject([{ severity: "error", accepted: reason }]);
});

test("`#` is the whole document, also for a problem without a pointer", async () => {
  writeFileSync(path("pets.yaml"), petDocument.slice(petDocument.indexOf("paths:")).replace(/^/, "openapi: 3.1.0\n"));
  configure([]);
  expect((await validate(strict())).diagnostics).toMatchObject([{ code: "info-missing" }]);
  configure([acceptance("#", "info-missing")]);
  expect(await generate(strict())).toMatchObject({ ok: true, accepted: [{ code: "info-missing" }] });
});

test("a collision of names is reported only until its names are recorded, so its acceptance stays used", async () => {
  writeFileSync(path("pets.yaml"), `${petDocument}    pet:\n      type: object\n`);
  configure([]);
  const [collision] = (await validate(strict())).diagnostics;
  expect(collision).toMatchObject({ code: "name-collision" });
  configure([acceptance(collision?.pointer ?? "", "name-collision")]);
  expect(await generate(strict())).toMatchObject({ ok: true, accepted: [{ code: "name-collision" }] });
  expect(await generate({ ...strict(), force: true })).toMatchObject({ ok: true, diagnostics: [], accepted: [] });
});

describe("a place in another file", () => {
  const other = "#/Pet/properties/name/format";

  beforeEach(() => {
    mkdirSync(path("api"));
    const document = petDocument.slice(0, petDocument.indexOf("components:")).replace("#/components/schemas/Pet", "models.yaml#/Pet");
    writeFileSync(path("api/pets.yaml"), document);
    writeFileSync(path("api/models.yaml"), "Pet:\n  type: object\n  properties:\n    name:\n      type: string\n      format: 5\n");
  });

  test("begins with its file, relative to the configuration", async () => {
    configure([acceptance(`api/models.yaml${other}`)], {}, { document: "api/pets.yaml" });
    expect(await generate(strict())).toMatchObject({ ok: true, accepted: [{ code: "string-expected", pointer: other }] });
    mkdirSync(path("elsewhere"));
    expect(await check({ cwd: path("elsewhere"), config: "../pinwheel.config.json" })).toMatchObject({ ok: true, diagnostics: [] });
  });

  test("is not a place of the document", async () => {
    configure([acceptance(other), acceptance(`models.yaml${other}`)], {}, { document: "api/pets.yaml" });
    expect((await generate(strict())).diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ["string-expected", "api/models.yaml"],
      ["acceptance-unused", "api/pets.yaml"],
      ["acceptance-unused", path("models.yaml")],
    ]);
  });
});

test("the settings of one configuration lead to the same files in any folder of a machine", async () => {
  configure([acceptance("pets.yaml#/components"), acceptance(`${name}/format`)]);
  await generate({ cwd: folder() });
  const { targets } = await generate({ cwd: "/", config: path("pinwheel.config.json") });
  expect(targets).toMatchObject([{ changed: [] }]);
});

describe("a wrong acceptance is an error of the configuration", () => {
  const property = "`targets[0].apis[0].diagnostics.accept[0]";
  test.each<[object, string]>([
    [{ code: "string-expected", at: "#" }, `${property}\` needs the property "reason".`],
    [{ code: "string-expected", at: "#", reason: " " }, `${property}.reason\` must match \\S, and " " does not.`],
    [{ code: "string-expected", reason }, `${property}\` needs the property "at".`],
    [{ at: "#", reason }, `${property}\` needs the property "code".`],
    [{ code: "string-expected", at: "/a", reason }, `${property}.at\` must match ^[^#]*#(/.*)?$, and "/a" does not.`],
    [{ code: "string-expectd", at: "#", reason }, `${property}.code\`, "string-expectd", is not the code of a diagnostic.`],
    [{ code: "file-edited", at: "#", reason }, `${property}.code\` must not be that of an error, such as file-edited.`],
  ])("%j", async (entry, message) => {
    configure([entry]);
    expect(await validate(strict())).toMatchObject({ ok: false, diagnostics: [{ code: "config-invalid", message }] });
  });
});

test("the last line of the command counts accepted problems, and JSON lists them", async () => {
  configure([acceptance(`${name}/format`)]);
  const run = async (...args: string[]) => (await pinwheel([...args, "--strict"], { cwd: folder() })).stderr;
  expect(await run("validate")).toBe("No problems found; 1 problem accepted\n");
  expect(await run("generate")).toMatch(/^\d+ files created in sdk; 1 problem accepted \(\d\.\d\d s\)\n$/);
  expect(await run("check")).toMatch(/^sdk is up to date, \d+ files; 1 problem accepted \(\d\.\d\d s\)\n$/);
  expect(JSON.parse(await run("check", "--reporter", "json"))).toMatchObject({ diagnostics: [], accepted: [{ accepted: reason }] });
});
