import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseSelection } from "../../src/cli/selection-flags.js";
import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { pinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();

test.each<[readonly string[], object]>([
  [["tag=rooms"], { tags: ["rooms"] }],
  [["tag=rooms", "tag=a=b, c", "path=/rooms/**"], { tags: ["rooms", "a=b, c"], paths: ["/rooms/**"] }],
  [["method=get", "operationId=listRooms", "deprecated"], { methods: ["get"], operationIds: ["listRooms"], deprecated: true }],
  [["deprecated=false"], { deprecated: false }],
])("%j", (conditions, expected) => {
  expect(parseSelection("include", conditions)).toEqual(expected);
});

test.each<[string, string, string]>([
  ["rooms", "is not a condition for operations.", "Use tag=NAME, path=PATTERN, method=METHOD, operationId=ID or deprecated."],
  ["tag=", "is not a condition for operations.", "Use tag=NAME, path=PATTERN, method=METHOD, operationId=ID or deprecated."],
  ["tags=rooms", "is not a condition for operations.", "Did you mean tag?"],
  ["deprecated=no", "is not a condition for operations.", "Use tag=NAME, path=PATTERN, method=METHOD, operationId=ID or deprecated."],
  ["path=rooms/*", "does not begin with a slash.", "--exclude path=/rooms/*"],
])("%s is refused", (condition, message, fix) => {
  let problem: unknown;
  try {
    parseSelection("exclude", [condition]);
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(PinwheelError);
  expect(problem instanceof PinwheelError && problem.diagnostics).toEqual([
    expect.objectContaining({ code: "usage", message: expect.stringContaining(message), fix }),
  ]);
});

const operation = (id: string, more: object = {}) => ({
  operationId: id,
  tags: ["rooms"],
  responses: { 204: { description: "d" } },
  ...more,
});
const document = {
  openapi: "3.1.0",
  info: { title: "Kettle", version: "1" },
  servers: [{ url: "https://kettle.example" }],
  paths: {
    "/rooms": { get: operation("listRooms"), delete: operation("deleteRooms"), put: operation("putRooms", { deprecated: true }) },
    "/lamps": { get: operation("listLamps", { tags: ["lamps"] }) },
  },
};

test("the flags select operations, and replace those of a configuration", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "kettle.json"), JSON.stringify(document));
  const run = (...args: readonly string[]) => pinwheel(["generate", ...args], { cwd });
  const methods = () => readFileSync(join(cwd, "api/API.md"), "utf8").match(/(?<=`)(?:rooms|lamps)\.\w+(?=`)/g);
  const flags = ["--include", "tag=rooms", "--exclude", "deprecated", "--exclude=method=delete"];
  expect(await run("kettle.json", "-o", "api", ...flags)).toMatchObject({ code: 0 });
  expect(methods()).toEqual(["rooms.list"]);
  const apis = [{ document: "kettle.json", include: { tags: ["rooms"] } }];
  writeFileSync(join(cwd, "pinwheel.config.json"), JSON.stringify({ targets: [{ output: "api", apis }] }));
  expect(await run("--include", "path=/l*")).toMatchObject({ code: 0 });
  expect(methods()).toEqual(["lamps.list"]);
  const wrong = await run("--include", "rooms");
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--include "rooms" is not a condition for operations.')]);
});
