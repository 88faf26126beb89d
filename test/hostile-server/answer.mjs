// Small parts that hostile answers are made of. An exchange is { request, response, path, number, home, other, body }: `home` and `other` are
// URLs below which the case answers on its own and on a second origin, `number` counts its requests on its own origin from 0.

/** @param {{ response: import("node:http").ServerResponse }} exchange */
export function send({ response }, status, headers, body = "") {
  response.writeHead(status, headers).end(body);
}

export function json(exchange, value, status = 200, headers = {}) {
  send(exchange, status, { "content-type": "application/json", ...headers }, JSON.stringify(value));
}

/** Answers in turn, the last one again and again. */
export const inTurn =
  (...answers) =>
  (exchange) =>
    answers[Math.min(exchange.number, answers.length - 1)](exchange);

/**
 * Bytes as they are, whatever HTTP says; the connection ends after them unless `open`. A reply says so unless `silent`, lest its
 * connection is used by the next case.
 */
export const raw =
  (text, { open = false, silent = false } = {}) =>
  ({ response }) => {
    const bytes = Buffer.from(silent ? text : text.replace(/^HTTP\/1\.1 (?!1)[^\r]*\r\n/, "$&connection: close\r\n"), "latin1");
    if (open) response.socket.write(bytes);
    else response.socket.end(bytes);
  };

/** A head of HTTP/1.1, as text for `raw`. */
export function head(status, headers = {}) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status}\r\n${[...lines, "", ""].join("\r\n")}`;
}

/** One piece after another, with pauses between them, until the client is gone. */
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

/** As fast as the client reads. */
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
