import { posix } from "node:path";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { concurrently } from "../../util/concurrently.js";
import { parseUrl } from "../../util/parse-url.js";
import { createReach, readExternal } from "./external.js";
import { fileConcurrency } from "./limits.js";
import { uriOf } from "./load-files.js";
import type { SourceOptions, SourceText } from "./source.js";

/**
 * Returns the URI of a file relative to its document, because that is the same on every machine.
 * For a file on another host, or another drive of Windows, returns its URL.
 */
export function relativeUri(uri: string, documentUri: string): string {
  const [target, document] = [new URL(uri), new URL(documentUri)];
  if (target.protocol !== document.protocol || target.host !== document.host || driveOf(target) !== driveOf(document)) return target.href;
  return `./${posix.relative(posix.dirname(document.pathname), target.pathname)}${target.search}`;
}

function driveOf({ protocol, pathname }: URL): string | undefined {
  return protocol === "file:" ? /^\/[A-Za-z]:(?=\/)/.exec(pathname)?.[0].toLowerCase() : undefined;
}

/**
 * Reads the files that the references of a document lead to, without parsing anything.
 *
 * @param uris as `relativeUri` returned them
 * @returns undefined if a file cannot be read
 */
export async function readReferences(
  document: SourceText,
  uris: readonly string[],
  options: SourceOptions,
): Promise<readonly SourceText[] | undefined> {
  const reach = await createReach(document, options);
  const base = uriOf(document, options.cwd);
  try {
    const sources = await concurrently(uris, fileConcurrency, async (uri) => {
      const target = parseUrl(uri, base);
      return target && readExternal(target.href, reach);
    });
    return sources.every((source) => source !== undefined) ? sources : undefined;
  } catch (error) {
    if (error instanceof PinwheelError) return undefined;
    throw error;
  }
}
