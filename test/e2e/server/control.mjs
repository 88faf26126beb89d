import { once } from "node:events";
import { createServer } from "node:http";

/** Lets suites, which run in other processes, call functions of a server: `POST /NAME` calls one. Returns the `url`, and `close`. */
export async function startControl(functions) {
  const server = createServer(async ({ url }, response) => {
    const name = url.slice(1);
    try {
      if (!Object.hasOwn(functions, name)) throw new Error(`there is no function "${name}"`);
      await functions[name]();
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close().closeAllConnections() };
}
