import type { Options } from "../config/options.js";
import { fatal } from "../diagnostics/collect.js";
import { compact } from "../util/compact.js";
import {
  type CommandName,
  dateTypes,
  diffFormats,
  enumStyles,
  failOnChoices,
  importExtensions,
  int64Types,
  namesActions,
  namings,
  outputParts,
  readonlyProperties,
  reporterNames,
  stages,
  unknownTypes,
} from "./flags.js";
import type { InitOptions } from "./init/choices.js";
import { parseSelection } from "./selection-flags.js";

/** A parsed command line. `print` is help or the version, for standard output. */
export type Command =
  | { readonly name: "print"; readonly text: string }
  | { readonly name: "generate" | "check" | "validate"; readonly options: Options; readonly settings: Settings }
  | { readonly name: "init"; readonly init: InitOptions }
  | { readonly name: "inputs"; readonly options: Options; readonly settings: Settings; readonly json: boolean }
  | { readonly name: "diff"; readonly options: Options; readonly settings: Settings; readonly diff: DiffSettings }
  | { readonly name: "names"; readonly options: Options; readonly settings: Settings; readonly names: NamesSettings }
  | { readonly name: "inspect"; readonly options: Options; readonly settings: Settings; readonly stage: Stage };

/** What a comparison compares, and what fails it. */
export interface GateSettings {
  readonly against?: string;
  readonly failOn?: (typeof failOnChoices)[number];
}

export interface DiffSettings extends GateSettings {
  readonly before?: string;
  readonly after?: string;
  readonly format: (typeof diffFormats)[number];
}

export type NamesSettings = { readonly action: "list" | "check" | "accept" } | { readonly action: "reset"; readonly key: string };

export type Stage = (typeof stages)[number];

export type ReporterName = (typeof reporterNames)[number];

/** The options of the command itself, as opposed to those of the library. */
export interface Settings {
  readonly reporter: ReporterName;
  /** Print every diagnostic in full. */
  readonly verbose: boolean;
  /** Print errors only, and no summary. */
  readonly quiet: boolean;
  readonly strict: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly verify: boolean;
  readonly watch: boolean;
  /** What `check` compares with, and what fails it. */
  readonly gate?: GateSettings;
}

/** The values of flags, by name, as the parser returns them. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Returns the command that has these values.
 *
 * @throws PinwheelError `usage` for a flag that is repeated or empty, or contradicts another
 */
export function toCommand(name: CommandName, document: string | undefined, values: Values): Command {
  const gate = gateOf(values);
  if (gate.against !== undefined && gate.failOn === undefined && name === "check") {
    throw fatal("usage", { message: "--against needs --fail-on, which names what fails the check." });
  }
  if (values["verbose"] === true && values["quiet"] === true) {
    throw fatal("usage", { message: "--verbose and --quiet contradict each other." });
  }
  const options: Options = compact({ document, ...toOptions(values) });
  const settings: Settings = {
    reporter: choice(values, "reporter", reporterNames) ?? "pretty",
    verbose: values["verbose"] === true,
    quiet: values["quiet"] === true,
    strict: values["strict"] === true,
    force: values["force"] === true,
    dryRun: values["dry-run"] === true,
    verify: values["verify"] === true,
    watch: values["watch"] === true,
    ...(gate.failOn !== undefined && { gate }),
  };
  if (name === "diff") return { name, options, settings, diff: toDiff(values, gate) };
  if (name === "names") return { name, options, settings, names: toNames(values) };
  if (name === "inputs") return { name, options, settings, json: values["json"] === true };
  if (name !== "inspect") return { name, options, settings };
  return { name, options, settings, stage: choice(values, "stage", stages) ?? "spec" };
}

function gateOf(values: Values): GateSettings {
  return compact({ against: single(values, "against"), failOn: choice(values, "fail-on", failOnChoices) });
}

function toDiff(values: Values, gate: GateSettings): DiffSettings {
  const format = choice(values, "format", diffFormats) ?? "text";
  return compact({ ...gate, before: single(values, "old"), after: single(values, "new"), format });
}

/** @throws PinwheelError `usage` for an action without its key, or with another one */
function toNames(values: Values): NamesSettings {
  const action = choice(values, "action", namesActions);
  const key = single(values, "key");
  const isCheck = values["check"] === true;
  if (isCheck && action !== undefined) throw fatal("usage", { message: `--check and ${action} contradict each other.` });
  if (action === "reset") {
    if (key !== undefined) return { action, key };
    throw fatal("usage", { message: "The key is missing.", fix: 'Name an entry: pinwheel names reset "GET /pets".' });
  }
  if (key !== undefined) throw fatal("usage", { message: `${JSON.stringify(key)} is not an argument of ${action ?? "names"}.` });
  return { action: action ?? (isCheck ? "check" : "list") };
}

/** @throws PinwheelError `usage` for a flag that is repeated or empty */
export function toInit(document: string | undefined, values: Values): Command {
  const ci = typeof values["ci"] === "boolean" ? values["ci"] : undefined;
  const options = { document, output: single(values, "output"), package: single(values, "package"), ci, yes: values["yes"] === true };
  if (document === "-") throw fatal("usage", { message: "A configuration needs a document that can be read again." });
  return { name: "init", init: compact(options) };
}

function toOptions(values: Values): Options {
  return compact({
    output: single(values, "output"),
    config: single(values, "config"),
    overlays: many(values, "overlay"),
    package: single(values, "package"),
    include: selection(values, "include"),
    exclude: selection(values, "exclude"),
    client: single(values, "client"),
    naming: choice(values, "naming", namings),
    nesting: typeof values["nesting"] === "boolean" ? values["nesting"] : undefined,
    int64: choice(values, "int64", int64Types),
    dates: choice(values, "dates", dateTypes),
    readonly: choice(values, "readonly", readonlyProperties),
    enums: choice(values, "enums", enumStyles),
    unknown: choice(values, "unknown", unknownTypes),
    typePrefix: single(values, "type-prefix"),
    typeSuffix: single(values, "type-suffix"),
    docs: typeof values["docs"] === "boolean" ? values["docs"] : undefined,
    importExtension: choice(values, "import-extension", importExtensions),
    only: choice(values, "only", outputParts),
    templates: single(values, "templates"),
    helpers: single(values, "helpers"),
    allowRemote: many(values, "allow-remote"),
    allowFile: many(values, "allow-file"),
  });
}

function single(values: Values, name: string): string | undefined {
  const value = values[name];
  if (Array.isArray(value)) throw fatal("usage", { message: `--${name} must not be repeated.` });
  if (value === "") throw fatal("usage", { message: `--${name} must not be empty.` });
  return typeof value === "string" ? value : undefined;
}

function many(values: Values, name: string): string[] | undefined {
  const value = values[name];
  return value === undefined ? undefined : [value].flat().map(String);
}

function selection(values: Values, name: "include" | "exclude"): Options["include"] {
  const conditions = many(values, name);
  return conditions && parseSelection(name, conditions);
}

function choice<const Choice extends string>(values: Values, name: string, allowed: readonly Choice[]): Choice | undefined {
  const value = single(values, name);
  return allowed.find((candidate) => candidate === value);
}
