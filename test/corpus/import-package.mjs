// Imports every module that a package exports, by the paths that its users write: node import-package.mjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const { resolve: find } = createRequire(join(folder, "package.json"));
let imported = 0;
for (const [path, target] of Object.entries(exports)) {
  if (path.endsWith(".json")) continue;
  for (const specifier of specifiersOf(path, target)) {
    const module = await import(pathToFileURL(find(specifier)).href);
    if (Object.keys(module).length === 0) throw new Error(`${specifier} exports nothing`);
    imported++;
  }
}
console.log(imported);

/** A path with `*` is one specifier for each file. */
function specifiersOf(path, target) {
  const specifier = join(name, path);
  if (!path.includes("*")) return [specifier];
  const files = readdirSync(join(folder, dirname(target.import.default))).filter((file) => file.endsWith(".js"));
  return files.map((file) => specifier.replace("*", () => basename(file, ".js")));
}
