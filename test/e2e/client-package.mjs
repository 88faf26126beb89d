import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/install/run.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Generates and packs the client, and installs it in a folder as a user would. Returns the folder. */
export async function installClient(folder) {
  await run(process.execPath, ["scripts/build.mjs"], { cwd: root });
  await run(process.execPath, ["dist/cli/main.js", "generate"], { cwd: root });
  mkdirSync(folder, { recursive: true });
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: join(root, "generated/airflow-client") });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  const install = join(folder, "node_modules/airflow-client");
  mkdirSync(install, { recursive: true });
  await run("tar", ["-xzf", join(folder, tarball), "-C", install, "--strip-components=1"]);
  return folder;
}
