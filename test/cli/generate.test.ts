import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { outcomeOf, petDocument, pinwheel, startPinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const run = (...args: string[]) => pinwheel(args, { cwd: folder() });
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");

function write(name: string, text: string): void {
  mkdirSync(join(path(name), ".."), { recursive: true });
  writeFileSync(path(name), text);
}

/** Every file below a folder with its text. */
function contents(name: string): Record<string, string> {
  const files = readdirSync(path(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).map((file) => [file, readFileSync(file, "utf8")]));
}

describe("generate", () => {
  test("writes the SDK of one document, and a summary to standard error", async () => {
    write("pets.yaml", petDocument);
    const { code, stdout, stderr } = await run("generate", "pets.yaml", "-o", "sdk");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^\d+ files created in sdk \(\d+\.\d\d s\)\n$/);
    expect(read("sdk/models/pets.ts")).toContain("interface Pet");
    expect(read("sdk/resources/pets.ts")).toContain("Written by pinwheel from pets.yaml.");
  });

  test("a second time changes nothing", async () => {
    write("pets.yaml", petDocument);
    await run("generate", "pets.yaml", "-o", "sdk");
    const before = contents("sdk");
    const { code, stderr } = await run("generate", "pets.yaml", "-o", "sdk");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^sdk is up to date, \d+ files \(/);
    expect(contents("sdk")).toEqual(before);
  });

  test("writes the same bytes from another folder", async () => {
    write("deep/pets.yaml", petDocument);
    await run("generate", "deep/pets.yaml", "-o", "sdk");
    await pinwheel(["generate", "pets.yaml", "-o", "../sdk2"], { cwd: path("deep") });
    const relative = (name: string) =>
      Object.fromEntries(Object.entries(contents(name)).map(([file, text]) => [file.slice(path(name).length), text]));
    expect(relative("sdk2")).toEqual(relative("sdk"));
  });

  test("replaces changed files and removes obsolete ones", async () => {
    write("pets.yaml", petDocument);
    await run("generate", "pets.yaml", "-o", "sdk");
    write("pets.yaml", petDocument.replace("tags: [pets]", "tags: [animals]").replace("/pets:", "/animals:"));
    const { stderr } = await run("generate", "pets.yaml", "-o", "sdk");
    expect(stderr).toMatch(/created, \d+ replaced, \d+ removed, \d+ kept in sdk/);
    expect(existsSync(path("sdk/resources/pets.ts"))).toBe(false);
    expect(existsSync(path("sdk/resources/animals.ts"))).toBe(true);
  });

  test("reads a document from standard input", async () => {
    const { code } = await pinwheel(["generate", "-", "-o", "sdk"], { cwd: folder(), input: petDocument });
    expect(code).toBe(0);
    expect(read("sdk/client.ts")).toContain("Written by pinwheel from stdin.");
  });

  test("reads a document from a URL", async () => {
    const server = createServer((_request, response) => response.end(petDocument));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, stderr } = await run("generate", `http://127.0.0.1:${port}/pets.yaml?token=secret`, "-o", "sdk");
    server.close();
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("created in sdk") });
    expect(read("sdk/client.ts")).toContain(`Written by pinwheel from http://127.0.0.1:${port}/pets.yaml.`);
  });

  test("--package writes a package, --client names the class, --no-docs omits the docs", async () => {
    write("pets.yaml", petDocument);
    const { code } = await run("generate", "pets.yaml", "-o", "sdk", "--package", "pet-sdk", "--client", "Zoo", "--no-docs");
    expect(code).toBe(0);
    expect(JSON.parse(read("sdk/package.json"))).toMatchObject({ name: "pet-sdk" });
    expect(read("sdk/src/client.ts")).toContain("export class Zoo");
    expect(existsSync(path("sdk/docs"))).toBe(false);
    expect(read("sdk/README.md")).toContain("npm install pet-sdk");
  });

  test("--dry-run prints the plan and writes nothing", async () => {
    write("pets.yaml", petDocument);
    const { code, stdout, stderr } = await run("generate", "pets.yaml", "-o", "sdk", "--dry-run");
    expect(code).toBe(0);
    expect(stdout.split("\n")).toContain("create sdk/models/pets.ts");
    expect(stderr).toMatch(/^\d+ files would be created in sdk \(/);
    expect(existsSync(path("sdk"))).toBe(false);
  });

  test("stops at a file that was edited by hand, and overwrites it with --force", async () => {
    write("pets.yaml", petDocument);
    await run("generate", "pets.yaml", "-o", "sdk");
    write("sdk/models/pets.ts", "// mine\n");
    write("pets.yaml", petDocument.replace("name:", "title:").replace("[name]", "[title]"));
    const stopped = await run("generate", "pets.yaml", "-o", "sdk");
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toContain(
      "file-edited: sdk/models/pets.ts was edited by hand, so it is not replaced.\n  at sdk/models/pets.ts\n",
    );
    expect(read("sdk/models/pets.ts")).toBe("// mine\n");
    expect((await run("generate", "pets.yaml", "-o", "sdk", "--force")).code).toBe(0);
    expect(read("sdk/models/pets.ts")).toContain("title");
  });
});

describe("check", () => {
  test("reports files that a formatter changed, with the fix", async () => {
    write("pets.yaml", petDocument);
    await run("generate", "pets.yaml", "-o", "sdk");
    write("sdk/client.ts", read("sdk/client.ts").replaceAll(";\n", "\n"));
    const { code, stdout, stderr } = await run("check", "pets.yaml", "-o", "sdk");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "blocked (reformatted) sdk/client.ts\n" });
    expect(stderr).toContain("error file-reformatted: In sdk, 1 file differs only in formatting from what was generated: client.ts.");
    expect(stderr).toContain("fix: Exclude sdk from the formatter");
  });

  test("exits with 0 if nothing would change, and otherwise with 1 and the list of files", async () => {
    write("pets.yaml", petDocument);
    await run("generate", "pets.yaml", "-o", "sdk");
    expect(await run("check", "pets.yaml", "-o", "sdk")).toMatchObject({ code: 0, stdout: "" });
    write("pets.yaml", petDocument.replace("type: string", "type: integer"));
    const before = contents("sdk");
    const { code, stdout, stderr } = await run("check", "pets.yaml", "-o", "sdk");
    expect(code).toBe(1);
    expect(stdout.split("\n")).toContain("replace sdk/models/pets.ts");
    expect(stderr).toMatch(/^\d+ files? would be replaced, \d+ kept in sdk \(/);
    expect(contents("sdk")).toEqual(before);
  });

  test("lists deleted and edited files", async () => {
    write("pets.yaml", petDocument);
    await run("generate", "pets.yaml", "-o", "sdk");
    rmSync(path("sdk/models/pets.ts"));
    write("sdk/client.ts", "// mine\n");
    const { code, stdout } = await run("check", "pets.yaml", "-o", "sdk");
    expect(code).toBe(1);
    expect(stdout).toContain("create sdk/models/pets.ts\n");
    expect(stdout).toContain("blocked (edited) sdk/client.ts\n");
  });
});

test("a change in a referenced file is noticed", async () => {
  write("pets.yaml", petDocument.replace("#/components/schemas/Pet", "owner.yaml"));
  write("owner.yaml", "type: object\nproperties: { name: { type: string } }\n");
  await run("generate", "pets.yaml", "-o", "sdk");
  expect(await run("check", "pets.yaml", "-o", "sdk")).toMatchObject({ code: 0, stdout: "" });
  write("owner.yaml", "type: object\nproperties: { title: { type: string } }\n");
  expect(await run("check", "pets.yaml", "-o", "sdk")).toMatchObject({ code: 1, stdout: expect.stringContaining("replace sdk/") });
});

describe("configuration", () => {
  const config = { targets: [{ output: "sdk", apis: [{ document: "api/pets.yaml", client: "Zoo" }] }] };

  test.each<[string, string, string]>([
    ["pinwheel.config.json", JSON.stringify(config), "{}"],
    ["pinwheel.config.mjs", `export default ${JSON.stringify(config)};`, "{}"],
    ["pinwheel.config.js", `module.exports = ${JSON.stringify(config)};`, "{}"],
    ["pinwheel.config.js", `export default ${JSON.stringify(config)};`, '{"type":"module"}'],
    ["pinwheel.config.ts", `export default ${JSON.stringify(config)} satisfies object;`, "{}"],
    ["package.json", JSON.stringify({ pinwheel: config }), ""],
  ])("%s: every target, with paths relative to the file, from any folder below", async (name, text, manifest) => {
    write("api/pets.yaml", petDocument);
    if (manifest !== "") write("package.json", manifest);
    write(name, text);
    const { code, stderr } = await pinwheel(["generate"], { cwd: path("api") });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("created in ../sdk") });
    expect(read("sdk/client.ts")).toContain("Written by pinwheel from api/pets.yaml.");
    expect(read("sdk/client.ts")).toContain("export class Zoo");
  });

  test("a TypeScript configuration names operations, with types and other modules of its project", async () => {
    write("pets.yaml", petDocument);
    write("names.ts", "export enum Group { animals = 'animals' }\n");
    write(
      "pinwheel.config.ts",
      `import { defineConfig, type NameOperation } from "pinwheel-codegen";
       import { Group } from "./names.js";
       const nameOperation: NameOperation = ({ operationId }) => \`\${Group.animals}.\${operationId!}\`;
       export default defineConfig({ targets: [{ output: "sdk", docs: false, apis: [{ document: "pets.yaml", nameOperation }] }] });`,
    );
    expect(await run("generate")).toMatchObject({ code: 0 });
    expect(read("pinwheel.names.json")).toContain('"GET /pets": "animals.listPets"');
    write("names.ts", "export enum Group { animals = 'zoo' }\n");
    expect(await run("generate")).toMatchObject({ code: 0 });
    expect(read("pinwheel.names.json")).toContain('"GET /pets": "zoo.listPets"');
  });

  test("a syntax error in a TypeScript configuration is reported with its line", async () => {
    write("pinwheel.config.ts", "const a: number = 1;\nexport default { a b };");
    expect(await run("generate")).toMatchObject({ code: 2, stderr: expect.stringMatching(/config-syntax.*pinwheel\.config\.ts:2:/s) });
  });

  test("--config names a file; options replace its properties", async () => {
    write("api/pets.yaml", petDocument);
    write("other.json", JSON.stringify(config));
    const { code } = await run("generate", "--config", "other.json", "--output", "elsewhere", "--client", "Farm");
    expect(code).toBe(0);
    expect(read("elsewhere/client.ts")).toContain("export class Farm");
    expect(existsSync(path("sdk"))).toBe(false);
  });

  test("with one bad target, no target is written", async () => {
    write("pets.yaml", petDocument);
    write("bad.yaml", "openapi: [");
    const targets = ["pets.yaml", "bad.yaml"].map((document, index) => ({ output: `sdk${index}`, apis: [{ document }] }));
    write("pinwheel.config.json", JSON.stringify({ targets }));
    expect((await run("generate")).code).toBe(1);
    expect(existsSync(path("sdk0"))).toBe(false);
  });

  test("an invalid value is reported with the allowed ones", async () => {
    write("pinwheel.config.json", JSON.stringify({ targets: [{ output: "sdk", apis: [{ document: "x", naming: "crud" }] }] }));
    const { code, stderr } = await run("generate");
    expect(code).toBe(2);
    expect(stderr).toContain('`targets[0].apis[0].naming` must be "operations" or "resources", not "crud".');
  });

  test("that is missing is wrong usage", async () => {
    expect(await run("generate")).toMatchObject({ code: 2, stderr: expect.stringContaining("config-not-found") });
  });
});

describe("bad input is refused with a clear message, and writes nothing", () => {
  test.each<[string, string | undefined, RegExp]>([
    ["missing.yaml", undefined, /The file "missing\.yaml" does not exist/],
    ["folder", undefined, /"folder" is a folder/],
    ["empty.yaml", "", /"empty\.yaml" is empty/],
    ["broken.yaml", "openapi: 3.1.0\ninfo: {\n", /document-syntax[\s\S]*broken\.yaml:\d+:\d+/],
    ["broken.json", '{"openapi": "3.1.0",\n "info": }', /document-syntax[\s\S]*broken\.json:2:10[\s\S]*2 \| {2}"info": \}\n {15}\^/],
    ["other.yaml", "name: not an api\n", /error document-/],
  ])("%s", async (name, text, message) => {
    mkdirSync(path("folder"));
    if (text !== undefined) write(name, text);
    const { code, stdout, stderr } = await run("generate", name, "-o", "sdk");
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(existsSync(path("sdk"))).toBe(false);
  });

  test("an unresolved reference is reported with its position", async () => {
    write("pets.yaml", petDocument.replace("schemas/Pet", "schemas/Cat"));
    const { code, stderr } = await run("generate", "pets.yaml", "-o", "sdk");
    expect(stderr).toMatch(/warning reference-dangling[\s\S]*at pets\.yaml:18:19 #\/paths/);
    expect(stderr).toContain("#/components/schemas/Cat");
    expect(code).toBe(0);
    expect(await run("check", "pets.yaml", "-o", "sdk", "--strict")).toMatchObject({ code: 1 });
  });
});

describe("the last line", () => {
  test.each([["generate"], ["check"], ["validate", "-c", "x.json"], ["inspect", "--stage", "plan"]])(
    "is missing after a usage error: %s",
    async (...args) => {
      write("pets.yaml", petDocument);
      const { code, stderr } = await run(...args, "pets.yaml");
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^error usage: [^\n]*\n {2}fix: [^\n]*\n$/) });
    },
  );

  test.each([["check"], ["generate", "--dry-run"]])("counts problems of commands that do not write: %s", async (...args) => {
    const { stderr } = await run(...args, "missing.yaml", "-o", "sdk");
    expect(stderr).toMatch(/\n1 error \(\d\.\d\d s\)\n$/);
    expect(stderr).not.toContain("Nothing was written");
    expect((await run("generate", "missing.yaml", "-o", "sdk")).stderr).toMatch(/\nNothing was written: 1 error \(\d\.\d\d s\)\n$/);
  });
});

describe("an output folder that cannot be written", () => {
  const asRoot = process.getuid?.() === 0;

  test("because it is a file", async () => {
    write("pets.yaml", petDocument);
    write("sdk", "a file");
    const { code, stderr } = await run("generate", "pets.yaml", "-o", "sdk");
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/error output-/) });
    expect(read("sdk")).toBe("a file");
  });

  test.each([["generate"], ["check"]])("because its manifest is broken: %s", async (command) => {
    write("pets.yaml", petDocument);
    write("sdk/.pinwheel/manifest.json", "<<<<<<< ours\n");
    const { code, stderr } = await run(command, "pets.yaml", "-o", "sdk");
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^error manifest-broken: .* merge conflict markers\./) });
    expect(contents("sdk")).toEqual({ [path("sdk/.pinwheel/manifest.json")]: "<<<<<<< ours\n" });
  });

  test("because it is a link to itself", async () => {
    write("pets.yaml", petDocument);
    symlinkSync("sdk", path("sdk"));
    expect(await run("generate", "pets.yaml", "-o", "sdk")).toMatchObject({ code: 2, stderr: expect.stringMatching(/error output-/) });
  });

  test("because it is read-only", async () => {
    write("pets.yaml", petDocument);
    mkdirSync(path("sdk"), { mode: 0o555 });
    // A superuser may write into a folder of any mode, but not everywhere in the kernel's own file system.
    const { code, stderr } = await run("generate", "pets.yaml", "-o", asRoot ? "/sys/kernel/sdk" : "sdk");
    chmodSync(path("sdk"), 0o755);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("output-denied") });
    expect(readdirSync(path("sdk"))).toEqual([]);
  });

  test("because it contains the document", async () => {
    write("api/pets.yaml", petDocument);
    expect(await run("generate", "api/pets.yaml", "-o", "api")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /output-unsafe: The output folder api contains an input of the run, api\/pets\.yaml\.\n {2}at api\n {2}fix: Choose a folder only for the output/,
      ),
    });
    expect(readdirSync(path("api"))).toEqual(["pets.yaml"]);
  });
});

describe("an output folder that cannot be used is found before the document is read", () => {
  const documentOnly = ["generate", "-", "-o"];

  test.each([
    ["a file", [...documentOnly, "taken"], "output-obstacle"],
    ["the current folder of a project", [...documentOnly, "."], "output-unsafe"],
    ["inside node_modules", [...documentOnly, "node_modules/sdk"], "output-unsafe"],
    ["the folder of the configuration", ["generate", "-c", "tools/pinwheel.json"], "output-unsafe"],
    ["a parent of the configuration", ["check", "-c", "tools/parent.json"], "output-unsafe"],
    ["the second target", ["generate", "-c", "tools/second.json"], "output-obstacle"],
  ])("%s", async (_name, args, code) => {
    const configure = (...outputs: readonly string[]) =>
      JSON.stringify({ targets: outputs.map((output) => ({ output, apis: [{ document: "-" }] })) });
    write("package.json", "{}");
    write("taken", "a file");
    write("tools/pinwheel.json", configure("."));
    write("tools/parent.json", configure("../tools"));
    write("tools/second.json", configure("../sdk", "../taken"));
    // Standard input stays open: a process that reads it does not end.
    const child = startPinwheel(args, { cwd: folder() });
    const { code: exitCode, stderr } = await outcomeOf(child);
    child.stdin?.destroy();
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(new RegExp(`^error ${code}: `)) });
    expect(existsSync(path("sdk"))).toBe(false);
  });
});

describe("Ctrl-C before files are written ends the process at once", () => {
  test("during standard input", async () => {
    const child = startPinwheel(["generate", "-", "-o", "sdk"], { cwd: folder(), env: {} });
    const outcome = outcomeOf(child);
    // More than a pipe holds, so it is written only when the process reads.
    await new Promise((resolve) => child.stdin?.write(`openapi: 3.1.0\n${" ".repeat(1_000_000)}`, resolve));
    child.kill("SIGINT");
    expect(await outcome).toMatchObject({ code: null, signal: "SIGINT", stdout: "" });
    expect(existsSync(path("sdk"))).toBe(false);
  });

  test("during a download", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const requested = new Promise((resolve) => server.once("request", resolve));
    const child = startPinwheel(["generate", `http://127.0.0.1:${port}/pets.yaml`, "-o", "sdk"], { cwd: folder(), env: {} });
    const outcome = outcomeOf(child);
    await requested;
    child.kill("SIGINT");
    expect(await outcome).toMatchObject({ code: null, signal: "SIGINT", stdout: "" });
    server.closeAllConnections();
    server.close();
  });

  /** Loaded before the command: parses the document for a minute without a break, and says when it begins. */
  const endlessParser = `
    import { writeSync } from "node:fs";
    const { parse } = JSON;
    JSON.parse = (text, ...rest) => {
      if (!text.includes("Endless")) return parse(text, ...rest);
      writeSync(2, "parsing");
      for (const end = Date.now() + 60_000; Date.now() < end; );
    };
  `;

  test.each([
    ["generate", "SIGINT"],
    ["generate", "SIGTERM"],
    ["check", "SIGINT"],
    ["validate", "SIGINT"],
    ["generate --watch", "SIGINT"],
  ] as const)("while a document is parsed: %s, %s", async (command, signal) => {
    write("parser.mjs", endlessParser);
    write("pets.json", '{ "openapi": "3.1.0", "info": { "title": "Endless", "version": "1" }, "paths": {} }');
    const args = [...command.split(" "), "pets.json", ...(command === "validate" ? [] : ["-o", "sdk"])];
    const child = startPinwheel(args, { cwd: folder(), env: { NODE_OPTIONS: `--import=${pathToFileURL(path("parser.mjs")).href}` } });
    const outcome = outcomeOf(child);
    await new Promise<void>((resolve) => child.stderr?.on("data", (text: string) => text.includes("parsing") && resolve()));
    child.kill(signal);
    expect(await outcome).toMatchObject({ code: null, signal });
    expect(existsSync(path("sdk"))).toBe(false);
  });
});
