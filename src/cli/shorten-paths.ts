import { sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** The diagnostic with every path below `cwd` in its sentences relative to it, as the line that says where it is has it. */
export function shortenPaths(diagnostic: Diagnostic, cwd: string): Diagnostic {
  const { message, instead, fix } = diagnostic;
  return {
    ...diagnostic,
    message: shorten(message, cwd),
    ...(instead !== undefined && { instead: shorten(instead, cwd) }),
    ...(fix !== undefined && { fix: shorten(fix, cwd) }),
  };
}

/** Only where a path begins: `/srv/shop/a` in `/backup/srv/shop/a` is part of another one. */
function shorten(text: string, cwd: string): string {
  if (cwd.endsWith(sep)) return text;
  return text
    .split(`${cwd}${sep}`)
    .reduce((before, after) => (/[\w./\\-]$/.test(before) ? `${before}${cwd}${sep}${after}` : `${before}${after}`));
}
