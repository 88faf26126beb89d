import { once } from "node:events";
import { connect, createServer } from "node:net";

/**
 * Starts a proxy to the server under test. To a client, the proxy can look like a server that stops and comes back.
 *
 * `cut` breaks every connection and refuses new ones. `mend` accepts connections again. `loseAnswers` forwards the next `count` requests,
 * but breaks the connection instead of returning the response.
 */
export async function startProxy(target) {
  const { hostname, port } = new URL(target);
  const sockets = new Set();
  let whole = true;
  let lost = 0;
  const server = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect({ host: hostname, port: Number(port) });
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) sockets.add(socket.on("error", end).on("close", end));
    near.pipe(far);
    far.on("data", (chunk) => {
      if (lost > 0) {
        lost--;
        near.destroy();
      } else near.write(chunk);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    cut,
    mend: () => (whole = true),
    loseAnswers: (count) => (lost = count),
    close: () => {
      cut();
      server.close();
    },
  };
}
