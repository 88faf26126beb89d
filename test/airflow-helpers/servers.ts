import { jest } from "@jest/globals";
import { Airflow, basic, passwordGrant } from "../../generated/airflow-client/src/index.js";
import { Airflow as AirflowV1 } from "../../generated/airflow-client/src/v1/index.js";
import { type Options, type StandIn, startStandIn } from "../fake-airflow/server.mjs";

// Some tests send a hundred requests, which takes seconds on a busy machine.
jest.setTimeout(60_000);

/** Options for short waits between two status checks. */
export const quick = { interval: 10 };

const servers: StandIn[] = [];

/** Starts a fake Airflow, with a client for each API version. */
export async function start(options: Options = {}): Promise<{ server: StandIn; airflow: Airflow; airflow2: AirflowV1 }> {
  const server = await startStandIn({ pace: { queued: 20, task: 10 }, ...options });
  servers.push(server);
  const credentials = { username: "admin", password: "admin" };
  const settings = { baseUrl: server.url, retry: { delay: 1 } };
  return {
    server,
    airflow: new Airflow({ ...settings, auth: passwordGrant(credentials) }),
    airflow2: new AirflowV1({ ...settings, auth: basic(credentials) }),
  };
}

/**
 * Clients that do not repeat requests. Of the requests to some paths, each client sends the first `sent`, and then loses the connection of
 * three.
 */
export function clientsWithOutage({ url }: StandIn, path: RegExp, sent = 0): { airflow: Airflow; airflow2: AirflowV1 } {
  const credentials = { username: "admin", password: "admin" };
  const settings = () => ({ baseUrl: url, retry: 0, fetch: interruptedFetch(path, sent) });
  return {
    airflow: new Airflow({ ...settings(), auth: passwordGrant(credentials) }),
    airflow2: new AirflowV1({ ...settings(), auth: basic(credentials) }),
  };
}

function interruptedFetch(path: RegExp, sent: number): typeof fetch {
  let count = 0;
  return (input, init) => {
    const matches = path.test(input instanceof Request ? input.url : String(input));
    if (matches) count++;
    const isLost = matches && count > sent && count <= sent + 3;
    return isLost ? Promise.reject(new TypeError("fetch failed")) : fetch(input, init);
  };
}

/** Stops all servers. A violation means that a response did not match the document. */
export async function stopAll(): Promise<void> {
  for (const server of servers.splice(0)) {
    await server.close();
    expect(server.violations).toEqual([]);
  }
}

/** The received requests with this method and path. */
export function requestsOf(server: StandIn, method: string, path: RegExp): StandIn["requests"] {
  return server.requests.filter((request) => request.method === method && path.test(request.path));
}

/** Collects all items. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
