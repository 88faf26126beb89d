import { allCodes, changeClasses } from "../../src/diff/catalogue.js";
import { diffModels } from "../../src/diff/diff-models.js";
import { modelsOf } from "./example-models.js";

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
