import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { applyOverlays, parseOverlay } from "../../src/openapi/overlay/apply-overlays.js";
import type { Json } from "../../src/util/json.js";

const head = { overlay: "1.0.0", info: { title: "t", version: "1" } };

async function apply(
  value: Json,
  ...overlays: readonly (readonly Json[])[]
): Promise<{ readonly value: Json; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const loaded = await Promise.all(overlays.map((actions) => parse({ ...head, actions })));
  return { value: applyOverlays(structuredClone(value), loaded, (code, { message }) => problems.push(`${code}: ${message}`)), problems };
}

function parse(overlay: Json): ReturnType<typeof parseOverlay> {
  return parseOverlay({ name: "o.json", text: JSON.stringify(overlay), sha256: "" });
}

const api: Json = {
  info: { title: "t" },
  tags: [{ name: "a" }],
  paths: { "/a": { get: { tags: ["x"], operationId: "g" }, put: { tags: ["y"] } }, "/b": { get: {} } },
};

test.each<[title: string, actions: readonly Json[], want: Json]>([
  [
    "properties are merged and replaced",
    [{ target: "$.info", update: { title: "u", x: { y: 1 } } }],
    { ...(api as object), info: { title: "u", x: { y: 1 } } },
  ],
  [
    "an array is appended to the target array",
    [{ target: "$.tags", update: [{ name: "b" }] }],
    { ...(api as object), tags: [{ name: "a" }, { name: "b" }] },
  ],
  [
    "one item is appended to the target array",
    [{ target: "$.tags", update: { name: "b" } }],
    { ...(api as object), tags: [{ name: "a" }, { name: "b" }] },
  ],
  [
    "in an update, arrays are appended and objects merged, for every match",
    [{ target: "$.paths.*.*", update: { tags: ["new"] } }],
    {
      ...(api as object),
      paths: { "/a": { get: { tags: ["x", "new"], operationId: "g" }, put: { tags: ["y", "new"] } }, "/b": { get: { tags: ["new"] } } },
    },
  ],
  [
    "a filter selects targets",
    [{ target: "$.paths[*][?@.operationId=='g']", update: { summary: "s" } }],
    {
      ...(api as object),
      paths: { "/a": { get: { tags: ["x"], operationId: "g", summary: "s" }, put: { tags: ["y"] } }, "/b": { get: {} } },
    },
  ],
  ["properties are removed", [{ target: "$.paths['/a']", remove: true }], { ...(api as object), paths: { "/b": { get: {} } } }],
  ["items are removed", [{ target: "$.tags[0]", remove: true }], { ...(api as object), tags: [] }],
  [
    "remove wins over update",
    [{ target: "$.info", remove: true, update: { x: 1 } }],
    { tags: [{ name: "a" }], paths: (api as { paths: Json }).paths },
  ],
  [
    "an action sees the result of the actions before it",
    [
      { target: "$", update: { "x-a": {} } },
      { target: "$['x-a']", update: { b: 1 } },
    ],
    { ...(api as object), "x-a": { b: 1 } },
  ],
  [
    "a copy merges another value of the document",
    [{ target: "$.paths['/b'].get", copy: "$.paths['/a'].put" }],
    { ...(api as object), paths: { ...(api as { paths: object }).paths, "/b": { get: { tags: ["y"] } } } },
  ],
])("%s", async (_title, actions, want) => {
  expect(await apply(api, actions)).toEqual({ value: want, problems: [] });
});

test("a list of names selects every name that exists", async () => {
  const { value, problems } = await apply(api, [{ target: "$.paths['/b', \"/gone\", '/a']['get']", update: { x: 1 } }]);
  expect(value).toMatchObject({ paths: { "/a": { get: { x: 1 }, put: { tags: ["y"] } }, "/b": { get: { x: 1 } } } });
  expect([Object.keys((value as { paths: object }).paths), problems]).toEqual([["/a", "/b"], []]);
});

test.each(["$.tags['0']", "$.info[0]", "$.tags.length"])(
  "%s matches neither a name as an index nor an inherited property",
  async (target) => {
    const { value, problems } = await apply(api, [{ target, update: { x: 1 } }]);
    expect([value, problems.length]).toEqual([api, 1]);
  },
);

test("removing several items of an array leaves the others", async () => {
  const { value } = await apply({ list: ["a", "b", "c", "d"] }, [{ target: "$.list[?@ != 'c']", remove: true }]);
  expect(value).toEqual({ list: ["c"] });
});

test("an update with two targets is copied", async () => {
  const actions = [
    { target: "$.paths.*", update: { x: { list: [] } } },
    { target: "$.paths['/a'].x.list", update: "only here" },
  ];
  const { value } = await apply(api, actions);
  expect(value).toMatchObject({ paths: { "/a": { x: { list: ["only here"] } }, "/b": { x: { list: [] } } } });
});

test("targets without a match are reported once for each overlay, and other actions apply", async () => {
  const missed = ["$.a", "$.b.c", "$.paths['/z']", "$.tags[7]", "$.constructor"].map((target) => ({ target, update: { x: 1 } }));
  const { value, problems } = await apply(api, [...missed, { target: "$.info", update: { x: 1 } }]);
  expect(value).toMatchObject({ info: { x: 1 } });
  expect(problems).toEqual([
    "overlay-target-missing: 5 of 6 actions of \"o.json\" have a target that matches nothing: $.a, $.b.c, $.paths['/z'], ...",
  ]);
});

test("an update of a string is refused", async () => {
  const { value, problems } = await apply(api, [{ target: "$.info.title", update: { x: 1 } }]);
  expect(value).toEqual(api);
  expect(problems).toEqual(['overlay-target-scalar: The target "$.info.title" is neither an object nor an array.']);
});

test("__proto__ in an update is an ordinary property", async () => {
  const update: Json = JSON.parse('{"__proto__": {"polluted": 1}}');
  const { value } = await apply(api, [{ target: "$.info", update }]);
  expect(Object.hasOwn((value as { info: object }).info, "__proto__")).toBe(true);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test.each<[title: string, overlay: Json, pointers: readonly string[]]>([
  ["an array", [], ["#"]],
  ["no version, info or actions", {}, ["#", "#", "#"]],
  ["version 2", { ...head, overlay: "2.0.0", actions: [] }, ["#/overlay"]],
  ["a version that is a number", { ...head, overlay: 1, actions: [] }, ["#/overlay"]],
  ["info without version", { ...head, info: { title: "t" }, actions: [] }, ["#/info"]],
  ["actions as an object", { ...head, actions: {} }, ["#/actions"]],
  ["an action without target", { ...head, actions: [{ update: {} }] }, ["#/actions/0"]],
  ["an action that does nothing", { ...head, actions: [{ target: "$" }] }, ["#/actions/0"]],
  [
    "a target that is not a JSONPath",
    {
      ...head,
      actions: [
        { target: "$.a[", update: {} },
        { target: "paths", update: {} },
      ],
    },
    ["#/actions/0/target", "#/actions/1/target"],
  ],
  ["remove that is a string", { ...head, actions: [{ target: "$.a", remove: "yes" }] }, ["#/actions/0/remove"]],
])("refused with the pointers of all problems: %s", async (_title, overlay, pointers) => {
  const found: readonly Diagnostic[] = await parse(overlay).then(
    () => [],
    (error: unknown) => (error instanceof PinwheelError ? error.diagnostics : []),
  );
  expect(found.map(({ pointer }) => pointer)).toEqual(pointers);
  expect(found.every(({ code, file }) => code === "overlay-invalid" && file === "o.json")).toBe(true);
});
