// The tables of README.md, made from the results of a run.
import { readFileSync, writeFileSync } from "node:fs";
import { reasons } from "./differences.mjs";

const file = new URL("README.md", import.meta.url);
const block = /(<!-- made by run\.mjs -->\n)(.*?)(<!-- end -->)/s;
/** Above this number, operations are counted and not named. */
const named = 6;

/** Returns the tables as Markdown. `results` contains all calls and the differing calls of each API; `lines` are the listed differences. */
export function tables(results, lines) {
  return `${counts(results)}\n${byReason(lines)}`;
}

export function isCurrent(text) {
  return block.exec(readFileSync(file, "utf8"))?.[2] === `\n${text}\n`;
}

export function writeTables(text) {
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(block, (_, start, __, end) => `${start}\n${text}\n${end}`),
  );
}

function counts(results) {
  const rows = results.map(({ api, release, calls, findings }) => {
    const differing = new Set(findings.map(({ id }) => id));
    const operations = [...new Set(calls.map(({ operation }) => operation))];
    const same = operations.filter((operation) => calls.every((call) => call.operation !== operation || !differing.has(call.id)));
    const unsent = new Set(findings.filter(({ what }) => what === "request").map(({ operation }) => operation));
    const cells = [api, `\`apache-airflow-client==${release}\``, operations.length, calls.length, calls.length - differing.size];
    return [...cells, same.length, operations.length - same.length, unsent.size];
  });
  const head = ["API", "official client", "operations", "calls", "calls that are equal"];
  return table([...head, "operations equal in every call", "with listed differences", "of these, not callable in some way"], rows);
}

function byReason(lines) {
  const rows = Object.entries(reasons).map(([key, { difference, why }]) => {
    const of = lines.filter(({ reason }) => reason === key);
    const operations = [...new Set(of.map(({ api, operation }) => `${api} \`${operation}\``))];
    return [difference, operations.length > named ? count(operations) : operations.join(", "), of.length, why];
  });
  return table(["what differs", "operations", "lines", "why ours is right"], rows);
}

function count(operations) {
  const of = (api) => operations.filter((operation) => operation.startsWith(api)).length;
  return ["v1", "v2"].flatMap((api) => (of(api) > 0 ? [`${of(api)} of ${api}`] : [])).join(", ");
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [head, head.map(() => "---"), ...rows].map(line).join("");
}
