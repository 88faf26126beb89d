import type { ApiInfo, AuthScheme, Operation, SdkModel, SecurityRequirement } from "../../model/model.js";
import { type Code, objectLiteral } from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { runtimeValue } from "./runtime-symbols.js";
import { variableValues } from "./server-view.js";

/** The descriptor that all operations share. */
export function apiDescriptor({ api, auth, resources }: SdkModel): Code {
  return objectLiteral([
    ["server", api.servers[0]],
    ["serverPath", serverPath(api)],
    ["pathPrefix", api.pathPrefix === "" ? undefined : api.pathPrefix],
    ["security", commonSecurity(resources.flatMap(({ operations }) => operations))],
    ["schemes", objectLiteral(auth.map((scheme) => [scheme.id, objectLiteral(schemeMembers(scheme))]))],
  ]);
}

/** The path of a relative server; undefined if it is empty and has no variables. */
function serverPath({ serverPath: path, serverTemplate: server }: ApiInfo): Code | undefined {
  if (server?.relative !== true) {
    return path === ""
      ? undefined
      : objectLiteral([
          ["attach", runtimeValue("attachPath")],
          ["path", path],
        ]);
  }
  return objectLiteral([
    ["attach", runtimeValue("attachTemplate")],
    ["path", path],
    ["template", server.url],
    ["variables", variableValues(server)],
  ]);
}

/** The requirement that most operations have; of several, the first. */
export function commonSecurity(operations: readonly Operation[]): Json {
  const counts = new Map<string, number>();
  for (const { security } of operations) {
    const key = JSON.stringify(alternatives(security));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const [key] = [...counts].find(([, count]) => count === most) ?? ["[]"];
  return JSON.parse(key);
}

/** Scheme ids: alternatives of what is needed together. */
export function alternatives(security: readonly SecurityRequirement[]): Json {
  return security.map(({ schemes }) => schemes.map(({ id }) => id));
}

function schemeMembers(scheme: AuthScheme): readonly (readonly [string, Code | Json | undefined])[] {
  switch (scheme.kind) {
    case "basic":
    case "bearer":
      return [
        ["type", "http"],
        ["scheme", scheme.kind],
      ];
    case "http":
      return [
        ["type", "http"],
        ["scheme", scheme.scheme],
      ];
    case "apiKey":
      return [
        ["type", "apiKey"],
        ["in", scheme.in],
        ["name", scheme.name],
      ];
    case "oauth2":
      return oauthMembers(scheme);
    case "openIdConnect":
      return [
        ["type", "openIdConnect"],
        ["url", scheme.discoveryUrl],
      ];
    case "mutualTls":
      return [["type", "mutualTLS"]];
  }
}

/**
 * The token endpoint of the password flow, or else the first one. Endpoints of other flows are
 * listed if they differ.
 */
function oauthMembers({ flows }: Extract<AuthScheme, { kind: "oauth2" }>): readonly (readonly [string, Json | undefined])[] {
  const flow = flows.find((each) => each.flow === "password") ?? flows.find(({ tokenUrl }) => tokenUrl !== "");
  const program = flows.find((each) => each.flow === "clientCredentials" && each.tokenUrl !== "")?.tokenUrl;
  const refresh = [flow, ...flows].find((each) => each?.refreshUrl !== undefined)?.refreshUrl;
  return [
    ["type", "oauth2"],
    ["tokenUrl", flow?.tokenUrl],
    ["clientCredentialsUrl", program === flow?.tokenUrl ? undefined : program],
    ["refreshUrl", refresh === flow?.tokenUrl ? undefined : refresh],
    ["request", flow?.request === "json" ? "json" : undefined],
  ];
}
