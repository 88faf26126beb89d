import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../src/runtime/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

test("type-checks alone, without types of Node, with isolated declarations", () => {
  const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", new URL("tsconfig.json", import.meta.url).pathname], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test.each(files)("$name imports only files of the runtime, by the names that are emitted", ({ text }) => {
  for (const [, from = ""] of text.matchAll(/^(?:import|export) .*?from "([^"]+)";|^\} from "([^"]+)";/gms))
    expect(from).toMatch(/^((\.|\.\.)\/([a-z]+\/)?[a-z-]+\.js)?$/);
});

test.each(files)("$name has at most two pages of code", ({ text }) => {
  const code = text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  expect(code.length).toBeLessThanOrEqual(140);
});

test.each(files)("$name has no declarations in classes, which Babel accepts only with an option", ({ text }) => {
  expect(text).not.toMatch(/^ +declare /m);
});
