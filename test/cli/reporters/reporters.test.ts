import { inspect } from "node:util";
import { coloured, plain } from "../../../src/cli/paint.js";
import { reportGithub } from "../../../src/cli/reporters/github.js";
import { reportJson } from "../../../src/cli/reporters/json.js";
import { reportPretty } from "../../../src/cli/reporters/pretty.js";
import type { ReporterContext } from "../../../src/cli/reporters/reporter.js";
import { openTerminal } from "../../../src/cli/terminal.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";

const diagnostic: Diagnostic = {
  code: "document-syntax",
  severity: "warning",
  message: "Something is wrong",
  pointer: "#/paths",
  file: "/project/api.yaml",
  line: 2,
  column: 3,
  instead: "It was left out.",
  fix: "Write it.",
};

function surroundings(text?: string): ReporterContext {
  return { cwd: "/project", paint: plain, verbose: false, strict: false, accepted: [], textOf: () => text };
}

describe("pretty", () => {
  test("prints the problem, its line, what was done instead, and the fix", () => {
    expect(reportPretty([diagnostic], surroundings("openapi: 3.1.0\n  paths: 1\r\n"))).toBe(
      [
        "warning document-syntax: Something is wrong",
        "  at api.yaml:2:3 #/paths",
        "  2 |   paths: 1",
        "        ^",
        "  instead: It was left out.",
        "  fix: Write it.",
        "",
      ].join("\n"),
    );
  });

  test("prints the same fix once", () => {
    expect(reportPretty([diagnostic, { ...diagnostic, line: 3 }], surroundings()).match(/fix: Write it\./g)).toHaveLength(1);
  });

  describe("more than three problems", () => {
    const other: Diagnostic = { code: "usage", severity: "error", message: "Other." };
    const many = [1, 2, 3, 4, 5].map((line) => ({ ...diagnostic, message: `Wrong ${line}.`, line }));

    test("are summarized by code: the first three with their places, the number of others, and the fix", () => {
      expect(reportPretty([many[0] ?? other, other, ...many.slice(1)], surroundings("\n\n\n\n"))).toBe(
        [
          "warning document-syntax, 5 times:",
          "  api.yaml:1:3 Wrong 1.",
          "  api.yaml:2:3 Wrong 2.",
          "  api.yaml:3:3 Wrong 3.",
          "  ... and 2 more",
          "  fix: Write it.",
          "error usage:",
          "  Other.",
          "--verbose prints each problem in full.",
          "",
        ].join("\n"),
      );
    });

    test("have at most six lines per code, however many they are", () => {
      const codes = ["usage", "name-collision", "file-edited"] as const;
      const thousands = codes.flatMap((code) => Array.from({ length: 1000 }, (_, line) => ({ ...diagnostic, code, line })));
      expect(reportPretty(thousands, surroundings()).trimEnd().split("\n")).toHaveLength(codes.length * 6 + 1);
    });

    test("have no fix in the summary if their fixes differ", () => {
      const text = reportPretty([...many, { ...diagnostic, fix: "Remove it." }], surroundings());
      expect(text).toContain("6 times");
      expect(text).not.toContain("fix:");
    });

    test("are printed in full with verbose", () => {
      const text = reportPretty(many, { ...surroundings(), verbose: true });
      expect(text.match(/^warning document-syntax: Wrong \d\.$/gm)).toHaveLength(5);
      expect(text).not.toContain("times");
    });

    test("have their place as a pointer without a file, and no place without both", () => {
      const [first, second] = reportPretty(
        many.map(({ file, ...rest }, index) => (index === 0 ? rest : { code: rest.code, severity: rest.severity, message: rest.message })),
        surroundings(),
      )
        .split("\n")
        .slice(1);
      expect([first, second]).toEqual(["  #/paths Wrong 1.", "  Wrong 2."]);
    });
  });

  test("text of a document cannot command the terminal, nor pretend to be another line", () => {
    const hostile = { ...diagnostic, message: "a\u001b]0;owned\u0007b\nerror: fake\r\u202e\u2028\u009b31m" };
    const text = reportPretty([hostile], surroundings("\n\u001b[2J\u0000"));
    expect(text.split("\n")[0]).toBe("warning document-syntax: a\\u001b]0;owned\\u0007b\\nerror: fake\\r\\u202e\\u2028\\u009b31m");
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  });

  test("shows a piece of a line that is megabytes long, with the caret under its column", () => {
    const text = `${"x".repeat(1_000_000)}HERE${"y".repeat(1_000_000)}`;
    const lines = reportPretty([{ ...diagnostic, line: 1, column: 1_000_001 }], surroundings(text)).split("\n");
    const shown = lines[2] ?? "";
    expect(shown.length).toBeLessThan(200);
    expect(shown.slice(lines[3]?.indexOf("^")).startsWith("HERE")).toBe(true);
  });
});

describe("github", () => {
  test("writes an annotation of the line", () => {
    expect(reportGithub([diagnostic], surroundings())).toBe(
      "::warning file=api.yaml,line=2,col=3,title=pinwheel document-syntax::Something is wrong%0A#/paths%0AIt was left out.%0AWrite it.\n",
    );
  });

  test("text of a document cannot end the annotation or start a command", () => {
    const text = reportGithub(
      [{ ...diagnostic, message: "100%\n::set-env name=X::1", file: "a,b:c%.yaml", severity: "info" }],
      surroundings(),
    );
    expect(text).toBe(
      "::notice file=a%2Cb%3Ac%25.yaml,line=2,col=3,title=pinwheel document-syntax::100%25\\n::set-env name=X::1%0A#/paths%0AIt was left out.%0AWrite it.\n",
    );
    expect(text.split("\n")).toHaveLength(2);
  });
});

test("json is one line with everything in it", () => {
  const accepted = [{ ...diagnostic, accepted: "It is known." }];
  const text = reportJson([diagnostic], { ...surroundings(), accepted });
  expect(JSON.parse(text)).toEqual({ diagnostics: [diagnostic], accepted });
  expect(text.trimEnd()).not.toContain("\n");
});

describe("colour and progress", () => {
  test.each<[boolean, NodeJS.ProcessEnv, { colour: boolean; progress: boolean }]>([
    [true, {}, { colour: true, progress: true }],
    [false, {}, { colour: false, progress: false }],
    [true, { NO_COLOR: "1" }, { colour: false, progress: false }],
    [true, { NODE_DISABLE_COLORS: "1" }, { colour: false, progress: false }],
    [true, { CI: "true" }, { colour: false, progress: false }],
    [true, { TERM: "dumb" }, { colour: false, progress: false }],
    [true, { NO_COLOR: "" }, { colour: true, progress: true }],
    [false, { FORCE_COLOR: "" }, { colour: true, progress: false }],
    [false, { FORCE_COLOR: "1", CI: "true" }, { colour: true, progress: false }],
    [false, { FORCE_COLOR: "true", NO_COLOR: "1" }, { colour: true, progress: false }],
    [false, { FORCE_COLOR: "3", TERM: "dumb" }, { colour: true, progress: false }],
    [true, { FORCE_COLOR: "0" }, { colour: false, progress: true }],
    [true, { FORCE_COLOR: "false" }, { colour: false, progress: true }],
  ])("a terminal: %s, environment: %j", (isTTY, environment, { colour, progress }) => {
    const written: string[] = [];
    const stream = { isTTY, write: (text: string) => written.push(text) };
    const terminal = openTerminal(stream, stream, environment, "/");
    terminal.progress("Reading");
    expect(written).toEqual(progress ? ["Reading"] : []);
    expect(terminal.paint("red", "error")).toBe(colour ? "\u001b[31merror\u001b[39m" : "error");
  });

  test("progress is gone before anything else is printed", () => {
    const written: string[] = [];
    const stream = { isTTY: true, write: (text: string) => written.push(text) };
    const terminal = openTerminal(stream, stream, {}, "/");
    terminal.progress("Reading");
    terminal.out("result\n");
    expect(written).toEqual(["Reading", "\r\u001b[K", "result\n"]);
  });

  test.each(["red", "yellow", "blue", "green", "dim", "bold"] as const)("%s ends where it should", (colour) => {
    const [on, off] = inspect.colors[colour] ?? [];
    expect(coloured(colour, "x")).toBe(`\u001b[${on}mx\u001b[${off}m`);
  });
});
