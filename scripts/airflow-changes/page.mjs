// The page docs/airflow-changes.md: what each release of Airflow changes for callers, the newest first.
import { wrap } from "../wrap.mjs";

/** @typedef {import("./compare.mjs").Change} Change */
/** @typedef {import("./compare.mjs").Release} Release */
/** @typedef {{ readonly before: Release, readonly after: Release, readonly changes: readonly Change[] }} Compared */

/** @param {readonly Compared[]} comparisons the oldest first */
export function changesPage(comparisons) {
  return `# Changes of Airflow

What each release of Airflow changes for code that calls its API. The names are those of
\`airflow-client\`. Airflow 3 replaced version 1 of the API by version 2, so that 3.0 is not compared
with 2.11. See [the guide](../specs/airflow/guides/airflow-2-to-3.md) for that step.

[versions.md](versions.md#verdicts) describes the verdicts. A deployed client is one that was
generated from the document of the older release and calls a server of the newer one.

This page is written by \`npm run airflow-changes\`.

${[...comparisons].reverse().map(section).join("\n")}`;
}

/** @param {Compared} comparison */
function section({ before, after, changes }) {
  const blocks = groups.flatMap(({ title, lines }) => block(title, lines(changes.filter((change) => groupOf(change).title === title))));
  return `## ${minor(before)} to ${minor(after)}

Compares ${before.version} and ${after.version}.
${blocks.join("")}`;
}

/** @param {string} title @param {readonly string[]} lines */
function block(title, lines) {
  return lines.length === 0 ? [] : [`\n### ${title}\n\n${lines.map((line) => `${wrap(`- ${line}`)}\n`).join("")}`];
}

/** @param {Release} release */
function minor({ version }) {
  return version.split(".").slice(0, 2).join(".");
}

/** The groups of a section. A change is in the first that matches. */
const groups = [
  {
    title: "Code and deployed clients break",
    matches: ({ verdicts: { source, deployed } }) => source === "breaking" && deployed === "breaking",
    lines: (changes) => changes.map(line),
  },
  { title: "Code does not compile", matches: ({ verdicts }) => verdicts.source === "breaking", lines: (changes) => changes.map(line) },
  { title: "Deployed clients break", matches: ({ verdicts }) => verdicts.deployed === "breaking", lines: (changes) => changes.map(line) },
  {
    title: "The same code does something else",
    matches: ({ verdicts }) => verdicts.behaviour === "changed",
    lines: (changes) => changes.map(line),
  },
  {
    title: "Some code or some deployed clients may break",
    matches: ({ verdicts: { source, deployed } }) => source === "warning" || deployed === "warning",
    lines: (changes) => changes.map(line),
  },
  { title: "New", matches: ({ code }) => additions.some(({ codes }) => codes.includes(code)), lines: newLines },
  { title: "Other changes", matches: () => true, lines: (changes) => changes.map(line) },
];

/** @param {Change} change */
function groupOf(change) {
  return groups.find(({ matches }) => matches(change));
}

/** Additions of one kind to one operation or type are one line. */
const additions = [
  {
    codes: ["operation-added"],
    ownerOf: () => [""],
    text: (_, names) => `${names.length === 1 ? "Operation" : "Operations"}: ${list(names)}.`,
  },
  {
    codes: ["param-added"],
    ownerOf: operationsOf,
    text: (owners, names) => `${list(owners)} ${have(owners)} ${options(names.length)} ${list(names)}.`,
  },
  {
    codes: [
      "request-property-added",
      "property-added",
      "response-property-added",
      "response-required-property-added",
      "required-property-added",
    ],
    ownerOf: ({ where: { type, operation } }) => [type ?? operation ?? ""],
    text: (owners, names) => `${list(owners)} has ${properties(names.length)} ${list(names)}.`,
  },
  {
    codes: ["error-status-added"],
    ownerOf: operationsOf,
    text: (owners, names) => `${list(owners)} may fail with status ${list(names, "or")}.`,
  },
];

/** @param {readonly Change[]} changes */
function newLines(changes) {
  return additions.flatMap(({ codes, ownerOf, text }) => {
    const own = changes.filter(({ code }) => codes.includes(code));
    const keyOf = (change) => JSON.stringify(ownerOf(change));
    const keys = [...new Set(own.map(keyOf))].sort();
    return keys.map((key) => text(JSON.parse(key), own.filter((change) => keyOf(change) === key).map(nameOf)));
  });
}

/** @param {Change} change */
function nameOf({ code, where, after }) {
  if (code === "operation-added") return where.operation;
  return where.property ?? String(after);
}

/** @param {Change} change */
function operationsOf({ where, reaches }) {
  return where.operation === undefined ? (reaches?.requests ?? []) : [where.operation];
}

/** @param {readonly string[]} subjects */
function have(subjects) {
  return subjects.length === 1 ? "has" : "have";
}

function options(count) {
  return count === 1 ? "the option" : "the options";
}

function properties(count) {
  return count === 1 ? "the property" : "the properties";
}

/** @param {readonly string[]} names */
function list(names, word = "and") {
  const texts = [...names].sort().map((name) => `\`${name}\``);
  return texts.length < 3 ? texts.join(` ${word} `) : `${texts.slice(0, -1).join(", ")} ${word} ${texts.at(-1)}`;
}

const shown = 4;

/** @param {Change} change */
function line(change) {
  const text = change.message;
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.${reach(change)}`;
}

/** @param {Change} change */
function reach({ where, reaches }) {
  if (reaches === undefined || where.type === undefined) return "";
  const names = [...new Set([...reaches.requests, ...reaches.responses])].sort();
  if (names.length === 0) return "";
  const rest = names.length - shown;
  const texts = names.slice(0, shown).map((name) => `\`${name}\``);
  if (rest > 0) return ` Used by ${texts.join(", ")} and ${rest} more.`;
  return ` Used by ${list(names)}.`;
}
