// What an editor shows under the pointer: asked from the language service of the compiler.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { generate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const rooms = { type: "array", items: { $ref: "#/components/schemas/Room" } };
const missing = { 404: { description: "d" } };
const plain = { responses: { 200: { description: "d", ...json({ $ref: "#/components/schemas/Room" }) }, ...missing } };
const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  tags: [{ name: "rooms", description: "Rooms of a building." }],
  components: { schemas: { Room: { type: "object", required: ["id"], properties: { id: { type: "string" } } } } },
  paths: {
    "/rooms": {
      get: {
        tags: ["rooms"],
        operationId: "listRooms",
        "x-pinwheel-name": "rooms.list",
        summary: "Lists the rooms.",
        parameters: [{ name: "floor", in: "query", schema: { type: "integer" } }],
        responses: { 200: { description: "d", ...json(rooms) }, ...missing },
      },
      post: {
        tags: ["rooms"],
        operationId: "createRoom",
        "x-pinwheel-name": "rooms.create",
        requestBody: json({ $ref: "#/components/schemas/Room" }),
        ...plain,
      },
      delete: { tags: ["rooms"], "x-pinwheel-name": "rooms.delete", summary: "Removes all rooms.", ...plain },
    },
    "/beds": { get: { "x-pinwheel-name": "rooms.beds.get", ...plain } },
    "/lamps": { get: { "x-pinwheel-name": "house.lamps.list", ...plain } },
    // In upper camel case, these are one name.
    "/bedsOfRooms": { get: { "x-pinwheel-name": "roomsBeds.find", ...plain } },
  },
};

const sources = (name: string) => join(folder(), "api", name);

const helper = `import type { Client } from "../runtime/index.js";
/** Counts the rooms. */
export async function count(client: Client): Promise<number> {
  return client === undefined ? 0 : 1;
}
`;

/** The type and the description that an editor shows for the last name of an expression, and the errors of the compiler. */
async function hover(expressions: readonly string[]): Promise<readonly (readonly [type: string, doc: string])[]> {
  mkdirSync(join(folder(), "helpers"));
  writeFileSync(join(folder(), "helpers/rooms.ts"), helper);
  writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
  await generate({ cwd: folder(), document: "kettle.json", output: "api", docs: false, helpers: "helpers" });
  const project = new Project({
    compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, types: [] },
  });
  const lines = expressions.map((expression) => `client.${expression};\n`);
  const start = 'import { Kettle } from "./index.js";\ndeclare const client: Kettle;\n';
  const use = project.createSourceFile(sources("use.ts"), start + lines.join(""));
  expect(project.formatDiagnosticsWithColorAndContext(project.getPreEmitDiagnostics())).toBe("");
  const service = project.getLanguageService().compilerObject;
  return lines.map((_, index) => {
    const end = start.length + lines.slice(0, index + 1).join("").length - ";\n".length;
    const info = service.getQuickInfoAtPosition(use.getFilePath(), end - 1);
    return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation)];
  });
}

test("a resource has a name without a path and its methods, a method its params and its result", async () => {
  expect(await hover(["rooms", "rooms.beds", "house", "roomsBeds", "rooms.list", "rooms.create", "rooms.delete", "rooms.count"])).toEqual([
    ["(property) Kettle.rooms: RoomsMethods", "Rooms of a building.\n\nMethods: `list`, `create`, `delete`, `count`."],
    ["(property) RoomsMethods.beds: RoomsBedsMethods", "Methods: `get`."],
    ["(property) Kettle.house: HouseMethods", ""],
    ["(property) Kettle.roomsBeds: RoomsBedsMethods_1", "Methods: `find`."],
    [method("list: (params?: ListRoomsParams | undefined,", "Room[], ListRoomsErrors"), "Lists the rooms.\n\n`GET /rooms` (`listRooms`)"],
    [method("create: (params?: CreateRoomParams | undefined,", "Room, CreateRoomErrors"), "`POST /rooms` (`createRoom`)"],
    [
      method("delete: (params?: Readonly<Record<never, never>> | undefined,", "Room, DeleteRoomErrors"),
      "Removes all rooms.\n\n`DELETE /rooms`",
    ],
    ["(property) count: () => Promise<number>", "Counts the rooms."],
  ]);
});

function method(start: string, result: string): string {
  return `(property) ${start} options?: CallOptions | undefined) => Call<${result}, 200, Headers>`;
}
