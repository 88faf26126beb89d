import { parseUpdateMasks } from "../../../src/openapi/parse/update-mask.js";
import type { Json } from "../../../src/util/json.js";
import { run } from "../parsing.js";

function parse(extension: Json) {
  const value = { "x-pinwheel-update-mask": extension };
  return run((context) => parseUpdateMasks(context, { pointer: "#/o", value }));
}

const at = "#/o/x-pinwheel-update-mask";

test.each<[extension: Json, want: unknown]>([
  [{ mask: "properties" }, [{ origin: `${at}/mask`, parameter: "mask", except: [] }]],
  [{ mask: { except: [] } }, [{ origin: `${at}/mask`, parameter: "mask", except: [] }]],
  [
    { a: { except: ["id", "b"] }, b: "properties", "x-c": "properties" },
    [
      { origin: `${at}/a`, parameter: "a", except: ["id", "b"] },
      { origin: `${at}/b`, parameter: "b", except: [] },
    ],
  ],
  [{}, []],
])("%j is parsed", (extension, want) => {
  expect(parse(extension)).toEqual({ value: want, problems: [] });
});

test.each<Json>([
  "members",
  1,
  null,
  [],
  {},
  { except: "id" },
  { except: [1] },
  { except: ["a", null] },
  { except: [], only: [] },
  { only: [] },
])("%j is reported", (entry) => {
  expect(parse({ mask: entry, other: "properties" })).toEqual({
    value: [{ origin: `${at}/other`, parameter: "other", except: [] }],
    problems: [`value-ignored ${at}/mask: "x-pinwheel-update-mask" of "mask" must be "properties" or { except: [names] }.`],
  });
});

test("an operation without the extension has no update masks", () => {
  expect(run((context) => parseUpdateMasks(context, { pointer: "#/o", value: {} }))).toEqual({ value: [], problems: [] });
  expect(parse("properties").problems).toEqual([`wrong-kind ${at}: "x-pinwheel-update-mask" is a string. It must be an object.`]);
});
