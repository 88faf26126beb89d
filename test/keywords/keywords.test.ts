import { fieldSetsOf } from "../../src/openapi/dialects/fields.js";
import type { Dialect } from "../../src/openapi/spec.js";
import { emitDocument } from "./emit-document.js";
import { documentWith, kindOf } from "./places.js";
import type { Expected, Row } from "./row.js";
import { keywordTable, versionsOf } from "./table.js";

/** What the keyword changes, in one version. */
async function outcomeOf(row: Row, version: Dialect): Promise<{ readonly effect: string; readonly added: readonly string[] }> {
  const { on, keyword, value, beside = {}, schemas } = row;
  const before = await emitDocument(documentWith(version, on, beside, schemas));
  const after = await emitDocument(documentWith(version, on, { ...beside, [keyword]: value }, schemas));
  const problems = after.problems.filter((problem) => !before.problems.includes(problem));
  const added = [...new Set(problems.map((problem) => problem.replace(/ .*/s, "")))];
  if (before.code !== after.code) return { effect: "code", added };
  return { effect: before.all === after.all ? "none" : "text", added };
}

function wanted(expected: Expected): { readonly effect: string; readonly added: readonly string[] } {
  switch (expected.kind) {
    case "code":
    case "text":
      return { effect: expected.kind, added: expected.diagnostic === undefined ? [] : [expected.diagnostic] };
    case "told":
      return { effect: "none", added: [expected.diagnostic] };
    case "none":
    case "gap":
      return { effect: "none", added: [] };
  }
}

test.each(keywordTable.map((row) => [`${row.on}: ${row.keyword} ${JSON.stringify(row.value)}`, row] as const))(
  "%s",
  async (_title, row) => {
    const versions = versionsOf(row);
    expect(versions).not.toEqual([]);
    for (const version of versions) {
      expect({ version, ...(await outcomeOf(row, version)) }).toEqual({ version, ...wanted(row.expected) });
    }
  },
);

test.each(["3.0", "3.1", "3.2"] as const)("every field of OpenAPI %s has a row", (version) => {
  const rows = new Set(
    keywordTable.filter((row) => versionsOf(row).includes(version)).map(({ on, keyword }) => `${kindOf(on)} ${keyword}`),
  );
  const fields = [...fieldSetsOf(version)].flatMap(([kind, names]) => [...names].map((name) => `${kind} ${name}`));
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((field) => !rows.has(field))).toEqual([]);
});

test("a row cannot be twice in the table", () => {
  const rows = keywordTable.map(({ on, keyword, value, beside, versions }) => JSON.stringify([on, keyword, value, beside, versions]));
  expect(new Set(rows).size).toBe(rows.length);
});
