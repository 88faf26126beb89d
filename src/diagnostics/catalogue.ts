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
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DiagnosticCode = keyof typeof catalogue;
