import { isAbsolute, relative, sep } from "node:path";

/** A file as a user in `cwd` would name it: relative where that is shorter, with `/` everywhere. URLs and `stdin` stay as they are. */
export function displayPath(file: string, cwd: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(cwd, file);
  const shown = path.length < file.length ? path || "." : file;
  return shown.split(sep).join("/");
}
