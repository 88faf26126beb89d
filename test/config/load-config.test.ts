import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findConfig } from "../../src/config/find-config.js";
import { loadConfig } from "../../src/config/load-config.js";
import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const config = { targets: [{ output: "sdk", apis: [{ document: "api.yaml" }] }] };

function write(path: string, content: unknown): string {
  const file = join(folder(), path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function problemsOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PinwheelError)) throw new Error(`Expected a PinwheelError, got ${String(error)}`);
  return error.diagnostics;
}

describe("the search for a configuration", () => {
  test("beside the nearest package.json above", () => {
    write("package.json", {});
    const file = write("pinwheel.config.json", config);
    write("src/deep/file.txt", "");
    expect(findConfig(join(folder(), "src/deep"))).toBe(file);
  });

  test("in the property of package.json, without a file", () => {
    const file = write("package.json", { pinwheel: config });
    expect(findConfig(folder())).toBe(file);
  });

  test("never above a package.json without one", () => {
    write("pinwheel.config.json", config);
    write("inner/package.json", {});
    expect(findConfig(join(folder(), "inner"))).toBeUndefined();
  });

  test("JSON before .mjs before .js before .ts", () => {
    const last = write("pinwheel.config.ts", "");
    expect(findConfig(folder())).toBe(last);
    const third = write("pinwheel.config.js", "");
    expect(findConfig(folder())).toBe(third);
    const second = write("pinwheel.config.mjs", "");
    expect(findConfig(folder())).toBe(second);
    const first = write("pinwheel.config.json", config);
    expect(findConfig(folder())).toBe(first);
  });
});

describe("an invalid configuration", () => {
  test.each<[unknown, string]>([
    [[], "The configuration must be an object, not an array."],
    [{}, 'The configuration needs the property "targets".'],
    [{ targets: [] }, "`targets` must have at least one entry."],
    [{ ...config, target: 1 }, "`target` is not a known property; did you mean targets?"],
    [{ targets: [{ apis: [{ document: "a" }] }] }, '`targets[0]` needs the property "output".'],
    [{ targets: [{ output: "", apis: [{ document: "a" }] }] }, "`targets[0].output` must not be empty."],
    [{ targets: [{ output: "x", docs: "yes", apis: [{ document: "a" }] }] }, "`targets[0].docs` must be a boolean, not a string."],
    [
      { targets: [{ output: "x", apis: [{ document: "a", naming: "rest" }] }] },
      '`targets[0].apis[0].naming` must be "operations" or "resources", not "rest".',
    ],
    [
      { targets: [{ output: "x", apis: [{ document: "a", overlays: "b" }] }] },
      "`targets[0].apis[0].overlays` must be an array, not a string.",
    ],
    [
      { targets: [{ output: "x", apis: [{ document: "a", name: "v2" }] }] },
      "`targets[0].apis[0].name` must be omitted: the first API is at the root of the package.",
    ],
    [
      { targets: [{ output: "x", apis: [{ document: "a" }, { document: "b" }] }] },
      "`targets[0].apis[1].name` is missing: it is the folder of this API.",
    ],
    [{ targets: [...config.targets, ...config.targets] }, "`targets[1].output` is already the output of another target."],
  ])("%j", async (value, message) => {
    const file = write("pinwheel.config.json", value);
    expect(await problemsOf(loadConfig(folder()))).toEqual([{ code: "config-invalid", severity: "error", message, file }]);
  });

  test("a property that every object inherits", async () => {
    write("pinwheel.config.json", '{"targets": [], "constructor": 1, "__proto__": 2}');
    const messages = (await problemsOf(loadConfig(folder()))).map(({ message }) => message);
    expect(messages).toEqual([
      "`targets` must have at least one entry.",
      "`constructor` is not a known property; use one of $schema, targets, diff.",
      "`__proto__` is not a known property; use one of $schema, targets, diff.",
    ]);
  });

  test("a package name that npm would refuse", async () => {
    write("pinwheel.config.json", { targets: [{ output: "x", package: "My SDK", apis: [{ document: "a" }] }] });
    expect((await problemsOf(loadConfig(folder())))[0]?.message).toMatch(/^`targets\[0\]\.package` must match .*"My SDK" does not\.$/);
  });
});

describe("a configuration that cannot be loaded", () => {
  test("a syntax error in JSON is reported with its position", async () => {
    const file = write("pinwheel.config.json", '{\n  "targets": [\n  }\n}');
    expect(await problemsOf(loadConfig(folder()))).toMatchObject([{ code: "config-syntax", file, line: 3, column: 3 }]);
  });

  test.each(["other.mjs", "other.json"])("a missing file: %s", async (name) => {
    const file = join(folder(), name);
    const message = `The configuration ${file} does not exist.`;
    expect(await problemsOf(loadConfig(folder(), name))).toMatchObject([{ code: "config-not-found", file, message }]);
  });
});

test("a byte order mark does not matter", async () => {
  write("pinwheel.config.json", `\uFEFF${JSON.stringify(config)}`);
  expect((await loadConfig(folder())).config).toEqual(config);
});
