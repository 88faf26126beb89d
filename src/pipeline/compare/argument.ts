import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { isUrl } from "../../config/resolve-target.js";
import { fatal } from "../../diagnostics/collect.js";
import { findRevision, type Repository, type Revision } from "../git/repository.js";

/** What an argument of the comparison names. */
export type Argument =
  /** A file, a URL, or `-`. It may hold a document or a model. */
  | { readonly kind: "source"; readonly source: string }
  /** A file of a revision, by the path that it has in the working tree. */
  | { readonly kind: "revision"; readonly revision: Revision; readonly path: string; readonly repository: Repository };

/**
 * Reads an argument. A file that exists comes first, because the name of a file can have a colon.
 * As in git, a path after the colon starts at the top of the repository, unless it begins with a
 * dot.
 */
export async function parseArgument(text: string, cwd: string, repository: () => Promise<Repository>): Promise<Argument> {
  const [, name, path] = /^([^:]+):([^:].*)$/s.exec(text) ?? [];
  if (name === undefined || path === undefined || isUrl(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || existsSync(resolve(cwd, text))) {
    return { kind: "source", source: text };
  }
  const opened = await repository();
  const file = /^\.\.?\//.test(path) ? resolve(cwd, path) : join(opened.root, path);
  return { kind: "revision", revision: await findRevision(opened, name), path: file, repository: opened };
}

/** @throws PinwheelError `usage` if both versions are standard input */
export function checkArguments(before: string | undefined, after: string | undefined): void {
  if (before === "-" && after === "-") throw fatal("usage", { message: "Only one of the two versions can be standard input." });
}
