import { findConfig } from "../config/find-config.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import { displayPath } from "./display-path.js";
import { printable } from "./printable.js";

/** Returns a line for a user who named no command, in a project with a configuration. */
export function firstStep(cwd: string): string {
  const config = configOf(cwd);
  return config === undefined ? "" : `pinwheel generate writes the targets of ${printable(displayPath(config, cwd))}.\n`;
}

/** A package.json with a mistake is reported by the commands that need it. */
function configOf(cwd: string): string | undefined {
  try {
    return findConfig(cwd);
  } catch (error) {
    if (error instanceof PinwheelError) return undefined;
    throw error;
  }
}
