import { documentEntries } from "./document-entries.js";
import { operationEntries } from "./operation-entries.js";
import { outputEntries } from "./output-entries.js";
import { projectEntries } from "./project-entries.js";
import { schemaEntries } from "./schema-entries.js";

export type { Severity } from "./catalogue-entry.js";

/**
 * Every diagnostic by its code. Codes are in kebab case and stable. A removed code is never reused.
 */
export const catalogue = {
  ...documentEntries,
  ...schemaEntries,
  ...operationEntries,
  ...projectEntries,
  ...outputEntries,
} as const;

export type DiagnosticCode = keyof typeof catalogue;
