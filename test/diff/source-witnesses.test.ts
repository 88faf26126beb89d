// What the compiler says of a caller's file that uses the whole old SDK.
import { allCodes, type ChangeCode } from "../../src/diff/catalogue.js";
import { diffModels } from "../../src/diff/diff-models.js";
import { writeCaller } from "./caller.js";
import { compileAll } from "./compile.js";
import { modelsOf } from "./example-models.js";

const codes = allCodes();
let errors: ReadonlyMap<string, { readonly old: string; readonly new: string }>;

beforeAll(async () => {
  const pairs = codes.map((code) => modelsOf(code));
  const compilations = pairs.flatMap(({ before, after }) => {
    const caller = writeCaller(before);
    return [
      { model: before, caller },
      { model: after, caller },
    ];
  });
  const results = await compileAll(compilations);
  errors = new Map(codes.map(({ code }, index) => [code, { old: results[2 * index] ?? "", new: results[2 * index + 1] ?? "" }]));
}, 240_000);

test.each(codes.map((code) => [code.code, code] as const))("%s", (name, code) => {
  const result = errors.get(name);
  expect(result?.old).toBe("");
  const sources = sourcesOf(code);
  if (sources.includes("breaking")) expect(result?.new).not.toBe("");
  else if (!sources.includes("warning")) expect(result?.new).toBe("");
});

/** The verdicts of the change and of those that its example brings along. */
function sourcesOf(code: ChangeCode): readonly string[] {
  const { before, after } = modelsOf(code);
  return diffModels(before, after).map(({ verdicts }) => verdicts.source);
}
