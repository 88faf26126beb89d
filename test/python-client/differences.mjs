// The list of known differences: one line each, with the key of the reason why our request is right.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("differences.tsv", import.meta.url);
const columns = ["reason", "api", "operation", "sets", "what", "ours", "theirs"];

/** The reasons why our request is right, by key. */
export const reasons = JSON.parse(readFileSync(new URL("reasons.json", import.meta.url), "utf8"));

/**
 * Returns the differences of calls as lines. The same difference in several calls of an operation is one line. The same difference in
 * several items of a list is one line, too.
 */
export function linesOf(findings) {
  const lines = new Map();
  for (const { api, operation, set, what, ours, theirs } of findings) {
    const line = { api, operation, what: what.replace(/\/\d+(?=\/|$)/g, "/*"), ours: text(ours), theirs: text(theirs) };
    const key = keyOf(line);
    if (!lines.has(key)) lines.set(key, { ...line, sets: new Set() });
    lines.get(key).sets.add(set);
  }
  return [...lines.values()].map((line) => ({ ...line, sets: [...line.sets].join(", ") }));
}

export function readLines() {
  const [, ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  return rows.map((row) => Object.fromEntries(row.split("\t").map((cell, index) => [columns[index], cell])));
}

/** Rewrites the list. Existing lines keep their reasons. New lines have no reason, so the next run fails until somebody adds one. */
export function writeLines(lines) {
  const known = new Map(readLines().map((line) => [keyOf(line), line.reason]));
  const rows = lines.map((line) =>
    columns.map((column) => (column === "reason" ? (known.get(keyOf(line)) ?? "?") : line[column])).join("\t"),
  );
  writeFileSync(file, [columns.join("\t"), ...rows.sort()].join("\n").concat("\n"));
}

/** Returns the problems of the list: unlisted differences, obsolete lines, lines without a reason, and unused reasons. */
export function problemsOf(occurred, listed) {
  const [now, then] = [occurred, listed].map((lines) => new Set(lines.map(whole)));
  const used = new Set(listed.map(({ reason }) => reason));
  return [
    ...occurred.filter((line) => !then.has(whole(line))).map((line) => `not listed: ${whole(line)}`),
    ...listed.filter((line) => !now.has(whole(line))).map((line) => `no longer so: ${whole(line)}`),
    ...listed.filter(({ reason }) => !Object.hasOwn(reasons, reason)).map((line) => `without a reason: ${whole(line)}`),
    ...Object.keys(reasons).flatMap((key) => (used.has(key) ? [] : [`a reason of nothing: ${key}`])),
  ];
}

function keyOf({ api, operation, what, ours, theirs }) {
  return [api, operation, what, ours, theirs].join(" | ");
}

function whole(line) {
  return `${keyOf(line)} | ${line.sets}`;
}

function text(value) {
  return value === undefined ? "-" : JSON.stringify(value).replaceAll("\t", "\\t");
}
