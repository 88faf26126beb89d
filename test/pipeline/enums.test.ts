// What callers may do with the value of an enum: by what the compiler accepts, and by what a server receives.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { generate, type Options } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";
import { checkTypes } from "../support/check-types.js";

const folder = temporaryFolder();

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const text = { type: "string" };
const room = {
  name: text,
  state: ref("RoomState"),
  features: { type: "array", items: ref("Feature") },
  size: { type: "string", enum: ["small", "large"] },
  floor: ref("Floor"),
  model: { anyOf: [ref("Model"), text] },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  components: {
    schemas: {
      RoomState: { type: "string", enum: ["active", "closed"] },
      Feature: { type: "string", enum: ["screen", "phone"] },
      Floor: { type: "integer", enum: [1, 2] },
      Model: { type: "string", enum: ["m1", "m2"] },
      Room: {
        type: "object",
        required: ["id", "name", "state"],
        properties: { id: { ...text, readOnly: true }, ...room, created_at: { ...text, readOnly: true } },
      },
      RoomCreate: { type: "object", required: ["name"], properties: room },
      Booking: {
        type: "object",
        required: ["status"],
        properties: { status: { type: "string", enum: ["tentative", "confirmed"] }, room: ref("RoomState") },
      },
      Sort: { type: "string", enum: ["asc", "desc"] },
      Event: {
        oneOf: [ref("Opened"), ref("Moved")],
        discriminator: { propertyName: "type", mapping: { opened: ref("Opened").$ref } },
      },
      Opened: { type: "object", required: ["type", "at"], properties: { type: { const: "opened" }, at: text } },
      Moved: { type: "object", required: ["type", "to"], properties: { type: { enum: ["moved", "relocated"] }, to: text } },
    },
  },
  paths: {
    "/rooms": {
      get: {
        operationId: "listRooms",
        tags: ["rooms"],
        parameters: [
          { name: "state", in: "query", schema: ref("RoomState") },
          { name: "size", in: "query", schema: { type: "string", enum: ["small", "large", "any"] } },
          { name: "order", in: "query", schema: ref("Sort") },
        ],
        responses: { 200: { description: "d", ...json({ type: "array", items: ref("Room") }) } },
      },
      post: {
        operationId: "createRoom",
        tags: ["rooms"],
        requestBody: { required: true, ...json(ref("RoomCreate")) },
        responses: { 201: { description: "d", ...json(ref("Room")) } },
      },
    },
    "/rooms/{room_id}": {
      put: {
        operationId: "updateRoom",
        tags: ["rooms"],
        parameters: [{ name: "room_id", in: "path", required: true, schema: text }],
        requestBody: { required: true, ...json(ref("Room")) },
        responses: { 200: { description: "d", ...json(ref("Room")) } },
      },
    },
    "/bookings": {
      get: { operationId: "getBooking", tags: ["bookings"], responses: { 200: { description: "d", ...json(ref("Booking")) } } },
      put: {
        operationId: "saveBooking",
        tags: ["bookings"],
        requestBody: { required: true, ...json(ref("Booking")) },
        responses: { 200: { description: "d", ...json(ref("Event")) } },
      },
    },
  },
};

/** A page that keeps rooms in a state, edits them in a form and sends them back. */
const page = `import { Kettle, type Booking, type Room, type RoomState } from "./api/index.js";
declare function useState<T>(initial: T): [T, (next: T | ((previous: T) => T)) => void];
export async function page({ rooms, bookings }: Kettle) {
  const [list, setList] = useState<Room[]>([]);
  const [form, setForm] = useState<Parameters<Kettle["rooms"]["create"]>[0]>({ name: "" });
  const all = await rooms.list({ state: list[0]?.state, size: list[0]?.size, order: "asc" });
  setList(all);
  setList((previous) => [...previous].sort((a, b) => a.name.localeCompare(b.name)));
  list.sort((a, b) => a.state.localeCompare(b.state));
  const [room] = list;
  if (room === undefined) return;
  room.name = "Assam";
  setForm(room);
  setForm((previous) => ({ ...previous, state: "closed", size: room.size }));
  const created = await rooms.create({ ...room, name: "copy" });
  await rooms.create({ ...form, features: room.features, floor: room.floor, model: "m9" });
  const updated = await rooms.update({ ...created, room_id: created.id });
  setList((previous) => previous.map((each) => (each.id === updated.id ? updated : each)));
  const booking: Booking = await bookings.get();
  const event = await bookings.save(booking);
  if (event.type === "opened") event.at satisfies string;
  else event.to satisfies string;
  const label: string = room.state;
  const labels: Record<RoomState, string> = { active: "open", closed: "closed" };
  if (room.state === "active") labels[room.state] satisfies string;
  // @ts-expect-error the state is not listed
  await rooms.create({ name: "a", state: "opened" });
  // @ts-expect-error any text
  await rooms.create({ name: "a", state: label });
  // @ts-expect-error the size is not listed
  await rooms.list({ size: "medium" });
  // @ts-expect-error the floor is not listed
  await rooms.create({ name: "a", floor: 3 });
  // @ts-expect-error a misspelled state
  if (room.state === "opened") return;
  // @ts-expect-error a property that no room has
  await rooms.create({ name: "a", colour: "red" });
}
`;

async function errorsOf(source: string, style: Pick<Options, "enums" | "unknown" | "only"> = {}): Promise<string> {
  writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
  const options = { cwd: folder(), document: "kettle.json", output: "api", docs: false, ...style };
  const { diagnostics } = await generate(options);
  expect(diagnostics).toEqual([]);
  return checkTypes(folder(), source);
}

const modelsOf = (resource: string): string => readFileSync(join(folder(), `api/models/${resource}.ts`), "utf8");

test("values of a response can be sent back, and no other value that is not listed", async () => {
  expect(await errorsOf(page)).toBe("");
  expect(modelsOf("rooms")).toContain("  state: OpenEnum<RoomState>;");
  expect(modelsOf("rooms")).toContain("  model?: StringOr<Model>;");
  expect(modelsOf("bookings")).not.toContain("BookingInput");
}, 60_000);

/** What a switch over all listed values leaves. */
const labelOf = (head: string): string => `import type { Room } from "./api/index.js";
${head}
export function labelOf(state: Room["state"]): string {
  switch (state) {
    case "active":
      return "open";
    case "closed":
      return "closed";
  }
}
`;

test("open: a switch over the listed values is not exhaustive", async () => {
  expect(await errorsOf(labelOf("// @ts-expect-error the function may return undefined"))).toBe("");
}, 60_000);

test("closed: a switch over the listed values is exhaustive, and the page compiles too", async () => {
  expect(await errorsOf(`${page}${labelOf("").split("\n").slice(1).join("\n")}`, { enums: "closed" })).toBe("");
  expect(modelsOf("rooms")).toContain("  state: RoomState;");
  expect(modelsOf("rooms")).toContain('  size?: "small" | "large";');
  expect(modelsOf("rooms")).toContain("  model?: StringOr<Model>;");
  expect(modelsOf("rooms")).not.toContain("OpenEnum");
}, 60_000);

describe("const-object", () => {
  const program = `import { Floor, Kettle, models, RoomState, type Room } from "./api/index.js";
const { rooms } = new Kettle({ baseUrl: process.argv[2] ?? "" });
const created: Room = await rooms.create({ name: "a", state: RoomState.Closed, floor: Floor._2 });
const state: RoomState = RoomState.Active;
await rooms.create({ ...created, state });
// @ts-expect-error no such value
RoomState.Opened;
export const change = () => {
  // @ts-expect-error constants cannot be changed
  RoomState.Active = "closed";
};
console.log(JSON.stringify(Object.values(RoomState)));
export type All = models.Room;
`;

  test("the constants are sent, and received values can be sent back", async () => {
    expect(await errorsOf(program, { enums: "const-object" })).toBe("");
    expect(modelsOf("shared")).toContain('export const RoomState = { Active: "active", Closed: "closed" } as const;');
    const bodies: string[] = [];
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      bodies.push(body);
      response.writeHead(201, { "content-type": "application/json" }).end('{"id":"1","name":"b","state":"archived"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder(), "out/use.js"), `http://127.0.0.1:${port}`]).finally(() =>
      server.close(),
    );
    expect(JSON.parse(stdout)).toEqual(["active", "closed"]);
    expect(bodies).toEqual(['{"name":"a","state":"closed","floor":2}', '{"id":"1","name":"b","state":"active"}']);
  }, 60_000);

  test("models alone have them too", async () => {
    const source =
      'import { RoomState, type Room } from "./api/models.js";\nexport const room: Room = { id: "", name: "", state: RoomState.Active };\n';
    expect(await errorsOf(source, { enums: "const-object", only: "models" })).toBe("");
  }, 60_000);
});
