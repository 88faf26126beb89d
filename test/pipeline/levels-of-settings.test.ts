// Levels of problems that are in the configuration or the project, not in a document.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiTarget, generate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();

const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  paths: { "/rooms": { get: { operationId: "listRooms", tags: ["rooms"], responses: { 204: { description: "d" } } } } },
};

async function generateWith(options: Partial<ApiTarget>) {
  writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
  const { ok, diagnostics } = await generate({
    cwd: folder(),
    config: { targets: [{ output: "api", docs: false, apis: [{ document: "kettle.json", ...options }] }] },
  });
  return [ok, ...diagnostics.map(({ code, severity }) => `${severity} ${code}`)];
}

const levels = ["warning", "off", "info", "error"] as const;

test.each(levels)("selection-unused: %s", async (level) => {
  const exclude = { tags: ["dogs"] };
  const diagnostics = level === "warning" ? {} : { "selection-unused": level };
  expect(await generateWith({ exclude, diagnostics })).toEqual([
    level !== "error",
    ...(level === "off" ? [] : [`${level} selection-unused`]),
  ]);
});

test("an accepted selection-unused is not reported", async () => {
  const accept = [{ code: "selection-unused", at: "#", reason: "Dogs come in May." }] as const;
  expect(await generateWith({ exclude: { tags: ["dogs"] }, diagnostics: { accept } })).toEqual([true]);
});

test.each(levels)("tsconfig-unreadable: %s", async (level) => {
  writeFileSync(join(folder(), "tsconfig.json"), '{ "extends": "@tsconfig/not-installed/tsconfig.json" }');
  const diagnostics = level === "warning" ? {} : { "tsconfig-unreadable": level };
  expect(await generateWith({ diagnostics })).toEqual([level !== "error", ...(level === "off" ? [] : [`${level} tsconfig-unreadable`])]);
});
