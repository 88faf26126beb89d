import type { SpecOAuthFlow, SpecOperation, SpecSecurityScheme } from "../spec.js";
import {
  type Builder,
  type Entry,
  entriesOf,
  itemsOf,
  type Node,
  type ObjectNode,
  objectProperty,
  property,
  stringProperty,
} from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";

type Alternatives = SpecOperation["security"];
type Common = { readonly id: string; readonly origin: string; readonly description?: string };
type ReadScheme = (reading: ParseContext, node: ObjectNode, common: Common) => SpecSecurityScheme | undefined;

/** The schemes of `components.securitySchemes`, in document order; what cannot be read is reported and left out. */
export function parseSecuritySchemes(reading: ParseContext, node: Node | undefined): readonly SpecSecurityScheme[] {
  return entriesOf(reading, node).flatMap((entry) => {
    const object = resolveObject(reading, entry, "securitySchemes");
    const scheme = object && parseScheme(reading, object, entry.key);
    return scheme === undefined ? [] : [scheme];
  });
}

/**
 * The alternatives of a `security` list. One that names a scheme which is not there cannot be met and is left out as a whole: without the
 * scheme it would ask for less than the document does.
 */
export function parseSecurity(reading: ParseContext, node: Node, ids: ReadonlySet<string>): Alternatives {
  return itemsOf(reading, node).flatMap((item) => {
    const schemes = entriesOf(reading, item).map((entry) => ({ entry, scopes: parseScopes(reading, entry) }));
    const dangling = schemes.find(({ entry }) => !ids.has(entry.key));
    if (dangling === undefined) return [schemes.map(({ entry, scopes }) => ({ scheme: entry.key, scopes }))];
    const message = `The security scheme ${JSON.stringify(dangling.entry.key)} is not among the components.`;
    reading.report("security-scheme-dangling", { message, pointer: item.pointer, instead: "This alternative was left out." });
    return [];
  });
}

function parseScopes(reading: ParseContext, entry: Entry): readonly string[] {
  return itemsOf(reading, entry).flatMap((item) => (typeof item.value === "string" ? [item.value] : []));
}

function parseScheme(reading: ParseContext, node: ObjectNode, id: string): SpecSecurityScheme | undefined {
  const type = stringProperty(reading, node, "type");
  const reader = type === undefined ? undefined : schemeReaders.get(type);
  const description = stringProperty(reading, node, "description");
  const scheme = reader?.(reading, node, { id, origin: node.pointer, ...(description !== undefined && { description }) });
  if (scheme !== undefined) return scheme;
  const message = reader ? `The security scheme ${JSON.stringify(id)} lacks what its type needs.` : describeUnknown(id, type);
  reading.report("security-scheme-invalid", { message, pointer: node.pointer, instead: "The scheme was left out." });
  return undefined;
}

const schemeReaders: ReadonlyMap<string, ReadScheme> = new Map<string, ReadScheme>([
  ["http", parseHttpScheme],
  ["apiKey", parseApiKey],
  ["oauth2", parseOAuth],
  ["openIdConnect", parseOpenIdConnect],
  ["mutualTLS", (_reading, _node, common) => ({ type: "mutualTLS", ...common })],
]);

function parseHttpScheme(reading: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const scheme = stringProperty(reading, node, "scheme");
  const bearerFormat = stringProperty(reading, node, "bearerFormat");
  if (scheme === undefined) return undefined;
  return { type: "http", ...common, scheme: scheme.toLowerCase(), ...(bearerFormat !== undefined && { bearerFormat }) };
}

function parseApiKey(reading: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const name = stringProperty(reading, node, "name");
  const place = (["header", "query", "cookie"] as const).find((candidate) => candidate === property(node, "in")?.value);
  return name === undefined || place === undefined ? undefined : { type: "apiKey", ...common, in: place, name };
}

function parseOpenIdConnect(reading: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const url = stringProperty(reading, node, "openIdConnectUrl");
  return url === undefined ? undefined : { type: "openIdConnect", ...common, url };
}

function parseOAuth(reading: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const flows = objectProperty(reading, node, "flows");
  if (flows === undefined) return undefined;
  const read = flowNames.flatMap((flow) => {
    const object = objectProperty(reading, flows, flow);
    return object === undefined ? [] : [parseFlow(reading, object, flow)];
  });
  return { type: "oauth2", ...common, flows: read };
}

const flowNames = ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"] as const;

function parseFlow(reading: ParseContext, node: ObjectNode, flow: SpecOAuthFlow["flow"]): SpecOAuthFlow {
  const read: Builder<SpecOAuthFlow> = {
    flow,
    scopes: entriesOf(reading, property(node, "scopes")).map((entry) => entry.key),
    tokenRequest: property(node, "x-pinwheel-token-request")?.value === "json" ? "json" : "form",
  };
  for (const key of ["tokenUrl", "authorizationUrl", "refreshUrl"] as const) {
    const url = stringProperty(reading, node, key);
    if (url !== undefined) read[key] = url;
  }
  return read;
}

function describeUnknown(id: string, type: string | undefined): string {
  return `The security scheme ${JSON.stringify(id)} has ${type === undefined ? "no type" : `the unknown type ${JSON.stringify(type)}`}.`;
}
