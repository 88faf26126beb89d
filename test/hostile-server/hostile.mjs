// Answers `/_hostile/NAME/RUN/...` of the wire server with the case of that name, and `/_hostile/_seen/RUN` with the requests of a run.
import { cases } from "./cases/cases.mjs";

const byName = new Map(
  Object.values(cases)
    .flat()
    .map((one) => [one.name, one]),
);
/** The received requests, by run. */
const runs = new Map();

/**
 * @param {string} rest of the path, after `/_hostile/`
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ url: string, otherOrigin: string }} origins
 */
export async function hostile(rest, request, response, { url, otherOrigin }) {
  const [, name = "", run = "", path = ""] = /^([^/]*)\/([^/?]*)(.*)$/s.exec(rest) ?? [];
  if (name === "_seen") return seen(response, run);
  const record = recordOf(run);
  watch(record, request, response);
  const body = await textOf(request);
  const isHome = request.headers.host === new URL(url).host;
  const { method, headers } = request;
  (isHome ? record.home : record.foreign).push({ method, path, headers, body });
  const answer = byName.get(name)?.answer;
  if (answer === undefined) return response.writeHead(404, { "content-type": "text/plain" }).end(`no hostile case ${name}`);
  if (!isHome) return response.writeHead(200, { "content-type": "application/json" }).end('{"landed":true}');
  const below = (origin) => `${origin}/_hostile/${name}/${run}`;
  const exchange = { request, response, path: path.replace(/[?#].*/s, ""), number: record.home.length - 1, body };
  return answer({ ...exchange, home: below(url), other: below(otherOrigin) });
}

function recordOf(run) {
  const record = runs.get(run) ?? { home: [], foreign: [], open: new Set() };
  runs.set(run, record);
  return record;
}

/** An exchange is open until its last byte is sent or the client disconnects. One that waits after a raw response gets neither event. */
function watch(record, request, response) {
  const exchange = {};
  record.open.add(exchange);
  const { socket } = request;
  const end = () => {
    record.open.delete(exchange);
    socket.off("close", end);
  };
  response.on("error", () => undefined);
  response.once("close", end);
  socket.once("close", end);
}

function seen(response, run) {
  const { home, foreign, open } = recordOf(run);
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ requests: home.length, foreign, open: open.size }));
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
