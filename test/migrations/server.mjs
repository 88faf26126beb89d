import { once } from "node:events";
import { createServer } from "node:http";

export const token = "night-desk";

const firstRooms = [
  { id: 1, name: "Hall", kind: "suite", open_from: "2020-05-01", created_at: "2020-01-31T12:00:00Z" },
  { id: 2, name: "Library", kind: "suite", open_from: "2021-05-01", created_at: "2020-02-01T12:00:00Z" },
  { id: 3, name: "Cellar", kind: "single", open_from: "2021-05-01", created_at: "2021-02-01T12:00:00Z" },
  { id: 4, name: "Tower", kind: "suite", open_from: "2022-11-01", created_at: "2022-02-01T12:00:00Z" },
];

/** Starts a server of `hotel.yaml` that records each request in one line. */
export async function startServer() {
  const requests = [];
  const rooms = new Map(firstRooms.map((room) => [room.id, room]));
  const server = createServer((request, response) => {
    answer(request, rooms, requests).then(
      ([status, body]) => {
        response.writeHead(status, body && { "content-type": "application/json" }).end(body && JSON.stringify(body));
      },
      (error) => {
        requests.push(`failed: ${error.stack}`);
        response.destroy();
      },
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${server.address().port}/v1`, requests, close };
}

/** Records a request, and returns the status and the body of the response. */
async function answer(request, rooms, requests) {
  const { method, headers } = request;
  const { pathname, search, searchParams } = new URL(request.url, "http://localhost");
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  requests.push([method, `${pathname}${search}`, ...(await partsOf(body, headers))].join(" "));
  if (headers.authorization !== `Bearer ${token}`) return [401, { detail: "The token is missing or wrong" }];
  const { id, photo } = /^\/v1\/rooms(?:\/(?<id>\d+)(?<photo>\/photo)?)?$/.exec(pathname).groups;
  const route = id === undefined ? `${method} rooms` : `${method} ${photo === undefined ? "room" : "photo"}`;
  if (route === "GET rooms") return [200, pageOf(rooms, searchParams)];
  if (route === "POST rooms") return create(rooms, JSON.parse(body));
  const room = rooms.get(Number(id));
  if (room === undefined) return [404, { detail: `There is no room ${id}` }];
  if (route === "GET room") return [200, room];
  if (route === "PUT photo") return [204];
  if (route === "DELETE room") rooms.delete(room.id);
  return route === "DELETE room" ? [204] : [405, { detail: route }];
}

/** The body of a request in words: its media type and its text, or the fields of its form. */
async function partsOf(bytes, headers) {
  if (bytes.length === 0) return [];
  const type = headers["content-type"];
  if (!type.startsWith("multipart/form-data")) return [type, bytes];
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  return Promise.all([...form].map(async ([name, value]) => `${name}=${typeof value === "string" ? value : await fileInWords(value)}`));
}

const fileInWords = async (file) => `${file.name} (${file.type}: ${await file.text()})`;

function pageOf(rooms, query) {
  const of = [...rooms.values()].filter(({ kind }) => kind === query.get("kind"));
  const from = Number(query.get("cursor") ?? 0);
  const to = from + Number(query.get("limit"));
  return { rooms: of.slice(from, to), next_cursor: to < of.length ? String(to) : null };
}

function create(rooms, values) {
  if ([...rooms.values()].some(({ name }) => name === values.name)) return [409, { detail: `There is a ${values.name} already` }];
  const room = { ...values, id: 5, created_at: "2026-11-30T12:00:00Z" };
  rooms.set(room.id, room);
  return [201, room];
}
