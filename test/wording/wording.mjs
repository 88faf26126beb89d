import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { proseOf } from "./prose.mjs";
import { maximumColumns, rules } from "./rules.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Texts that readers of this project see. The documents of Airflow are not ours. */
const areas = ["src", "templates", "specs/airflow", "docs", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "generated/airflow-client"];
const isProse = /\.(ts|mts|mjs|js|md|hbs|yaml)$/;
const isForeign = /^specs\/airflow\/v\d\.yaml$|\/LICENSE|\/NOTICE/;

/** Returns the findings in all areas, or in the files whose path starts with `prefix`. */
export function findWording(prefix = "") {
  const allowed = readAllowed();
  const findings = files(prefix).flatMap((path) => checkText(path, readFileSync(root + path, "utf8")));
  const kept = findings.filter((finding) => !isAllowed(finding, allowed));
  const unused = allowed.filter((entry) => entry.file.startsWith(prefix) && !entry.used);
  return [...kept, ...unused.map(({ file, text }) => ({ file, line: 1, rule: "allowed.json", text: `unused entry: ${text}` }))];
}

/** Returns the findings in one text: file, line, rule, and the text around the match. */
export function checkText(file, text) {
  return proseOf(file, text).flatMap((piece) => [...badWords(file, piece), ...longLines(file, piece)]);
}

/** Returns the area of a file, by which findings are counted: a folder of two levels. */
export function areaOf(file) {
  const area = areas.find((name) => file === name || file.startsWith(`${name}/`)) ?? file;
  return area === "src" ? file.split("/").slice(0, 2).join("/") : area;
}

function badWords(file, { text, line }) {
  // A phrase may continue on the next line of a comment.
  const joined = text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/)?[ \t]?/g, (separator) => ` ${"\u0000".repeat(separator.length - 1)}`);
  const plain = joined.replaceAll("\u0000", "");
  return rules.flatMap(({ name, instead, pattern }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: match }) => ({
      file,
      line: line + linesBefore(text, joined, index),
      rule: name,
      text: `"${plain.slice(Math.max(0, index - 30), index + match.length + 30).trim()}"; write: ${instead}`,
    })),
  );
}

/** Counts the line breaks of `text` before a position of its joined form, whose NUL characters are not counted. */
function linesBefore(text, joined, index) {
  let position = 0;
  for (let seen = 0; seen < index; position++) if (joined[position] !== "\u0000") seen++;
  return text.slice(0, position).split("\n").length - 1;
}

/**
 * Pages below `generated/` keep the lines of the document. Samples in a doc comment are code. A list of links cannot be wrapped,
 * because the generator writes one row per resource.
 */
function longLines(file, { text, line, isParagraph, source = text }) {
  if (!isParagraph || (file.startsWith("generated/") && file.endsWith(".md"))) return [];
  let isSample = false;
  return source.split("\n").flatMap((row, index) => {
    if (row.includes("```")) isSample = !isSample;
    if (isSample || /^- \[`/.test(row)) return [];
    const isBreakable = row.slice(0, maximumColumns).trim().includes(" ") && !/\S{60}/.test(row);
    if (row.length <= maximumColumns || !isBreakable) return [];
    return [{ file, line: line + index, rule: "columns", text: `${row.length} columns, the maximum is ${maximumColumns}` }];
  });
}

/** Exceptions: the file, a text of the finding's line, and the reason. */
function readAllowed() {
  return JSON.parse(readFileSync(new URL("allowed.json", import.meta.url), "utf8")).map((entry) => ({ ...entry, used: false }));
}

function isAllowed({ file, text }, allowed) {
  const entry = allowed.find((candidate) => file.startsWith(candidate.file) && text.includes(candidate.text));
  if (entry !== undefined) entry.used = true;
  return entry !== undefined;
}

function files(prefix) {
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard", ...areas], { cwd: root, encoding: "utf8" });
  return listed
    .split("\0")
    .filter((path) => isProse.test(path) && !isForeign.test(path) && path.startsWith(prefix) && existsSync(root + path))
    .sort();
}
