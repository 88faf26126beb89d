// What the compiler says of handlers that are written for the old version, in both directions of every class.
import { diffModels } from "../../src/diff/diff-models.js";
import type { SdkModel } from "../../src/model/model.js";
import { compileFolders } from "./compile.js";
import { writeContract, writeImplementation } from "./contract.js";
import { directions } from "./directions.js";

let errors: ReadonlyMap<string, { readonly old: string; readonly new: string }>;

beforeAll(() => {
  const results = compileFolders(directions.flatMap(({ before, after }) => [filesOf(before, before), filesOf(before, after)]));
  errors = new Map(directions.map(({ name }, index) => [name, { old: results[2 * index] ?? "", new: results[2 * index + 1] ?? "" }]));
}, 240_000);

function filesOf(before: SdkModel, after: SdkModel): Readonly<Record<string, string>> {
  return { "old.ts": writeContract(before), "new.ts": writeContract(after), "use.ts": writeImplementation(before, after) };
}

test.each(directions.map((direction) => [direction.name, direction] as const))("%s", (name, { before, after }) => {
  const result = errors.get(name);
  const changes = diffModels(before, after);
  const verdicts = changes.map(({ verdicts: { handlers } }) => handlers);
  const told = changes.map(({ code, verdicts: { handlers } }) => `${code}: ${handlers}`).join(", ");
  expect(result?.old).toBe("");
  if (verdicts.includes("breaking")) expect({ told, isBroken: result?.new !== "" }).toEqual({ told, isBroken: true });
  else if (!verdicts.includes("warning")) expect({ told, errors: result?.new }).toEqual({ told, errors: "" });
});
