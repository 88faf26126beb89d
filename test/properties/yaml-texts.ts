import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc, { type Arbitrary } from "fast-check";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The YAML documents of this repository. */
export const documents: readonly { readonly path: string; readonly text: string }[] = ["specs", "test", "examples", ".github"]
  .flatMap((folder) => readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  .filter((path) => /\.ya?ml$/.test(path) && !path.includes("node_modules"))
  .sort()
  .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));

/** Every construct that the reader of plain YAML knows, and some that it does not. */
const samples: readonly string[] = [
  "a: 1\nb:\n  c: x\n  d:\n    - 1\n    - two\n  e:\n  - f: 1\n    g: 2\n  -\n    h: 3\n  - - 1\n    - 2\n  -\n  - i:\nj: ~\n",
  "# comment\n---\na: x # comment\n\n# comment\nb: 'it''s' # comment\nc: \"d\\n\\u00e9\\x41\\U0001F600\\\"\"\n",
  "a: first\n  second\n\n  third\nb: 'first\n  second\n\n  third'\nc: \"first\n  second\\\n  third\\n\n\n  fourth\"\nd:\n  first\n    second\n",
  "a: |\n  first\n    second\n\n  third\nb: >-\n  first\n  second\n\n  third\n    fourth\n\n  fifth\nc: |+\n  keep\n\nd: |2-\n   x\ne: >\n\n  x\n\n",
  "a: []\nb: {}\nc: [x, 'y', \"z\", 1, null, {d: 1, 'e': [2]}, ]\nf: {g: h, i: , 'j':1}\nk: [\n  a, # comment\n  b\n]\nl: {\n  \"m\": {\n    \"n\": 1\n  }\n}\n",
  "200: a\n'201': b\n1.50: c\n0x10: d\nnull: e\ntrue: f\n~x: g\n\"h i\": j\n/a/{b}: k\n$ref: '#/a'\n",
  "- 0\n- 012\n- 0o17\n- 0b11\n- 0xFF\n- 1e3\n- -1.5E-3\n- .5\n- 5.\n- +1\n- 1_000\n- 2026-01-31\n- 12:30\n- True\n- NULL\n- yes\n",
  "- -0\n- .inf\n- -.INF\n- .nan\n",
  "a:\r\n  - b: c\r\n    d: |\r\n      e\r\n      f\r\n  - 'g\r\n    h'\r\n",
  "- a: b\n  c:\n  - d\n- e\n-   f: g\n    h: i\n- \"j\": k\n- 'l'\n- |\n  m\n- [n]\n- {o: p}\n-\n  - q\n",
  "a: &x 1\nb: *x\nc: !!str 1\n? d\n: e\n<<: {f: g}\n",
  'a : b\n"c" : d\ne: f:g\nh: i#j\nk: -l\nm: a-b, c\nn: /o/\np: (q) \nr: <s>\nt: x[0]\n',
];

const windowLines = 25;

/** A part of a document, without its indentation. */
function windowOf(text: string, position: number): string {
  const lines = text.split("\n");
  const first = position % lines.length;
  const indent = /^ */.exec(lines[first] ?? "")?.[0] ?? "";
  const rest = lines.slice(first, first + windowLines);
  const end = rest.findIndex((line) => line.trim() !== "" && !line.startsWith(indent));
  return rest
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.slice(indent.length))
    .join("\n");
}

const originals: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...samples),
  fc.tuple(fc.constantFrom(...documents), fc.nat()).map(([{ text }, position]) => windowOf(text, position)),
);

const pieces = [
  ..."#:-'\"[]{},&*!|>%@`?\\~<=.0a \n\t\r",
  ": ",
  " #",
  "- ",
  "? ",
  "\n: ",
  "---",
  "...",
  "\n\n",
  "\n ",
  "\n  ",
  "\n---\n",
  "\u0085",
  "\u2028",
  "\u00a0",
  "\ufeff",
  "\u0000",
  "\u{1f600}",
  "\ud800",
  "''",
  '\\"',
  "|-",
  ">+",
  "|2",
  "<<: ",
  "__proto__: ",
  "null",
  "-0",
  "0x1F",
  "1e400",
];

interface Change {
  readonly kind: "insert" | "delete" | "replace" | "repeat line" | "delete line" | "swap lines" | "indent" | "outdent" | "cut";
  readonly at: number;
  readonly to: number;
  readonly piece: string;
}

const changes: Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("insert", "insert", "delete", "replace", "repeat line", "delete line", "swap lines", "indent", "outdent", "cut"),
  at: fc.nat(),
  to: fc.nat(),
  piece: fc.constantFrom(...pieces),
});

function apply(text: string, { kind, at, to, piece }: Change): string {
  const offset = at % (text.length + 1);
  const length = 1 + (to % 3);
  switch (kind) {
    case "insert":
      return text.slice(0, offset) + piece + text.slice(offset);
    case "delete":
      return text.slice(0, offset) + text.slice(offset + length);
    case "replace":
      return text.slice(0, offset) + piece + text.slice(offset + length);
    case "cut":
      return text.slice(0, offset);
    default:
      return applyToLines(text.split("\n"), kind, at, to).join("\n");
  }
}

function applyToLines(
  lines: readonly string[],
  kind: "repeat line" | "delete line" | "swap lines" | "indent" | "outdent",
  at: number,
  to: number,
) {
  const index = at % lines.length;
  const other = to % lines.length;
  const line = lines[index] ?? "";
  switch (kind) {
    case "repeat line":
      return [...lines.slice(0, other), line, ...lines.slice(other)];
    case "delete line":
      return lines.filter((_, each) => each !== index);
    case "swap lines":
      return lines.map((each, position) => (position === index ? (lines[other] ?? "") : position === other ? line : each));
    case "indent":
      return lines.map((each, position) => (position === index ? " ".repeat(1 + (to % 3)) + each : each));
    case "outdent":
      return lines.map((each, position) => (position === index ? each.replace(new RegExp(`^ {1,${1 + (to % 3)}}`), "") : each));
  }
}

/** Documents and samples with a few random changes. */
export const yamlTexts: Arbitrary<string> = fc
  .tuple(originals, fc.array(changes, { maxLength: 4 }))
  .map(([text, list]) => list.reduce(apply, text));
