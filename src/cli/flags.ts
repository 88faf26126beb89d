import type { Options as Flag } from "yargs";

export type CommandName = "generate" | "check" | "validate" | "inspect";

export type Flags = Readonly<Record<string, Flag>>;

export const reporterNames = ["pretty", "json", "github"] as const;
export const namings = ["operations", "resources"] as const;
export const stages = ["spec", "model", "files", "plan"] as const;

const reading: Flags = {
  config: { alias: "c", type: "string", requiresArg: true, describe: "Configuration file" },
  overlay: { type: "string", array: true, requiresArg: true, describe: "OpenAPI Overlay documents, applied in order" },
  "allow-remote": { type: "string", requiresArg: true, describe: "A host that external references may reach (may be repeated)" },
  "allow-file": { type: "string", requiresArg: true, describe: "A folder that external references may reach (may be repeated)" },
  reporter: { type: "string", choices: reporterNames, default: "pretty", requiresArg: true, describe: "How diagnostics are printed" },
  strict: { type: "boolean", default: false, describe: "Warnings count as errors" },
};

const building: Flags = {
  client: { type: "string", requiresArg: true, describe: "Name of the client class (default: from info.title)" },
  naming: { type: "string", choices: namings, requiresArg: true, describe: "How methods are named (default: operations)" },
  helpers: { type: "string", requiresArg: true, describe: "Folder of hand-written helper modules, one a resource" },
};

const writing: Flags = {
  output: { alias: "o", type: "string", requiresArg: true, describe: "Folder to write" },
  package: { type: "string", requiresArg: true, describe: "Write an npm package of this name, ready for npm pack" },
  docs: { type: "boolean", describe: "Write Markdown docs (default: on); --no-docs leaves them out" },
  templates: { type: "string", requiresArg: true, describe: "Folder of templates that replace those of the same path" },
};

const running: Flags = {
  "dry-run": { type: "boolean", default: false, describe: "Print the plan, write nothing" },
  force: { type: "boolean", default: false, describe: "Overwrite files that were edited by hand or that are not ours" },
  watch: { type: "boolean", default: false, describe: "Do it again whenever an input changes; Ctrl-C ends it" },
};

const stage: Flags = {
  stage: { type: "string", choices: stages, demandOption: true, requiresArg: true, describe: "Whose value to print" },
};

/** The flags of every command, in the order of its help. */
export const flagsOf: Readonly<Record<CommandName, Flags>> = {
  generate: { ...writing, ...building, ...reading, ...running },
  check: { ...writing, ...building, ...reading, ...running },
  validate: { ...building, ...reading },
  inspect: { ...stage, ...writing, ...building, ...reading },
};
