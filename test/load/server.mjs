// Answers `/FAULT/ID` with the requested id, after the fault. Prints its origin. Ends when its standard input ends.
import { createServer } from "node:http";

/** The number of attempts of each call, by id. An id is removed when its call has been answered. */
const tries = new Map();

const faults = {
  success: (id, response) => json(response, id),
  missing: (id, response) => json(response, id, 404),
  busyOnce: (id, response) => (tryOf(id) === 1 ? json(response, id, 503) : done(id, response)),
  reset: (_, response) => response.socket.resetAndDestroy(),
  resetOnce: (id, response) => (tryOf(id) === 1 ? response.socket.resetAndDestroy() : done(id, response)),
  stall: () => undefined,
  stallInBody: (_, response) => response.writeHead(200, { "content-type": "application/json" }).write('{"id":'),
  slowBody: (id, response) => {
    const text = JSON.stringify({ id, filling: "x".repeat(5000) });
    response.writeHead(200, { "content-type": "application/json" }).write(text.slice(0, 2000));
    setTimeout(() => response.end(text.slice(2000)), 5);
  },
  halfBody: (id, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
    response.write(`{"id":"${id}`, () => response.destroy());
  },
  redirect: (id, response) => response.writeHead(307, { location: `../success/${id}` }).end("elsewhere"),
  html: (id, response) => response.writeHead(200, { "content-type": "text/html" }).end(`<p>${id}`),
  cancelled: () => undefined,
};

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const [, fault, id] = request.url.split("/");
  request.resume();
  faults[fault](id, response);
});
server.on("clientError", (_, socket) => socket.destroy());
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on("close", () => process.exit(0)).resume();

function tryOf(id) {
  const count = (tries.get(id) ?? 0) + 1;
  tries.set(id, count);
  return count;
}

function done(id, response) {
  tries.delete(id);
  json(response, id);
}

function json(response, id, status = 200) {
  if (!response.destroyed)
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ id, filling: "y".repeat(200) }));
}
