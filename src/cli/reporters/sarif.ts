import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isUrl } from "../../config/resolve-target.js";
import { catalogue, type Severity } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { generatorIdentity } from "../../pipeline/generator-identity.js";
import { displayPath } from "../display-path.js";
import { printable, printableJson } from "../printable.js";
import type { Reporter } from "./reporter.js";

/**
 * Prints a log in SARIF 2.1.0, which code scanners and editors read. Accepted problems are
 * suppressed.
 */
export const reportSarif: Reporter = (diagnostics, { accepted, cwd }) => {
  const all = [...diagnostics, ...accepted];
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: "pinwheel", semanticVersion: generatorIdentity().version, rules: codes.map(rule) } },
    columnKind: "utf16CodeUnits",
    results: all.map((diagnostic) => result(diagnostic, codes.indexOf(diagnostic.code), cwd)),
  };
  return `${printableJson(JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2))}\n`;
};

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

function rule(code: Diagnostic["code"]) {
  const { severity, title, cause, fix } = catalogue[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: cause },
    help: { text: fix },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number, cwd: string) {
  const { code, severity, message, instead, fix, accepted } = diagnostic;
  const text = [message, instead, fix].filter((part) => part !== undefined).map(plainText);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: text.join("\n") },
    ...locations(diagnostic, cwd),
    ...(accepted !== undefined && { suppressions: [{ kind: "external", justification: printable(accepted) }] }),
  };
}

function locations({ file, line, column, pointer }: Diagnostic, cwd: string) {
  if (file === undefined) return {};
  const region = line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } };
  const logical = pointer !== undefined && { logicalLocations: [{ fullyQualifiedName: printable(pointer) }] };
  return { locations: [{ physicalLocation: { artifactLocation: artifact(file, cwd), ...region }, ...logical }] };
}

/** Files below the current folder are relative, so that a scanner finds them in its checkout. */
function artifact(file: string, cwd: string) {
  if (isUrl(file)) return { uri: file };
  const path = displayPath(file, cwd);
  if (isAbsolute(path) || path.startsWith("../")) return { uri: pathToFileURL(resolve(cwd, file)).href };
  return { uri: Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

/**
 * Escapes text of a document, in which SARIF would see a link such as `[a](b)` or a placeholder
 * such as `{0}` (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
function plainText(text: string): string {
  return printable(text)
    .replaceAll("](", "\\](")
    .replace(/\{(\d+)\}/g, "{{$1}}");
}
