import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { clients, features } from "./clients.mjs";

const packages = fileURLToPath(new URL("node_modules", import.meta.url));

/** Bundles each client; gives name, file, bytes minified and gzipped. */
export async function bundleClients(folder) {
  return Promise.all(
    clients.map(async (client, index) => {
      const file = join(folder, `client-${index}.mjs`);
      return { ...client, file, ...(await sizes(folder, client.source, file)) };
    }),
  );
}

/** What each feature adds to one operation, in bytes. */
export async function featureSizes(folder) {
  const { source } = clients.find((client) => client.budget);
  const of = (more) => sizes(folder, `${source}\n${more}`);
  const base = await of("");
  return Promise.all(
    features.map(async ({ name, from, source = `export { ${from} } from "./airflow/runtime/index.js";` }) => {
      const { minified, gzipped } = await of(source);
      return { name, minified: minified - base.minified, gzipped: gzipped - base.gzipped };
    }),
  );
}

async function sizes(folder, contents, outfile) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    nodePaths: [packages],
    write: false,
    logLevel: "error",
  });
  const [{ contents: bytes }] = outputFiles;
  if (outfile !== undefined) writeFileSync(outfile, bytes);
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
