import type { Options } from "../config/options.js";
import { fatal } from "../diagnostics/collect.js";
import { type CommandName, namings, reporterNames, stages } from "./flags.js";

/** What the command line asks for. */
export type Command =
  /** Help, or the version: text for standard output. */
  | { readonly name: "print"; readonly text: string }
  | { readonly name: "generate" | "check" | "validate"; readonly options: Options; readonly settings: Settings }
  | { readonly name: "inspect"; readonly options: Options; readonly settings: Settings; readonly stage: Stage };

export type Stage = (typeof stages)[number];

export type ReporterName = (typeof reporterNames)[number];

/** What is said about the run rather than about a target. */
export interface Settings {
  readonly reporter: ReporterName;
  readonly strict: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
}

/** Values of flags by their names, as the parser gives them. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * The command of these values.
 *
 * @throws PinwheelError of code `usage` for a flag that is given twice or is empty.
 */
export function toCommand(name: CommandName, document: string | undefined, values: Values): Command {
  const options: Options = { ...(document !== undefined && { document }), ...toOptions(values) };
  const settings: Settings = {
    reporter: choice(values, "reporter", reporterNames) ?? "pretty",
    strict: values["strict"] === true,
    force: values["force"] === true,
    dryRun: values["dry-run"] === true,
    watch: values["watch"] === true,
  };
  if (name !== "inspect") return { name, options, settings };
  return { name, options, settings, stage: choice(values, "stage", stages) ?? "spec" };
}

function toOptions(values: Values): Options {
  return withoutMissing({
    output: one(values, "output"),
    config: one(values, "config"),
    overlays: many(values, "overlay"),
    package: one(values, "package"),
    client: one(values, "client"),
    naming: choice(values, "naming", namings),
    docs: typeof values["docs"] === "boolean" ? values["docs"] : undefined,
    templates: one(values, "templates"),
    helpers: one(values, "helpers"),
    allowRemote: many(values, "allow-remote"),
    allowFile: many(values, "allow-file"),
  });
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutMissing<T extends object>(entries: T): Present<T>;
function withoutMissing(entries: object): object {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function one(values: Values, name: string): string | undefined {
  const value = values[name];
  if (Array.isArray(value)) throw fatal("usage", { message: `--${name} was given more than once.` });
  if (value === "") throw fatal("usage", { message: `--${name} must not be empty.` });
  return typeof value === "string" ? value : undefined;
}

function many(values: Values, name: string): string[] | undefined {
  const value = values[name];
  return value === undefined ? undefined : [value].flat().map(String);
}

function choice<const Choice extends string>(values: Values, name: string, allowed: readonly Choice[]): Choice | undefined {
  const value = one(values, name);
  return allowed.find((candidate) => candidate === value);
}
