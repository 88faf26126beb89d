import { once } from "node:events";
import { createServer } from "node:http";

/** What the module of `app.mjs` sends, in its order, once for each of its runs. */
export const expectedRequests = [
  "GET /rooms?limit=2",
  "GET /rooms?limit=2&cursor=page-2",
  'POST /rooms application/json {"name":"Attic","beds":2}',
  "PUT /rooms/4/photo caption=Roof photo=roof.jpg(3 bytes)",
  "GET /rooms/4/events text/event-stream",
  "GET /rooms/5",
  "GET /rooms/5",
];

/** What the module of `app.mjs` returns. */
export const expectedResult = {
  names: ["Hall", "Library", "Cellar"],
  created: 4,
  events: ["opened", "closed"],
  missing: "NotFoundError: No room 5",
};

const rooms = ["Hall", "Library", "Cellar"].map((name, index) => ({ id: index + 1, name }));

/** Starts a server of `rooms.yaml` that records each request in one line. */
export async function startServer() {
  const requests = [];
  const server = createServer((request, response) => {
    answer(request, response, requests).catch((error) => {
      requests.push(`failed: ${error.stack}`);
      response.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${server.address().port}`, requests, close };
}

async function answer(request, response, requests) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url, headers } = request;
  const seen = await bodyOf(Buffer.concat(chunks), headers);
  requests.push([method, url, ...seen, ...(url.endsWith("/events") ? [headers.accept] : [])].join(" "));
  const route = `${method} ${url.replace(/\?.*$/, "")}`;
  if (route === "GET /rooms") return json(response, 200, pageAt(new URL(url, "http://localhost").searchParams.get("cursor")));
  if (route === "POST /rooms") return json(response, 201, { ...JSON.parse(Buffer.concat(chunks)), id: 4 });
  if (route === "PUT /rooms/4/photo") return response.writeHead(204).end();
  if (route === "GET /rooms/4/events") return stream(response);
  json(response, 404, { detail: `No room ${url.split("/")[2]}` });
}

/** The body of a request in words: its media type and its text, or the fields of its form. */
async function bodyOf(bytes, headers) {
  if (bytes.length === 0) return [];
  const type = headers["content-type"];
  if (!type.startsWith("multipart/form-data")) return [type, bytes];
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  return [...form].map(([name, value]) => `${name}=${typeof value === "string" ? value : `${value.name}(${value.size} bytes)`}`);
}

function pageAt(cursor) {
  return cursor === null ? { rooms: rooms.slice(0, 2), next_cursor: "page-2" } : { rooms: rooms.slice(2), next_cursor: null };
}

function stream(response) {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const kind of ["opened", "closed"]) response.write(`data: ${JSON.stringify({ kind })}\n\n`);
  response.end();
}

function json(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
