/**
 * Finds the operation that a mock API answers. The result has its document, its path, the start of the URI that the server of the document
 * adds, and the values in the path. It is undefined if no path of the documents matches.
 */
export function findOperation(documents, api) {
  const matches = documents.flatMap((document) => matchesIn(document, api));
  return matches.sort((left, right) => right.score - left.score)[0];
}

function matchesIn(document, api) {
  const server = serverPath(document.root);
  return Object.entries(document.root.paths).flatMap(([path, item]) => {
    const operation = item[api.method.toLowerCase()];
    const match = operation && patternOf(server, path).exec(api.uri);
    if (!match) return [];
    const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    const values = names.map((name, index) => [name, decodeURIComponent(match[index + 2])]);
    const score = (namesVersion(api, document.version) ? 100 : 0) - names.length;
    return [{ score, document, path, item, operation, base: match[1], values: Object.fromEntries(values) }];
  });
}

/** The path of the first server, without the part that is a URL or the variable of one. */
function serverPath(root) {
  return (root.servers?.[0]?.url ?? "").replace(/^https?:\/\/[^/]+/, "").replace(/^\{endpoint\}/, "");
}

function patternOf(server, path) {
  return new RegExp(`^(${pattern(server, "[^/]*")})${pattern(path, "([^/]*)").replace(/\/$/, "/?")}$`);
}

/** Replaces the names in braces with `value`, and escapes the rest. */
function pattern(template, value) {
  const pieces = template.split(/(\{[^}]*\})/);
  return pieces.map((piece) => (piece.startsWith("{") ? value : piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))).join("");
}

/** Whether the mock API belongs to a version of an API that has several. */
function namesVersion({ uri, request }, version) {
  return version !== "" && (uri.includes(version) || Object.values(request.query).includes(version));
}
