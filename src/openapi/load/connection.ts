import type { LookupFunction } from "node:net";
import type { Response } from "undici";
import type { HostChecks } from "./host-checks.js";

/** A way to send requests, which checks the address of each host that it connects to. */
export interface Connection {
  readonly fetch: (url: URL, signal: AbortSignal) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a connection with undici, because the `fetch` of Node chooses the address itself.
 *
 * The check is the resolver of the connection, so no other address is possible. Through the
 * proxy that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), the proxy resolves
 * the names: only names are checked then.
 */
export async function openConnection({ resolve }: Pick<HostChecks, "resolve">): Promise<Connection> {
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  let target: URL | undefined;
  const lookup: LookupFunction = (hostname, { all }, callback) => {
    const url = target;
    if (url === undefined || url.hostname !== hostname) return callback(new Error(`unexpected host ${hostname}`), "");
    resolve(url).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
        if (all === true) callback(null, found);
        else callback(null, found[0]?.address ?? "", found[0]?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ""),
    );
  };
  const dispatcher = new EnvHttpProxyAgent({ connect: { lookup } });
  return {
    fetch: (url, signal) => {
      target = url;
      const headers = { accept: "application/json, application/yaml, */*;q=0.5" };
      return fetch(url, { dispatcher, redirect: "manual", signal, headers });
    },
    close: () => dispatcher.destroy(),
  };
}
