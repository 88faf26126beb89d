import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { displayPath } from "../display-path.js";

/** Returns `openapi.yaml:12:5`, as far as it is known. Undefined without a file. */
export function displayLocation({ file, line, column }: Diagnostic, cwd: string): string | undefined {
  if (file === undefined) return undefined;
  return [displayPath(file, cwd), line, column].filter((part) => part !== undefined).join(":");
}
