import type { Reporter } from "./reporter.js";

/** One JSON document in one line, always there: `{"diagnostics":[...]}`. */
export const reportJson: Reporter = (diagnostics) => `${JSON.stringify({ diagnostics })}\n`;
