import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Runs `work` while no other process on this machine runs work under the same name. Waits until the other one ends. */
export async function withLock(name, work) {
  const file = join(tmpdir(), `pinwheel-install-${createHash("sha256").update(name).digest("hex").slice(0, 16)}.lock`);
  while (!acquire(file)) await pause(200);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    removeAbandoned(file);
    return false;
  }
}

/** Removes a lock whose process was killed. Renames it first, so that only one of several waiting processes removes it. */
function removeAbandoned(file) {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    if (!(owner > 0) || isRunning(owner)) return;
    const abandoned = `${file}.${process.pid}`;
    renameSync(file, abandoned);
    rmSync(abandoned, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
