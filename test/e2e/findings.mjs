import { readFileSync } from "node:fs";

const differences = JSON.parse(readFileSync(new URL("differences.json", import.meta.url), "utf8"));

/**
 * Prints what differs from the document, each thing once, and gives the lines that count as problems. New values of open enums do not count,
 * nor does what `differences.json` expects of a release that the document is not of. Where `whole` is set, everything was called, and an
 * expectation that nothing has met is a problem, too.
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

/** An entry of `differences.json` names operations, members, or both; each of them has to be met. */
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
