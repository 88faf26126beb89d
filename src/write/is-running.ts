import { errorCode } from "./file-system.js";

/**
 * Whether a process exists on this machine. Signal 0 only checks that. EPERM means that it does,
 * under another user.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}
