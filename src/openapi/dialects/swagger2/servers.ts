import { describeJson, isJsonArray, type JsonObject } from "../../../util/json-kind.js";
import {
  addLaterKeyword,
  addProblem,
  type Conversion,
  childOf,
  itemsOf,
  type SourceNode,
  type SourceObject,
  withOrigin,
} from "./conversion.js";

/**
 * Converts `host`, `basePath` and `schemes` to servers.
 *
 * Without `host`, the server is the one of the document, so its URL is relative. `https` comes
 * first, so that credentials are not sent in the clear if the server supports it.
 * Servers in the form of OpenAPI 3 stay where they are.
 */
export function convertServers(conversion: Conversion, root: SourceObject): readonly JsonObject[] {
  const later = childOf(root, "servers");
  if (later !== undefined) {
    addLaterKeyword(conversion, "servers", later.pointer);
    return [];
  }
  const host = readHost(conversion, childOf(root, "host"));
  const basePath = readBasePath(conversion, childOf(root, "basePath"));
  if (host === undefined) {
    return basePath === undefined ? [] : [withOrigin(conversion, basePath.pointer, { url: basePath.text })];
  }
  const schemes = readSchemes(conversion, childOf(root, "schemes"), host);
  return schemes.map((scheme) => withOrigin(conversion, host.pointer, { url: `${scheme}://${host.text}${basePath?.text ?? ""}` }));
}

/** Returns the servers of an operation. Empty, unless its `schemes` lead to another server. */
export function operationServers(
  conversion: Conversion,
  root: SourceObject,
  operation: SourceObject,
  servers: readonly JsonObject[],
): readonly JsonObject[] {
  const own = childOf(operation, "schemes");
  if (own === undefined || childOf(root, "host") === undefined) return [];
  const schemes = schemesIn(own);
  const matching = servers.filter(({ url }) => schemes.some((scheme) => String(url).startsWith(`${scheme}:`)));
  if (matching[0] !== undefined)
    return matching[0] === servers[0] ? [] : matching.map((server) => withOrigin(conversion, own.pointer, { ...server }));
  const [server] = servers;
  if (server === undefined) return [];
  return schemes.map((scheme) => withOrigin(conversion, own.pointer, { url: String(server["url"]).replace(/^[^:]*/, scheme) }));
}

interface Text {
  readonly pointer: string;
  readonly text: string;
  /** The scheme that the text contains. */
  readonly scheme?: string;
}

/** Reads `host`. Some documents state a URL there. */
function readHost(conversion: Conversion, node: SourceNode | undefined): Text | undefined {
  if (node === undefined || !isText(conversion, node) || node.value === "") return undefined;
  const { pointer, value } = node;
  const [, scheme, rest = ""] = /^(?:(https?):)?\/\/(.*)$/.exec(value) ?? [];
  const text = (rest === "" ? value : rest).replace(/\/+$/, "");
  if (text === value) return { pointer, text };
  const message = '"host" must be a host and an optional port, without a scheme or a path.';
  addProblem(conversion, "value-ignored", { message, pointer, instead: `Read as ${JSON.stringify(text)}.` });
  return scheme === undefined ? { pointer, text } : { pointer, text, scheme };
}

/** Reads `basePath`, without the slash at its end. A missing slash at its start is added. */
function readBasePath(conversion: Conversion, node: SourceNode | undefined): Text | undefined {
  if (node === undefined || !isText(conversion, node) || /^\/*$/.test(node.value)) return undefined;
  const { pointer, value } = node;
  const text = value.replace(/\/+$/, "");
  if (text.startsWith("/")) return { pointer, text };
  const message = '"basePath" must start with "/".';
  addProblem(conversion, "value-ignored", { message, pointer, instead: `Read as ${JSON.stringify(`/${text}`)}.` });
  return { pointer, text: `/${text}` };
}

function isText(conversion: Conversion, node: SourceNode): node is SourceNode & { readonly value: string } {
  const { pointer, value } = node;
  if (typeof value === "string") return true;
  const message = `The value is ${describeJson(value)}. It must be a string.`;
  addProblem(conversion, value === null ? "null-value" : "wrong-kind", { message, pointer });
  return false;
}

function readSchemes(conversion: Conversion, node: SourceNode | undefined, host: Text): readonly string[] {
  const schemes = node === undefined ? [] : schemesIn(node);
  if (host.scheme !== undefined) return [host.scheme];
  if (schemes.length === 0) {
    const message = node === undefined ? '"schemes" is missing.' : '"schemes" has neither "http" nor "https".';
    addProblem(conversion, "swagger-default", { message, pointer: node?.pointer ?? host.pointer, instead: 'Read as "https".' });
    return ["https"];
  }
  const isPlain = host.text.endsWith(":80");
  return isPlain ? schemes : schemes.toSorted((left, right) => Number(right === "https") - Number(left === "https"));
}

/** Returns the schemes that a client of HTTP can use. `ws` and `wss` are those of WebSockets. */
function schemesIn(node: SourceNode): readonly string[] {
  const items = isJsonArray(node.value) ? itemsOf(node) : [node];
  return [...new Set(items.map(({ value }) => value))].filter((value) => value === "http" || value === "https");
}
