import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandPath, outcomeOf, petDocument, pinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => pinwheel(args, { cwd: folder(), env });

beforeEach(() => writeFileSync(join(folder(), "pets.yaml"), petDocument));

describe("inspect", () => {
  test("prints the value of a stage on standard output and nothing else", async () => {
    const { code, stdout, stderr } = await run(["inspect", "pets.yaml", "--stage", "model"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, resources: [{ name: "pets" }] });
  });

  test("prints a list for a configuration", async () => {
    writeFileSync(
      join(folder(), "pinwheel.config.json"),
      JSON.stringify({ targets: [{ output: "sdk", apis: [{ document: "pets.yaml" }] }] }),
    );
    const { stdout } = await run(["inspect", "--stage", "plan"]);
    expect(JSON.parse(stdout)).toMatchObject([{ output: join(folder(), "sdk") }]);
  });

  test("ends quietly if its reader closes the pipe", async () => {
    const child = spawn("sh", ["-c", `"${process.execPath}" "${commandPath}" inspect pets.yaml --stage files | head -c 10`], {
      cwd: folder(),
    });
    expect(await outcomeOf(child)).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("pinwheel without arguments", () => {
  test("prints the help", async () => {
    expect(await run([])).toEqual({
      code: 0,
      signal: null,
      stdout: expect.stringMatching(/^pinwheel <command>[\s\S]*generate/),
      stderr: "",
    });
    expect((await run([])).stdout).toBe((await run(["--help"])).stdout);
  });

  test("says what the configuration is for", async () => {
    writeFileSync(join(folder(), "pinwheel.config.json"), "{}");
    expect(await run([])).toMatchObject({ code: 0, stderr: "pinwheel generate writes the targets of pinwheel.config.json.\n" });
    expect(await run(["--help"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("prints the help beside a package.json with a mistake", async () => {
    writeFileSync(join(folder(), "package.json"), '{ "pinwheel": ');
    expect(await run([])).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("validate", () => {
  test("reports that there are no problems", async () => {
    expect(await run(["validate", "pets.yaml"])).toEqual({ code: 0, signal: null, stdout: "", stderr: "No problems found\n" });
  });

  test("with --reporter json, standard error is one JSON document, also for wrong usage", async () => {
    writeFileSync(join(folder(), "pets.yaml"), petDocument.replace("schemas/Pet", "schemas/Cat"));
    const refused = await run(["validate", "pets.yaml", "--reporter", "json", "--strict"]);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stderr)).toMatchObject({ diagnostics: [{ code: "reference-dangling", file: "pets.yaml", line: 18 }] });
    const misused = await run(["validate", "pets.yaml", "--reporter", "json", "--nonsense"]);
    expect(misused.code).toBe(2);
    expect(JSON.parse(misused.stderr)).toMatchObject({ diagnostics: [{ code: "usage" }] });
  });

  test("with --reporter github, every problem is an annotation", async () => {
    writeFileSync(join(folder(), "pets.yaml"), petDocument.replace("schemas/Pet", "schemas/Cat"));
    const { stderr } = await run(["validate", "pets.yaml", "--reporter", "github"]);
    expect(stderr).toMatch(/^::warning file=pets\.yaml,line=18,col=\d+,title=pinwheel reference-dangling::/);
  });
});

test("without a terminal there is no colour, unless FORCE_COLOR requests it", async () => {
  const stderrWith = async (env: Readonly<Record<string, string>>) => (await run(["generate", "missing.yaml", "-o", "sdk"], env)).stderr;
  expect(await stderrWith({ TERM: "xterm-256color" })).toMatch(/^error document-not-found: /);
  expect(await stderrWith({ FORCE_COLOR: "1" })).toMatch(/^\u001b\[31merror document-not-found\u001b\[39m: /);
});

describe("a bug in pinwheel", () => {
  const broken = { NODE_OPTIONS: "--import=data:text/javascript,Object.hasOwn=()=>{throw%20new%20TypeError(%22boom%22)}" };

  test("exits with 70 and a report without paths of the machine", async () => {
    const { code, stderr } = await run(["generate", "pets.yaml", "-o", "sdk"], broken);
    expect(code).toBe(70);
    expect(stderr).toMatch(/^pinwheel: TypeError: boom\nThis is a bug in pinwheel.*report/);
    expect(stderr).not.toContain(folder());
    expect(stderr).not.toContain("    at ");
  });

  test("shows the stack with DEBUG, and the sources with source maps", async () => {
    const trace = async (options: string) =>
      (await run(["generate", "pets.yaml", "-o", "sdk"], { NODE_OPTIONS: `${broken.NODE_OPTIONS}${options}`, DEBUG: "1" })).stderr;
    expect(await trace("")).toMatch(/ {4}at .*main\.js:\d+/);
    expect(await trace(" --enable-source-maps")).toMatch(/ {4}at .*src\/[\w/-]+\.ts:\d+/);
  });
});

test("a run that reads files does not load Node's HTTP client, which costs time and memory", async () => {
  const preload = join(folder(), "loaded.mjs");
  writeFileSync(
    preload,
    `process.on("exit", () => process.stdout.write(process.moduleLoadList.filter((name) => name.includes("undici")).join()));`,
  );
  const { code, stdout } = await run(["generate", "pets.yaml", "-o", "sdk", "--package", "pets-client"], {
    NODE_OPTIONS: `--import ${preload}`,
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
});
