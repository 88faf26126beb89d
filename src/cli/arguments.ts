import yargs, { type Argv, type Options as Flag } from "yargs";
import type { Options } from "../config/options.js";
import { refuse } from "../diagnostics/collect.js";
import type { PinwheelError } from "../diagnostics/diagnostic.js";
import { closest } from "./closest.js";

/** What the command line asks for. */
export type Command =
  /** Help, or the version: text for standard output. */
  | { readonly name: "print"; readonly text: string }
  | { readonly name: "generate"; readonly options: Options; readonly flags: Flags }
  | { readonly name: "check"; readonly options: Options; readonly flags: Flags }
  | { readonly name: "validate"; readonly options: Options; readonly flags: Flags }
  | { readonly name: "inspect"; readonly options: Options; readonly flags: Flags; readonly stage: Stage };

export type Stage = "spec" | "model" | "files" | "plan";

export type ReporterName = "pretty" | "json" | "github";

export interface Flags {
  readonly reporter: ReporterName;
  readonly strict: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
}

/**
 * Reads a command line, without the names of node and of the script.
 *
 * @throws PinwheelError of code `usage` for everything that it does not understand.
 */
export function parseArguments(argv: readonly string[], version: string): Command {
  let printed = "";
  let problem: string | undefined;
  const parser = describe(yargs([...argv]), version).fail((message, error) => {
    problem ??= message ?? error.message;
  });
  const parsed: unknown = parser.parse([...argv], {}, (_error: unknown, _values: unknown, output: string) => {
    printed = output;
  });
  if (problem !== undefined) throw misunderstood(problem, argv);
  if (printed !== "") return { name: "print", text: printed };
  return toCommand(isRecord(parsed) ? parsed : {}, argv);
}

const reading: Readonly<Record<string, Flag>> = {
  config: { alias: "c", type: "string", requiresArg: true, describe: "Configuration file", normalize: false },
  overlay: { type: "string", array: true, requiresArg: true, describe: "OpenAPI Overlay documents, applied in order" },
  "allow-remote": { type: "string", requiresArg: true, describe: "A host that external references may reach (may be repeated)" },
  "allow-file": { type: "string", requiresArg: true, describe: "A folder that external references may reach (may be repeated)" },
  reporter: { choices: ["pretty", "json", "github"], default: "pretty", requiresArg: true, describe: "How diagnostics are printed" },
  strict: { type: "boolean", default: false, describe: "Warnings count as errors" },
};

const building: Readonly<Record<string, Flag>> = {
  client: { type: "string", requiresArg: true, describe: "Name of the client class (default: from info.title)" },
  naming: { choices: ["operations", "resources"], requiresArg: true, describe: "How methods are named (default: operations)" },
  helpers: { type: "string", requiresArg: true, describe: "Folder of hand-written helper modules, one a resource" },
};

const writing: Readonly<Record<string, Flag>> = {
  output: { alias: "o", type: "string", requiresArg: true, describe: "Folder to write" },
  package: { type: "string", requiresArg: true, describe: "Write an npm package of this name, ready for npm pack" },
  docs: { type: "boolean", describe: "Write Markdown docs (default: on); --no-docs leaves them out" },
  templates: { type: "string", requiresArg: true, describe: "Folder of templates that replace those of the same path" },
};

const running: Readonly<Record<string, Flag>> = {
  "dry-run": { type: "boolean", default: false, describe: "Print the plan, write nothing" },
  force: { type: "boolean", default: false, describe: "Overwrite files that were edited by hand or that are not ours" },
  watch: { type: "boolean", default: false, describe: "Generate again whenever an input changes; Ctrl-C ends it" },
};

const stages = { stage: { choices: ["spec", "model", "files", "plan"], demandOption: true, describe: "Whose value to print" } } as const;

const forGenerate = { ...writing, ...building, ...reading, ...running };
const forCheck = { ...writing, ...building, ...reading, ...running };
const forInspect = { ...stages, ...writing, ...building, ...reading };
const everyFlag = Object.keys({ ...forGenerate, ...forInspect, help: 0, version: 0 });

const where = "An OpenAPI document: a file, a URL, or - for standard input";

function describe(parser: Argv, version: string): Argv {
  return parser
    .scriptName("pinwheel")
    .locale("en")
    .usage("$0 <command>\n\nReads an OpenAPI document and writes a TypeScript SDK: client, models, docs, package.")
    .command("generate [document]", "Write the SDK; without a document, every target of the configuration", (command) =>
      document(command, forGenerate)
        .example("$0 generate", "Write every target of pinwheel.config.json")
        .example("$0 generate openapi.yaml -o src/sdk", "Write sources and docs into a folder of another code base")
        .example("$0 generate openapi.yaml -o sdk --package my-sdk", "Write a package that npm pack understands")
        .example("curl -s https://example.com/openapi.json | $0 generate - -o sdk", "Read standard input"),
    )
    .command("check [document]", "Write nothing; exit 1 and name the files if generate would change anything", (command) =>
      document(command, forCheck).example("$0 check", "In CI: fails when somebody forgot to generate"),
    )
    .command("validate [document]", "Print what is wrong with a document", (command) =>
      document(command, reading)
        .example("$0 validate openapi.yaml --strict", "Fail on warnings, too")
        .example("$0 validate openapi.yaml --reporter github", "Annotate the lines in a pull request"),
    )
    .command("inspect [document]", "Print the value of one stage as JSON", (command) =>
      document(command, forInspect)
        .example("$0 inspect openapi.yaml --stage model | jq '.resources[].name'", "The resources of a document")
        .example("$0 inspect --stage plan", "What generate would write"),
    )
    .demandCommand(1, 1, "No command was given.")
    .strict()
    .recommendCommands()
    .example("$0 generate openapi.yaml -o sdk", "Write the SDK of a document")
    .example("$0 generate --help", "The options of one command")
    .epilogue(
      "Exit codes: 0 done; 1 document refused, or check found a difference; 2 wrong usage or configuration; 70 a defect of pinwheel.",
    )
    .help()
    .alias("help", "h")
    .version(version)
    .wrap(Math.min(110, process.stdout.columns ?? 110))
    .exitProcess(false);
}

function document(command: Argv, flags: Readonly<Record<string, Flag>>): Argv {
  return command.positional("document", { type: "string", describe: where }).options(flags);
}

type Values = Readonly<Record<string, unknown>>;

function toCommand(values: Values, argv: readonly string[]): Command {
  const list = values["_"];
  const name = Array.isArray(list) ? list[0] : undefined;
  const options = toOptions(values);
  const flags: Flags = {
    reporter: choice(values, "reporter", ["pretty", "json", "github"]) ?? "pretty",
    strict: values["strict"] === true,
    force: values["force"] === true,
    dryRun: values["dryRun"] === true,
    watch: values["watch"] === true,
  };
  if (name === "generate" || name === "check" || name === "validate") return { name, options, flags };
  if (name === "inspect") return { name, options, flags, stage: choice(values, "stage", ["spec", "model", "files", "plan"]) ?? "spec" };
  throw misunderstood(`Unknown command: ${argv[0] ?? ""}`);
}

function toOptions(values: Values): Options {
  const entries = {
    document: one(values, "document"),
    output: one(values, "output"),
    config: one(values, "config"),
    overlays: many(values, "overlay"),
    package: one(values, "package"),
    client: one(values, "client"),
    naming: choice(values, "naming", ["operations", "resources"]),
    docs: typeof values["docs"] === "boolean" ? values["docs"] : undefined,
    templates: one(values, "templates"),
    helpers: one(values, "helpers"),
    allowRemote: many(values, "allow-remote"),
    allowFile: many(values, "allow-file"),
  };
  return withoutMissing(entries);
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutMissing<T extends object>(entries: T): Present<T>;
function withoutMissing(entries: object): object {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function one(values: Values, name: string): string | undefined {
  const value = values[name];
  if (Array.isArray(value)) throw misunderstood(`--${name} was given more than once`);
  if (value === "") throw misunderstood(`--${name} must not be empty`);
  return typeof value === "string" ? value : undefined;
}

function many(values: Values, name: string): string[] | undefined {
  const value = values[name];
  return value === undefined ? undefined : [value].flat().map(String);
}

function choice<const Choice extends string>(values: Values, name: string, allowed: readonly Choice[]): Choice | undefined {
  const value = one(values, name);
  return allowed.find((one) => one === value);
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null;
}

/** Makes a sentence of what yargs says, and adds what was probably meant. */
function misunderstood(problem: string, argv: readonly string[] = []): PinwheelError {
  const [first = "", ...rest] = problem
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const command = /^Did you mean (.+)\?$/.exec(first)?.[1];
  if (command !== undefined) return refuse("usage", { message: `Unknown command: ${argv[0]}.`, fix: `Did you mean ${command}?` });
  const unknown = /^Unknown arguments?: (.+)$/.exec(first)?.[1]?.split(", ") ?? [];
  const meant = unknown.flatMap((name) => closest(name, everyFlag) ?? []);
  const message = [first, ...rest].join(" ").replace(/\.?$/, ".");
  return refuse("usage", { message, ...(meant.length > 0 && { fix: `Did you mean ${meant.map((name) => `--${name}`).join(", ")}?` }) });
}
