import { printable } from "../printable.js";
import { displayLocation } from "./location.js";
import type { Reporter } from "./reporter.js";

/** Prints one line per diagnostic, for editors: `api.yaml:2:3: warning code: message`. */
export const reportCompact: Reporter = (diagnostics, { cwd }) =>
  diagnostics
    .map((diagnostic) => {
      const { severity, code, message } = diagnostic;
      const location = displayLocation(diagnostic, cwd);
      return `${location === undefined ? "" : `${printable(location)}: `}${severity} ${code}: ${printable(message)}\n`;
    })
    .join("");
