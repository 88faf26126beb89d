import { readPlainYaml } from "../../src/openapi/load/plain-yaml.js";
import { loadWithJsYaml } from "../../src/openapi/load/yaml.js";
import { defaultLimits as limits } from "../../src/util/limits.js";
import { documents } from "../properties/yaml-texts.js";
import { isSame } from "../support/same-json.js";

/** Documents with constructs that only js-yaml reads. */
const others: readonly string[] = [];

test.each(documents)("reads $path like js-yaml", async ({ path, text }) => {
  const value = readPlainYaml(text);
  expect(value === undefined).toBe(others.includes(path));
  if (value !== undefined) expect(isSame(value, await loadWithJsYaml(text, path))).toBe(true);
});

// The values are those of the examples in YAML 1.2.2, with a key around what is not a collection.
test.each<[example: string, text: string, want: unknown]>([
  ["2.1 sequence of scalars", "- Mark McGwire\n- Sammy Sosa\n- Ken Griffey\n", ["Mark McGwire", "Sammy Sosa", "Ken Griffey"]],
  [
    "2.2 mapping with comments",
    "hr:  65    # Home runs\navg: 0.278 # Batting average\nrbi: 147   # Runs Batted In\n",
    { hr: 65, avg: 0.278, rbi: 147 },
  ],
  [
    "2.3 mapping of sequences",
    "american:\n- Boston Red Sox\n- Detroit Tigers\nnational:\n- New York Mets\n",
    { american: ["Boston Red Sox", "Detroit Tigers"], national: ["New York Mets"] },
  ],
  [
    "2.4 sequence of mappings",
    "-\n  name: Mark McGwire\n  hr:   65\n-\n  name: Sammy Sosa\n  hr:   63\n",
    [
      { name: "Mark McGwire", hr: 65 },
      { name: "Sammy Sosa", hr: 63 },
    ],
  ],
  [
    "2.5 sequence of sequences",
    "- [name        , hr, avg  ]\n- [Mark McGwire, 65, 0.278]\n",
    [
      ["name", "hr", "avg"],
      ["Mark McGwire", 65, 0.278],
    ],
  ],
  [
    "2.6 mapping of mappings",
    "Mark McGwire: {hr: 65, avg: 0.278}\nSammy Sosa: {\n    hr: 63,\n    avg: 0.288,\n }\n",
    { "Mark McGwire": { hr: 65, avg: 0.278 }, "Sammy Sosa": { hr: 63, avg: 0.288 } },
  ],
  [
    "2.12 compact nested mapping",
    "---\n# Products purchased\n- item    : Super Hoop\n  quantity: 1\n- item    : Basketball\n  quantity: 4\n",
    [
      { item: "Super Hoop", quantity: 1 },
      { item: "Basketball", quantity: 4 },
    ],
  ],
  [
    "2.15 folded lines, more indented",
    "a: >\n Sammy Sosa completed another\n fine season with great stats.\n\n   63 Home Runs\n   0.288 Batting Average\n\n What a year!\n",
    { a: "Sammy Sosa completed another fine season with great stats.\n\n  63 Home Runs\n  0.288 Batting Average\n\nWhat a year!\n" },
  ],
  [
    "2.16 indentation ends a block",
    "name: Mark McGwire\naccomplishment: >\n  Mark set a major league\n  home run record in 1998.\nstats: |\n  65 Home Runs\n  0.278 Batting Average\n",
    {
      name: "Mark McGwire",
      accomplishment: "Mark set a major league home run record in 1998.\n",
      stats: "65 Home Runs\n0.278 Batting Average\n",
    },
  ],
  [
    "2.17 quoted scalars",
    "unicode: \"Sosa did fine.\\u263A\"\ncontrol: \"\\b1998\\t1999\\t2000\\n\"\nhex esc: \"\\x0d\\x0a is \\r\\n\"\nsingle: '\"Howdy!\" he cried.'\nquoted: ' # Not a ''comment''.'\ntie-fighter: '|\\-*-/|'\n",
    {
      unicode: "Sosa did fine.\u263a",
      control: "\b1998\t1999\t2000\n",
      "hex esc": "\r\n is \r\n",
      single: '"Howdy!" he cried.',
      quoted: " # Not a 'comment'.",
      "tie-fighter": "|\\-*-/|",
    },
  ],
  [
    "2.18 flow scalars of several lines",
    'plain:\n  This unquoted scalar\n  spans many lines.\n\nquoted: "So does this\n  quoted scalar.\\n"\n',
    { plain: "This unquoted scalar spans many lines.", quoted: "So does this quoted scalar.\n" },
  ],
  [
    "5.13 escapes",
    'a: "Fun with \\\\"\nb: "\\" \\a \\b \\e \\f"\nc: "\\n \\r \\t \\v \\0"\nd: "\\  \\_ \\N \\L \\P \\\n  \\x41 \\u0041 \\U00000041"\n',
    { a: "Fun with \\", b: '" \u0007 \b \u001b \f', c: "\n \r \t \v \0", d: "  \u00a0 \u0085 \u2028 \u2029 A A A" },
  ],
  [
    "7.5 double-quoted line breaks",
    'a: "folded \n  to a space,\t\n \n  to a line feed, or \t\\\n   \\ \tnon-content"\n',
    { a: "folded to a space,\nto a line feed, or \t \tnon-content" },
  ],
  [
    "7.6 double-quoted lines",
    'a: " 1st non-empty\n\n  2nd non-empty \n  3rd non-empty "\n',
    { a: " 1st non-empty\n2nd non-empty 3rd non-empty " },
  ],
  ["7.7 single-quoted quote", "a: 'here''s to \"quotes\"'\n", { a: 'here\'s to "quotes"' }],
  [
    "7.9 single-quoted lines",
    "a: ' 1st non-empty\n\n  2nd non-empty \n  3rd non-empty '\n",
    { a: " 1st non-empty\n2nd non-empty 3rd non-empty " },
  ],
  [
    "7.10 plain characters",
    "- Up, up, and away!\n- -123\n- http://example.com/foo#bar\n",
    ["Up, up, and away!", -123, "http://example.com/foo#bar"],
  ],
  ["7.12 plain lines", "a: 1st non-empty\n\n  2nd non-empty \n  3rd non-empty\n", { a: "1st non-empty\n2nd non-empty 3rd non-empty" }],
  [
    "8.2 indentation indicator",
    "- |\n detected\n- >\n \n  \n  # detected\n- |1\n  explicit\n- >\n  detected\n",
    ["detected\n", "\n\n# detected\n", " explicit\n", "detected\n"],
  ],
  [
    "8.4 chomping of the final line break",
    "strip: |-\n  text\nclip: |\n  text\nkeep: |+\n  text\n",
    { strip: "text", clip: "text\n", keep: "text\n" },
  ],
  [
    "8.5 chomping of trailing lines",
    " # Strip\n  # Comments:\nstrip: |-\n  # text\n  \n # Clip\n  # comments:\n\nclip: |\n  # text\n \n # Keep\n  # comments:\n\nkeep: |+\n  # text\n\n # Trail\n  # comments.\n",
    { strip: "# text", clip: "# text\n", keep: "# text\n\n" },
  ],
  ["8.6 chomping of empty scalars", "strip: >-\n\nclip: >\n\nkeep: |+\n\n", { strip: "", clip: "", keep: "\n" }],
  ["8.8 literal content", "a: |\n \n  \n  literal\n   \n  \n  text\n\n # Comment\n", { a: "\n\nliteral\n \n\ntext\n" }],
  [
    "8.10 folded lines",
    "a: >\n\n folded\n line\n\n next\n line\n   * bullet\n\n   * list\n   * lines\n\n last\n line\n\n# Comment\n",
    { a: "\nfolded line\nnext line\n  * bullet\n\n  * list\n  * lines\n\nlast line\n" },
  ],
  [
    "8.15 block sequence entries",
    "- # Empty\n- |\n block node\n- - one # Compact\n  - two # sequence\n- one: two # Compact mapping\n",
    [null, "block node\n", ["one", "two"], { one: "two" }],
  ],
  ["8.22 sequence at the column of its key", "a:\n- entry\n- - nested\nb:\n  c: d\n", { a: ["entry", ["nested"]], b: { c: "d" } }],
  [
    "10.2 JSON schema",
    "A null: null\nBooleans: [ true, false ]\nIntegers: [ 0, -1, 3 ]\nFloats: [ 0., 12e03, -2E+05 ]\nStrings: [ 0x, 1.2.3, nulls, '1', \"true\" ]\n",
    {
      "A null": null,
      Booleans: [true, false],
      Integers: [0, -1, 3],
      Floats: [0, 12000, -200000],
      Strings: ["0x", "1.2.3", "nulls", "1", "true"],
    },
  ],
])("%s", async (_example, text, want) => {
  expect(readPlainYaml(text)).toEqual(want);
  expect(await loadWithJsYaml(text, "a.yaml")).toEqual(want);
});

test.each<[title: string, text: string, want: unknown]>([
  [
    "keys that are numbers or constants",
    "200: a\n0x10: b\n1e3: c\n1.50: d\nTrue: e\n~: f\n",
    { 16: "b", 200: "a", 1000: "c", 1.5: "d", true: "e", null: "f" },
  ],
  ["long keys", "? /a/{b}\n: c:\n  - d\n  e: f\n? g\n: - h\n  - i\n", { "/a/{b}": { c: ["d"], e: "f" }, g: ["h", "i"] }],
  ["carriage returns", "a: |\r\n  b\r\n  c\r\nd: 'e\r\n  f'\r\n", { a: "b\nc\n", d: "e f" }],
  ["a byte order mark", "\ufeffa: 1", { a: 1 }],
  ["a text without a line feed at its end", "a: |\n  b", { a: "b\n" }],
  ["Unicode line separators as characters", "a: b\u2028c:d\ne: \u00a0f\n", { a: "b\u2028c:d", e: "\u00a0f" }],
  ["a comment after a scalar of several lines", "a: b\n  c # d\n  # e\nf: g\n", { a: "b c", f: "g" }],
  ["JSON inside", 'a:\n  {"b": [1, {"c":"d"}],\n  "e":null}\n', { a: { b: [1, { c: "d" }], e: null } }],
  ["the order of keys", "b: 1\n2: 1\na: 1\n1: 1\n", { 1: 1, 2: 1, b: 1, a: 1 }],
])("reads %s", async (_title, text, want) => {
  expect(isSame(readPlainYaml(text), await loadWithJsYaml(text, "a.yaml"))).toBe(true);
  expect(readPlainYaml(text)).toEqual(want);
});

test.each<[title: string, text: string]>([
  ["tags", "a: !!str 1"],
  ["anchors", "a: &b 1"],
  ["aliases", "a: *b"],
  ["merge keys", "<<: {a: 1}"],
  ["keys of several lines", "? a\n  b\n: c"],
  ["keys without values", "? a\nb: c"],
  ["keys that are collections", "? - a\n: b"],
  ["directives", "%YAML 1.2\n---\na: 1"],
  ["further documents", "a: 1\n---\nb: 2"],
  ["the end of a document", "a: 1\n..."],
  ["tabs between tokens", "a:\t1"],
  ["tabs as indentation", "a:\n\tb: 1"],
  ["repeated keys", "a: 1\nb: 2\na: 3"],
  ["repeated keys that are written differently", "a:\n  1: x\n  '1': y"],
  ["repeated keys in flow collections", "a: {b: 1, b: 2}"],
  ["control characters", "a: \u0007"],
  ["carriage returns alone", "a: 1\rb: 2"],
  ["infinity", "a: .inf"],
  ["negative zero", "a: -0.0"],
  ["a scalar", "a"],
  ["nothing", "# comment\n"],
  ["keys further to the right", "a: 1\n  b: 2"],
  ["keys further to the left", "  a: 1\nb: 2"],
  ["keys between two columns", "a:\n    b: 1\n  c: 2"],
  ["scalars between keys", "a: 1\nb\n"],
  ["values with a colon", "a: b: c"],
  ["text after a value", "a: 'b' c"],
  ["an open quote", "a: 'b"],
  ["an open bracket", "a: [b"],
  ["unknown escapes", 'a: "\\q"'],
])("leaves %s to js-yaml", (_title, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

test("leaves repeated keys of large documents to js-yaml", () => {
  const text = Array.from({ length: 50_000 }, (_, index) => `k${index}: {a: [{b: c}]}\n`).join("");
  expect(readPlainYaml(text)).toMatchObject({ k0: { a: [{ b: "c" }] } });
  expect(readPlainYaml(`${text}k1: 1\n`)).toBeUndefined();
});

test("reads deep documents, and leaves deeper ones to js-yaml", async () => {
  const nest = (depth: number) => Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
  const texts = [nest(limits.depth - 5), `${"- ".repeat(15)}a`, `a: ${"[".repeat(limits.depth - 6)}${"]".repeat(limits.depth - 6)}`];
  for (const text of texts) expect(isSame(readPlainYaml(text), await loadWithJsYaml(text, "a.yaml"))).toBe(true);
  const deeper = [nest(1000), "- ".repeat(100_000), "[".repeat(100_000), `a: ${"[".repeat(100_000)}`, `a: ${"{b: ".repeat(100_000)}`];
  for (const text of deeper) expect(readPlainYaml(text)).toBeUndefined();
});

// A reader that looks at a line or a character again for each one before it would not end within the time of a test.
const count = 200_000;
test.each<[title: string, text: string]>([
  ["keys", Array.from({ length: count }, (_, index) => `k${index}: v\n`).join("")],
  ["entries", "- a\n".repeat(count)],
  ["lines of a plain scalar", `a: b\n${"  c\n".repeat(count)}`],
  ["lines of a quoted scalar", `a: "b\n${"  c\\n\n".repeat(count)}"`],
  ["lines of a block scalar", `a: >\n${"  b\n\n".repeat(count)}`],
  ["blank lines", `a: b\n${"\n".repeat(count)}c: d\n`],
  ["comments", `a: b\n${"# c\n".repeat(count)}d: e\n`],
  ["blank lines of block scalars", `- |\n${"\n".repeat(count)}`.repeat(2)],
  ["items of a flow collection", `a: [${"b, ".repeat(count)}]`],
  ["keys of a flow collection", `a: {${Array.from({ length: count }, (_, index) => `k${index}: v`).join(", ")}}`],
  ["lines of a flow collection", `a: [\n${"b,\n".repeat(count)}]`],
  ["colons in a line", `a: ${"b:c".repeat(count)}`],
  ["quotes in a line", `a: '${"b''".repeat(count)}'`],
  ["escapes in a line", `a: "${'\\"'.repeat(count)}"`],
  ["spaces in a line", `a: ${"b    ".repeat(count)}`],
])("reads 200,000 %s", (_title, text) => {
  expect(readPlainYaml(text)).toBeDefined();
});
