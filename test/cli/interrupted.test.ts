import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { type Outcome, petDocument, pinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const generate = (output: string, env: Readonly<Record<string, string>> = {}) =>
  pinwheel(["generate", "pets.yaml", "-o", output], { cwd: folder(), env });

/** Every file below a folder with its text. */
function contents(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(path(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(path(name), file), readFileSync(file, "utf8")]);
  return Object.fromEntries(texts);
}

/** Loaded before the command: sends it a signal before its nth call of a function of `node:fs` that has to do with the output. */
const preload = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const [name, nth, signal] = process.env.STOP.split(" ");
const original = fs[name];
let seen = 0;
fs[name] = (...given) => {
  if (String(given[0]).includes("sdk") && ++seen === Number(nth)) process.kill(process.pid, signal);
  return original(...given);
};
syncBuiltinESMExports();
`;

async function stopped(name: string, nth: number, signal: "SIGKILL" | "SIGINT"): Promise<Outcome> {
  const module = path("preload.mjs");
  writeFileSync(module, preload);
  return generate("sdk", { NODE_OPTIONS: `--import=${pathToFileURL(module).href}`, STOP: `${name} ${nth} ${signal}` });
}

/** What is there before the run that is stopped, and what it would have made. */
async function prepare() {
  for (const text of [petDocument, petDocument.replaceAll("Pet", "Cat").replaceAll("tags: [pets]", "tags: [cats]")]) {
    writeFileSync(path("pets.yaml"), text);
    await generate("whole");
    if (text === petDocument) await generate("sdk");
  }
  return { before: contents("sdk"), whole: contents("whole") };
}

describe("a run that is killed while it writes", () => {
  test.each([
    ["writeFileSync", 5],
    ["renameSync", 2],
    ["renameSync", 6],
    ["unlinkSync", 1],
    ["rmSync", 1],
  ])("before %s number %i: the next run rolls it back and writes the complete output", async (name, nth) => {
    const { before, whole } = await prepare();
    expect(await stopped(name, nth, "SIGKILL")).toMatchObject({ signal: "SIGKILL" });
    expect(contents("sdk")).not.toEqual(before);
    expect(await generate("sdk")).toMatchObject({ code: 0 });
    expect(contents("sdk")).toEqual(whole);
    expect(await pinwheel(["check", "pets.yaml", "-o", "sdk"], { cwd: folder() })).toMatchObject({ code: 0, stdout: "" });
  });
});

describe("Ctrl-C while it writes", () => {
  test.each([
    ["writeFileSync", 1],
    ["writeFileSync", 5],
    ["renameSync", 1],
    ["renameSync", 6],
    ["rmSync", 1],
  ])("before %s number %i exits with 130, and the output is unchanged or complete", async (name, nth) => {
    const { before, whole } = await prepare();
    expect(await stopped(name, nth, "SIGINT")).toMatchObject({ code: 130, signal: null });
    expect([before, whole]).toContainEqual(contents("sdk"));
    expect(await generate("sdk")).toMatchObject({ code: 0 });
    expect(contents("sdk")).toEqual(whole);
  });
});
