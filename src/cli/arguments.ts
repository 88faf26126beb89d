import parse from "yargs-parser";
import { type Command, toCommand, type Values } from "./command.js";
import { type CommandName, type Flags, flagsOf } from "./flags.js";

/**
 * Parses a command line, without the names of node and of the script.
 *
 * A valid command is parsed by yargs-parser alone, because loading yargs takes 60 ms, a quarter of
 * a
 * whole run. Help, the version and mistakes need yargs.
 *
 * @throws PinwheelError `usage` for a mistake
 */
export async function parseArguments(argv: readonly string[], version: string): Promise<Command> {
  const command = parseQuickly(argv);
  if (command !== undefined) return command;
  const { parseFully } = await import("./full-parser.js");
  return parseFully(argv, version);
}

/** Returns undefined if the command line needs the full parser. */
function parseQuickly(argv: readonly string[]): Command | undefined {
  const name = argv[0];
  // This parser reads one document; these commands have other positionals.
  if (!isCommandName(name) || name === "diff" || name === "names") return undefined;
  const flags = flagsOf[name];
  const { argv: values, error } = parse.detailed(argv.slice(1), {
    ...namesByType(flags),
    configuration: { "camel-case-expansion": false, "strip-aliased": true, "parse-positional-numbers": false },
  });
  const { _: positionals, ...options } = values;
  const [document, ...rest] = positionals;
  const isValid = error === null && rest.length === 0 && areValid(options, flags) && document !== "";
  return isValid ? toCommand(name, document === undefined ? undefined : String(document), options) : undefined;
}

function isCommandName(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(flagsOf, name);
}

function namesByType(flags: Flags) {
  const names = Object.keys(flags);
  const strings = names.filter((name) => flags[name]?.type === "string");
  return {
    string: strings,
    boolean: names.filter((name) => flags[name]?.type === "boolean"),
    array: names.filter((name) => flags[name]?.array === true),
    narg: Object.fromEntries(strings.filter((name) => flags[name]?.array !== true).map((name) => [name, 1])),
    alias: Object.fromEntries(names.flatMap((name) => (flags[name]?.alias === undefined ? [] : [[name, [flags[name].alias].flat()]]))),
  };
}

/** Whether every option is known and has an allowed value, and no required one is missing. */
function areValid(options: Values, flags: Flags): boolean {
  const isMissing = (name: string) => flags[name]?.demandOption === true && !Object.hasOwn(options, name);
  return (
    Object.entries(options).every(([name, value]) => Object.hasOwn(flags, name) && isValue(value, flags[name]?.choices)) &&
    !Object.keys(flags).some(isMissing)
  );
}

function isValue(value: unknown, choices: readonly unknown[] | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isValue(item, choices));
  if (typeof value === "boolean") return true;
  return typeof value === "string" && value !== "" && (choices === undefined || choices.includes(value));
}
