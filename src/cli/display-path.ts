import { isAbsolute, relative } from "node:path";
import { portablePath } from "../util/portable-path.js";

/**
 * Returns a file as a user in `cwd` would write it: relative if that is shorter, always with `/`.
 * URLs and `stdin` stay unchanged.
 */
export function displayPath(file: string, cwd: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(cwd, file);
  const shorter = path.length < file.length ? path || "." : file;
  return portablePath(shorter);
}
