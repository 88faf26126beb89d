import { compact } from "../../util/compact.js";
import { lastSegment } from "../../util/json-pointer.js";
import type { SpecOAuthFlow, SpecOperation, SpecSecurityScheme } from "../spec.js";
import { checkFields } from "./check-fields.js";
import { lookUp } from "./look-up.js";
import {
  allEntriesOf,
  type Entry,
  entriesOf,
  flagProperty,
  itemsOf,
  type Node,
  namedEntriesOf,
  type ObjectNode,
  objectProperty,
  property,
  stringProperty,
} from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";

type Common = { readonly id: string; readonly origin: string; readonly description?: string; readonly deprecated?: true };
type ParseScheme = (context: ParseContext, node: ObjectNode, common: Common) => SpecSecurityScheme | undefined;

/**
 * Parses `components.securitySchemes`, in document order. Invalid schemes are reported and omitted.
 */
export function parseSecuritySchemes(context: ParseContext, node: Node | undefined): readonly SpecSecurityScheme[] {
  return namedEntriesOf(context, node).flatMap((entry) => {
    const object = resolveObject(context, entry, "securitySchemes");
    return (object && parseScheme(context, object, entry.key)) ?? [];
  });
}

/**
 * Parses the alternatives of a `security` list.
 *
 * An alternative with an unknown scheme is reported and omitted as a whole. Without the unknown
 * scheme, it would be weaker than the document requires.
 */
export function parseSecurity(context: ParseContext, node: Node | undefined, ids: ReadonlySet<string>): SpecOperation["security"] {
  return itemsOf(context, node).flatMap((item) => {
    const entries = allEntriesOf(context, item).filter(({ key }) => !key.startsWith("x-") || ids.has(key));
    const schemes = entries.map((entry) => ({
      scheme: schemeId(context, entry, ids),
      scopes: parseScopes(context, entry),
    }));
    const unknown = schemes.find(({ scheme }) => !ids.has(scheme));
    if (unknown === undefined) return [schemes];
    const message = `The security scheme ${JSON.stringify(unknown.scheme)} is not in "components.securitySchemes".`;
    context.report("security-scheme-dangling", { message, pointer: item.pointer, instead: "This alternative was omitted." });
    return [];
  });
}

/**
 * Returns the id of a scheme, which a requirement may name by its URI (OpenAPI 3.2, Security
 * Requirement Object). A component with the same name wins.
 */
function schemeId(context: ParseContext, { key, pointer: at }: Entry, ids: ReadonlySet<string>): string {
  if (ids.has(key)) return key;
  const pointer = lookUp(context, key, at)?.pointer ?? "";
  const section = "#/components/securitySchemes/";
  const id = pointer.startsWith(section) ? lastSegment(pointer) : key;
  return ids.has(id) ? id : key;
}

function parseScopes(context: ParseContext, entry: Entry): readonly string[] {
  return itemsOf(context, entry).flatMap((item) => (typeof item.value === "string" ? [item.value] : []));
}

function parseScheme(context: ParseContext, node: ObjectNode, id: string): SpecSecurityScheme | undefined {
  checkFields(context, "securityScheme", node);
  const type = stringProperty(context, node, "type");
  const rule = type === undefined ? undefined : schemeRules.get(type);
  const deprecated: true | undefined = flagProperty(context, node, "deprecated") ? true : undefined;
  const common = compact({ id, origin: node.pointer, description: stringProperty(context, node, "description"), deprecated });
  const scheme = rule?.parse(context, node, common);
  if (scheme !== undefined) return scheme;
  const message = `The security scheme ${JSON.stringify(id)} ${describeProblem(type, rule)}.`;
  context.report("security-scheme-invalid", { message, pointer: node.pointer, instead: "The scheme was omitted." });
  return undefined;
}

interface SchemeRule {
  /** The properties that the type requires, for messages. */
  readonly requires: string;
  readonly parse: ParseScheme;
}

const schemeRules: ReadonlyMap<string, SchemeRule> = new Map<string, SchemeRule>([
  ["http", { requires: '"scheme"', parse: parseHttp }],
  ["apiKey", { requires: '"name" and "in" (header, query or cookie)', parse: parseApiKey }],
  ["oauth2", { requires: '"flows"', parse: parseOAuth }],
  ["openIdConnect", { requires: '"openIdConnectUrl"', parse: parseOpenIdConnect }],
  ["mutualTLS", { requires: "", parse: (_context, _node, common) => ({ type: "mutualTLS", ...common }) }],
]);

function describeProblem(type: string | undefined, rule: SchemeRule | undefined): string {
  if (type === undefined) return 'has no "type"';
  return rule === undefined ? `has the unknown type ${JSON.stringify(type)}` : `needs ${rule.requires}`;
}

function parseHttp(context: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const scheme = stringProperty(context, node, "scheme");
  const bearerFormat = stringProperty(context, node, "bearerFormat");
  return scheme === undefined ? undefined : compact({ type: "http", ...common, scheme: scheme.toLowerCase(), bearerFormat });
}

function parseApiKey(context: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const name = stringProperty(context, node, "name");
  const location = (["header", "query", "cookie"] as const).find((candidate) => candidate === property(node, "in")?.value);
  return name === undefined || location === undefined ? undefined : { type: "apiKey", ...common, in: location, name };
}

function parseOpenIdConnect(context: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const url = stringProperty(context, node, "openIdConnectUrl");
  return url === undefined ? undefined : { type: "openIdConnect", ...common, url };
}

function parseOAuth(context: ParseContext, node: ObjectNode, common: Common): SpecSecurityScheme | undefined {
  const object = objectProperty(context, node, "flows");
  if (object === undefined) return undefined;
  checkFields(context, "flows", object);
  const flows = flowNames.flatMap((name) => {
    const flow = objectProperty(context, object, name);
    return flow === undefined ? [] : [parseFlow(context, flow, name)];
  });
  return compact({ type: "oauth2", ...common, flows, metadataUrl: stringProperty(context, node, "oauth2MetadataUrl") });
}

const flowNames = ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"] as const;

function parseFlow(context: ParseContext, node: ObjectNode, flow: SpecOAuthFlow["flow"]): SpecOAuthFlow {
  checkFields(context, "flow", node);
  return compact({
    flow,
    scopes: entriesOf(context, property(node, "scopes")).map((entry) => entry.key),
    tokenRequest: property(node, "x-pinwheel-token-request")?.value === "json" ? "json" : "form",
    tokenUrl: stringProperty(context, node, "tokenUrl"),
    authorizationUrl: stringProperty(context, node, "authorizationUrl"),
    deviceAuthorizationUrl: stringProperty(context, node, "deviceAuthorizationUrl"),
    refreshUrl: stringProperty(context, node, "refreshUrl"),
  });
}
