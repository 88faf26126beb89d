import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { withExtension } from "../../src/config/import-extension.js";
import { resolveTarget } from "../../src/config/resolve-target.js";
import { collect } from "../../src/diagnostics/collect.js";

/** Writes a project and returns its folder. */
function project(files: Readonly<Record<string, object>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "extension-")));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  }
  return folder;
}

async function decide(files: Readonly<Record<string, object>>, options: object = {}, output = "src/api") {
  const { diagnostics, report } = collect();
  const target = resolveTarget({ output, apis: [{ document: "api.yaml" }], ...options }, project(files));
  const { importExtension } = await withExtension(target, report);
  return { importExtension, diagnostics };
}

const compiler = (compilerOptions: object) => ({ "tsconfig.json": { compilerOptions } });
const esModule = { "package.json": { type: "module" } };

describe("auto follows the project", () => {
  test.each<[project: string, Readonly<Record<string, object>>, string]>([
    ["nothing", {}, "js"],
    ["Next", compiler({ module: "esnext", moduleResolution: "bundler" }), "none"],
    ["CommonJS", compiler({ module: "commonjs" }), "none"],
    ["a compiler without options", { "tsconfig.json": {} }, "none"],
    ["Node, ES modules", { ...compiler({ module: "nodenext" }), ...esModule }, "js"],
    ["Node, ES modules, older name", { ...compiler({ module: "Node16" }), ...esModule }, "js"],
    ["Node, ES modules, newest name", { ...compiler({ module: "node20" }), ...esModule }, "js"],
    // NestJS: Node resolves `./client` in CommonJS, and ts-jest does not resolve `./client.js`.
    ["Node, CommonJS", { ...compiler({ module: "nodenext" }), "package.json": {} }, "none"],
    ["Node without package.json", compiler({ module: "nodenext" }), "none"],
    ["Vite, Bun", compiler({ module: "esnext", moduleResolution: "bundler", allowImportingTsExtensions: true }), "ts"],
    ["extensions that tsc rewrites", { ...compiler({ module: "nodenext", rewriteRelativeImportExtensions: true }), ...esModule }, "ts"],
    ["Deno", { "deno.json": {} }, "ts"],
    ["Deno with comments in its file", { "deno.jsonc": {} }, "ts"],
    [
      "a base configuration",
      { "tsconfig.json": { extends: "./base.json" }, "base.json": { compilerOptions: { module: "nodenext" } }, ...esModule },
      "js",
    ],
    [
      "the nearest of two",
      { ...compiler({ module: "nodenext" }), ...esModule, "src/tsconfig.json": { compilerOptions: { moduleResolution: "bundler" } } },
      "none",
    ],
    [
      "references, of which one includes the output",
      {
        "tsconfig.json": { files: [], references: [{ path: "./tsconfig.node.json" }, { path: "./tsconfig.app.json" }] },
        "tsconfig.node.json": { include: ["vite.config.ts"], compilerOptions: { moduleResolution: "bundler" } },
        "tsconfig.app.json": { include: ["src"], compilerOptions: { moduleResolution: "bundler", allowImportingTsExtensions: true } },
      },
      "ts",
    ],
  ])("%s", async (_project, files, expected) => {
    expect(await decide(files)).toEqual({ importExtension: expected, diagnostics: [] });
  });
});

test("a package ends its imports in .js, whatever is above it", async () => {
  const { importExtension } = await decide(compiler({ moduleResolution: "bundler" }), { package: "kettle-client" });
  expect(importExtension).toBe("js");
});

test("an extension of the configuration wins", async () => {
  const { importExtension } = await decide(compiler({ moduleResolution: "bundler" }), { importExtension: "ts" });
  expect(importExtension).toBe("ts");
});

test("a tsconfig.json that cannot be read is reported, and imports end in .js", async () => {
  const { importExtension, diagnostics } = await decide({ "tsconfig.json": { extends: "@tsconfig/not-installed/tsconfig.json" } });
  expect(importExtension).toBe("js");
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["tsconfig-unreadable", "warning"]]);
});
