import { allCodes, type ChangeCode, changeClasses } from "../../src/diff/catalogue.js";
import { diffModels } from "../../src/diff/diff-models.js";
import { documentsOf, modelOf } from "./documents.js";

/** Read-only and write-only properties differ between the directions, so that both are needed. */
function modelsOf({ name, direction = "both" }: ChangeCode) {
  const { example, outcome } = changeClasses[name];
  const isOneSided = !("verdicts" in outcome) && (outcome.request === undefined || outcome.response === undefined);
  const { before, after } = documentsOf(example, isOneSided ? "both" : direction);
  return { before: modelOf(before), after: modelOf(after) };
}

const codes = allCodes().map((code) => [code.code, code] as const);

test.each(codes)("the example of %s has this change alone", (_, code) => {
  const { before, after } = modelsOf(code);
  const changes = diffModels(before, after);
  expect(changes.map((change) => change.code).sort()).toEqual([code.code, ...(changeClasses[code.name].example.also ?? [])].sort());
  expect(changes[0]?.message).not.toMatch(/\{\w+\}/);
});

test.each(codes)("the example of %s without its change has no changes", (_, code) => {
  const { before, after } = modelsOf(code);
  expect(diffModels(before, structuredClone(before))).toEqual([]);
  expect(diffModels(after, structuredClone(after))).toEqual([]);
});
