import { plain } from "../../../src/cli/paint.js";
import { printable, printableJson } from "../../../src/cli/printable.js";
import { reportCompact } from "../../../src/cli/reporters/compact.js";
import { reportGithub } from "../../../src/cli/reporters/github.js";
import { summarizeForGithub } from "../../../src/cli/reporters/github-summary.js";
import { reportJson } from "../../../src/cli/reporters/json.js";
import { reportJunit } from "../../../src/cli/reporters/junit.js";
import { reportPretty } from "../../../src/cli/reporters/pretty.js";
import type { Reporter, ReporterContext } from "../../../src/cli/reporters/reporter.js";
import { reportSarif } from "../../../src/cli/reporters/sarif.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";

/* Text of a document must not look like anything else, whatever prints it. */
const attacks = {
  "the cursor": "\u001b[2A\u001b[2K\r\b\u009b1A",
  colours: "\u001b[32mok\u001b[0m",
  "a link": "\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007",
  "the title of the window": "\u001b]0;title\u001b\\\u009d0;title\u009c",
  "the order of letters": "\u202egnp\u2066x\u2069\u200f\u061c",
  "hidden text": "a\u200bb\u{e0041}\u{e0101}\u3164\ufeff",
  "a diagnostic": "x\nerror usage: forged\r\nforged\u2028forged\u0085forged",
  "a command of GitHub": "::error file=a::forged",
  "a command of GitHub on its own line": "x\n::error file=a::forged\n  ::set-output name=a::b",
  "a command of Azure Pipelines": "##vso[task.setvariable variable=a]b ##[error]forged ##[group]",
  "a command of TeamCity": "##teamcity[buildStatus status='SUCCESS']",
};

const reporters: Readonly<Record<string, Reporter>> = {
  pretty: reportPretty,
  compact: reportCompact,
  json: reportJson,
  github: reportGithub,
  "github summary": summarizeForGithub,
  sarif: reportSarif,
  junit: reportJunit,
};

const diagnosticOf = (text: string): Diagnostic => ({
  code: "document-syntax",
  severity: "error",
  message: text,
  file: text,
  line: 1,
  column: 1,
  pointer: text,
  instead: text,
  fix: text,
});

function contextOf(text: string, accepted: readonly Diagnostic[], verbose: boolean): ReporterContext {
  return { cwd: "/project", paint: plain, verbose, strict: false, accepted, textOf: () => text };
}

/** Lines that a CI system takes for a command. The reporter for GitHub has one for each diagnostic. */
function commands(output: string): readonly string[] {
  return output.split("\n").filter((line) => /^\s*::|##\w*\[/.test(line));
}

describe.each(Object.entries(reporters))("%s", (name, report) => {
  test.each(Object.entries(attacks))("cannot be made to change %s", (_, text) => {
    const diagnostic = diagnosticOf(text);
    const ordinary = diagnosticOf("x");
    for (const [diagnostics, verbose] of [
      [[diagnostic], false],
      [Array(5).fill(diagnostic), false],
      [Array(5).fill(diagnostic), true],
    ] as const) {
      const output = report(diagnostics, contextOf(text, [{ ...diagnostic, accepted: text }], verbose));
      const expected = report(
        diagnostics.map(() => ordinary),
        contextOf("x", [{ ...ordinary, accepted: "x" }], verbose),
      );
      expect(output).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff]|[\u{e0000}-\u{e0fff}]/u,
      );
      expect(commands(output)).toHaveLength(name === "github" ? diagnostics.length : 0);
      expect(output.split("\n")).toHaveLength(expected.split("\n").length);
    }
  });
});

test("JSON has the same values, escaped", () => {
  for (const text of Object.values(attacks)) {
    expect(JSON.parse(printableJson(JSON.stringify({ [text]: [text] })))).toEqual({ [text]: [text] });
  }
});

test("colons and number signs elsewhere stay", () => {
  const text = "std::vector ## heading a:: #1 [x]";
  expect(printable(text)).toBe(text);
});
