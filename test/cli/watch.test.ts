import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outcomeOf, petDocument, startPinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);

/** Waits until something holds; the deadline is for a broken program only. */
async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 50_000; Date.now() < deadline; ) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("It did not happen in time.");
}

function models(): string {
  try {
    return readFileSync(path("sdk/models/pets.ts"), "utf8");
  } catch {
    return "";
  }
}

/** Starts a watching run, does something with it, and presses Ctrl-C. */
async function watching(args: readonly string[], work: (log: () => string) => Promise<void>) {
  const child = startPinwheel(["generate", ...args, "--watch"], { cwd: folder() });
  const outcome = outcomeOf(child);
  let log = "";
  child.stderr?.on("data", (text: string) => {
    log += text;
  });
  try {
    await until(() => log.includes("Watching"));
    await work(() => log);
    // A run that is not writing ends by the signal itself.
    await until(() => log.endsWith("press Ctrl-C to stop.\n"));
  } finally {
    child.kill("SIGINT");
  }
  return outcome;
}

test("writes changes of the document, prints mistakes and continues, exits with 0 on Ctrl-C", async () => {
  writeFileSync(path("pets.yaml"), petDocument);
  const outcome = await watching(["pets.yaml", "-o", "sdk"], async (log) => {
    writeFileSync(path("pets.yaml"), petDocument.replaceAll("Pet", "Cat"));
    await until(() => models().includes("interface Cat"));
    writeFileSync(path("pets.yaml"), "openapi: [");
    await until(() => log().includes("document-syntax"));
    expect(models()).toContain("interface Cat");
    writeFileSync(path("pets.yaml"), petDocument.replaceAll("Pet", "Dog"));
    await until(() => models().includes("interface Dog"));
  });
  expect(outcome).toMatchObject({ code: 0, stdout: "" });
});

test("notices every save of an editor that renames files", async () => {
  writeFileSync(path("pets.yaml"), petDocument);
  await watching(["pets.yaml", "-o", "sdk"], async () => {
    for (const name of ["Cat", "Dog", "Cow"]) {
      writeFileSync(path("pets.yaml~"), petDocument.replaceAll("Pet", name));
      renameSync(path("pets.yaml~"), path("pets.yaml"));
      await until(() => models().includes(`interface ${name}`));
    }
  });
});

test("files that references lead to are watched, also one that does not exist yet", async () => {
  mkdirSync(path("models"));
  writeFileSync(path("pets.yaml"), petDocument.replace(/\$ref: .*/, "$ref: models/pet.yaml"));
  await watching(["pets.yaml", "-o", "sdk"], async (log) => {
    expect(log()).toContain("Watching 2 inputs");
    writeFileSync(path("models/pet.yaml"), "{ title: Cat, type: object, properties: { a: { $ref: deep.yaml } } }");
    await until(() => models().includes("interface Cat"));
    writeFileSync(path("models/deep.yaml"), "{ title: Deep, type: object }");
    await until(() => models().includes("type Deep "));
    writeFileSync(path("models/deep.yaml"), "{ title: Deep, type: object, properties: { later: { type: string } } }");
    await until(() => models().includes("later?: string"));
  });
});

test("overlays, and a configuration that changes to another document, are watched", async () => {
  mkdirSync(path("api"));
  writeFileSync(path("api/pets.yaml"), petDocument);
  writeFileSync(path("api/farm.yaml"), petDocument.replaceAll("Pet", "Cow"));
  const overlay = (version: string) =>
    `overlay: 1.0.0\ninfo: { title: x, version: "1" }\nactions: [{ target: $.components.schemas.Pet, update: { x-pinwheel-name: ${version} } }]\n`;
  writeFileSync(path("api/overlay.yaml"), overlay("Fox"));
  const configure = (document: string, overlays: readonly string[]) =>
    writeFileSync(path("pinwheel.config.json"), JSON.stringify({ targets: [{ output: "sdk", apis: [{ document, overlays }] }] }));
  configure("api/pets.yaml", ["api/overlay.yaml"]);
  await watching([], async (log) => {
    expect(models()).toContain("interface Fox");
    writeFileSync(path("pinwheel.config.json"), "{");
    await until(() => log().includes("config-syntax"));
    configure("api/farm.yaml", []);
    await until(() => models().includes("interface Cow"));
    writeFileSync(path("api/farm.yaml"), petDocument.replaceAll("Pet", "Hen"));
    await until(() => models().includes("interface Hen"));
  });
});

test("a document that disappears and comes back is read again", async () => {
  writeFileSync(path("pets.yaml"), petDocument);
  await watching(["pets.yaml", "-o", "sdk"], async (log) => {
    for (const name of ["Cat", "Dog"]) {
      unlinkSync(path("pets.yaml"));
      await until(() => log().split("document-not-found").length > (name === "Cat" ? 1 : 2));
      writeFileSync(path("pets.yaml"), petDocument.replaceAll("Pet", name));
      await until(() => models().includes(`interface ${name}`));
    }
  });
});

test("a document behind links is watched, and so are the links", async () => {
  mkdirSync(path("shared"));
  writeFileSync(path("shared/pets.yaml"), petDocument);
  writeFileSync(path("shared/farm.yaml"), petDocument.replaceAll("Pet", "Cow"));
  mkdirSync(path("project"));
  symlinkSync("../shared", path("project/api"));
  symlinkSync("pets.yaml", path("shared/current.yaml"));
  await watching(["project/api/current.yaml", "-o", "sdk"], async () => {
    writeFileSync(path("shared/pets.yaml"), petDocument.replaceAll("Pet", "Cat"));
    await until(() => models().includes("interface Cat"));
    writeFileSync(path("shared/new.yaml"), petDocument.replaceAll("Pet", "Dog"));
    renameSync(path("shared/new.yaml"), path("shared/pets.yaml"));
    await until(() => models().includes("interface Dog"));
    unlinkSync(path("shared/pets.yaml"));
    writeFileSync(path("shared/pets.yaml"), petDocument.replaceAll("Pet", "Hen"));
    await until(() => models().includes("interface Hen"));
    symlinkSync("farm.yaml", path("shared/next.yaml"));
    renameSync(path("shared/next.yaml"), path("shared/current.yaml"));
    await until(() => models().includes("interface Cow"));
    writeFileSync(path("shared/farm.yaml"), petDocument.replaceAll("Pet", "Fox"));
    await until(() => models().includes("interface Fox"));
  });
});

test("modules that a configuration imports are watched, also through others", async () => {
  writeFileSync(path("pets.yaml"), petDocument);
  writeFileSync(path("package.json"), "{}");
  writeFileSync(path("target.ts"), 'export const target = { output: "sdk", apis: [{ document: "pets.yaml", client: "Kennel" }] };\n');
  writeFileSync(path("targets.ts"), 'import { target } from "./target.ts";\nexport const targets = [target];\n');
  writeFileSync(path("pinwheel.config.ts"), 'import { targets } from "./targets.ts";\nexport default { targets };\n');
  await watching([], async (log) => {
    expect(log()).toContain("Watching 4 inputs");
    writeFileSync(path("target.ts"), 'export const target = { output: "sdk", apis: [{ document: "pets.yaml", client: "Stable" }] };\n');
    await until(() => readFileSync(path("sdk/client.ts"), "utf8").includes("class Stable"));
  });
});

test("a folder of templates is watched with all its files, also after it was replaced", async () => {
  writeFileSync(path("pets.yaml"), petDocument);
  const template = (text: string) => `${text}\n\n${readFileSync(new URL("../../templates/docs/README.md.hbs", import.meta.url), "utf8")}`;
  const docs = () => readFileSync(path("sdk/docs/README.md"), "utf8");
  mkdirSync(path("looks"));
  await watching(["pets.yaml", "-o", "sdk", "--templates", "looks"], async () => {
    mkdirSync(path("looks/docs"));
    writeFileSync(path("looks/docs/README.md.hbs"), template("First"));
    await until(() => docs().includes("First"));
    mkdirSync(path("other/docs"), { recursive: true });
    writeFileSync(path("other/docs/README.md.hbs"), template("Second"));
    rmSync(path("looks"), { recursive: true });
    renameSync(path("other"), path("looks"));
    await until(() => docs().includes("Second"));
  });
});

test("other files beside the document start no run", async () => {
  writeFileSync(path("pets.yaml"), petDocument);
  await watching(["pets.yaml", "-o", "sdk"], async (log) => {
    const before = log();
    writeFileSync(path("pets.yaml~"), petDocument);
    mkdirSync(path("notes"));
    writeFileSync(path("notes/pets.yaml"), petDocument);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(log()).toBe(before);
  });
});

test("a command line without any input to watch ends with its error", async () => {
  writeFileSync(path("pets.yaml"), petDocument);
  const outcome = await outcomeOf(startPinwheel(["generate", "pets.yaml", "--watch"], { cwd: folder() }));
  expect(outcome).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^error usage: The output folder for pets\.yaml is missing[^\n]*\n[^\n]*\n$/),
  });
});

test("standard input cannot be watched", async () => {
  const outcome = await outcomeOf(startPinwheel(["generate", "-", "-o", "sdk", "--watch"], { cwd: folder(), input: petDocument }));
  expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining("Standard input cannot be watched.") });
});
