// Makes few files of what tsc has written to dist, since an import takes longer the more files it reads: one for each entry point, and those
// of what entry points share, so that a class is the same one whichever way it was imported. The modules of single resources stay.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const published = Object.values(exports).flatMap((entry) => entry.default ?? []);
const folders = published.filter((path) => path.endsWith("/*.js") && !path.includes("/resources/")).map(dirname);
const entries = published.filter((path) => !path.includes("*"));

for (const file of readdirSync("dist")) if (file.startsWith("shared-")) rmSync(`dist/${file}`);

// The modules of a folder are one entry point under names of its own, from which each takes its part.
const parts = await Promise.all(folders.map(async (folder) => ({ folder, names: await namesOf(folder) })));
for (const { folder, names } of parts) {
  writeFileSync(
    `${folder}.js`,
    names.map(([file, name], at) => `export { ${name} as _${at} } from "./${basename(folder)}/${file}";\n`).join(""),
  );
}
await build({
  ...{ bundle: true, splitting: true, format: "esm", target: "es2022", sourcemap: true, legalComments: "none", logLevel: "warning" },
  ...{
    entryPoints: [...entries, ...folders.map((folder) => `${folder}.js`)],
    outdir: "dist",
    outbase: "dist",
    chunkNames: "shared-[hash]",
  },
  allowOverwrite: true,
});
for (const { folder, names } of parts) {
  for (const file of new Set(names.map(([file]) => file))) {
    const own = names.flatMap(([of, name], at) => (of === file ? [`_${at} as ${name}`] : []));
    writeFileSync(`${folder}/${file}`, `export { ${own.join(", ")} } from "../${basename(folder)}.js";\n`);
    rmSync(`${folder}/${file}.map`);
  }
}
for (const file of readdirSync("dist/runtime")) if (/\.js(\.map)?$/.test(file) && !/^index\./.test(file)) rmSync(`dist/runtime/${file}`);

/** What the modules of a folder export. */
async function namesOf(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".js")) : [];
  const modules = await Promise.all(files.map(async (file) => [file, await import(pathToFileURL(resolve(folder, file)).href)]));
  return modules.flatMap(([file, module]) => Object.keys(module).map((name) => [file, name]));
}
