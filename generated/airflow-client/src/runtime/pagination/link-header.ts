/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Target of the first link with a relation in the value of `Link` headers (RFC 8288, section 3). Relations have no case, and one link
 * may have several; of two `rel` the first counts. A link with an `anchor` speaks of another resource and is passed over.
 */
export function linkOf(header: string, relation: string): string | undefined {
  for (const [, target, params = ""] of header.matchAll(links)) {
    const found = new Map<string, string>();
    for (const [, name = "", quoted, token = ""] of params.matchAll(parameters)) {
      const key = name.toLowerCase();
      if (!found.has(key)) found.set(key, quoted === undefined ? token : quoted.replace(/\\(.)/gs, "$1"));
    }
    const relations = (found.get("rel") ?? "").toLowerCase().split(/\s+/);
    if (relations.includes(relation) && !found.has("anchor")) return target;
  }
  return undefined;
}

/** Each step of these patterns begins with a character that ends the one before, so they take linear time. */
const links = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"<>]*))?)*)/gs;
const parameters = /;\s*([^\s=;,"<>]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"<>]*)))?/gs;
