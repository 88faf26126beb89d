import { win32 } from "node:path";
import { jest } from "@jest/globals";

// Modules that only compute with paths behave as on Windows if `node:path` does.
jest.unstable_mockModule("node:path", () => ({ ...win32, default: win32 }));

const { resolveConfig, resolveTarget } = await import("../../src/config/resolve-target.js");
const { isListed } = await import("../../src/config/watch-list.js");
const { displayPath } = await import("../../src/cli/display-path.js");
const { shortenPaths } = await import("../../src/cli/shorten-paths.js");
const { foldersUp } = await import("../../src/util/folders-up.js");
const { createReach, readExternal } = await import("../../src/openapi/load/external.js");
const { relativeUri } = await import("../../src/openapi/load/read-references.js");
const { readSource } = await import("../../src/openapi/load/source.js");
const { pathProblem } = await import("../../src/write/output-path.js");

const config = String.raw`C:\work\shop\pinwheel.config.json`;
const apis = (document: string) => [{ document }] as const;

describe("the paths of a configuration", () => {
  const only = (document: string) => {
    const [target] = resolveConfig({ targets: [{ output: "src/api", apis: apis(document) }] }, config);
    return target;
  };

  test.each([
    ["specs/openapi.yaml", String.raw`C:\work\shop\specs\openapi.yaml`, "specs/openapi.yaml"],
    [String.raw`specs\openapi.yaml`, String.raw`C:\work\shop\specs\openapi.yaml`, "specs/openapi.yaml"],
    ["../openapi.yaml", String.raw`C:\work\openapi.yaml`, "../openapi.yaml"],
    [String.raw`C:\docs\openapi.yaml`, String.raw`C:\docs\openapi.yaml`, "../../docs/openapi.yaml"],
    ["c:/work/shop/openapi.yaml", String.raw`c:\work\shop\openapi.yaml`, "openapi.yaml"],
    [String.raw`D:\docs\openapi.yaml`, String.raw`D:\docs\openapi.yaml`, "openapi.yaml"],
    [String.raw`\\server\docs\openapi.yaml`, String.raw`\\server\docs\openapi.yaml`, "openapi.yaml"],
    ["https://example.com/openapi.yaml?key=1", "https://example.com/openapi.yaml?key=1", "https://example.com/openapi.yaml"],
    ["-", "-", "stdin"],
  ])("%s is the document %s, and emitted files call it %s", (written, document, source) => {
    expect(only(written)?.apis[0]).toMatchObject({ document, source });
  });

  test("outputs and the file of names are below the folder of the configuration", () => {
    expect(only("openapi.yaml")).toMatchObject({
      output: String.raw`C:\work\shop\src\api`,
      names: { file: String.raw`C:\work\shop\pinwheel.names.json` },
    });
  });

  test("keys of names are equal on every system", () => {
    const targets = ["src/a", String.raw`src\b`].map((output) => ({ output, apis: apis("openapi.yaml") }));
    expect(resolveConfig({ targets }, config)[0]?.names?.prefixes).toEqual(["src/a: ", "src/b: "]);
  });

  test("a document of the command line is called by its last part", () => {
    const target = resolveTarget({ output: "api", apis: apis(String.raw`specs\openapi.yaml`) }, String.raw`C:\work`);
    expect(target.apis[0].source).toBe("openapi.yaml");
  });
});

describe("paths in messages", () => {
  const cwd = String.raw`C:\work\shop`;

  test.each([
    [String.raw`C:\work\shop\src\api\client.ts`, "src/api/client.ts"],
    [String.raw`C:\work\shop`, "."],
    [String.raw`D:\docs\openapi.yaml`, "D:/docs/openapi.yaml"],
    ["https://example.com/openapi.yaml", "https://example.com/openapi.yaml"],
    ["stdin", "stdin"],
  ])("%s is shown as %s", (file, shown) => {
    expect(displayPath(file, cwd)).toBe(shown);
  });

  test("lose the folder of the run, and keep another folder that ends like it", () => {
    const diagnostic = { code: "output-obstacle", severity: "error" } as const;
    const message = String.raw`C:\work\shop\src is a file, D:\backup\C:\work\shop\src is not.`;
    expect(shortenPaths({ ...diagnostic, message }, cwd).message).toBe(String.raw`src is a file, D:\backup\C:\work\shop\src is not.`);
  });
});

describe("folders", () => {
  test("are walked up to the drive", () => {
    expect([...foldersUp(String.raw`C:\work\shop`)]).toEqual([String.raw`C:\work\shop`, String.raw`C:\work`, "C:\\"]);
  });

  test("contain what is below them, on the same drive only", () => {
    const list = { files: [], links: [], folders: [String.raw`C:\work\templates`] };
    expect(isListed(String.raw`C:\work\templates\client.hbs`, list)).toBe(true);
    expect(isListed(String.raw`C:\work\templates2\client.hbs`, list)).toBe(false);
    expect(isListed(String.raw`D:\work\templates\client.hbs`, list)).toBe(false);
  });
});

describe("references to other files", () => {
  const files = new Map<string, string>();
  const options = {
    cwd: String.raw`C:\work\shop`,
    allowRemote: [],
    allowFile: [String.raw`D:\common`],
    files: {
      read: async (path: string) => (files.has(path) ? new TextEncoder().encode(files.get(path)) : undefined),
      nameOf: (path: string) => path.replaceAll("\\", "/"),
    },
  };
  const read = async (target: string) => {
    const reach = await createReach(await readSource("specs/openapi.yaml", options), options);
    return (await readExternal(target, reach))?.location;
  };

  beforeEach(() => {
    files.clear();
    for (const file of [String.raw`C:\work\shop\specs\openapi.yaml`, String.raw`C:\work\shop\specs\parts\room.yaml`]) files.set(file, "{}");
    files.set(String.raw`D:\common\error.yaml`, "{}");
    files.set(String.raw`C:\work\shop\secret.yaml`, "{}");
  });

  test.each([
    ["specs/parts/room.yaml", String.raw`C:\work\shop\specs\parts\room.yaml`],
    [String.raw`specs\parts\room.yaml`, String.raw`C:\work\shop\specs\parts\room.yaml`],
    ["C:/work/shop/specs/parts/room.yaml", String.raw`C:\work\shop\specs\parts\room.yaml`],
    ["D:/common/error.yaml", String.raw`D:\common\error.yaml`],
  ])("%s leads to %s", async (target, path) => {
    expect(await read(target)).toBe(path);
  });

  test.each([
    ["file:///C:/work/shop/specs/parts/room.yaml", "./parts/room.yaml"],
    ["file:///C:/common/error.yaml", "./../../../common/error.yaml"],
    ["file:///D:/common/error.yaml", "file:///D:/common/error.yaml"],
    ["file:///d:/common/error.yaml", "file:///d:/common/error.yaml"],
  ])("%s is recorded as %s, from which it can be read again", (uri, recorded) => {
    const document = "file:///C:/work/shop/specs/openapi.yaml";
    expect(relativeUri(uri, document)).toBe(recorded);
    expect(new URL(recorded, document).href).toBe(uri);
  });

  test.each([
    ["of another folder", "secret.yaml"],
    ["with parent folders", String.raw`specs\..\secret.yaml`],
    ["with encoded separators", "specs/parts%5C..%5C..%5Csecret.yaml"],
    ["of another drive", "E:/common/error.yaml"],
    ["of another machine", String.raw`\\server\share\room.yaml`],
    ["of another machine by URL", "file://server/share/room.yaml"],
    ["of a device", String.raw`\\.\C:\work\shop\secret.yaml`],
  ])("a file %s is refused: %s", async (_, target) => {
    await expect(read(target)).rejects.toMatchObject({
      diagnostics: [expect.objectContaining({ code: expect.stringMatching(/^reference-(?:refused|unreadable)$/) })],
    });
  });
});

describe("paths of emitted files", () => {
  test.each([
    "..\\client.ts",
    "C:\\client.ts",
    "C:client.ts",
    "a\\b.ts",
    "con.ts",
    "models/aux.ts",
    "client.ts:stream",
    "client.ts.",
    "client ",
  ])("%j is no path on every system", (path) => {
    expect(pathProblem(path)).toBeDefined();
  });
});
