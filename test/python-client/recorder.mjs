// A server that records every request and responds with an empty object.
import { once } from "node:events";
import { createServer } from "node:http";

/** The header with the id of the call that a request belongs to. */
export const callHeader = "x-parity-call";

/** Starts on a free port of this machine. `requests` contains the requests of each call by its id. */
export async function startRecorder() {
  const requests = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const id = decodeURIComponent(request.headers[callHeader] ?? "");
    const { method, url, headers } = request;
    requests.set(id, [...(requests.get(id) ?? []), { method, url, headers, body: Buffer.concat(chunks).toString("utf8") }]);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
