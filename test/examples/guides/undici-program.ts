// Runs calls with agents of the package undici, and prints what happened as JSON. A program of its own, because `fetch` and undici do not
// share the objects of a test environment.
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Agent, EnvHttpProxyAgent, ProxyAgent } from "undici";
import { Airflow, type Middleware, passwordGrant } from "../../../generated/airflow-client/src/index.js";

interface Started {
  readonly url: string;
  /** Method and path of each request. */
  readonly received: string[];
}

const servers: Server[] = [];

async function start(answer: RequestListener): Promise<Started> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

const airflow3: RequestListener = ({ url }, response) => {
  const body = url === "/auth/token" ? { access_token: "token" } : { dags: [], total_entries: 0 };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
};

/** Starts a proxy with tunnels (RFC 9110, 9.3.6). */
async function startProxy(): Promise<Started> {
  const proxy = await start((_, response) => void response.writeHead(501).end());
  servers.at(-1)?.on("connect", ({ method, url = "" }, socket, head) => {
    proxy.received.push(`${method} ${url}`);
    const { hostname, port } = new URL(`http://${url}`);
    const tunnel = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
  });
  return proxy;
}

/** The middleware of the guide. */
const through =
  (dispatcher: object): Middleware =>
  (next) =>
  (request) =>
    next({ ...request, fetchOptions: { ...request.fetchOptions, dispatcher } });

async function limited(answer: RequestListener, dispatcher: object): Promise<object> {
  const { url, received } = await start(answer);
  const call = new Airflow({ baseUrl: url, retry: { limit: 2, delay: 1 } }).dags.list({}, { dispatcher });
  const error = await call.then(String, (reason: unknown) => String(reason));
  return { error, requests: received.length };
}

async function proxied(agentOf: (proxy: string) => object): Promise<object> {
  const [server, proxy] = [await start(airflow3), await startProxy()];
  const auth = passwordGrant({ username: "ada", password: "secret" });
  await new Airflow({ baseUrl: server.url, auth, middleware: [through(agentOf(proxy.url))] }).dags.list();
  return { server: server.received, proxy: proxy.received.map((text) => text.replace(new URL(server.url).host, "SERVER")) };
}

async function unlimited(): Promise<number> {
  const { url, received } = await start(airflow3);
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  await new Airflow({ baseUrl: url }).dags.list({}, { dispatcher, timeout: 3_600_000 });
  await new Airflow({ baseUrl: url, middleware: [through(dispatcher)] }).dags.list();
  return received.length;
}

const half: RequestListener = (_, response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"dags":');
const results = {
  headers: await limited(() => {}, new Agent({ headersTimeout: 50 })),
  body: await limited(half, new Agent({ bodyTimeout: 50 })),
  unlimited: await unlimited(),
  proxyAgent: await proxied((proxy) => new ProxyAgent(proxy)),
  environment: await proxied((proxy) => new EnvHttpProxyAgent({ httpProxy: proxy, noProxy: "" })),
};
process.stdout.write(JSON.stringify(results), () => process.exit());
