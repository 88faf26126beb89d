// The reader of plain YAML returns what js-yaml returns, or nothing.
import fc from "fast-check";
import { readPlainYaml } from "../../src/openapi/load/plain-yaml.js";
import { loadWithJsYaml } from "../../src/openapi/load/yaml.js";
import type { Json } from "../../src/util/json.js";
import { isSame } from "../support/same-json.js";
import { explain, runs, seed } from "./seed.js";
import { yamlTexts } from "./yaml-texts.js";

const textsPerRun = 4000;

test("changed documents are read as by js-yaml, or are left to it", async () => {
  const failures: string[] = [];
  let count = 0;
  const property = fc.asyncProperty(yamlTexts, async (text) => {
    const value = readPlainYaml(text);
    if (value === undefined) return;
    count++;
    const want: Json | Error = await loadWithJsYaml(text, "a.yaml").catch((error: Error) => error);
    if (want instanceof Error || !isSame(value, want)) failures.push(text);
  });
  await fc.assert(property, { seed, numRuns: textsPerRun * runs });
  expect(explain(failures)).toBe("");
  // Many of the texts are still valid.
  expect(count).toBeGreaterThan((textsPerRun * runs) / 4);
}, 600_000);
