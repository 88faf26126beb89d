import { spawnSync } from "node:child_process";
import { shellWord, type WordPart } from "../../../src/emit/docs/samples/shell-quote.js";

const hostile: readonly string[] = [
  "",
  "plain",
  "two words",
  "'",
  "''",
  "'; rm -rf /; '",
  '"; id; "',
  "$(id)",
  "`id`",
  "$HOME $1 $$",
  "a\nb\n",
  "\n",
  "!event !! !$",
  "back\\slash \\' \\",
  "-rf",
  "--data",
  "@/etc/passwd",
  "<file",
  "a=b",
  "=cmd",
  "~root/x",
  "* ? [a-z] {a,b}",
  "a;b&c|d>e<f(g)#h",
  "# comment",
  "\ttab",
  "é ü 日本 😀",
  "%s %n %00",
];

const token = { variable: "TOKEN" };
const user = { variable: "USERNAME" };

/** What a program receives for these words of a command, in `sh` with two variables. */
function received(words: readonly string[]): readonly string[] {
  const script = `program() { for argument; do printf '%s\\000' "$argument"; done; }\nprogram ${words.join(" ")}\n`;
  const env = { ...process.env, TOKEN: 'to\'ken $(id) `id` "x" *', USERNAME: "a  b", HOME: "/home" };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8", env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\0").slice(0, -1);
}

function textOf(part: WordPart): string {
  if (typeof part === "string") return part;
  return part === token ? 'to\'ken $(id) `id` "x" *' : "a  b";
}

test("text arrives unchanged, as one argument", () => {
  expect(received(hostile.map((text) => shellWord(text)))).toEqual(hostile);
});

test.each(["before", "after", "between", "around"])("text arrives unchanged %s variables", (place) => {
  const words = hostile.map((text): readonly WordPart[] => {
    if (place === "before") return [text, token];
    if (place === "after") return [token, text];
    return place === "between" ? [token, text, user] : [text, token, text];
  });
  const expected = words.map((parts) => parts.map(textOf).join(""));
  expect(received(words.map((parts) => shellWord(...parts)))).toEqual(expected);
});

test("simple text stays readable", () => {
  expect(shellWord("POST")).toBe("POST");
  expect(shellWord("@file")).toBe("@file");
  expect(shellWord("accept: text/csv")).toBe("'accept: text/csv'");
  expect(shellWord({ variable: "BASE_URL" }, "/dags?limit=5")).toBe('"$BASE_URL/dags?limit=5"');
  expect(shellWord("authorization: Bearer ", token)).toBe('"authorization: Bearer $TOKEN"');
  expect(shellWord("it's ", token)).toBe(`'it'\\''s '"$TOKEN"`);
});

test("text after a variable does not become part of its name, in any shell", () => {
  expect(shellWord(token, "S")).toBe('"$TOKEN"S');
  expect(shellWord(token, "[1]")).toBe(`"$TOKEN"'[1]'`);
  expect(shellWord(token, ":h")).toBe(`"$TOKEN"':h'`);
  expect(shellWord(user, ":", token)).toBe('"$USERNAME:$TOKEN"');
});

test("text never becomes the name of a variable", () => {
  expect(() => shellWord({ variable: "A$(id)" })).toThrow(TypeError);
});
