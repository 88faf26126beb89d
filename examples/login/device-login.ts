import { setTimeout } from "node:timers/promises";
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
 * Logs in with another device, for programs without a browser (RFC 8628).
 *
 * Throws an `oauth.ResponseBodyError` if the user refuses (`access_denied`) or takes too long
 * (`expired_token`).
 *
 * @param show shows the page and the code that the user enters there
 */
export async function deviceLogin(
  provider: Provider,
  show: (login: { readonly page: string; readonly code: string }) => void,
  sleep: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<oauth.TokenEndpointResponse> {
  const { issuer, clientId, scope = "openid offline_access", options = {} } = provider;
  const server = await oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), options));
  const client: oauth.Client = { client_id: clientId };
  const started = await oauth.deviceAuthorizationRequest(server, client, oauth.None(), { scope }, options);
  const device = await oauth.processDeviceAuthorizationResponse(server, client, started);
  show({ page: device.verification_uri_complete ?? device.verification_uri, code: device.user_code });
  let seconds = device.interval ?? 5;
  for (;;) {
    await sleep(seconds * 1000);
    try {
      const response = await oauth.deviceCodeGrantRequest(server, client, oauth.None(), device.device_code, options);
      return await oauth.processDeviceCodeResponse(server, client, response);
    } catch (error) {
      const reason = error instanceof oauth.ResponseBodyError ? error.error : undefined;
      if (reason === "slow_down") seconds += 5;
      else if (reason !== "authorization_pending") throw error;
    }
  }
}
