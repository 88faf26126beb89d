// The options `typePrefix` and `typeSuffix`: the names of all types, by what the compiler accepts.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, generate, type Options } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";
import { checkTypes } from "../support/check-types.js";

const folder = temporaryFolder();

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const text = { type: "string" };
const shape = (kind: string) => ({ type: "object", required: ["kind"], properties: { kind: { ...text, enum: [kind] } } });
const room = { type: "object", required: ["id", "state"], properties: { id: { ...text, readOnly: true }, state: ref("State") } };
const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  components: {
    schemas: {
      Room: room,
      room: { ...shape("small"), required: ["kind"] },
      State: { ...text, enum: ["open", "closed"] },
      Circle: shape("Circle"),
      Square: { ...shape("Square"), properties: { kind: text } },
      Shape: { oneOf: [ref("Circle"), ref("Square")], discriminator: { propertyName: "kind" } },
    },
  },
  paths: {
    "/rooms": {
      get: {
        operationId: "listRooms",
        tags: ["rooms"],
        parameters: [{ name: "state", in: "query", schema: ref("State") }],
        responses: {
          200: { description: "d", headers: { "X-Total": { schema: text } }, ...json({ type: "array", items: ref("Room") }) },
          404: { description: "d", ...json(ref("room")) },
        },
      },
      post: {
        operationId: "createRoom",
        tags: ["rooms"],
        requestBody: { required: true, ...json(ref("Room")) },
        responses: { 200: { description: "d", ...json(ref("Room")) }, 202: { description: "d", ...json(ref("Shape")) } },
      },
    },
  },
  webhooks: { moved: { post: { operationId: "moved", requestBody: json(ref("Room")), responses: { 200: { description: "d" } } } } },
};

/** Uses every kind of type, with the names that `name` returns. */
const use = (name: (plain: string) => string) => `import { Kettle, ${name("State")} as states } from "./api/index.js";
import type { ${["Circle", "Room", "RoomInput", "Shape", "Square", "State"].map(name).join(", ")} } from "./api/models.js";
import type { ${["CreateRoomParams", "CreateRoomResponses", "ListRoomsErrors", "ListRoomsHeaders", "ListRoomsParams"].map(name).join(", ")} } from "./api/resources/rooms.js";
import type { ${["MovedWebhook", "MovedWebhookResponse"].map(name).join(", ")}, Webhooks } from "./api/webhooks.js";
declare const params: ${name("ListRoomsParams")}, created: ${name("CreateRoomParams")}, input: ${name("RoomInput")}, state: ${name("State")};
const { rooms } = new Kettle();
const first: ${name("Room")} | undefined = (await rooms.list(params))[0];
const result = await rooms.create({ ...created, ...input, state }).safe();
if (result.ok && result.status === 202) {
  const shape: ${name("Shape")} = result.data;
  if (shape.kind === "Circle") shape satisfies ${name("Circle")};
  else { shape satisfies ${name("Square")}; shape.kind satisfies "Square"; }
}
states.Open satisfies "open";
export type All = [${name("CreateRoomResponses")}[200], ${name("ListRoomsErrors")}[404]["kind"], ${name("ListRoomsHeaders")}, ${name("MovedWebhookResponse")}];
export const event = (moved: Webhooks["moved"]): ${name("MovedWebhook")} => moved;
console.log(first);
`;

async function generateWith(options: Partial<Options>): Promise<void> {
  writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
  await generate({ cwd: folder(), document: "kettle.json", output: "api", enums: "const-object", ...options });
}

const read = (path: string) => readFileSync(join(folder(), "api", path), "utf8");

test.each<[Partial<Options>, (plain: string) => string]>([
  [{}, (plain) => plain],
  [{ typePrefix: "Api" }, (plain) => `Api${plain}`],
  [{ typeSuffix: "Dto" }, (plain) => `${plain}Dto`],
  [{ typePrefix: "I", typeSuffix: "_2" }, (plain) => `I${plain}_2`],
])(
  "%j names every type",
  async (options, name) => {
    await generateWith(options);
    expect(checkTypes(folder(), use(name))).toBe("");
    const declared = [...read("models/rooms.ts").matchAll(/export (?:interface|type) (\w+)/g)].map(([, type = ""]) => type);
    expect(declared).toEqual(expect.arrayContaining([name("Room"), name("RoomInput")]));
    // Of two names that differ only in case, one has a hash. It has the affixes as well.
    const hashed = new RegExp(`^${name("Room_[0-9a-f]{8}")}$`);
    expect(declared.filter((type) => hashed.test(type))).toHaveLength(1);
    expect(read(`docs/models/${name("Room")}.md`)).toMatch(new RegExp(`^# ${name("Room")}$`, "m"));
  },
  60_000,
);

test("the file of names has neither prefix nor suffix, so that other ones rename nothing else", async () => {
  await generateWith({});
  const names = read(".pinwheel/names.json");
  await generateWith({ typePrefix: "Api", typeSuffix: "Dto" });
  expect(read(".pinwheel/names.json")).toBe(names);
});

test("the former name of a type has prefix and suffix as well", async () => {
  await generateWith({ typeSuffix: "Dto" });
  const { Room, ...others } = document.components.schemas;
  const renamed = JSON.stringify({ ...document, components: { schemas: { ...others, Chamber: Room } } });
  writeFileSync(join(folder(), "kettle.json"), renamed.replaceAll("#/components/schemas/Room", "#/components/schemas/Chamber"));
  const options = { cwd: folder(), document: "kettle.json", output: "api", enums: "const-object", typeSuffix: "Dto" } as const;
  const aliases = `import type { ChamberDto, ChamberInputDto, RoomDto, RoomInputDto } from "./api/models.js";
export const sent = (room: ChamberInputDto): RoomInputDto => room;
export const received = (room: RoomDto): ChamberDto => room;
`;
  for (let run = 0; run < 2; run++) {
    await generate(options);
    expect(JSON.parse(read(".pinwheel/names.json"))).toMatchObject({ "ALIAS Room": "Chamber", "ALIAS RoomInput": "ChamberInput" });
    expect(checkTypes(folder(), aliases)).toBe("");
  }
});

test.each<[Partial<Options>]>([[{ typePrefix: "2" }], [{ typeSuffix: "-" }], [{ typePrefix: "a b" }]])("%j is refused", async (options) => {
  writeFileSync(join(folder(), "kettle.json"), JSON.stringify(document));
  const codes = async (all: Options) => (await generate({ cwd: folder(), ...all })).diagnostics.map(({ code }) => code);
  const config: Config = { targets: [{ output: "api", apis: [{ document: "kettle.json" }] }] };
  const wrong: Config = { targets: [{ output: "api", apis: [{ document: "kettle.json", ...options }] }] };
  expect(await codes({ document: "kettle.json", output: "api", ...options })).toEqual(["usage"]);
  expect(await codes({ config, ...options })).toEqual(["usage"]);
  expect(await codes({ config: wrong })).toEqual(["config-invalid"]);
});
