// specs/airflow/SOURCES.md: one row for each document, with its source and its checksums.

/**
 * @typedef {object} Row
 * @property {string} document file name without folder
 * @property {string} release
 * @property {string} kind
 * @property {string} input SHA-256 of the text that was read
 * @property {string} output SHA-256 of the stored document
 * @property {number} operations
 * @property {number} schemas
 */

const head = `# Origin of the documents

Written by \`npm run specs:update\`. The documents contain the structure of Apache Airflow's API
(Apache License 2.0), but none of its text.

| document | release | read from | operations | schemas | SHA-256 of the original | SHA-256 of the document |
|---|---|---|---|---|---|---|
`;

/**
 * Replaces the row of a document in the page, or adds it.
 * @param {string} page the current page, possibly empty
 * @param {Row} row
 */
export function withRow(page, row) {
  const others = page.split("\n").filter((line) => line.startsWith("| v") && !line.startsWith(`| ${row.document} |`));
  return head + [...others, line(row)].sort().join("\n") + "\n";
}

/**
 * Returns the recorded release and kind of a text. The same text is the same release, no matter how it was fetched.
 * @param {string} page
 * @param {string} document
 * @param {string} input SHA-256
 * @returns {{ readonly release: string, readonly kind: string } | undefined}
 */
export function knownInput(page, document, input) {
  const cells = page
    .split("\n")
    .find((text) => text.startsWith(`| ${document} |`) && text.includes(input))
    ?.split(" | ");
  const [, release, kind] = cells ?? [];
  return release === undefined || kind === undefined ? undefined : { release, kind };
}

/** @param {Row} row */
function line({ document, release, kind, operations, schemas, input, output }) {
  return `| ${document} | ${release} | ${kind} | ${operations} | ${schemas} | \`${input}\` | \`${output}\` |`;
}
