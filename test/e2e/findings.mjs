import { readFileSync } from "node:fs";

const differences = JSON.parse(readFileSync(new URL("differences.json", import.meta.url), "utf8"));

/**
 * Returns the differences from the document as lines, each difference once. Excludes the differences that `differences.json` expects of an
 * older release. Prints new values of open enums, but does not return them.
 *
 * If `whole` is set, all suites ran, so an expected difference that did not occur is a problem too.
 */
export function tellFindings(records, { name, airflow }, whole, expected = differences) {
  const found = distinct(records);
  const entries = (expected[name] ?? []).flatMap(singly);
  const met = new Set();
  const open = found.filter((finding) => {
    const matching = entries.filter((entry) => fits(entry, finding));
    for (const entry of matching) met.add(entry);
    return matching.length === 0;
  });
  for (const { line } of open.filter(isNews)) console.log(`  not listed in the document: ${line}`);
  if (entries.length > 0) console.log(`  ${airflow}: ${met.size} expected differences from the document, which is of another release`);
  const stale = whole ? entries.filter((entry) => !met.has(entry)) : [];
  return [
    ...open.filter((one) => !isNews(one)).map(({ line }) => line),
    ...stale.map((entry) => `differences.json expects of ${name} what was not seen: ${JSON.stringify(entry)}`),
  ];
}

function distinct(records) {
  const lines = new Map();
  for (const { finding: kind, operation, status, path, text, suite } of records) {
    if (kind === undefined) continue;
    const place = path.replace(/(^|\/)\d+(?=\/|$)/g, "$1*");
    const key = `${operation} ${status} /${place}: ${kind}`;
    if (!lines.has(key))
      lines.set(key, { kind, operation, status, member: place.split("/").at(-1), line: `${key}: ${text} (suite ${suite})` });
  }
  return [...lines.values()].sort((left, right) => (left.line < right.line ? -1 : 1));
}

/** Splits an entry of `differences.json` into one entry for each of its operations and members. Each of these must occur. */
function singly({ kind, operations = [undefined], members = [undefined] }) {
  return operations.flatMap((operation) => members.map((member) => ({ kind, operation, member })));
}

function fits(entry, finding) {
  return (
    entry.kind === finding.kind &&
    (entry.operation === undefined || entry.operation === `${finding.operation} ${finding.status}`) &&
    (entry.member === undefined || entry.member === finding.member)
  );
}

const isNews = ({ kind }) => kind === "new value";
