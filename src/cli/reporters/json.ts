import { printableJson } from "../printable.js";
import type { Reporter } from "./reporter.js";

/** Prints one line of JSON, even without diagnostics: `{"diagnostics":[...],"accepted":[...]}`. */
export const reportJson: Reporter = (diagnostics, { accepted }) => `${printableJson(JSON.stringify({ diagnostics, accepted }))}\n`;
