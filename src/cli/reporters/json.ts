import type { Reporter } from "./reporter.js";

/** Prints one line of JSON, even without diagnostics: `{"diagnostics":[...],"accepted":[...]}`. */
export const reportJson: Reporter = (diagnostics, { accepted }) => `${JSON.stringify({ diagnostics, accepted })}\n`;
