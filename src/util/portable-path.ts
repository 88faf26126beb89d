import { sep } from "node:path";

/** Writes a path with `/`, so that messages, names and emitted files are equal on every system. */
export function portablePath(path: string): string {
  return path.replaceAll(sep, "/");
}
