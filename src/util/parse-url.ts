/**
 * Parses a URL, against a base if there is one. Returns undefined if it is not valid.
 *
 * Replaces `URL.canParse`, because Node 20 answers false for `https://é` once the call is
 * optimized.
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
