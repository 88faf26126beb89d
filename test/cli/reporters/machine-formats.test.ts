import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { marked } from "marked";
import { plain } from "../../../src/cli/paint.js";
import { reportCompact } from "../../../src/cli/reporters/compact.js";
import { summarizeForGithub } from "../../../src/cli/reporters/github-summary.js";
import { reportJunit } from "../../../src/cli/reporters/junit.js";
import type { ReporterContext } from "../../../src/cli/reporters/reporter.js";
import { reportSarif } from "../../../src/cli/reporters/sarif.js";
import { catalogue } from "../../../src/diagnostics/catalogue.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { petDocument, pinwheel, temporaryFolder } from "../command-line.js";

const require = createRequire(import.meta.url);

/** The strict parser of XML 1.0. Its own types do not compile with ours. */
interface XmlParser {
  on(event: "error", handler: (problem: Error) => void): void;
  on(event: "opentag", handler: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void): void;
  on(event: "text", handler: (text: string) => void): void;
  on(event: "closetag", handler: () => void): void;
  write(xml: string): { close(): void };
}
const { SaxesParser }: { readonly SaxesParser: new () => XmlParser } = require("saxes");

const warning: Diagnostic = {
  code: "string-expected",
  severity: "warning",
  message: 'A "number".',
  file: "/project/api.yaml",
  line: 2,
  column: 3,
  pointer: "#/paths/~1a",
  instead: "It was read as text.",
};
const info: Diagnostic = { code: "keyword-unknown", severity: "info", message: "Unknown.", file: "/project/models/a b#.yaml", line: 1 };
const error: Diagnostic = { code: "usage", severity: "error", message: "Wrong." };
const accepted: Diagnostic = { ...warning, code: "name-collision", accepted: "It is <known>." };
/** Every ASCII character, and those that XML or a terminal cannot have. */
const hostileText = `${String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code))}\u009b\u202e\u2028\ud800\ufffe\uffff]]> --> 😀 [a](b) {0} {id}`;
const hostile: Diagnostic = {
  ...warning,
  message: hostileText,
  file: hostileText,
  pointer: hostileText,
  instead: hostileText,
  fix: hostileText,
};

const context = (changes: Partial<ReporterContext> = {}): ReporterContext => ({
  cwd: "/project",
  paint: plain,
  verbose: false,
  strict: false,
  accepted: [],
  textOf: () => undefined,
  ...changes,
});

describe("compact", () => {
  test("prints one line per diagnostic, with as much of the location as is known", () => {
    expect(reportCompact([warning, info, error], context())).toBe(
      [
        'api.yaml:2:3: warning string-expected: A "number".',
        "models/a b#.yaml:1: info keyword-unknown: Unknown.",
        "error usage: Wrong.",
        "",
      ].join("\n"),
    );
  });

  test("text of a document stays on its line", () => {
    expect(reportCompact([hostile, warning], context()).split("\n")).toHaveLength(3);
  });

  test("the problem matcher of the docs finds all parts", () => {
    const page = readFileSync(new URL("../../../docs/command-line.md", import.meta.url), "utf8");
    const json = /```json\n(\{\n {2}"problemMatcher".*?)```/s.exec(page)?.[1] ?? "";
    const { pattern }: { pattern: Record<string, number> & { regexp: string } } = JSON.parse(json).problemMatcher;
    const match = new RegExp(pattern.regexp).exec(reportCompact([warning], context()).trimEnd()) ?? [];
    const part = (name: string) => match[pattern[name] ?? -1];
    expect(["file", "line", "column", "severity", "code", "message"].map(part)).toEqual([
      "api.yaml",
      "2",
      "3",
      "warning",
      "string-expected",
      'A "number".',
    ]);
  });
});

describe("sarif", () => {
  // The schema of OASIS. Draft 4 of JSON Schema, in which it is written, differs only in the name of `$id`.
  const {
    id: _id,
    $schema: _dialect,
    ...schema
  }: Readonly<Record<string, unknown>> = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);

  test.each<[string, readonly Diagnostic[]]>([
    ["no diagnostics", []],
    ["one of each kind", [warning, info, error]],
    ["hostile text", [hostile]],
    ["a document on a server", [{ ...warning, file: "https://example.com/api.yaml" }]],
    ["a file elsewhere", [{ ...warning, file: "/other/api.yaml" }]],
  ])("is valid by the schema of SARIF 2.1.0: %s", (_, diagnostics) => {
    const log: unknown = JSON.parse(reportSarif(diagnostics, context({ accepted: [accepted] })));
    expect({ valid: validate(log), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  test("the schema is in force", () => {
    expect(validate({ version: "2.1.0", runs: [{ results: [{ level: "fatal" }] }] })).toBe(false);
  });

  test("has the rules from the catalogue, relative files and regions", () => {
    const log = JSON.parse(reportSarif([info, warning], context()));
    const [run] = log.runs;
    expect(run.tool.driver.rules).toMatchObject([
      { id: "keyword-unknown", defaultConfiguration: { level: "note" } },
      {
        id: "string-expected",
        shortDescription: { text: catalogue["string-expected"].title },
        fullDescription: { text: catalogue["string-expected"].cause },
        help: { text: catalogue["string-expected"].fix },
        defaultConfiguration: { level: "warning" },
      },
    ]);
    expect(run.results).toMatchObject([
      {
        ruleId: "keyword-unknown",
        ruleIndex: 0,
        level: "note",
        locations: [
          { physicalLocation: { artifactLocation: { uri: "models/a%20b%23.yaml", uriBaseId: "%SRCROOT%" }, region: { startLine: 1 } } },
        ],
      },
      {
        ruleId: "string-expected",
        ruleIndex: 1,
        level: "warning",
        message: { text: 'A "number".\nIt was read as text.' },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: "api.yaml" }, region: { startLine: 2, startColumn: 3 } },
            logicalLocations: [{ fullyQualifiedName: "#/paths/~1a" }],
          },
        ],
      },
    ]);
  });

  test("files elsewhere and on servers have a whole URI", () => {
    const log = JSON.parse(
      reportSarif(
        [
          { ...warning, file: "/other/a.yaml" },
          { ...info, file: "https://example.com/a.yaml" },
        ],
        context(),
      ),
    );
    const uris = log.runs[0].results.map((result: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
      result.locations.map(({ physicalLocation }) => physicalLocation.artifactLocation),
    );
    expect(uris).toEqual([[{ uri: "file:///other/a.yaml" }], [{ uri: "https://example.com/a.yaml" }]]);
  });

  test("accepted problems are suppressed with their reason", () => {
    const log = JSON.parse(reportSarif([], context({ accepted: [accepted] })));
    expect(log.runs[0].results).toMatchObject([
      { ruleId: "name-collision", suppressions: [{ kind: "external", justification: "It is <known>." }] },
    ]);
  });

  test("text of a document is neither a link nor a placeholder", () => {
    const log = JSON.parse(reportSarif([{ ...error, message: "[a](https://evil.example) {0} {id} [b]" }], context()));
    expect(log.runs[0].results[0].message.text).toBe("[a\\](https://evil.example) {{0}} {id} [b]");
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a text that a strict parser of XML 1.0 accepts. */
function parseXml(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}

describe("junit", () => {
  const named = (xml: string, name: string) => parseXml(xml).filter((element) => element.name === name);
  const totals = (xml: string) =>
    named(xml, "testsuites").map(({ attributes: { tests, failures, skipped } }) => [tests, failures, skipped]);

  test("has one suite per file and one test per diagnostic", () => {
    const xml = reportJunit([warning, error, { ...warning, line: 9 }], context({ accepted: [accepted] }));
    expect(totals(xml)).toEqual([["4", "1", "1"]]);
    expect(named(xml, "testsuite").map(({ attributes }) => attributes)).toEqual([
      { name: "api.yaml", tests: "3", failures: "0", skipped: "1" },
      { name: "pinwheel", tests: "1", failures: "1", skipped: "0" },
    ]);
    expect(named(xml, "testcase")).toHaveLength(4);
    expect(named(xml, "failure")).toMatchObject([{ attributes: { type: "usage", message: "Wrong." }, text: "error usage: Wrong." }]);
    expect(named(xml, "skipped")).toMatchObject([{ attributes: { message: "It is <known>." } }]);
    expect(named(xml, "system-out")[0]?.text).toBe('warning string-expected: A "number".\napi.yaml:2:3\n#/paths/~1a\nIt was read as text.');
  });

  test("with --strict, warnings fail, and infos do not", () => {
    expect(totals(reportJunit([warning, info], context({ strict: true })))).toEqual([["2", "1", "0"]]);
  });

  test("without diagnostics, one test passes", () => {
    const xml = reportJunit([], context());
    expect(totals(xml)).toEqual([["1", "0", "0"]]);
    expect(named(xml, "testcase")).toHaveLength(1);
    expect(named(xml, "failure")).toEqual([]);
  });

  test("text of a document stays text, and characters that XML cannot have are escaped", () => {
    const [failure] = named(reportJunit([{ ...hostile, severity: "error" }], context()), "failure");
    expect(failure?.attributes["message"]).toContain("]]> --> 😀 [a](b) {0} {id}");
    expect(failure?.attributes["message"]).toContain("\\u0000\\u0001");
    expect(failure?.attributes["message"]).toContain("\\ud800\\ufffe\\uffff");
  });
});

describe("github writes a summary of the job", () => {
  const folder = temporaryFolder();

  test("with a row for each problem", () => {
    expect(summarizeForGithub([warning, error], context({ accepted: [accepted] }))).toBe(
      [
        "### pinwheel: 1 error, 1 warning; 1 problem accepted",
        "",
        "| level | code | location | problem |",
        "|---|---|---|---|",
        '| warning | string\\-expected | api\\.yaml\\:2\\:3 | A \\"number\\"\\. |',
        "| error | usage |  | Wrong\\. |",
        "",
        "",
      ].join("\n"),
    );
  });

  test("in which text of a document is neither Markdown nor HTML", async () => {
    const text = "a | b <img src=x> **c** `d` [e](https://f.example) &lt; https://g.example ~~h~~ _i_ \\| @j";
    const html = await marked.parse(summarizeForGithub([{ ...error, message: text }], context()), { gfm: true });
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(cells).toEqual(["error", "usage", "", escaped]);
  });

  test("that stays below the limit of GitHub", () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...warning, message: `${index} ${"é".repeat(50)}` }));
    const summary = summarizeForGithub(many, context());
    expect(Buffer.byteLength(summary)).toBeLessThan(210_000);
    const rows = summary.match(/^\| warning /gm)?.length ?? 0;
    expect(summary).toContain(`\n${5000 - rows} more are in the log.\n`);
  });

  test("after what other steps wrote, if the environment names the file", async () => {
    writeFileSync(join(folder(), "pets.yaml"), petDocument.replace("type: string", "type: text"));
    const summary = join(folder(), "summary.md");
    writeFileSync(summary, "# Earlier\n");
    const run = (reporter: string, file: string) =>
      pinwheel(["validate", "pets.yaml", "--reporter", reporter], { cwd: folder(), env: { GITHUB_STEP_SUMMARY: file } });
    await run("pretty", summary);
    expect(readFileSync(summary, "utf8")).toBe("# Earlier\n");
    const { stderr } = await run("github", summary);
    expect(stderr).toMatch(/^::warning .*\n1 warning\n$/);
    expect(readFileSync(summary, "utf8")).toMatch(/^# Earlier\n### pinwheel: 1 warning\n.*type\\-unknown/s);
    expect(await run("github", join(folder(), "missing/summary.md"))).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("The summary of the job was not written: ENOENT"),
    });
  });
});

describe("standard error has nothing but the report", () => {
  const folder = temporaryFolder();

  test.each(["json", "sarif", "junit"])("%s", async (reporter) => {
    writeFileSync(join(folder(), "pets.yaml"), petDocument.replace("type: string", "type: text"));
    for (const args of [["validate"], ["generate", "-o", "sdk"], ["check", "-o", "sdk"], ["validate", "--unknown"]]) {
      const { stderr } = await pinwheel([args[0] ?? "", "pets.yaml", ...args.slice(1), "--reporter", reporter], { cwd: folder() });
      if (reporter === "junit") expect(parseXml(stderr).filter(({ name }) => name === "testcase")).toHaveLength(1);
      else
        expect(Object.keys(JSON.parse(stderr))).toEqual(reporter === "json" ? ["diagnostics", "accepted"] : ["$schema", "version", "runs"]);
    }
  });
});
