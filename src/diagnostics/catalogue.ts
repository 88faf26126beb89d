import type { Severity } from "./diagnostic.js";

/** What a diagnostic code means. `npm run generate` of the docs and `docs/diagnostics.md` are made from this table. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** What is wrong, in one line. */
  readonly title: string;
  /** Why it is a problem and what happens. */
  readonly cause: string;
  /** What the user can do. */
  readonly fix: string;
}

/** Every diagnostic there is, by code. Codes are kebab-case, stable, and never used again for something else. */
export const catalogue = {
  "document-not-found": {
    severity: "error",
    title: "The document cannot be read.",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path and its permissions.",
  },
  "document-syntax": {
    severity: "error",
    title: "The document is not valid YAML or JSON.",
    cause: "The parser stopped at the place that the message names.",
    fix: "Mend the text there; most often it is indentation, a missing quote or a trailing comma.",
  },
  usage: {
    severity: "error",
    title: "The command line or the options are not understood.",
    cause: "An option or command is unknown, lacks its value, contradicts another, or has a value that is not allowed.",
    fix: "See pinwheel --help, or the help of one command, as in pinwheel generate --help.",
  },
  "config-not-found": {
    severity: "error",
    title: "There is no configuration.",
    cause: "The run names no document, and no configuration file is where it is looked for, or the file named with --config cannot be read.",
    fix: "Name a document and an output folder, or write pinwheel.config.json beside package.json.",
  },
  "config-syntax": {
    severity: "error",
    title: "The configuration cannot be loaded.",
    cause: "A JSON file is not valid JSON, or a JavaScript file throws while it is imported.",
    fix: "Mend the file at the place that the message names.",
  },
  "config-invalid": {
    severity: "error",
    title: "A member of the configuration is not as its schema says.",
    cause: "The member that the message names is unknown, missing, or has a value that is not allowed there.",
    fix: "Set the member to one of the values that the message names; dist/config/schema.json describes them all.",
  },
  "name-collision": {
    severity: "warning",
    title: "Two things would have the same name.",
    cause: "Names differ in case or separators alone, or a rule gives several operations one method name.",
    fix: "Set x-pinwheel-name on one of them, in the document or in an overlay.",
  },
  "required-without-property": {
    severity: "warning",
    title: "A required member is not described.",
    cause: "`required` names a member that no `properties` of the schema describes.",
    fix: "Describe the member, or take its name out of `required`.",
  },
  "reference-cycle": {
    severity: "warning",
    title: "A schema is defined by nothing but itself.",
    cause: "References lead back to the schema without a member, an item or a value in between, so it describes no shape.",
    fix: "Give one of the schemas in the circle a shape of its own.",
  },
  "reference-not-found": {
    severity: "error",
    title: "A reference points to nothing.",
    cause: "There is no schema at the place that `$ref` names.",
    fix: "Correct the reference, or add the schema.",
  },
  "parameter-name-collision": {
    severity: "warning",
    title: "Two parameters of one operation have the same name.",
    cause: "They stand in different places (path, query, header, cookie), but the caller passes one object with one member a name.",
    fix: "Nothing needs to be done; to choose another name, rename the parameter in an overlay where the API allows it.",
  },
  "output-unsafe": {
    severity: "error",
    title: "The output folder is not one to write into.",
    cause: "It is, or holds, the root of the file system, the home folder, the project, or a file that the run reads.",
    fix: "Choose a folder for the output alone, such as `-o src/api`.",
  },
  "output-symlink": {
    severity: "error",
    title: "A symbolic link stands in the output folder.",
    cause: "Writing or removing through the link would change files somewhere else. Links are never followed below the output folder.",
    fix: "Remove the link, or move it out of the output folder.",
  },
  "output-obstacle": {
    severity: "error",
    title: "Something stands in the way of the output.",
    cause: "A folder stands where a file is to be written, a file where a folder is needed, or something that is neither.",
    fix: "Move it away, or choose another output folder.",
  },
  "file-edited": {
    severity: "error",
    title: "A generated file was edited by hand.",
    cause: "Its content is not what the last run wrote, so replacing or removing it would lose the edit. Nothing was written.",
    fix: "Move the edit into an overlay, a template or a helper module; `generate --force` drops it.",
  },
  "file-foreign": {
    severity: "error",
    title: "A file that Pinwheel did not write stands in the way.",
    cause: "A file of the output has its path, and the manifest does not know it. Nothing was written.",
    fix: "Move the file away or choose another output folder; `generate --force` replaces it.",
  },
  "output-busy": {
    severity: "error",
    title: "Another run is writing the output folder.",
    cause: "The lock in the folder belongs to another process. Two runs at once could mix their files.",
    fix: "Wait until the other run is done. If there is none, remove the lock file that the message names.",
  },
  "output-changed": {
    severity: "error",
    title: "The output folder changed while the run was at work.",
    cause: "Another run, an editor or a checkout wrote to it after the plan was made. Nothing was written.",
    fix: "Run again.",
  },
  "output-interrupted": {
    severity: "error",
    title: "What an interrupted run left cannot be put back.",
    cause: "The record of an unfinished run in the output folder is damaged, or names paths outside it.",
    fix: "Restore the output folder from version control, remove the temporary folder that the message names, and run again.",
  },
  "output-no-space": {
    severity: "error",
    title: "There is no space left.",
    cause: "The disk, or the quota of the user, is full. The output folder is as it was.",
    fix: "Free some space and run again.",
  },
  "output-denied": {
    severity: "error",
    title: "The output folder may not be written.",
    cause: "The user of this process has no permission there, or the file system is mounted read-only.",
    fix: "Change owner or mode of what the message names, or choose another output folder.",
  },
  "output-too-many-files": {
    severity: "error",
    title: "Too many files are open.",
    cause: "The process or the system has reached its limit of open files.",
    fix: "Raise the limit (`ulimit -n`), or close what holds files open, and run again.",
  },
  "output-failed": {
    severity: "error",
    title: "A file operation failed.",
    cause: "The operating system refused it for the reason that the message names.",
    fix: "Mend the reason and run again.",
  },
  "manifest-broken": {
    severity: "error",
    title: "The manifest of the output folder cannot be used.",
    cause: "It is not as Pinwheel writes it: cut off, merged with conflicts, edited, made by a newer version, or naming paths outside the folder.",
    fix: "Restore .pinwheel/manifest.json from version control (after a merge, either side will do). Without it, remove it and generate again: files that are as they would be written are taken over.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DiagnosticCode = keyof typeof catalogue;
