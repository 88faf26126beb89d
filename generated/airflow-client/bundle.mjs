// Makes few files of what tsc has written to dist, since an import takes longer the more files it reads: one for each client, one for the
// runtime with the modules beside it, one for each folder, and those of what these share, so that a class is the same one whichever way
// it was imported. The modules of single resources stay.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const published = Object.values(exports).flatMap((entry) => entry.default ?? []);
const folders = published.filter((path) => path.endsWith("/*.js") && !path.includes("/resources/")).map(dirname);
const single = published.filter((path) => !path.includes("*"));
const clients = single.filter((path) => path.endsWith("/index.js") && path !== "./dist/runtime/index.js");

for (const file of readdirSync("dist")) if (file.startsWith("shared")) rmSync(`dist/${file}`);

// The modules of a group are one entry point under names of its own, from which each takes its part.
const groups = await Promise.all([
  groupOf(
    "./dist/shared.js",
    single.filter((path) => !clients.includes(path)),
  ),
  ...folders.map((folder) => groupOf(`${folder}.js`, modulesIn(folder))),
]);
for (const { file, names } of groups) {
  writeFileSync(file, names.map(([module, name], at) => `export { ${name} as _${at} } from "${from(file, module)}";\n`).join(""));
}
await build({
  ...{ bundle: true, splitting: true, format: "esm", target: "es2022", sourcemap: true, legalComments: "none", logLevel: "warning" },
  ...{ entryPoints: [...clients, ...groups.map(({ file }) => file)], outdir: "dist", outbase: "dist", chunkNames: "shared-[hash]" },
  allowOverwrite: true,
});
for (const { file, names } of groups) {
  for (const module of new Set(names.map(([module]) => module))) {
    const own = names.flatMap(([of, name], at) => (of === module ? [`_${at} as ${name}`] : []));
    writeFileSync(module, `export { ${own.join(", ")} } from "${from(module, file)}";\n`);
    rmSync(`${module}.map`);
  }
}
for (const file of readdirSync("dist/runtime")) if (/\.js(\.map)?$/.test(file) && file !== "index.js") rmSync(`dist/runtime/${file}`);

/** A file, and what the modules export that are to be in it. */
async function groupOf(file, modules) {
  const all = await Promise.all(modules.map(async (module) => [module, await import(pathToFileURL(resolve(module)).href)]));
  return { file, names: all.flatMap(([module, exported]) => Object.keys(exported).map((name) => [module, name])) };
}

function modulesIn(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".js")) : [];
  return files.map((file) => `${folder}/${file}`);
}

/** A module as another file imports it. */
function from(file, module) {
  const path = relative(dirname(file), module).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}
