// What callers may change: `readonly` of the configuration, by what the compiler accepts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";
import { checkTypes } from "../support/check-types.js";

const folder = temporaryFolder();

const room = {
  type: "object",
  required: ["name", "tags"],
  properties: { name: { type: "string" }, tags: { type: "array", items: { type: "string" } } },
};
const filter = { type: "object", properties: { words: { type: "array", items: { type: "string" } } } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  components: { schemas: { Room: room, Filter: filter } },
  paths: {
    "/rooms": {
      get: {
        operationId: "listRooms",
        tags: ["rooms"],
        parameters: [{ name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } }],
        responses: { 200: { description: "d", ...json({ type: "array", items: { $ref: "#/components/schemas/Room" } }) } },
      },
      post: {
        operationId: "findRooms",
        tags: ["rooms"],
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/Filter" }) },
        responses: { 204: { description: "d" } },
      },
    },
  },
};

/** Lines of a caller, each of which compiles unless the option forbids it. */
const lines = {
  received: ['room.name = "Blue";', 'room.tags.push("quiet");', "rooms.sort();", "setRooms(rooms);"],
  passed: ['params.tags = ["quiet"];', 'filter.words = ["blue"];'],
  readonlyArguments: ["list({ tags: words });"],
};

function source(forbidden: readonly string[]): string {
  const all = Object.values(lines).flat();
  return [
    'import { Kettle, type Filter, type Room } from "./api/index.js";',
    'import type { ListRoomsParams } from "./api/resources/rooms.js";',
    "declare const rooms: Awaited<ReturnType<Kettle['rooms']['list']>>;",
    "declare const room: Room;",
    "declare const params: ListRoomsParams;",
    "declare const filter: Filter;",
    "declare const words: readonly string[];",
    "declare function setRooms(rooms: Room[]): void;",
    "declare function list(params: ListRoomsParams): void;",
    "export { Kettle };",
    ...all.flatMap((line) => (forbidden.includes(line) ? ["// @ts-expect-error", line] : [line])),
  ].join("\n");
}

test.each([
  ["params", lines.passed],
  ["all", [...lines.received, ...lines.passed]],
  ["none", lines.readonlyArguments],
] as const)("%s", async (readonly, forbidden) => {
  writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
  const result = await generate({ cwd: folder(), document: "kettle.json", output: "api", docs: false, naming: "resources", readonly });
  expect(result.diagnostics).toEqual([]);
  expect(checkTypes(folder(), source(forbidden))).toBe("");
});
