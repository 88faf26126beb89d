import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { petDocument, pinwheel, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (...names: string[]) => join(folder(), ...names);
const crlf = (text: string) => text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n");

/** Every file below a folder, without the state that records the document. */
function contents(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(path(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(path(name), join(entry.parentPath, entry.name)));
  const output = paths.filter((file) => !file.startsWith(".pinwheel")).sort();
  return Object.fromEntries(output.map((file) => [file, readFileSync(path(name, file), "utf8")]));
}

async function generate(...args: string[]) {
  const outcome = await pinwheel(["generate", ...args], { cwd: folder() });
  expect(outcome).toMatchObject({ code: 0 });
  return outcome;
}

/** Two paragraphs, an example of several lines, and a header that is folded. */
const document = petDocument.replace(
  "title: Pets",
  [
    "title: Pets",
    "  description: |",
    "    The first paragraph",
    "    goes on.",
    "",
    "    The second paragraph.",
    "  x-note: >-",
    "    folded",
    "    text",
  ].join("\n"),
);

describe("a document with CRLF", () => {
  test.each([
    ["YAML", document],
    ["YAML that is not plain", document.replace("openapi:", "%YAML 1.2\n---\nopenapi:")],
    ["JSON", JSON.stringify({ openapi: "3.1.0", info: { title: "Pets", version: "1", description: "One.\r\nTwo." }, paths: {} }, null, 2)],
  ])("%s gives the output of the same document with LF", async (_, text) => {
    for (const [name, content] of Object.entries({ lf: text, crlf: crlf(text) })) {
      await mkdir(path(name));
      writeFileSync(path(name, "api.yaml"), content);
      await generate(`${name}/api.yaml`, "-o", `${name}/sdk`, "--docs");
    }
    const output = contents("crlf/sdk");
    expect(output).toEqual(contents("lf/sdk"));
    for (const emitted of Object.values(output)) expect(emitted).not.toContain("\r");
  });

  test("has its problems at the lines and columns of the same document with LF", async () => {
    const broken = document.replace("responses:", "parameters: [{ $ref: '#/components/parameters/none' }]\n      responses:");
    const outputs: string[] = [];
    for (const text of [broken, crlf(broken)]) {
      writeFileSync(path("api.yaml"), text);
      const { stdout, stderr } = await pinwheel(["validate", "api.yaml", "--reporter", "compact"], { cwd: folder() });
      outputs.push(stdout + stderr);
    }
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[0]).toMatch(/api\.yaml:\d+:\d+: warning reference/);
  });
});

describe("other inputs with CRLF", () => {
  test("overlay, templates and guides give the output of those with LF", async () => {
    const inputs = {
      "api.yaml": document,
      "overlay.yaml":
        "overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions:\n  - target: $.info\n    update:\n      description: |\n        By\n        overlay.\n",
      "guides/start.md": "# Start\n\nRead this\nfirst.\n",
      "pinwheel.config.json": JSON.stringify(
        { targets: [{ output: "sdk", docs: true, guides: "guides", apis: [{ document: "api.yaml", overlays: ["overlay.yaml"] }] }] },
        null,
        2,
      ),
    };
    const outputs: unknown[] = [];
    for (const change of [(text: string) => text, crlf]) {
      await mkdir(path("guides"), { recursive: true });
      for (const [name, text] of Object.entries(inputs)) writeFileSync(path(name), change(text));
      await generate();
      outputs.push(contents("sdk"));
      rmSync(path("sdk"), { recursive: true });
    }
    expect(outputs[1]).toEqual(outputs[0]);
    expect(JSON.stringify(outputs[0])).toContain("overlay");
  });

  test("a file of names with CRLF is read, and keeps its names", async () => {
    writeFileSync(path("api.yaml"), document);
    writeFileSync(path("pinwheel.config.json"), JSON.stringify({ targets: [{ output: "sdk", apis: [{ document: "api.yaml" }] }] }));
    await generate();
    const names = readFileSync(path("pinwheel.names.json"), "utf8");
    writeFileSync(path("pinwheel.names.json"), crlf(names.replace('"pets.list"', '"pets.all"')));
    await generate();
    expect(readFileSync(path("sdk", "resources", "pets.ts"), "utf8")).toContain("all");
    expect(await pinwheel(["names", "--check"], { cwd: folder() })).toMatchObject({ code: 0 });
  });
});

describe("a clone by Git with autocrlf", () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main", ...args], {
      cwd: folder(),
      stdio: "pipe",
    });

  test("is up to date, also after it was generated again", async () => {
    await mkdir(path("here"));
    writeFileSync(path("here", "api.yaml"), document);
    writeFileSync(
      path("here", "pinwheel.config.json"),
      JSON.stringify({ targets: [{ output: "sdk", docs: true, package: "pets", apis: [{ document: "api.yaml" }] }] }),
    );
    const inside = (name: string) => ({ cwd: path(name) });
    expect(await pinwheel(["generate"], inside("here"))).toMatchObject({ code: 0 });
    git("-C", "here", "init", "-q");
    git("-C", "here", "add", "-A");
    git("-C", "here", "commit", "-qm", "one");
    git("clone", "-q", "-c", "core.autocrlf=true", "here", "there");
    expect(readFileSync(path("there", "sdk", "src", "index.ts"), "utf8")).toContain("\r\n");
    expect(await pinwheel(["check"], inside("there"))).toMatchObject({ code: 0 });
    writeFileSync(path("there", "api.yaml"), crlf(document.replaceAll("/pets", "/animals")));
    expect(await pinwheel(["generate"], inside("there"))).toMatchObject({ code: 0 });
    git("-C", "there", "add", "-A");
    const changed = git("-C", "there", "diff", "--cached", "--name-only").toString().split("\n");
    expect(changed).toContain("sdk/src/resources/pets.ts");
    expect(changed).not.toContain("sdk/src/models.ts");
  });
});
