import type { Json } from "../../../util/json.js";
import { type JsonObject, ownValue } from "../../../util/json-kind.js";
import {
  addLaterKeyword,
  addProblem,
  asObject,
  type Conversion,
  mapProperties,
  omit,
  type SourceNode,
  type SourceObject,
  withOrigin,
} from "./conversion.js";

/** The flows of OAuth 2.0, and their names in OpenAPI 3. */
const flowNames: ReadonlyMap<Json | undefined, string> = new Map([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

/** Converts `securityDefinitions`. */
export function convertSecurityDefinitions(conversion: Conversion, node: SourceNode): Json {
  const schemes = asObject(node);
  if (schemes === undefined) return node.value;
  return withOrigin(
    conversion,
    node.pointer,
    mapProperties(schemes, (scheme) => convertScheme(conversion, scheme)),
  );
}

function convertScheme(conversion: Conversion, node: SourceNode): Json {
  const scheme = asObject(node);
  if (scheme === undefined) return node.value;
  switch (ownValue(scheme.value, "type")) {
    case "basic":
      return { ...scheme.value, type: "http", scheme: "basic" };
    case "oauth2":
      return convertOAuth(conversion, scheme);
    case "http":
    case "openIdConnect":
    case "mutualTLS":
      addLaterKeyword(conversion, `type: ${ownValue(scheme.value, "type")}`, node.pointer);
      return scheme.value;
    default:
      return scheme.value;
  }
}

const flowProperties: ReadonlySet<string> = new Set(["flow", "authorizationUrl", "tokenUrl", "scopes"]);

/** Converts the flow of a scheme. Copies extensions into the flow, because some belong there. */
function convertOAuth(conversion: Conversion, scheme: SourceObject): JsonObject {
  const { pointer, value } = scheme;
  const name = flowNames.get(ownValue(value, "flow"));
  if (name === undefined && Object.hasOwn(value, "flows")) {
    addLaterKeyword(conversion, "flows", `${pointer}/flows`);
    return value;
  }
  if (name === undefined) {
    const message = '"flow" of a security scheme must be one of implicit, password, application, accessCode.';
    addProblem(conversion, "security-scheme-invalid", { message, pointer, instead: "The scheme has no flow." });
  }
  const kept = Object.entries(value).filter(([key]) => (key !== "flow" && flowProperties.has(key)) || key.startsWith("x-"));
  const flows = name === undefined ? {} : { [name]: withOrigin(conversion, pointer, Object.fromEntries(kept)) };
  return { ...omit(value, flowProperties), flows };
}
