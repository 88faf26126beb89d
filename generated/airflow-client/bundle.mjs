// Bundles the modules in dist into few files in dist/bundled, because a program starts faster if it
// reads fewer files. Bundlers use the modules in dist, by the condition `module`. Then writes the
// same files as CommonJS to dist/cjs, for programs that do not load ES modules, such as Jest.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { build } from "esbuild";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const paths = Object.values(exports).flatMap((entry) => (entry?.module?.startsWith("./dist/") ? [entry.module.slice("./".length)] : []));
const modules = paths.flatMap(modulesAt);
const settings = {
  format: "esm",
  target: "es2022",
  outdir: "dist/bundled",
  outbase: "dist",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
};
for (const folder of ["dist/bundled", "dist/cjs"]) rmSync(folder, { recursive: true, force: true });
const declarations = filesIn("dist", /\.d\.ts(\.map)?$/);

// Each resource stays a separate file, so that importing one does not load the others. It imports
// the shared runtime and the descriptor of its API.
const resources = paths.filter(isResources).flatMap(modulesAt);
const apis = paths.filter(isResources).map((path) => `${dirname(dirname(path))}/api.js`);
await build({ ...settings, entryPoints: resources });

// The others are made of one file for each client, and one of what several need, so that a class is
// the same one whichever way it was imported. esbuild makes a file of what the same entry points
// reach; so each of them reaches all of its client, and all that several need.
const internals = ["dist/runtime/internal.js"].filter((path) => existsSync(path));
const entries = [...new Set([...modules.filter((path) => !resources.includes(path)), ...apis, ...internals])];
const bundle = { ...settings, bundle: true, splitting: true, chunkNames: "shared-[hash]" };
const { metafile } = await build({ ...bundle, entryPoints: entries, write: false, metafile: true });
const names = Object.fromEntries(Object.values(metafile.outputs).map((output) => [output.entryPoint, output.exports]));
const clients = entries.filter((path) => basename(path) === "index.js" && path !== "dist/runtime/index.js").map(dirname);
const groups = clients.map((folder) => entries.filter((path) => path === `${folder}/index.js` || dirname(path) === `${folder}/helpers`));
const shared = neededBySeveral();
const inFewFiles = {
  name: "in-few-files",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice("entry:".length), namespace: "entry" }));
    onLoad({ filter: /./, namespace: "entry" }, ({ path }) => ({ contents: entryText(path), resolveDir: "." }));
  },
};
const entryPoints = entries.map((path) => ({ in: `entry:${path}`, out: path.slice("dist/".length, -".js".length) }));
// With the annotation `sideEffects: false` esbuild would drop an import of no names, and what it
// reaches.
await build({ ...bundle, entryPoints, plugins: [inFewFiles], ignoreAnnotations: true });

// The nearest package.json decides whether a file is CommonJS, also for compilers. They therefore
// need a copy of the declarations.
const commonJs = { ...settings, format: "cjs", platform: "node", outdir: "dist/cjs", outbase: "dist/bundled" };
await build({ ...commonJs, entryPoints: filesIn("dist/bundled", /\.js$/).map((file) => `dist/bundled/${file}`) });
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
for (const file of declarations) {
  const text = readFileSync(`dist/${file}`, "utf8");
  mkdirSync(dirname(`dist/cjs/${file}`), { recursive: true });
  writeFileSync(`dist/cjs/${file}`, file.endsWith(".map") ? oneFolderDeeper(text) : text);
}

/** Paths in a folder whose names match, relative to it. */
function filesIn(folder, name) {
  const files = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll("\\", "/"));
  return files.filter((file) => name.test(file));
}

/** A source map whose sources are relative to a folder in that of the map. */
function oneFolderDeeper(text) {
  const { sources, ...map } = JSON.parse(text);
  return JSON.stringify({ ...map, sources: sources.map((source) => `../${source}`) });
}

/** Whether a path of `exports` is that of the resources of an API. */
function isResources(path) {
  return path.endsWith("/resources/*.js");
}

/** Files of a path of `exports`. Resources can be in folders. */
function modulesAt(path) {
  if (!path.includes("*")) return [path];
  const folder = dirname(path);
  const files = filesIn(folder, /\.js$/).filter((file) => isResources(path) || !file.includes("/"));
  return files.map((file) => `${folder}/${file}`);
}

/** What the modules reach that belong to no client, and what more than one client reaches. */
function neededBySeveral() {
  const others = reached(entries.filter((path) => !groups.flat().includes(path)));
  const ofClients = groups.flatMap((group) => [...reached(group)]);
  return new Set([...others, ...ofClients.filter((path, at) => ofClients.indexOf(path) < at)]);
}

/** Modules, and all that they import. */
function reached(paths) {
  const found = new Set(paths);
  for (const path of found) for (const { path: next } of metafile.inputs[path].imports) found.add(next);
  return found;
}

function entryText(path) {
  const needed = [...shared, ...(groups.find((group) => group.includes(path)) ?? [])];
  return [...needed.map((other) => `import "./${other}";`), `export { ${names[path].join(", ")} } from "./${path}";`].join("\n");
}
