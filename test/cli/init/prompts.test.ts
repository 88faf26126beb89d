import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { runInit } from "../../../src/cli/commands/init.js";
import { Cancelled, type Prompts } from "../../../src/cli/init/choices.js";
import { openTerminal } from "../../../src/cli/terminal.js";
import { commandPath, outcomeOf, petDocument, temporaryFolder } from "../command-line.js";

const folder = temporaryFolder();
const targets = () => JSON.parse(readFileSync(join(folder(), "pinwheel.config.json"), "utf8")).targets;

/** Answers in order, and records the questions. A null is Ctrl-C. */
function answering(answers: readonly (string | boolean | null)[]) {
  const asked: string[] = [];
  const next = (question: string) => {
    asked.push(question);
    const answer = answers[asked.length - 1];
    if (answer === null || answer === undefined) throw new Cancelled();
    return answer;
  };
  const prompts: Prompts = {
    choose: async (message, options) => {
      const answer = next(`${message} ${options.map(({ label }) => label).join(" | ")}`);
      return options.find(({ label }) => label === answer)?.value ?? "not offered";
    },
    text: async (message, initial, problem) => {
      const answer = String(next(`${message} [${initial}]`)) || initial;
      const complaint = problem(answer);
      if (complaint !== undefined) throw new Error(complaint);
      return answer;
    },
    confirm: async (message) => next(message) === true,
  };
  return { prompts, asked };
}

async function ask(options: object, ...answers: readonly (string | boolean | null)[]) {
  const { prompts, asked } = answering(answers);
  const printed: string[] = [];
  const stream = { write: (text: string) => printed.push(text) };
  const terminal = openTerminal(stream, stream, {}, folder());
  const code = await runInit({ yes: false, ...options }, { terminal, prompts, onWrite: () => undefined });
  return { code, asked, text: printed.join("") };
}

beforeEach(() => {
  for (const name of ["a.yaml", "b.yaml"]) writeFileSync(join(folder(), name), petDocument);
  writeFileSync(join(folder(), "package.json"), "{}");
});

const documents = "Which OpenAPI document? a.yaml | b.yaml | Another file or a URL";
const kinds = "What should be generated? Sources in this project | An npm package";
const workflow = "Check the generated files in GitHub Actions?";

test("asks for the document, the kind, the folder and the workflow", async () => {
  const { code, asked } = await ask({}, "b.yaml", "Sources in this project", "", true);
  expect({ code, asked }).toEqual({ code: 0, asked: [documents, kinds, "In which folder? [src/api]", workflow] });
  expect(targets()).toEqual([{ output: "src/api", apis: [{ document: "b.yaml" }] }]);
  expect(existsSync(join(folder(), ".github/workflows/pinwheel.yml"))).toBe(true);
});

test("asks for another document, and for the name of a package", async () => {
  const { asked } = await ask({}, "Another file or a URL", "https://a.example/x.json", "An npm package", "@a/shop", "sdk", false);
  expect(asked.slice(1)).toEqual([
    "Path or URL of the OpenAPI document? [openapi.yaml]",
    kinds,
    "Name of the package? [api-client]",
    "In which folder? [packages/shop]",
    workflow,
  ]);
  expect(targets()).toEqual([{ output: "sdk", package: "@a/shop", apis: [{ document: "https://a.example/x.json" }] }]);
  expect(existsSync(join(folder(), ".github"))).toBe(false);
});

test("asks nothing that an option has answered", async () => {
  expect((await ask({ document: "a.yaml", output: "sdk" }, true)).asked).toEqual([workflow]);
  expect((await ask({ yes: true })).asked).toEqual([]);
});

test.each([
  ["a file that does not exist", ["Another file or a URL", "missing.yaml"], "There is no such file."],
  ["an invalid name of a package", ["a.yaml", "An npm package", "Shop API"], "A package name has lower-case letters, digits and hyphens."],
])("refuses %s in the question itself", async (_name, answers, complaint) => {
  await expect(ask({}, ...answers)).rejects.toThrow(complaint);
});

test.each([0, 1, 2, 3])("Ctrl-C at question %i writes nothing and exits with 130", async (number) => {
  const answers = ["a.yaml", "Sources in this project", "sdk", true];
  const { code, text } = await ask({}, ...answers.slice(0, number), null);
  expect({ code, text }).toEqual({ code: 130, text: "Nothing was written.\n" });
  expect(readdirSync(folder()).sort()).toEqual(["a.yaml", "b.yaml", "package.json"]);
});

/** `script` of util-linux runs a command on a terminal of its own. */
const terminal = "/usr/bin/script";
const hasTerminals = process.platform === "linux" && existsSync(terminal);

(hasTerminals ? describe : describe.skip)("on a terminal", () => {
  /** Presses a key whenever the next text has appeared. */
  async function press(steps: readonly (readonly [string, string])[]) {
    const { PATH = "", HOME = "" } = process.env;
    const command = `stty rows 40 cols 100; '${process.execPath}' '${commandPath}' init`;
    const child = spawn(terminal, ["-qefc", command, "/dev/null"], { cwd: folder(), env: { PATH, HOME, TERM: "xterm" } });
    const outcome = outcomeOf(child);
    const timer = setTimeout(() => child.kill(), 30_000);
    let log = "";
    let step = 0;
    child.stdout.on("data", (text: string) => {
      log += stripVTControlCharacters(text);
      const [expected, key] = steps[step] ?? [];
      if (expected === undefined || !log.includes(expected)) return;
      step += 1;
      log = "";
      child.stdin.write(key);
    });
    return outcome.finally(() => clearTimeout(timer));
  }

  test("the keys of a person answer the questions", async () => {
    const down = "\u001b[B";
    const { code } = await press([
      ["Which OpenAPI document?", down],
      ["● b.yaml", "\r"],
      ["What should be generated?", "\r"],
      ["In which folder?", "s\r"],
      ["GitHub Actions?", "n"],
    ]);
    expect(code).toBe(0);
    expect(targets()).toEqual([{ output: "s", apis: [{ document: "b.yaml" }] }]);
    expect(existsSync(join(folder(), ".github"))).toBe(false);
  });

  test("Ctrl-C exits with 130", async () => {
    const { code, stdout } = await press([["Which OpenAPI document?", "\u0003"]]);
    expect({ code, stdout }).toEqual({ code: 130, stdout: expect.stringContaining("Nothing was written.") });
    expect(existsSync(join(folder(), "pinwheel.config.json"))).toBe(false);
  });
});
