import { fileStems, freeStem, resourceStems } from "../../src/emit/file-stems.js";
import { foldCase } from "../../src/util/fold-case.js";
import { pathsProblem } from "../../src/write/output-path.js";

const long = "a".repeat(81);
const longInBytes = "ß".repeat(41);

test("nested resources are in folders, and only names in the same folder collide", () => {
  const names = ["chat", "chat.completions", "Chat.completions", "con.readme", "audio.chat"];
  const stems = resourceStems(
    names.map((name) => ({ name, segments: name.split(".") })),
    ["readme"],
  );
  const other = expect.stringMatching(/^chat-[0-9a-f]{8}(\/completions)?$/);
  expect(names.map((name) => stems.get(name))).toEqual([other, other, "Chat/completions", "con_/readme_", "audio/chat"]);
  expect(stems.get("chat.completions")).toBe(`${stems.get("chat")}/completions`);
});

describe("fileStems", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["keeps names that every system allows", ["dags", "Pet", "größe"], ["dags", "Pet", "größe"]],
    ["replaces characters that file names cannot have", ["a b", "a/b", "x:y"], ["a_b", expect.stringMatching(/^a_b-[0-9a-f]{8}$/), "x_y"]],
    ["adds an underscore to device names and reserved names", ["con", "NUL", "README"], ["con_", "NUL_", "README_"]],
    ["gives a file to the empty name", [""], ["_"]],
    ["keeps names of 80 bytes", ["a".repeat(80)], ["a".repeat(80)]],
    ["shortens longer names, and adds a hash", [long], [expect.stringMatching(/^a{71}-[0-9a-f]{8}$/)]],
    ["counts bytes, and keeps characters whole", [longInBytes], [expect.stringMatching(/^ß{35}-[0-9a-f]{8}$/)]],
  ])("%s", (_, names, stems) => {
    const files = fileStems(names, ["readme"]);
    expect(names.map((name) => files.get(name))).toEqual(stems);
  });

  test("names that differ only in letter case get different files", () => {
    const files = [...fileStems(["Dag", "dag", "DAG", "straße", "strasse", "STRASSE"]).values()];
    expect(new Set(files.map(foldCase)).size).toBe(6);
    expect(files.filter((file) => file.includes("-"))).toHaveLength(4);
  });

  test("a further name does not change the files of the names before it", () => {
    const before = fileStems(["Dag", "dag", `${long}1`, `${long}2`]);
    const after = fileStems(["Dag", "daG", "dag", `${long}1`, `${long}2`, `${long}3`]);
    expect([...before].map(([name]) => [name, after.get(name)])).toEqual([...before]);
  });

  test("all files can be in one folder", () => {
    const names = [long, `${long}b`, long.toUpperCase(), "con", "con_", "", "_", "a.", "..", "🙂", "e\u0301", "\u00e9"];
    const files = [...fileStems(names).values()];
    expect(files).toHaveLength(names.length);
    expect(pathsProblem(files.map((file) => `docs/models/${file}.md`))).toBeUndefined();
  });
});

test("freeStem adds underscores until no other stem is the same", () => {
  expect(freeStem("shared", ["dags"])).toBe("shared");
  expect(freeStem("shared", ["SHARED", "shared_"])).toBe("shared__");
});
