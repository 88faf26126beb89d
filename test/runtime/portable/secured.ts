import type { Api, Operation } from "../runtime.js";
import type { Seen } from "./wire.js";

/** An API with a scheme of every kind. It requires the scheme `bearer`. */
export const api: Api = {
  security: [["bearer"]],
  schemes: {
    basic: { type: "http", scheme: "basic" },
    bearer: { type: "http", scheme: "bearer" },
    negotiate: { type: "http", scheme: "negotiate" },
    header: { type: "apiKey", in: "header", name: "X-Api-Key" },
    second: { type: "apiKey", in: "header", name: "X-App-Id" },
    query: { type: "apiKey", in: "query", name: "api key" },
    cookie: { type: "apiKey", in: "cookie", name: "sid" },
    oauth: { type: "oauth2", tokenUrl: "/token", clientCredentialsUrl: "/client-token", refreshUrl: "/refresh" },
    openId: { type: "openIdConnect", url: "https://issuer.invalid/.well-known/openid-configuration" },
    mutual: { type: "mutualTLS" },
  },
};

/** Returns a GET of `/things` that accepts JSON and requires the schemes. By default, it requires the schemes of the API. */
export function get(security?: Operation["security"], changes: Partial<Operation> = {}): Operation {
  const asked = security === undefined ? {} : { security };
  return { api, id: "get_things", method: "GET", path: "/things", accept: ["application/json"], ...asked, ...changes };
}

export const post: Partial<Operation> = { id: "post_things", method: "POST" };

/** Returns the parts of a request that could be credentials. */
export function credentials({ headers, url }: Seen): Readonly<Record<string, string>> {
  const names = ["authorization", "x-api-key", "x-app-id", "cookie"].filter((name) => headers[name] !== undefined);
  const query = url.includes("?") ? { query: url.slice(url.indexOf("?")) } : {};
  return { ...Object.fromEntries(names.map((name) => [name, headers[name] ?? ""])), ...query };
}

/** Returns a token in the format of a JWT that expires after this number of seconds. */
export function jwt(seconds: number, id = "1"): string {
  const part = (value: object): string => btoa(JSON.stringify(value)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${part({ alg: "none" })}.${part({ exp: Math.floor(Date.now() / 1000) + seconds, id, filler: "???>>>" })}.sig`;
}
