import { sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** Makes paths below `cwd` in the sentences of a diagnostic relative, like its position. */
export function shortenPaths(diagnostic: Diagnostic, cwd: string): Diagnostic {
  const { message, instead, fix } = diagnostic;
  return {
    ...diagnostic,
    message: shorten(message, cwd),
    ...(instead !== undefined && { instead: shorten(instead, cwd) }),
    ...(fix !== undefined && { fix: shorten(fix, cwd) }),
  };
}

/**
 * Replaces only at the beginning of a path: `/srv/shop/a` in `/backup/srv/shop/a` is part of
 * another path.
 */
function shorten(text: string, cwd: string): string {
  if (cwd.endsWith(sep)) return text;
  return text
    .split(`${cwd}${sep}`)
    .reduce((before, after) => (/[\w./\\-]$/.test(before) ? `${before}${cwd}${sep}${after}` : `${before}${after}`));
}
