import { spawnSync } from "node:child_process";
import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { flagsOf } from "../typescript-versions/compile.mjs";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Compiles the cases and their clients to `out`, and returns the errors. */
export function compileCases(folder) {
  const entries = readdirSync(join(folder, "clients"), { withFileTypes: true });
  const clients = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  // Cases import only some of what a client exports, and have no declarations.
  const { isolatedDeclarations: _, noPropertyAccessFromIndexSignature: __, ...flags } = flagsOf("7");
  const compilerOptions = {
    ...flags,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "NodeNext",
    types: ["node"],
    typeRoots: [join(modules, "@types")],
    outDir: "out",
    rootDir: ".",
    rootDirs: [...clients.map((name) => `clients/${name}`), "shared"],
  };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["cases", "clients/*/index.ts"] }));
  const { stdout } = spawnSync(process.execPath, [join(modules, "typescript/bin/tsc"), "-p", "."], { cwd: folder, encoding: "utf8" });
  for (const name of clients) symlinkSync("../../shared/runtime", join(folder, "out/clients", name, "runtime"));
  return stdout.split("\n").filter((line) => line !== "");
}
