/**
 * Returns the target of the first link with a relation in the value of a `Link` header (RFC 8288,
 * section 3). Relation types are case-insensitive, one link may have several, and only the first
 * `rel` counts. Links with an `anchor` are skipped, because they describe another resource.
 */
export function linkOf(header: string, relation: string): string | undefined {
  for (const [, target, text = ""] of header.matchAll(linkPattern)) {
    const parameters = parseParameters(text);
    const relations = (parameters.get("rel") ?? "").toLowerCase().split(/\s+/);
    if (relations.includes(relation) && !parameters.has("anchor")) return target;
  }
  return undefined;
}

/** Returns the first value of each parameter, by its name in lower case. */
function parseParameters(text: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, token = ""] of text.matchAll(parameterPattern)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted === undefined ? token : quoted.replace(/\\([\s\S])/g, "$1"));
  }
  return parameters;
}

// Both patterns take linear time, because each part starts with a character that ends the part
// before it.
const linkPattern = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"(?:[^"\\]|\\[\s\S])*"|[^\s;,"<>]*))?)*)/g;
const parameterPattern = /;\s*([^\s=;,"<>]+)(?:\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s;,"<>]*)))?/g;
