// Helpers for hostile responses. An exchange is { request, response, path, number, home, other, body }. `home` and `other` are the URLs of
// the case on its own origin and on a second one. `number` counts the requests on the first origin from 0.

/** @param {{ response: import("node:http").ServerResponse }} exchange */
export function send({ response }, status, headers, body = "") {
  response.writeHead(status, headers).end(body);
}

export function json(exchange, value, status = 200, headers = {}) {
  send(exchange, status, { "content-type": "application/json", ...headers }, JSON.stringify(value));
}

/** Sends one response after the other, and then repeats the last one. */
export const inTurn =
  (...answers) =>
  (exchange) =>
    answers[Math.min(exchange.number, answers.length - 1)](exchange);

/**
 * Sends bytes unchanged, even if they are not valid HTTP. Closes the connection afterwards unless `open`. The response announces this with
 * `connection: close` unless `silent`. Otherwise, the next case could reuse the connection.
 */
export const raw =
  (text, { open = false, silent = false } = {}) =>
  ({ response }) => {
    const bytes = Buffer.from(silent ? text : text.replace(/^HTTP\/1\.1 (?!1)[^\r]*\r\n/, "$&connection: close\r\n"), "latin1");
    if (open) response.socket.write(bytes);
    else response.socket.end(bytes);
  };

/** Returns the head of an HTTP/1.1 response, as text for `raw`. */
export function head(status, headers = {}) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status}\r\n${[...lines, "", ""].join("\r\n")}`;
}

/** Sends one piece after another, with pauses, until the client disconnects. */
export function drip(response, pieces, milliseconds) {
  const iterator = pieces[Symbol.iterator]();
  const next = () => {
    const { done, value } = iterator.next();
    if (response.destroyed) return;
    if (done) response.end();
    else response.write(value, () => setTimeout(next, milliseconds).unref());
  };
  next();
}

export function* forever(piece) {
  for (;;) yield typeof piece === "function" ? piece() : piece;
}

/** Sends the piece repeatedly, as fast as the client reads. */
export function flood(response, piece) {
  const write = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on("drain", write);
  write();
}

/** Ends the connection with RST. */
export function reset({ response }) {
  response.socket.resetAndDestroy();
}
