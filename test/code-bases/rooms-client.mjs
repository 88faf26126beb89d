import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/install/run.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
let packed;

/** Puts the packed client into a project, as npm does. */
export async function installRoomsClient(project) {
  packed ??= pack();
  const target = join(project, "node_modules/rooms-client");
  mkdirSync(target, { recursive: true });
  await run("tar", ["-xzf", await packed, "-C", target, "--strip-components=1"], { cwd: project });
}

/** Generates the client as a package, and packs it with the packages of this repository. Returns the path of the archive. */
async function pack() {
  const folder = mkdtempSync(join(tmpdir(), "rooms-client-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const args = ["generate", join(root, "test/code-bases/rooms.yaml"), "-o", "client", "--package", "rooms-client"];
  await run(process.execPath, [join(root, "dist/cli/main.js"), ...args], { cwd: folder });
  symlinkSync(join(root, "node_modules"), join(folder, "client/node_modules"));
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: join(folder, "client") });
  return join(folder, "rooms-client-0.1.0.tgz");
}
