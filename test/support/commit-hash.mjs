import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Returns the hash of the commit. A copy of the repository without its history has no commit, so it returns a fixed text. */
export function commitHash() {
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const { status, stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "no commit";
}
