import type { Reporter } from "./reporter.js";

/** Prints one line of JSON, even without diagnostics: `{"diagnostics":[...]}`. */
export const reportJson: Reporter = (diagnostics) => `${JSON.stringify({ diagnostics })}\n`;
