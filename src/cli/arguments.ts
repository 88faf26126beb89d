import parse from "yargs-parser";
import { type Command, toCommand, type Values } from "./command.js";
import { type CommandName, type Flags, flagsOf } from "./flags.js";

/**
 * Reads a command line, without the names of node and of the script.
 *
 * A plain command is read by the parser of yargs alone: yargs around it costs 60 ms to load, a quarter of a whole run. Everything else, from
 * help to mistakes, is left to yargs.
 *
 * @throws PinwheelError of code `usage` for everything that it does not understand.
 */
export async function parseArguments(argv: readonly string[], version: string): Promise<Command> {
  const plain = parsePlain(argv);
  if (plain !== undefined) return plain;
  const { parseFully } = await import("./full-parser.js");
  return parseFully(argv, version);
}

/** The command, where nothing about it is unusual. */
function parsePlain(argv: readonly string[]): Command | undefined {
  const name = argv[0];
  if (!isCommandName(name)) return undefined;
  const flags = flagsOf[name];
  const { argv: values, error } = parse.detailed(argv.slice(1), {
    ...namesByType(flags),
    configuration: { "camel-case-expansion": false, "strip-aliased": true, "parse-positional-numbers": false },
  });
  const { _: positionals, ...given } = values;
  const [document, ...rest] = positionals;
  const isUsual = error === null && rest.length === 0 && isAllowed(given, flags) && document !== "";
  return isUsual ? toCommand(name, document === undefined ? undefined : String(document), given) : undefined;
}

function isCommandName(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(flagsOf, name);
}

function namesByType(flags: Flags) {
  const names = Object.keys(flags);
  const value = names.filter((name) => flags[name]?.type === "string");
  return {
    string: value,
    boolean: names.filter((name) => flags[name]?.type === "boolean"),
    array: names.filter((name) => flags[name]?.array === true),
    narg: Object.fromEntries(value.filter((name) => flags[name]?.array !== true).map((name) => [name, 1])),
    alias: Object.fromEntries(names.flatMap((name) => (flags[name]?.alias === undefined ? [] : [[name, [flags[name].alias].flat()]]))),
  };
}

/** Every flag is known and has a value that may be, and none that is needed is missing. */
function isAllowed(given: Values, flags: Flags): boolean {
  const isNeeded = (name: string) => flags[name]?.demandOption === true && !Object.hasOwn(given, name);
  return (
    Object.entries(given).every(([name, value]) => Object.hasOwn(flags, name) && isValue(value, flags[name]?.choices)) &&
    !Object.keys(flags).some(isNeeded)
  );
}

function isValue(value: unknown, choices: readonly unknown[] | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => isValue(one, choices));
  if (typeof value === "boolean") return true;
  return typeof value === "string" && value !== "" && (choices === undefined || choices.includes(value));
}
