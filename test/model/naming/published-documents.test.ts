import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildApiInfo } from "../../../src/model/api-info.js";
import { assignNames } from "../../../src/model/naming/assign-names.js";
import { words } from "../../../src/model/naming/words.js";
import { loadDocument } from "../../../src/openapi/load/load-document.js";
import { parseSpec } from "../../../src/openapi/parse/parse-spec.js";

const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const describeShared = existsSync(shared) ? describe : describe.skip;

async function operationsOf(file: string) {
  const { value } = await loadDocument(`corpus/${file}`, { cwd: shared, allowRemote: [], allowFile: [] });
  const spec = parseSpec(value, () => undefined);
  const { pathPrefix } = buildApiInfo(spec, file, "");
  const { operations } = assignNames(spec, { naming: "resources", pathPrefix }, () => undefined);
  return spec.operations.map((operation) => {
    const name = operations.get(`${operation.method} ${operation.path}`);
    return { id: operation.operationId ?? "", resource: name?.resource ?? "", method: name?.method ?? "" };
  });
}

/** Compares texts by their words, without case and plurals. */
function stems(text: string): string {
  return ` ${words(text)
    .map((word) => word.toLowerCase().replace(/s$/, ""))
    .join(" ")} `;
}

/**
 * Whether a reader would have to guess a name: the method has a digit (or a hash), repeats the
 * resource, or is the whole operationId of several words.
 */
function isGuesswork({ id, resource, method }: { readonly id: string; readonly resource: string; readonly method: string }): boolean {
  const isWholeId = words(method).length > 1 && stems(method) === stems(id);
  return /\d/.test(method) || /_[0-9a-f]{8}$/.test(method) || stems(method).includes(stems(resource)) || isWholeId;
}

describeShared("at most three names of a hundred need a guess", () => {
  test.each(["github-3.1.json", "stripe-json.json", "openai-3.1.json", "digitalocean.yaml"])("in %s", async (file) => {
    const operations = await operationsOf(file);
    const guesswork = operations.filter(isGuesswork).map(({ resource, method }) => `${resource}.${method}`);
    expect(operations.length).toBeGreaterThan(200);
    expect(guesswork.length > operations.length * 0.03 ? guesswork : []).toEqual([]);
  });
});

test.each([
  ["getRun", "runs", "getRun", true],
  ["getSubIssue", "issues", "x", true],
  ["gistsStar", "stars", "gists/star", true],
  ["load15", "metrics", "x", true],
  ["list_eb02e944", "zones", "x", true],
  ["star", "gists", "star", false],
  ["listForOrg", "issues", "issues/list-for-org", false],
])("%s of %s, with the operationId %s: %s", (method, resource, id, expected) => {
  expect(isGuesswork({ id, resource, method })).toBe(expected);
});
