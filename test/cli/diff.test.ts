import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { petDocument, pinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const run = (...args: string[]) => pinwheel(args, { cwd: folder() });

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder(), name)), { recursive: true });
  writeFileSync(join(folder(), name), text);
}

function git(...args: string[]): string {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: folder(), encoding: "utf8" });
}

function commitAll(message: string): void {
  git("add", "-A");
  git("commit", "--quiet", "--message", message);
}

/** The document with one operation more, or without its only one. */
const larger = petDocument.replace(
  "components:",
  "  /owners:\n    get: { operationId: listOwners, tags: [owners], responses: { 200: { description: All. } } }\ncomponents:",
);
const smaller = petDocument.replace("  /pets:", "  /animals:").replace("operationId: listPets", "operationId: animals");

const config = JSON.stringify({ targets: [{ output: "sdk", docs: false, apis: [{ document: "api/pets.yaml" }] }] });

interface Output {
  readonly format: number;
  readonly advice: { readonly sdk: string; readonly api: string };
  readonly changes: readonly { readonly code: string; readonly where: { readonly operation?: string; readonly pointer: string } }[];
}

async function changesOf(...args: string[]): Promise<Output> {
  const { code, stdout, stderr } = await run("diff", ...args, "--format", "json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("diff of documents", () => {
  beforeEach(() => {
    write("old.yaml", petDocument);
    write("new.yaml", larger);
  });

  test("prints the changes in a fixed form of JSON", async () => {
    const { format, advice, changes } = await changesOf("old.yaml", "new.yaml");
    expect({ format, advice }).toEqual({ format: 1, advice: { sdk: "minor", api: "minor" } });
    expect(changes).toMatchObject([{ code: "operation-added", where: { operation: "owners.list" } }]);
    expect(await changesOf("old.yaml", "old.yaml")).toEqual({ format: 1, advice: { sdk: "none", api: "none" }, changes: [] });
  });

  test("prints what docs/versions.md shows", async () => {
    const page = readFileSync(new URL("../../docs/versions.md", import.meta.url), "utf8");
    const [, section = ""] = page.split("\n## JSON\n");
    const [, sample = ""] = section.split(/```(?:json)?\n/);
    expect(JSON.parse(sample)).toEqual(await changesOf("old.yaml", "new.yaml"));
  });

  test("compares models, also with a document", async () => {
    write("model.json", (await run("inspect", "old.yaml", "--stage", "model")).stdout);
    expect(await changesOf("model.json", "new.yaml")).toEqual(await changesOf("old.yaml", "new.yaml"));
    expect((await changesOf("model.json", "model.json")).changes).toEqual([]);
  });

  test("keeps the names of operations, as generate does", async () => {
    write("new.yaml", petDocument.replace("operationId: listPets", "operationId: fetchPets"));
    expect((await changesOf("old.yaml", "new.yaml")).changes).toEqual([]);
  });

  test("reads standard input for one of the two", async () => {
    const { stdout } = await pinwheel(["diff", "old.yaml", "-", "--format", "next-version"], { cwd: folder(), input: larger });
    expect(stdout).toBe("1.1.0\n");
    expect(await run("diff", "-", "-")).toMatchObject({ code: 2, stderr: expect.stringContaining("Only one of the two versions") });
  });

  test("the building options apply to both", async () => {
    const { changes } = await changesOf("old.yaml", "new.yaml", "--naming", "resources", "--client", "Zoo");
    expect(changes.map(({ where }) => where.operation)).toEqual(["owners.list"]);
  });

  test("a comparison that fails prints no result", async () => {
    write("broken.yaml", "openapi: [");
    for (const args of [
      ["old.yaml", "missing.yaml"],
      ["missing.yaml", "new.yaml"],
      ["broken.yaml", "new.yaml"],
    ]) {
      const { code, stdout, stderr } = await run("diff", ...args, "--format", "json");
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain("error document-");
    }
  });

  test("fails on what the option names", async () => {
    write("new.yaml", smaller);
    expect((await run("diff", "old.yaml", "new.yaml")).code).toBe(0);
    expect(await run("diff", "old.yaml", "new.yaml", "--fail-on", "source")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/\d changes? breaks? callers \(source\)\n$/),
    });
    expect((await run("diff", "old.yaml", "old.yaml", "--fail-on", "any")).code).toBe(0);
    expect((await run("diff", "old.yaml", "new.yaml", "--fail-on", "people")).code).toBe(2);
  });

  test("prints text, Markdown, annotations, a changeset and a commit message", async () => {
    write("new.yaml", smaller);
    const text = await run("diff", "old.yaml", "new.yaml");
    expect(text.stdout).toMatch(/^Breaking\n[\s\S]*\nSafe\n[\s\S]*\n\d+ breaking[\s\S]*Version of the SDK: major; of the API: major\.\n$/);
    const summary = join(folder(), "summary.md");
    const github = await pinwheel(["diff", "old.yaml", "new.yaml", "--format", "github"], {
      cwd: folder(),
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(github.stdout).toMatch(/^::error title=pinwheel operation-removed::/m);
    const markdown = await run("diff", "old.yaml", "new.yaml", "--format", "markdown");
    expect(markdown.stdout).toMatch(/^## API changes: \d+ breaking/);
    expect((await run("diff", "old.yaml", "new.yaml", "--format", "changeset")).stdout).toMatch(
      /^---\n"Pets": major\n---\n\nUpdate the SDK/,
    );
    expect((await run("diff", "old.yaml", "new.yaml", "--format", "commit")).stdout).toMatch(
      /^feat!: update the SDK[\s\S]*\n\nBREAKING CHANGE: /,
    );
    expect((await run("diff", "old.yaml", "new.yaml", "--format", "next-version")).stdout).toBe("2.0.0\n");
  });

  test("makes control characters of a document visible", async () => {
    const hostile = "/pets\\e[31m\\u202e";
    write(
      "new.yaml",
      petDocument.replace("components:", `  "${hostile}":\n    get: { responses: { 200: { description: All. } } }\ncomponents:`),
    );
    for (const format of ["text", "markdown", "github", "changeset", "commit"]) {
      expect((await run("diff", "old.yaml", "new.yaml", "--format", format)).stdout).not.toMatch(/[\u001b\u202e]/);
    }
  });
});

describe("diff with git", () => {
  beforeEach(() => {
    git("init", "--quiet", "--initial-branch", "main");
    write("pinwheel.config.json", config);
    write("api/pets.yaml", petDocument);
    commitAll("first");
  });

  test("compares every target with the merge base, without a checkout", async () => {
    git("switch", "--quiet", "--create", "topic");
    write("api/pets.yaml", larger);
    expect((await changesOf()).changes).toMatchObject([{ code: "operation-added" }]);
    commitAll("second");
    expect((await changesOf()).changes).toMatchObject([{ code: "operation-added" }]);
    expect((await changesOf("--against", "topic")).changes).toEqual([]);
    expect(git("status", "--short")).toBe("");
  });

  test("reads documents of a revision with the files that they refer to", async () => {
    write("api/pets.yaml", petDocument.replace('"#/components/schemas/Pet"', '"models/pet.yaml"'));
    write("api/models/pet.yaml", "type: object\nproperties: { name: { type: string } }\n");
    commitAll("split");
    git("tag", "v1");
    write("api/models/pet.yaml", "type: object\nproperties: { name: { type: integer } }\n");
    for (const args of [
      ["v1:api/pets.yaml", "api/pets.yaml"],
      ["v1:api/pets.yaml"],
      ["api/pets.yaml", "--against", "v1"],
      ["--against", "v1"],
    ]) {
      expect((await changesOf(...args)).changes).toMatchObject([{ code: expect.any(String) }]);
    }
    commitAll("change");
    expect((await changesOf("HEAD:api/pets.yaml", "api/pets.yaml")).changes).toEqual([]);
    expect((await changesOf("v1:api/pets.yaml", "HEAD:api/pets.yaml")).changes).toHaveLength(1);
  });

  test("uses the configuration and the names of the revision", async () => {
    await run("generate");
    commitAll("generated");
    write("api/pets.yaml", petDocument.replace("operationId: listPets", "operationId: fetchPets"));
    expect((await changesOf()).changes).toEqual([]);
    write("pinwheel.config.json", config.replace('"docs":false', '"docs":false,"package":"pets"'));
    write("api/renamed.yaml", larger);
    write("pinwheel.config.json", config.replace("api/pets.yaml", "api/renamed.yaml"));
    expect((await changesOf()).changes).toMatchObject([{ code: "operation-added" }]);
  });

  test("tells what the configuration changes from what the document changes", async () => {
    await run("generate");
    commitAll("generated");
    write("pinwheel.config.json", config.replace('"api/pets.yaml"', '"api/pets.yaml","client":"Zoo"'));
    const renamed = { code: "client-renamed", cause: "configuration", verdicts: { source: "breaking", deployed: "safe" } };
    expect(await changesOf()).toMatchObject({ advice: { sdk: "major", api: "none" }, changes: [renamed] });
    write("api/pets.yaml", larger);
    const { advice, changes } = await changesOf();
    expect(advice).toEqual({ sdk: "major", api: "minor" });
    expect(changes).toMatchObject([renamed, { code: "operation-added" }]);
    expect(changes[1]).not.toHaveProperty("cause");
    expect((await run("diff")).stdout).toMatch(
      /^Safe\n[\s\S]*\nBecause of the configuration, not of the API\n[\s\S]*\n1 safe, 1 because of the configuration\./,
    );
    expect((await run("diff", "--format", "commit")).stdout).toMatch(
      /^feat!: update the SDK for 1 change of the API and 1 change of the configuration/,
    );
    await run("generate");
    expect(await changesOf()).toMatchObject({ changes: [{ code: "client-renamed", cause: "configuration" }, { code: "operation-added" }] });
  });

  test("a name that was changed by hand, and an operation that is left out, are not changes of the API", async () => {
    write("api/pets.yaml", larger);
    await run("generate");
    commitAll("generated");
    const file = join(folder(), "pinwheel.names.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"pets.list"', '"pets.all"'));
    expect(await changesOf()).toMatchObject({ advice: { api: "none" }, changes: [{ code: "operation-renamed", cause: "configuration" }] });
    git("checkout", "--quiet", "pinwheel.names.json");
    write("pinwheel.config.json", config.replace('"api/pets.yaml"', '"api/pets.yaml","exclude":{"tags":["owners"]}'));
    const removed = { code: "operation-removed", cause: "configuration", verdicts: { deployed: "safe" } };
    expect(await changesOf()).toMatchObject({ advice: { sdk: "major", api: "none" }, changes: [removed] });
  });

  test("says that another version of Pinwheel wrote the old SDK", async () => {
    await run("generate");
    const manifest = join(folder(), "sdk/.pinwheel/manifest.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/pinwheel-codegen [^"]*/, "pinwheel-codegen 0.0.1"));
    commitAll("generated");
    const sentence = /pinwheel-codegen 0\.0\.1 wrote the old SDK, and this is pinwheel-codegen \S+: its changelog has/;
    for (const format of ["text", "markdown"])
      expect((await run("diff", "--against", "HEAD", "--format", format)).stdout).toMatch(sentence);
    await run("generate", "--force");
    commitAll("generated again");
    expect((await run("diff", "--against", "HEAD")).stdout).not.toMatch(sentence);
  });

  test("loads a configuration in TypeScript with its imports", async () => {
    git("rm", "--quiet", "pinwheel.config.json");
    write("names.ts", 'export const nameOperation = () => "zoo.all";\n');
    write(
      "pinwheel.config.ts",
      'import { nameOperation } from "./names.js";\nexport default { targets: [{ output: "sdk", apis: [{ document: "api/pets.yaml", nameOperation }] }] };\n',
    );
    commitAll("in TypeScript");
    expect((await changesOf()).changes).toEqual([]);
    write("names.ts", 'export const nameOperation = () => "zoo.every";\n');
    expect((await changesOf()).changes).not.toEqual([]);
  });

  test("a target that is new has only additions, and one that has gone only removals", async () => {
    const second = { output: "second", docs: false, apis: [{ document: "api/pets.yaml" }] };
    const targets = [...JSON.parse(config).targets, second];
    write("pinwheel.config.json", JSON.stringify({ targets }));
    expect((await changesOf()).changes.map(({ code }) => code)).toContain("operation-added");
    commitAll("two");
    write("pinwheel.config.json", config);
    expect((await changesOf()).changes.map(({ code }) => code)).toContain("operation-removed");
  });

  test("a revision or a path is never an option of git, and never a path outside", async () => {
    for (const args of [
      ["--against=--output=x"],
      ["--against=-h"],
      ["--", "--help:api/pets.yaml", "api/pets.yaml"],
      ["HEAD:../../etc/passwd", "api/pets.yaml"],
    ]) {
      const { code, stdout, stderr } = await run("diff", ...args);
      expect([1, 2]).toContain(code);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^error /);
    }
  });

  test("what git does not have is an error", async () => {
    for (const [args, problem] of [
      [["--against", "nowhere"], 'The revision "nowhere" does not exist'],
      [["main:api/none.yaml", "api/pets.yaml"], 'The file "main:api/none.yaml" does not exist'],
      [["api/pets.yaml", "--against", "nowhere"], 'The revision "nowhere" does not exist'],
      [["https://example.com/api.yaml"], "git has no earlier version"],
    ] as const) {
      const { code, stdout, stderr } = await run("diff", ...args);
      expect({ isRefused: code === 1 || code === 2, stdout }).toEqual({ isRefused: true, stdout: "" });
      expect(stderr).toContain(problem);
    }
  });

  test("the gate of check fails on a break, apart from what the configuration accepts", async () => {
    await run("generate");
    commitAll("generated");
    write("api/pets.yaml", smaller);
    await run("generate");
    expect(await run("check", "--fail-on", "source")).toMatchObject({ code: 1, stderr: expect.stringContaining("operation-removed") });
    expect((await run("check", "--fail-on", "source", "--against", "nowhere")).code).toBe(1);
    const diff = { policy: 1, "operation-removed": "minor" };
    write("pinwheel.config.json", JSON.stringify({ ...JSON.parse(config), diff }));
    expect((await run("check", "--fail-on", "source")).code).toBe(0);
    write("pinwheel.config.json", JSON.stringify({ ...JSON.parse(config), diff: { "operation-remove": "minor" } }));
    expect(await run("diff")).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "operation-removed"?') });
    write("pinwheel.config.json", config);
    const { stdout } = await run("diff", "--format", "json");
    const accept = (JSON.parse(stdout).changes as readonly { fingerprint: string }[]).map(({ fingerprint }) => ({
      fingerprint,
      reason: "planned",
    }));
    write("pinwheel.config.json", JSON.stringify({ ...JSON.parse(config), diff: { accept } }));
    expect((await run("check", "--fail-on", "any")).code).toBe(0);
  });
});

/** Changes the models of the last run as another generator would have written them. */
function editState(edit: (text: string) => string): void {
  const file = join(folder(), "sdk/.pinwheel/model.json");
  const text = readFileSync(file, "utf8");
  const edited = edit(text.slice(0, text.lastIndexOf(',"sha256":')));
  writeFileSync(file, `${edited},"sha256":"${createHash("sha256").update(edited).digest("hex")}"}\n`);
}

describe("generate", () => {
  test("tells what changed in the API since the last run", async () => {
    write("pets.yaml", petDocument);
    expect((await run("generate", "pets.yaml", "-o", "sdk")).stderr).not.toContain("pinwheel diff");
    write("pets.yaml", larger);
    expect((await run("generate", "pets.yaml", "-o", "sdk")).stderr).toMatch(/\n1 operation added: `pinwheel diff`\n$/);
    write("pets.yaml", petDocument);
    expect((await run("generate", "pets.yaml", "-o", "sdk")).stderr).toMatch(/\n1 breaking change: `pinwheel diff`\n$/);
  });

  test("does not blame the API for what the configuration or another version of Pinwheel changed", async () => {
    write("pets.yaml", petDocument);
    const generate = async (...args: string[]) => (await run("generate", "pets.yaml", "-o", "sdk", ...args)).stderr;
    await generate();
    expect(await generate("--client", "Zoo")).toMatch(/\n1 breaking change because of the configuration: `pinwheel diff`\n$/);
    write("pets.yaml", larger);
    expect(await generate("--client", "Pets")).toMatch(
      /\n1 operation added, 1 breaking change because of the document and configuration: `pinwheel diff`\n$/,
    );
    editState((text) =>
      text.replace(/"generator":"[0-9a-f]{4}/, '"generator":"0000').replace('"clientName":"Pets"', '"clientName":"Beasts"'),
    );
    expect(await generate("--force", "--client", "Pets")).toMatch(
      /\n1 breaking change because of the generator: see the changelog of Pinwheel\n$/,
    );
    expect(await generate("--force", "--client", "Pets")).not.toMatch(/because of/);
  });

  test("does not read models of another form, which another version of Pinwheel wrote", async () => {
    write("pets.yaml", petDocument);
    await run("generate", "pets.yaml", "-o", "sdk");
    editState((text) => text.replace(/"types":"[0-9a-f]{4}/, '"types":"0000').replace('"models":[', '"models":[null,'));
    write("pets.yaml", larger);
    const { code, stderr } = await run("generate", "pets.yaml", "-o", "sdk");
    expect({ code, isTold: /pinwheel diff/.test(stderr) }).toEqual({ code: 0, isTold: false });
  });
});
