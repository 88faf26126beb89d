import type { Options as Flag } from "yargs";

export const commandNames = ["generate", "check", "validate", "inspect", "inputs", "diff", "names"] as const;

export type CommandName = (typeof commandNames)[number];

export type Flags = Readonly<Record<string, Flag>>;

export const reporterNames = ["pretty", "compact", "json", "github", "sarif", "junit"] as const;
export const namings = ["operations", "resources"] as const;
export const int64Types = ["number", "bigint", "string"] as const;
export const dateTypes = ["string", "Date", "Temporal"] as const;
export const importExtensions = ["auto", "js", "ts", "none"] as const;
export const readonlyProperties = ["params", "all", "none"] as const;
export const enumStyles = ["open", "closed", "const-object"] as const;
export const unknownTypes = ["unknown", "any"] as const;
export const outputParts = ["models"] as const;
export const diffFormats = ["text", "json", "markdown", "github", "changeset", "commit", "next-version"] as const;
export const failOnChoices = ["source", "behaviour", "deployed", "handlers", "any"] as const;
export const namesActions = ["accept", "reset"] as const;
export const stages = ["spec", "model", "files", "plan"] as const;

const reading: Flags = {
  config: { alias: "c", type: "string", requiresArg: true, describe: "Configuration file" },
  overlay: { type: "string", array: true, requiresArg: true, describe: "OpenAPI Overlay documents, applied in order" },
  "allow-remote": { type: "string", requiresArg: true, describe: "Host that external references may reach (repeatable)" },
  "allow-file": { type: "string", requiresArg: true, describe: "Folder that external references may reach (repeatable)" },
  reporter: { type: "string", choices: reporterNames, default: "pretty", requiresArg: true, describe: "Format of the diagnostics" },
  verbose: { type: "boolean", default: false, describe: "Print every diagnostic in full" },
  quiet: { type: "boolean", default: false, describe: "Print errors only, and no summary" },
  strict: { type: "boolean", default: false, describe: "Treat warnings as errors" },
};

const building: Flags = {
  include: { type: "string", requiresArg: true, describe: "Operations to generate: tag=rooms, path=/rooms/**, ... (repeatable)" },
  exclude: { type: "string", requiresArg: true, describe: "Operations to leave out: deprecated, method=delete, ... (repeatable)" },
  client: { type: "string", requiresArg: true, describe: "Name of the client class (default: derived from info.title)" },
  naming: { type: "string", choices: namings, requiresArg: true, describe: "How methods are named (default: operations)" },
  nesting: { type: "boolean", describe: "Nest resources like the paths: chat.completions (default: off)" },
  int64: { type: "string", choices: int64Types, requiresArg: true, describe: "Type of int64 and uint64 (default: number)" },
  dates: { type: "string", choices: dateTypes, requiresArg: true, describe: "Type of date-time and date (default: string)" },
  readonly: { type: "string", choices: readonlyProperties, requiresArg: true, describe: "Which properties are readonly (default: params)" },
  enums: {
    type: "string",
    choices: enumStyles,
    requiresArg: true,
    describe: "What enums accept besides the listed values (default: open)",
  },
  unknown: { type: "string", choices: unknownTypes, requiresArg: true, describe: "Type of values that can be anything (default: unknown)" },
  "type-prefix": { type: "string", requiresArg: true, describe: "What the names of types begin with: ApiRoom for Room" },
  "type-suffix": { type: "string", requiresArg: true, describe: "What the names of types end with: RoomDto for Room" },
  helpers: { type: "string", requiresArg: true, describe: "Folder of hand-written helper modules, one per resource" },
};

const writing: Flags = {
  output: { alias: "o", type: "string", requiresArg: true, describe: "Folder to write" },
  package: { type: "string", requiresArg: true, describe: "Write an npm package with this name, ready for npm pack" },
  docs: { type: "boolean", describe: "Write Markdown docs (default: on); --no-docs omits them" },
  "import-extension": {
    type: "string",
    choices: importExtensions,
    requiresArg: true,
    describe: "How relative imports end (default: auto, by the nearest tsconfig.json)",
  },
  only: { type: "string", choices: outputParts, requiresArg: true, describe: "Write the models alone, without a client and docs" },
  templates: { type: "string", requiresArg: true, describe: "Folder of templates that replace the built-in ones" },
};

const running: Flags = {
  "dry-run": { type: "boolean", default: false, describe: "Print the changes, but write nothing" },
  force: { type: "boolean", default: false, describe: "Overwrite files that were edited, reformatted or not written by Pinwheel" },
  verify: { type: "boolean", default: false, describe: "Parse the emitted sources with a second parser before they are written" },
  watch: { type: "boolean", default: false, describe: "Run again whenever an input changes, until Ctrl-C" },
};

const stage: Flags = {
  stage: { type: "string", choices: stages, demandOption: true, requiresArg: true, describe: "Stage whose value is printed" },
};

const listing: Flags = {
  json: { type: "boolean", default: false, describe: "Print the inputs of each target as JSON" },
};

const gating: Flags = {
  against: { type: "string", requiresArg: true, describe: "Revision of git to compare with (default: the merge base)" },
  "fail-on": { type: "string", choices: failOnChoices, requiresArg: true, describe: "Exit with 1 if a change breaks this" },
};

const comparing: Flags = {
  ...gating,
  format: { type: "string", choices: diffFormats, default: "text", requiresArg: true, describe: "Format of the changes" },
};

const naming: Flags = {
  check: { type: "boolean", default: false, describe: "Exit with 1 if generate would change or remove a public name" },
  output: { alias: "o", type: "string", requiresArg: true, describe: "Folder whose names are listed, without a configuration" },
};

/** The flags of each command, in the order of its help. */
export const flagsOf: Readonly<Record<CommandName, Flags>> = {
  generate: { ...writing, ...building, ...reading, ...running },
  check: { ...writing, ...building, ...reading, ...running, ...gating },
  validate: { ...building, ...reading },
  inspect: { ...stage, ...writing, ...building, ...reading },
  inputs: { ...listing, ...writing, ...building, ...reading },
  diff: { ...comparing, ...building, ...reading },
  names: { ...naming, ...building, ...reading },
};

/** The flags of `init`, which has no API to read. */
export const initFlags: Flags = {
  output: { alias: "o", type: "string", requiresArg: true, describe: "Folder to generate (default: src/api)" },
  package: { type: "string", requiresArg: true, describe: "Generate an npm package with this name" },
  ci: { type: "boolean", describe: "Write a workflow of GitHub Actions (default: on); --no-ci omits it" },
  yes: { alias: "y", type: "boolean", default: false, describe: "Take the defaults without prompts" },
};

/** The flags of every command, for messages. */
export const allFlags: Readonly<Record<string, Flags>> = { ...flagsOf, init: initFlags };
