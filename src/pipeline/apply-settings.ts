import { catalogue } from "../diagnostics/catalogue.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { DiagnosticSettings } from "../diagnostics/settings.js";

/** Returns a function that reports with the levels of a configuration. */
export function applySettings(report: Report, settings: DiagnosticSettings | undefined): Report {
  if (settings === undefined) return report;
  return (code, details) => {
    const severity = settings[code] ?? catalogue[code].severity;
    if (severity !== "off") report(code, { ...details, severity });
  };
}
