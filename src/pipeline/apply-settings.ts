import { resolve } from "node:path";
import { isUrl } from "../config/resolve-target.js";
import { catalogue, type DiagnosticCode } from "../diagnostics/catalogue.js";
import type { DiagnosticDetails, Report } from "../diagnostics/diagnostic.js";
import type { Acceptance, DiagnosticSettings } from "../diagnostics/settings.js";
import { splitPointer } from "../util/json-pointer.js";
import type { ApiSources } from "./read-sources.js";
import type { Run } from "./run.js";

/** The report function of one API, with the levels and acceptances of its configuration. */
export interface AppliedSettings {
  readonly report: Report;
  /**
   * Reports the acceptances that matched nothing so far.
   *
   * @param canOccur whether this run would report a problem with the code if there were one
   */
  readonly reportUnused: (canOccur: (code: DiagnosticCode) => boolean) => void;
}

/** Applies the configuration `diagnostics` of an API. Without it, reports are unchanged. */
export function applySettings({ api, document }: ApiSources, run: Run): AppliedSettings {
  const { diagnostics: settings, acceptBase = run.cwd } = api;
  if (settings === undefined) return { report: run.report, reportUnused: () => undefined };
  const acceptances = (settings.accept ?? []).map((acceptance) => locate(acceptance, acceptBase, document.name, run));
  const used = new Set<LocatedAcceptance>();
  const report: Report = (code, details) => {
    const severity = levelOf(settings, code);
    if (severity === "off") return;
    const location = locationOf(details, document.name, run);
    const matches = acceptances.filter((acceptance) => acceptance.code === code && acceptance.location === location);
    for (const match of matches) used.add(match);
    const [first] = matches;
    run.report(code, { ...details, severity, ...(first !== undefined && { accepted: first.reason }) });
  };
  const reportUnused = (canOccur: (code: DiagnosticCode) => boolean) => {
    for (const acceptance of acceptances.filter((candidate) => !used.has(candidate) && canOccur(candidate.code))) {
      report("acceptance-unused", unusedDetails(acceptance, run));
    }
  };
  return { report, reportUnused };
}

function levelOf(settings: DiagnosticSettings, code: DiagnosticCode) {
  return settings[code] ?? catalogue[code].severity;
}

interface LocatedAcceptance extends Acceptance {
  /** The absolute path or URL of the file. */
  readonly file: string;
  readonly pointer: string;
  /** File and pointer together. */
  readonly location: string;
}

/** Files of acceptances are relative to the configuration. */
function locate(acceptance: Acceptance, base: string, documentName: string, run: Run): LocatedAcceptance {
  const { key, fragment } = splitPointer(acceptance.at);
  const file = key === "" ? absolute(documentName, run.cwd) : absolute(key, base);
  return { ...acceptance, file, pointer: fragment, location: `${file}${fragment}` };
}

/** A problem without a pointer is one of the whole document. */
function locationOf({ file, pointer = "#" }: DiagnosticDetails, documentName: string, { cwd }: Run): string {
  return `${absolute(file ?? documentName, cwd)}${pointer}`;
}

function absolute(file: string, base: string): string {
  return file === "stdin" || isUrl(file) ? file : resolve(base, file);
}

/**
 * The file has the name under which the run read it, because positions are looked up by this name.
 */
function unusedDetails({ code, at, file, pointer }: LocatedAcceptance, { cwd, texts }: Run): DiagnosticDetails {
  const name = [...texts.keys()].find((candidate) => absolute(candidate, cwd) === file) ?? file;
  return {
    message: `The acceptance of ${code} at ${JSON.stringify(at)} is not used: no such problem is reported there.`,
    file: name,
    pointer,
  };
}
