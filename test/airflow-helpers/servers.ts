import { Airflow, basic, passwordGrant } from "../../generated/airflow-client/src/index.js";
import { Airflow as AirflowV1 } from "../../generated/airflow-client/src/v1/index.js";
import { type Options, type StandIn, startStandIn } from "../fake-airflow/server.mjs";

/** Milliseconds between two looks, in tests. */
export const quick = { interval: 10 };

const open: StandIn[] = [];

/** A stand-in with a client of each version of the API. */
export async function start(options: Options = {}): Promise<{ server: StandIn; airflow: Airflow; airflow2: AirflowV1 }> {
  const server = await startStandIn({ pace: { queued: 20, task: 10 }, ...options });
  open.push(server);
  const credentials = { username: "admin", password: "admin" };
  const settings = { baseUrl: server.url, retry: { delay: 1 } };
  return {
    server,
    airflow: new Airflow({ ...settings, auth: passwordGrant(credentials) }),
    airflow2: new AirflowV1({ ...settings, auth: basic(credentials) }),
  };
}

/** Ends every stand-in; one that answered against its document has a defect. */
export async function stopAll(): Promise<void> {
  for (const server of open.splice(0)) {
    await server.close();
    expect(server.violations).toEqual([]);
  }
}

/** Requests of a method whose path fits. */
export function requestsOf(server: StandIn, method: string, path: RegExp): StandIn["requests"] {
  return server.requests.filter((request) => request.method === method && path.test(request.path));
}

/** Every step of a flow. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
