// Makes few files of what tsc has written to dist, since an import takes longer the more files it reads: one of the runtime, and one of each
// entry point with what it shares with others. The modules of single resources stay as they are.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";

const runtime = "dist/runtime/index.js";
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.values(exports).flatMap((entry) => filesOf(entry.default ?? entry));
const options = {
  ...{ bundle: true, format: "esm", target: "es2022", sourcemap: true, legalComments: "none", logLevel: "warning" },
  ...{ outdir: "dist", outbase: "dist", allowOverwrite: true },
};

rmSync("dist/shared", { recursive: true, force: true });
await build({ ...options, entryPoints: [runtime] });
await build({ ...options, entryPoints: entries, splitting: true, chunkNames: "shared/[name]-[hash]", external: [`./${runtime}`] });
for (const file of readdirSync("dist/runtime")) if (/\.js(\.map)?$/.test(file) && !/^index\./.test(file)) rmSync(`dist/runtime/${file}`);

/** The modules behind one entry of `exports`, but for the runtime and the resources. */
function filesOf(entry) {
  if (!entry.endsWith(".js") || entry.endsWith(runtime) || entry.includes("/resources/")) return [];
  if (!entry.includes("*")) return [entry];
  const folder = entry.slice(0, entry.indexOf("*"));
  return readdirSync(folder).flatMap((file) => (file.endsWith(".js") ? [folder + file] : []));
}
