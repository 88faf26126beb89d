import { isDeviceName } from "../../src/util/device-names.js";
import { reservedWords } from "../../src/util/reserved-words.js";

test.each(["con", "CON", "Prn", "aux", "nul", "com0", "COM9", "lpt1", "com¹", "conin$", "CONOUT$", "con.ts", "aux.tar.gz"])(
  "Windows reserves %s",
  (name) => {
    expect(isDeviceName(name)).toBe(true);
  },
);

test.each(["cons", "acon", "com", "com10", "lpt", "conin", "a.con", "con_", ""])("Windows does not reserve %j", (name) => {
  expect(isDeviceName(name)).toBe(false);
});

test("reserved words include keywords and the names of strict mode", () => {
  expect(["class", "default", "await", "eval", "yield"].filter((word) => !reservedWords.has(word))).toEqual([]);
  expect(["of", "get", "async", "undefined", ""].filter((word) => reservedWords.has(word))).toEqual([]);
});
