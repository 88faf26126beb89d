import { execFile } from "node:child_process";
import { types } from "node:util";
import { fatal } from "../../diagnostics/collect.js";

/** What a command of git printed. `code` is undefined if git cannot be started. */
interface GitOutcome {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of git. Arguments are never interpreted by a shell. */
function runGit(cwd: string, args: readonly string[]): Promise<GitOutcome> {
  return new Promise((resolve) => {
    execFile("git", [...args], { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : undefined, stdout, stderr });
    });
  });
}

/**
 * Runs a command of git, and returns what it printed without the last line ending. Undefined if it
 * failed.
 *
 * @throws PinwheelError `revision-unreadable` if git cannot be started
 */
export async function tryGit(cwd: string, args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await runGit(cwd, args);
  if (code === undefined)
    throw fatal("revision-unreadable", { message: "git cannot be started.", fix: "Install git, or pass two documents." });
  return code === 0 ? stdout.replace(/\r?\n$/, "") : undefined;
}

/** Returns the message of an error that a stream or a process reports. */
export function reasonOf(error: unknown): string {
  return types.isNativeError(error) ? error.message : String(error);
}
