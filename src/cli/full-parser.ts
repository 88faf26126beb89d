import type { Argv } from "yargs";
import { fatal } from "../diagnostics/collect.js";
import type { PinwheelError } from "../diagnostics/diagnostic.js";
import { compact } from "../util/compact.js";
import { type Command, toCommand, toInit, type Values } from "./command.js";
import { type CommandName, commandNames, flagsOf, initFlags, namesActions } from "./flags.js";
import { suggestOptions, unknownCommand } from "./suggestions.js";

/** Replaces `-`, which yargs would turn into an empty positional. */
const standardInput = "/-/";

/**
 * Parses a command line with yargs: help, the version, and messages for mistakes. A command line
 * without arguments requests the help.
 *
 * @throws PinwheelError `usage` for a mistake
 */
export async function parseFully(argv: readonly string[], version: string): Promise<Command> {
  const unknown = unknownCommand(argv);
  if (unknown !== undefined) throw unknown;
  const { default: yargs } = await import("yargs");
  let printed = "";
  let problem: string | undefined;
  const parser = describe(yargs(), version).fail((message, error) => {
    problem ??= message ?? error.message;
  });
  const escaped = (argv.length === 0 ? ["--help"] : argv).map((argument) => (argument === "-" ? standardInput : argument));
  const parsed: unknown = parser.parse(escaped, {}, (_error: unknown, _values: unknown, output: string) => {
    printed = output;
  });
  if (problem !== undefined) throw usageError(problem, argv);
  if (printed !== "") return { name: "print", text: printed };
  const values = isValues(parsed) ? withPositionals(parsed) : {};
  const name = nameOf(values);
  if (name === "init") return toInit(documentOf(values), values);
  if (name === undefined) throw usageError("The command is missing.", argv);
  return toCommand(name, documentOf(values), values);
}

function describe(parser: Argv, version: string): Argv {
  return parser
    .scriptName("pinwheel")
    .parserConfiguration({ "camel-case-expansion": false })
    .locale("en")
    .usage("$0 <command>\n\nReads an OpenAPI document and writes a TypeScript SDK: client, models, docs, package.")
    .command("init [document]", "Write a configuration, scripts and a workflow for this project", (command) =>
      command
        .positional("document", { type: "string", describe: "OpenAPI document: a file or a URL" })
        .options(initFlags)
        .example("$0 init", "Prompt on a terminal, with the documents that were found")
        .example("$0 init openapi.yaml -o src/api --yes", "Take the defaults without prompts"),
    )
    .command("generate [document]", "Write the SDK of a document, or every target of the configuration", (command) =>
      document(command, "generate")
        .example("$0 generate", "Write every target of pinwheel.config.json")
        .example("$0 generate openapi.yaml -o src/sdk", "Write sources and docs into an existing project")
        .example("$0 generate openapi.yaml -o sdk --package my-sdk", "Write a package for npm pack")
        .example("curl -s https://example.com/api.json | $0 generate - -o sdk", "Read standard input"),
    )
    .command("check [document]", "List what generate would change, and exit with 1 if there is anything", (command) =>
      document(command, "check").example("$0 check", "In CI: fail if the generated files are outdated"),
    )
    .command("validate [document]", "Print the problems of a document", (command) =>
      document(command, "validate")
        .example("$0 validate openapi.yaml --strict", "Fail on warnings too")
        .example("$0 validate openapi.yaml --reporter github", "Annotate the lines of a pull request"),
    )
    .command("inspect [document]", "Print the value of one stage as JSON", (command) =>
      document(command, "inspect")
        .example("$0 inspect openapi.yaml --stage model | jq '.resources[].name'", "The resources of a document")
        .example("$0 inspect --stage plan", "What generate would write"),
    )
    .command("inputs [document]", "List the files and URLs that the output depends on", (command) =>
      document(command, "inputs")
        .example("$0 inputs", "One path per line, for make and build caches")
        .example("$0 inputs --json", "The inputs and the output folder of each target"),
    )
    .command("diff [old] [new]", "Report what a new version of an API means for callers", (command) =>
      command
        .positional("old", { type: "string", describe: "Old version: a document, REV:path of git, or a model" })
        .positional("new", { type: "string", describe: "New version. Default: every target of the configuration" })
        .options(flagsOf.diff)
        .example("$0 diff", "Every target, compared with the merge base")
        .example("$0 diff old.yaml new.yaml", "Two documents")
        .example("$0 diff v1.2.0:openapi.yaml openapi.yaml --fail-on source", "Fail if callers no longer compile"),
    )
    .command("names [action] [key]", "List the public names that stay", (command) =>
      command
        .positional("action", { choices: namesActions, describe: "accept: drop former names. reset: forget one entry" })
        .positional("key", { type: "string", describe: "The entry to forget: its key, such as GET /pets" })
        .options(flagsOf.names)
        .example("$0 names --check", "In CI: fail if generate would change a public name")
        .example('$0 names reset "GET /pets"', "Derive one name again"),
    )
    .demandCommand(1, 1, "The command is missing.")
    .strict()
    .example("$0 generate openapi.yaml -o sdk", "Write the SDK of a document")
    .example("$0 generate --help", "The options of one command")
    .epilogue(
      "Exit codes: 0 done; 1 the document is refused, or check found a difference; 2 wrong usage, configuration or output folder; 70 a bug in pinwheel; 130 interrupted.",
    )
    .help()
    .alias("help", "h")
    .version(version)
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .exitProcess(false);
}

function document(command: Argv, name: CommandName): Argv {
  const describe = "OpenAPI document: a file, a URL, or - for standard input";
  return command.positional("document", { type: "string", describe }).options(flagsOf[name]);
}

/** Restores `-`. Positionals after `--` are not in the properties of their names. */
function withPositionals(parsed: Values): Values {
  const restored = Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, value === standardInput ? "-" : value]));
  const positionals = parsed["_"];
  const rest: readonly unknown[] = Array.isArray(positionals) ? positionals.slice(1) : [];
  if (rest.length === 0 || nameOf(parsed) !== "diff") return restored;
  const [old, current, ...others] = [restored["old"], restored["new"], ...rest].filter((value) => value !== undefined).map(String);
  if (others.length > 0) throw fatal("usage", { message: "A comparison has two versions." });
  return { ...restored, old, ...(current !== undefined && { new: current }) };
}

function nameOf(values: Values): CommandName | "init" | undefined {
  const positionals = values["_"];
  const command: unknown = Array.isArray(positionals) ? positionals[0] : undefined;
  return command === "init" ? command : commandNames.find((name) => name === command);
}

function documentOf({ document: value }: Values & { readonly document?: unknown }): string | undefined {
  return value === standardInput ? "-" : typeof value === "string" ? value : undefined;
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}

/** Turns a message of yargs into a sentence, and suggests the option that was probably meant. */
function usageError(problem: string, argv: readonly string[]): PinwheelError {
  const [first = "", ...rest] = problem
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const unknown = /^Unknown arguments?: (.+)$/.exec(first)?.[1]?.split(", ") ?? [];
  const message = [first, ...rest].join(" ").replace(/\.?$/, ".");
  return fatal("usage", compact({ message, fix: suggestOptions(unknown, argv[0]) }));
}
