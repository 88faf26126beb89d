import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "../support/run-child.mjs";

const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const milliseconds = 60_000;

/** The options of the clients whose names end with a dot and a word. */
const variants = {
  bigint: ["--int64", "bigint"],
  string: ["--int64", "string"],
  date: ["--dates", "Date"],
};

/**
 * Writes the clients to `clients`, and the diagnostics of each beside it. The runtime is the same in all, so that the compiler reads one.
 */
export async function generateClients(folder, clients, documents) {
  const pending = [...clients];
  const lane = async () => {
    for (let client = pending.shift(); client !== undefined; client = pending.shift()) await generate(folder, client, documents);
  };
  await Promise.all([lane(), lane()]);
}

async function generate(folder, client, documents) {
  const [name, variant] = client.split(".");
  const document = documents
    .flatMap((parent) => ["json", "yaml"].map((extension) => join(parent, `${name}.${extension}`)))
    .find((path) => existsSync(path));
  const output = join(folder, "clients", client);
  const args = ["generate", document, "-o", output, "--client", "Client", "--no-docs", "--reporter", "json", ...(variants[variant] ?? [])];
  const { status, stderr } = await runChild([program, ...args], { cwd: folder, limit: milliseconds });
  if (status !== 0) throw new Error(`${client}: generate ended with ${status}: ${stderr}`);
  writeFileSync(`${output}.diagnostics.json`, stderr);
  shareRuntime(folder, output);
}

/** Moves the runtime out of a client. `rootDirs` of the compiler finds it. */
function shareRuntime(folder, output) {
  const shared = join(folder, "shared/runtime");
  if (!existsSync(shared)) cpSync(join(output, "runtime"), shared, { recursive: true });
  rmSync(join(output, "runtime"), { recursive: true });
}
