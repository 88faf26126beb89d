import { isPlural, singular } from "../../../src/model/naming/singular.js";

test.each([
  ["files", "file"],
  ["Files", "File"],
  ["batches", "batch"],
  ["searches", "search"],
  ["boxes", "box"],
  ["addresses", "address"],
  ["statuses", "status"],
  ["viruses", "virus"],
  ["policies", "policy"],
  ["keys", "key"],
  ["movies", "movie"],
  ["caches", "cache"],
  ["databases", "database"],
  ["responses", "response"],
  ["analyses", "analysis"],
  ["people", "person"],
  ["People", "Person"],
  ["skus", "sku"],
  ["news", "news"],
])("the singular of %s is %s", (plural, expected) => {
  expect(singular(plural)).toBe(expected);
  expect(isPlural(plural)).toBe(true);
});

test.each(["status", "class", "analysis", "dns", "kubernetes", "user", ""])("%j is not a plural", (word) => {
  expect(singular(word)).toBe(word);
  expect(isPlural(word)).toBe(false);
});
