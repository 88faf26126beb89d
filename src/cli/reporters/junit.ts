import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../util/group-by.js";
import { displayPath } from "../display-path.js";
import { printable } from "../printable.js";
import { displayLocation } from "./location.js";
import type { Reporter, ReporterContext } from "./reporter.js";

/**
 * Prints a test report in the XML of JUnit, which most CI systems can show. Each diagnostic is a
 * test, each file a suite. Problems that stop the run fail, and accepted ones are skipped.
 *
 * Without diagnostics, it has one test that passes, because an empty report is an error for some
 * systems.
 */
export const reportJunit: Reporter = (diagnostics, context) => {
  const { accepted, cwd } = context;
  const suites = groupBy([...diagnostics, ...accepted], ({ file }) => (file === undefined ? "pinwheel" : displayPath(file, cwd)));
  const lines = suites.size === 0 ? emptySuite : [...suites].flatMap(([name, problems]) => suite(name, problems, context));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pinwheel" ${counts([...diagnostics, ...accepted], context)}>`,
    ...lines,
    "</testsuites>",
    "",
  ].join("\n");
};

const emptySuite = [
  '  <testsuite name="pinwheel" tests="1" failures="0" skipped="0">',
  '    <testcase classname="pinwheel" name="no problems"/>',
  "  </testsuite>",
];

function suite(name: string, problems: readonly Diagnostic[], context: ReporterContext): string[] {
  return [
    `  <testsuite name="${escapeXml(name)}" ${counts(problems, context)}>`,
    ...problems.flatMap((problem) => testcase(name, problem, context)),
    "  </testsuite>",
  ];
}

function counts(problems: readonly Diagnostic[], context: ReporterContext): string {
  const numberOf = (state: State) => problems.filter((problem) => stateOf(problem, context) === state).length;
  return `tests="${Math.max(1, problems.length)}" failures="${numberOf("failed")}" skipped="${numberOf("skipped")}"`;
}

type State = "failed" | "skipped" | "passed";

function stateOf({ severity, accepted }: Diagnostic, { strict }: ReporterContext): State {
  if (accepted !== undefined) return "skipped";
  return severity === "error" || (strict && severity === "warning") ? "failed" : "passed";
}

function testcase(suiteName: string, problem: Diagnostic, context: ReporterContext): string[] {
  const { code, severity, message, pointer, instead, fix, accepted = "" } = problem;
  const location = displayLocation(problem, context.cwd);
  const details = [`${severity} ${code}: ${message}`, location, pointer, instead, fix].filter((part) => part !== undefined);
  const text = details.map(escapeXml).join("\n");
  return [
    `    <testcase classname="${escapeXml(suiteName)}" name="${escapeXml(`${code} ${pointer ?? location ?? ""}`.trimEnd())}">`,
    `      ${outcome(stateOf(problem, context), { text, code, message: escapeXml(message), reason: escapeXml(accepted) })}`,
    "    </testcase>",
  ];
}

function outcome(state: State, { text, code, message, reason }: Readonly<Record<"text" | "code" | "message" | "reason", string>>): string {
  switch (state) {
    case "failed":
      return `<failure type="${code}" message="${message}">${text}</failure>`;
    case "skipped":
      return `<skipped message="${reason}"/>`;
    case "passed":
      return `<system-out>${text}</system-out>`;
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/**
 * Escapes text for an attribute or an element. XML 1.0 cannot contain control characters, lone
 * surrogates, U+FFFE and U+FFFF, so they become JavaScript escapes.
 */
function escapeXml(text: string): string {
  return printable(text)
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (character) => entities.get(character) ?? "");
}
