// Generates from random documents until the time is over:
//
//   npm run test:fuzz -- --minutes 2               a random seed, which is printed
//   npm run test:fuzz -- --minutes 2 --seed 1234   the documents of that seed
//
// A run must end with files or with diagnostics. Every source must parse, no name may hold text of the document, and the texts for the wire
// must be literals.
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { inspect } from "../../dist/library/index.js";
import { everywhere, versions, wireTexts } from "../hostile-documents/documents/everywhere.mjs";
import { literalsOf, parseSource } from "../hostile-documents/parse-source.mjs";
import { mutations } from "./mutations.mjs";

const { values: flags } = parseArgs({ options: { minutes: { type: "string", default: "2" }, seed: { type: "string" } } });
const seed = Number(flags.seed ?? randomInt(2 ** 31));
const limit = Number(flags.minutes) * 60_000;
console.log(`seed ${seed}`);

const canary = "__pwned";
const pieces = [
  "*/",
  "/*",
  "`",
  "$",
  "{",
  "}",
  "'",
  '"',
  "\\",
  "\n",
  "\r",
  "\u2028",
  "\u202e",
  "\ud800",
  "\0",
  "//",
  "#",
  "%2e",
  "..",
  "/",
  "<",
  "&",
  "[",
  "](",
  "|",
  "@",
  "::",
  "globalThis.__pwned=1",
  "__proto__",
];
const text = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 6 })), {
  maxLength: 12,
});
const inEveryPosition = fc.tuple(text, fc.constantFrom(...versions)).map(([parts, version]) => {
  const value = `x${parts.join("")}`;
  return { document: everywhere(value, version), literals: wireTexts(value) };
});
const mutated = fc
  .tuple(fc.constantFrom(...versions), mutations)
  .map(([version, mutate]) => ({ document: mutate(everywhere("thing", version)) }));

let count = 0;
const property = fc.asyncProperty(fc.oneof(inEveryPosition, mutated), async ({ document, literals = [] }) => {
  count += 1;
  const started = performance.now();
  const files = await filesOf(JSON.stringify(document));
  const found = new Set(files.flatMap(({ path, text }) => check(path, text)));
  const missing = files.length === 0 ? [] : literals.filter((literal) => !found.has(literal));
  if (missing.length > 0) throw new Error(`no literal is ${JSON.stringify(missing[0])}`);
  const seconds = (performance.now() - started) / 1000;
  if (seconds > 30) throw new Error(`took ${seconds.toFixed(0)} s`);
});
try {
  await fc.assert(property, { seed, numRuns: 1_000_000, interruptAfterTimeLimit: limit, markInterruptAsFailure: false });
  console.log(`${count} documents, 0 failures`);
} catch (error) {
  console.log(`${String(error.message).slice(0, 4000)}\n${count} documents; repeat with --seed ${seed}`);
  process.exitCode = 1;
}

/** The emitted files; none if the document is refused. A defect is thrown. */
async function filesOf(json) {
  const { ok, values, diagnostics } = await inspect({ document: "-", stage: "files", stdin: async () => json });
  if (!ok && !diagnostics.some(({ severity }) => severity === "error")) throw new Error("refused without an error");
  return ok ? values[0] : [];
}

/** Returns the literals of a source. Throws an error if it is not what the templates print. */
function check(path, text) {
  if (!path.endsWith(".ts") || path.startsWith("runtime/")) return [];
  const { errors, program } = parseSource(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const all = [...literalsOf(program)];
  const name = all.find(({ value, isName }) => isName && value.includes(canary));
  if (name !== undefined) throw new Error(`${path} has the name ${name.value}`);
  return all.filter(({ isName }) => !isName).map(({ value }) => value);
}
