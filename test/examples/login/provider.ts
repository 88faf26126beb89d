import { createHash, randomUUID } from "node:crypto";
import { startServer, type TestServer } from "../../airflow-auth/server.js";

/** An answer of the token endpoint to a device code, before it grants a token. */
export type Wait = "authorization_pending" | "slow_down" | "access_denied" | "expired_token";

export interface TestProvider {
  readonly issuer: string;
  readonly server: TestServer;
  /** Follows the login page like the browser of a user who logs in. */
  readonly logIn: (page: string) => Promise<void>;
}

/** Starts an OpenID provider with one public client. It accepts each code and each refresh token once. */
export async function startProvider(clientId: string, waits: readonly Wait[] = []): Promise<TestProvider> {
  const challenges = new Map<string, string>();
  const refreshTokens = new Set<string>();
  const pending = [...waits];
  const json = (body: object, status = 200) => ({ status, body });
  const refusal = (error: string) => json({ error }, 400);
  const grant = () => {
    const refresh_token = `refresh-${randomUUID()}`;
    refreshTokens.add(refresh_token);
    return json({ access_token: `access-${refresh_token}`, token_type: "Bearer", expires_in: 3600, refresh_token });
  };
  const token = (form: URLSearchParams) => {
    if (form.get("client_id") !== clientId) return refusal("invalid_client");
    switch (form.get("grant_type")) {
      case "authorization_code": {
        const challenge = createHash("sha256")
          .update(form.get("code_verifier") ?? "")
          .digest("base64url");
        const key = `${form.get("code")} ${form.get("redirect_uri")}`;
        const isProven = challenges.get(key) === challenge;
        challenges.delete(key);
        return isProven ? grant() : refusal("invalid_grant");
      }
      case "urn:ietf:params:oauth:grant-type:device_code": {
        const wait = pending.shift();
        return form.get("device_code") !== "device-1" ? refusal("invalid_grant") : wait ? refusal(wait) : grant();
      }
      case "refresh_token":
        return refreshTokens.delete(form.get("refresh_token") ?? "") ? grant() : refusal("invalid_grant");
      default:
        return refusal("unsupported_grant_type");
    }
  };
  const server = await startServer(({ path, body }) => {
    const issuer = server.url;
    const { pathname, searchParams } = new URL(path, issuer);
    if (pathname === "/.well-known/openid-configuration") return json(metadataOf(issuer));
    if (pathname === "/token") return token(new URLSearchParams(body));
    if (pathname === "/device")
      return json({
        device_code: "device-1",
        user_code: "WDJB-MJHT",
        verification_uri: `${issuer}/activate`,
        expires_in: 600,
        interval: 5,
      });
    if (pathname !== "/authorize" || searchParams.get("code_challenge_method") !== "S256") return refusal("invalid_request");
    const [code, redirect] = [randomUUID(), searchParams.get("redirect_uri") ?? ""];
    challenges.set(`${code} ${redirect}`, searchParams.get("code_challenge") ?? "");
    const query = new URLSearchParams({ code, state: searchParams.get("state") ?? "" });
    return { status: 302, headers: { location: `${redirect}?${query}` } };
  });
  const logIn = async (page: string): Promise<void> => {
    const answer = await fetch(page, { redirect: "manual" });
    await fetch(answer.headers.get("location") ?? "");
  };
  return { issuer: server.url, server, logIn };
}

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  device_authorization_endpoint: `${issuer}/device`,
  response_types_supported: ["code"],
});
