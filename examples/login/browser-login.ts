import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as oauth from "oauth4webapi";

/** An OpenID provider, and the program's public client there. */
export interface Provider {
  /** Its issuer: `https://login.example.com`. */
  readonly issuer: string;
  readonly clientId: string;
  /** Default: `openid offline_access`, which most providers need for a refresh token. */
  readonly scope?: string;
  /** For a provider on this machine: `{ [oauth.allowInsecureRequests]: true }`. */
  readonly options?: { readonly [oauth.allowInsecureRequests]?: boolean };
}

/**
 * Logs in with a browser: authorization code with PKCE (RFC 7636), received by a server on this
 * machine (RFC 8252, 7.3). Register `http://127.0.0.1/callback` as redirect URI of the client.
 *
 * @param open opens the login page in a browser
 */
export async function browserLogin(provider: Provider, open: (url: string) => void): Promise<oauth.TokenEndpointResponse> {
  const { issuer, clientId, scope = "openid offline_access", options = {} } = provider;
  const server = await oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), options));
  const client: oauth.Client = { client_id: clientId };
  const [verifier, state] = [oauth.generateRandomCodeVerifier(), oauth.generateRandomState()];
  const callback = await receiveCallback();
  try {
    const page = new URL(server.authorization_endpoint ?? "");
    const code_challenge = await oauth.calculatePKCECodeChallenge(verifier);
    const query = { client_id: clientId, redirect_uri: callback.uri, response_type: "code", scope, state };
    page.search = new URLSearchParams({ ...query, code_challenge, code_challenge_method: "S256" }).toString();
    open(page.href);
    const answer = oauth.validateAuthResponse(server, client, await callback.received, state);
    const response = await oauth.authorizationCodeGrantRequest(server, client, oauth.None(), answer, callback.uri, verifier, options);
    return await oauth.processAuthorizationCodeResponse(server, client, response);
  } finally {
    callback.close();
  }
}

interface Callback {
  readonly uri: string;
  /** The URL that the browser was sent to. */
  readonly received: Promise<URL>;
  readonly close: () => void;
}

/** Starts a server on a free port of this machine, which only this machine can reach. */
async function receiveCallback(): Promise<Callback> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const received = new Promise<URL>((resolve) => {
    server.on("request", ({ url = "/" }, response) => {
      const target = new URL(url, `http://127.0.0.1:${port}`);
      const isCallback = target.pathname === "/callback";
      response.writeHead(isCallback ? 200 : 404, { connection: "close" }).end(isCallback ? "You can close this page." : "");
      if (isCallback) resolve(target);
    });
  });
  return { uri: `http://127.0.0.1:${port}/callback`, received, close: () => server.close() };
}
