import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const typeRoots = [fileURLToPath(new URL("../../node_modules/@types", import.meta.url))];

/**
 * Compiles `use.ts` with what it imports, to the folder `out`, and returns what the compiler prints: nothing if there are no errors.
 */
export function checkTypes(folder: string, source: string): string {
  const compilerOptions = {
    strict: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: ["node"],
    typeRoots,
    outDir: "out",
  };
  writeFileSync(join(folder, "use.ts"), source);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["use.ts"] }));
  return spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" }).stdout;
}
