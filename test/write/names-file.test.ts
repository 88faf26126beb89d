import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { namesText, parseNames, readNames, writeNames } from "../../src/write/names-file.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const file = () => join(folder(), "pinwheel.names.json");

describe("the text of a file of names", () => {
  test("is sorted by code unit and has one name per line, each with a comma", () => {
    const text = namesText(
      new Map([
        ["GET /b", "b.get"],
        ["GET /a", "a.get"],
        ["#/components/schemas/Pet", "Pet"],
      ]),
    );
    expect(text.split("\n")).toEqual([
      "{",
      '  "#/components/schemas/Pet": "Pet",',
      '  "GET /a": "a.get",',
      '  "GET /b": "b.get",',
      '  "~": "This line stays last, so that all lines above end in a comma."',
      "}",
      "",
    ]);
  });

  test("is read back, whatever the keys are", () => {
    const entries = new Map([
      ["__proto__", "A"],
      ['GET /\u2028"\\', "b.c"],
    ]);
    expect(parseNames(namesText(entries))).toEqual(entries);
    expect(parseNames(`\uFEFF${namesText(entries).replaceAll("\n", "\r\n")}`)).toEqual(entries);
  });

  test.each([
    ["{", "it is not JSON: expected key or }, but the text ends.", 1],
    ['{\n  "a": "b"\n  "c": "d"\n}', 'it is not JSON: expected , or }, but found "\\"".', 15],
    ["[]", "it is not a JSON object.", 0],
    ["null", "it is not a JSON object.", 0],
    ['{ "GET /a": 1}', 'the value of "GET /a" is not a string.', 2],
    ['{\n  "GET /a": "a.b",\n  "GET /\\u0061": "a.c"\n}', 'the key "GET /a" occurs twice.', 23],
    ['{\n<<<<<<< ours\n"a": "b"\n=======\n>>>>>>> theirs\n}', "it contains merge conflict markers.", 2],
  ])("%j is refused", (text, reason, offset) => {
    expect(parseNames(text)).toMatchObject({ reason, offset });
  });
});

describe("reading and writing", () => {
  test("a missing file has no names, and a folder is created for the first", async () => {
    const path = join(folder(), "a/b/names.json");
    expect(await readNames(path)).toEqual(new Map());
    await writeNames(path, new Map([["GET /a", "a.get"]]));
    expect(await readNames(path)).toEqual(new Map([["GET /a", "a.get"]]));
    expect(readdirSync(join(folder(), "a/b"))).toEqual(["names.json"]);
  });

  test("a damaged file is reported and stays as it is", async () => {
    const text = '{\n  "a": "b",\n<<<<<<< HEAD\n';
    writeFileSync(file(), text);
    const problem = {
      code: "names-broken",
      file: file(),
      line: 3,
      column: 1,
      fix: expect.stringContaining("Keep the lines of both sides"),
    };
    const error: unknown = await readNames(file()).catch((reason: unknown) => reason);
    expect(error instanceof PinwheelError && error.diagnostics).toMatchObject([problem]);
    expect(readFileSync(file(), "utf8")).toBe(text);
  });

  test("a symbolic link is refused", async () => {
    writeFileSync(join(folder(), "other.json"), "{}");
    symlinkSync(join(folder(), "other.json"), file());
    const error: unknown = await writeNames(file(), new Map([["GET /a", "a.get"]])).catch((reason: unknown) => reason);
    expect(error instanceof PinwheelError && error.diagnostics).toMatchObject([{ code: "output-symlink" }]);
    expect(readFileSync(join(folder(), "other.json"), "utf8")).toBe("{}");
  });
});

test("git merges branches that add names at different places, first and last ones too", () => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: folder(), stdio: "pipe" });
  const put = (...keys: string[]) => writeFileSync(file(), namesText(new Map(keys.map((key) => [key, `name.of${key.length}`]))));
  mkdirSync(folder(), { recursive: true });
  git("init", "-q", "-b", "main");
  put("GET /c", "GET /d", "GET /e", "GET /f");
  git("add", ".");
  git("commit", "-qm", "base");
  git("checkout", "-qb", "other");
  put("GET /c", "GET /d", "GET /e", "GET /f", "GET /zz");
  git("commit", "-qam", "last");
  git("checkout", "-q", "main");
  put("GET /aaa", "GET /c", "GET /d", "GET /e", "GET /f");
  git("commit", "-qam", "first");
  git("merge", "-q", "other", "-m", "merge");
  const merged = parseNames(readFileSync(file(), "utf8"));
  expect("reason" in merged ? merged.reason : [...merged.keys()]).toEqual(["GET /aaa", "GET /c", "GET /d", "GET /e", "GET /f", "GET /zz"]);
});
