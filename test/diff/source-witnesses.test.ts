// What the compiler says of a caller's file that uses the whole old SDK, in both directions of every class.
import { diffModels } from "../../src/diff/diff-models.js";
import { writeCaller } from "./caller.js";
import { compileAll } from "./compile.js";
import { type Direction, directions } from "./directions.js";

let errors: ReadonlyMap<string, { readonly old: string; readonly new: string }>;

beforeAll(async () => {
  const compilations = directions.flatMap(({ before, after }) => {
    const caller = writeCaller(before);
    return [
      { model: before, caller },
      { model: after, caller },
    ];
  });
  const results = await compileAll(compilations);
  errors = new Map(directions.map(({ name }, index) => [name, { old: results[2 * index] ?? "", new: results[2 * index + 1] ?? "" }]));
}, 240_000);

test.each(directions.map((direction) => [direction.name, direction] as const))("%s", (name, direction) => {
  const result = errors.get(name);
  expect(result?.old).toBe("");
  const sources = sourcesOf(direction);
  if (sources.includes("breaking")) expect(result?.new).not.toBe("");
  else if (!sources.includes("warning")) expect(result?.new).toBe("");
});

/** The verdicts of the change and of those that its example brings along. */
function sourcesOf({ before, after }: Direction): readonly string[] {
  return diffModels(before, after).map(({ verdicts }) => verdicts.source);
}
