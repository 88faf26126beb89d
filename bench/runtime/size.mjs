import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { clients, features } from "./clients.mjs";

const packages = fileURLToPath(new URL("node_modules", import.meta.url));

/** Bundles each client. Returns its name, its file, and its bytes minified and gzipped. */
export async function bundleClients(folder) {
  return Promise.all(
    clients.map(async (client, index) => {
      const file = join(folder, `client-${index}.mjs`);
      return { ...client, file, ...(await sizes(folder, client.source, file)) };
    }),
  );
}

/** Returns the bytes that each feature adds to one operation. */
export async function featureSizes(folder) {
  const { source } = ownClient();
  const base = await sizes(folder, source);
  const both = ["index", "internal"].map((file) => `export * from "./airflow/runtime/${file}.js";`);
  writeFileSync(join(folder, "whole-runtime.ts"), both.join("\n"));
  return Promise.all(
    features.map(async ({ name, from, instead }) => {
      const whole = from ? `${source}\nexport { ${from.join(", ")} } from "./whole-runtime.js";` : source.replace(...instead);
      const { minified, gzipped } = await sizes(folder, whole);
      return { name, minified: minified - base.minified, gzipped: gzipped - base.gzipped };
    }),
  );
}

/** Returns the minified bytes that each file adds to one operation, the largest first. */
export async function fileSizes(folder) {
  const { metafile } = await bundle(folder, ownClient().source);
  const [{ inputs }] = Object.values(metafile.outputs);
  const files = Object.entries(inputs).map(([file, { bytesInOutput }]) => ({
    file: file.replace(/.*(airflow\/|(?=application$))/, ""),
    bytes: bytesInOutput,
  }));
  return files.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
}

function ownClient() {
  return clients.find(({ budget }) => budget);
}

async function sizes(folder, contents, outfile) {
  const [{ contents: bytes }] = (await bundle(folder, contents)).outputFiles;
  if (outfile !== undefined) writeFileSync(outfile, bytes);
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

async function bundle(folder, contents) {
  const { build } = await import("esbuild");
  return build({
    stdin: { contents, resolveDir: folder, sourcefile: "application", loader: "ts" },
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    nodePaths: [packages],
    write: false,
    logLevel: "error",
  });
}
