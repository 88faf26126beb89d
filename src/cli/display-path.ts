import { isAbsolute, relative, sep } from "node:path";

/**
 * Returns a file as a user in `cwd` would write it: relative if that is shorter, always with `/`.
 * URLs and `stdin` stay unchanged.
 */
export function displayPath(file: string, cwd: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(cwd, file);
  const shorter = path.length < file.length ? path || "." : file;
  return shorter.split(sep).join("/");
}
