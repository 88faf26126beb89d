// A server that answers with the script of a test case and returns the received requests as sent. Scripts are set over HTTP, so that
// a case can run on any platform, including a browser page:
//
//   POST /_script    list of answers (Answer in wire-server.d.mts); returns { id }
//   ANY  /ID/...     the answers in order
//   GET  /_seen/ID   list of received requests (Seen)
//   ANY  /_hostile/  test/hostile
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { hostile } from "../../hostile-server/hostile.mjs";

export async function serveWire() {
  const scripts = new Map();
  const connections = new WeakMap();
  let connection = 0;
  const first = createServer((request, response) => serve(request, response).catch((error) => broken(response, error)));
  const second = createServer((request, response) => serve(request, response).catch((error) => broken(response, error)));
  const servers = [first, second];
  for (const server of servers) {
    server.keepAliveTimeout = 60_000;
    server.on("connection", (socket) => {
      connections.set(socket, connection++);
      socket.on("error", () => undefined);
    });
    server.unref();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  }
  const [url, otherOrigin] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);
  return { url, otherOrigin, close };

  async function serve(request, response) {
    const [, place = "", rest = ""] = /^\/([^/?]*)(.*)$/s.exec(request.url) ?? [];
    allowPages(request, response);
    if (request.method === "OPTIONS" && request.headers["access-control-request-method"]) return response.writeHead(204).end();
    if (place === "_hostile") return hostile(rest.slice(1), request, response, { url, otherOrigin });
    const isEarly = scripts.get(place)?.answers[0]?.early === true;
    const body = isEarly ? Buffer.alloc(0) : await bodyOf(request);
    if (isEarly) response.on("finish", () => globalThis.setTimeout(() => request.socket.destroy(), 50));
    if (place === "_script") return sendJson(response, 201, { id: addScript(JSON.parse(body.toString())) });
    if (place === "_seen") return sendJson(response, 200, scripts.get(rest.slice(1))?.seen ?? []);
    const script = scripts.get(place);
    if (script === undefined) return sendJson(response, 404, { problem: "no such script" });
    return play(script, record(script, request, response, rest, body), response, place);
  }

  function addScript(answers) {
    const id = `s${scripts.size + 1}`;
    scripts.set(id, { answers: [...answers], seen: [] });
    return id;
  }

  function record(script, request, response, url, body) {
    const seen = {
      method: request.method,
      url,
      host: request.headers.host,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      headerList: pairs(request.rawHeaders),
      body: body.toString("base64"),
      connection: connections.get(request.socket),
      time: Date.now(),
      answer: "open",
    };
    script.seen.push(seen);
    response.on("close", () => {
      if (seen.answer === "open") seen.answer = response.writableFinished ? "sent" : "left";
    });
    return seen;
  }

  async function play(script, seen, response, id) {
    const answer = repeats(script.answers) ? script.answers[0] : script.answers.shift();
    if (answer === undefined) return sendJson(response, 500, { problem: "the script is over" });
    const filled = (text) => text.replaceAll("{{base}}", () => `${url}/${id}`).replaceAll("{{other}}", () => `${otherOrigin}/${id}`);
    const { socket } = response;
    if (answer.delay) await pause(answer.delay);
    if (!answer.raw) writeHead(response, answer, filled);
    const write = (bytes) => writeTo(answer.raw ? socket : response, bytes);
    for (const chunk of answer.body ?? []) await writeChunk(chunk, write, filled, () => socket.destroyed);
    if ((answer.end === "reset" || answer.end === "cut") && answer.body?.length > 0) await pause(timeToRead);
    finish(answer, seen, response, socket);
  }

  async function close() {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    await Promise.all(servers.map((server) => server.listening && once(server, "close")));
  }
}

/** Milliseconds between the last chunk and the end of the connection, because clients discard unread data when a connection breaks. */
const timeToRead = 250;

/** Whether the answer is used again. Some platforms retry automatically when a connection breaks, so the last answer is repeated then. */
function repeats([next, ...rest]) {
  return next?.repeat || (rest.length === 0 && (next?.end === "reset" || next?.end === "cut"));
}

/** Waits without keeping the process alive, because the client may be gone. */
function pause(milliseconds) {
  return setTimeout(milliseconds, undefined, { ref: false });
}

/** Allows pages of any origin to send any request and to read every response. */
function allowPages(request, response) {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "*");
  response.setHeader("access-control-allow-methods", request.headers["access-control-request-method"] ?? "*");
  response.setHeader("access-control-allow-headers", request.headers["access-control-request-headers"] ?? "*");
}

function writeHead(response, answer, filled) {
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    if (value === null) response.removeHeader(name);
    else response.setHeader(name, Array.isArray(value) ? value.map(filled) : filled(value));
  }
  response.writeHead(answer.status ?? 200);
  if ((answer.body ?? []).length > 0 || answer.end === "hang") response.flushHeaders();
}

async function writeChunk(chunk, write, filled, gone) {
  const { text, base64, delay, times = 1 } = typeof chunk === "string" ? { text: chunk } : chunk;
  const bytes = text === undefined ? Buffer.from(base64, "base64") : Buffer.from(filled(text));
  for (let time = 0; time < times && !gone(); time++) {
    if (delay) await pause(delay);
    await write(bytes);
  }
}

async function writeTo(target, bytes) {
  if (target.write(bytes)) return;
  const settled = new AbortController();
  const events = ["drain", "close"].map((name) => once(target, name, { signal: settled.signal }));
  await Promise.race(events).catch(() => undefined);
  settled.abort();
}

function finish(answer, seen, response, socket) {
  if (answer.end === "hang") return;
  if (seen.answer === "open" && (answer.raw || answer.end === "reset" || answer.end === "cut")) seen.answer = "sent";
  if (answer.end === "reset") socket.resetAndDestroy();
  else if (answer.raw || answer.end === "cut") socket.end();
  else response.end();
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function sendJson(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function pairs(list) {
  return Array.from({ length: list.length / 2 }, (_, index) => [list[2 * index], list[2 * index + 1]]);
}

function broken(response, error) {
  if (!response.headersSent) sendJson(response, 500, { problem: String(error) });
  else response.destroy();
}
