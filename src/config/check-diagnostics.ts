import { catalogue, type DiagnosticCode } from "../diagnostics/catalogue.js";
import type { DiagnosticSettings } from "../diagnostics/settings.js";
import { nearestMatch } from "../util/nearest-match.js";

/** A wrong setting of `diagnostics`. */
interface SettingProblem {
  readonly message: string;
  readonly fix?: string;
}

/** Checks the codes and levels of `diagnostics`, which the schema does not list. */
export function checkDiagnostics({ accept = [], ...levels }: DiagnosticSettings, property: string): SettingProblem[] {
  return [
    ...Object.entries(levels).flatMap(([code, level]) => checkLevel(code, level, `${property}.${code}`)),
    ...accept.flatMap(({ code }, index) => checkAccepted(code, `\`${property}.accept[${index}].code\``)),
  ];
}

function checkAccepted(code: string, property: string): SettingProblem[] {
  const unknown = unknownCode(code, `${property}, ${JSON.stringify(code)},`);
  if (unknown !== undefined) return [unknown];
  return isErrorCode(code) ? [{ message: `${property} must not be that of an error, such as ${code}.`, fix: errorAdvice }] : [];
}

function checkLevel(code: string, level: string, property: string): SettingProblem[] {
  const unknown = unknownCode(code, `\`${property}\``);
  if (unknown !== undefined) return [unknown];
  return isErrorCode(code) && level !== "error" ? [{ message: `\`${property}\` must be "error", not "${level}".`, fix: errorAdvice }] : [];
}

const errorAdvice =
  "Fix the problem instead. An error can neither have a lower level nor be accepted, because without a fix there is no correct output.";

function unknownCode(code: string, subject: string): SettingProblem | undefined {
  if (isCode(code)) return undefined;
  const match = nearestMatch(code, Object.keys(catalogue));
  return {
    message: `${subject} is not the code of a diagnostic.`,
    fix: match === undefined ? "docs/diagnostics.md lists the codes." : `Did you mean ${JSON.stringify(match)}?`,
  };
}

function isErrorCode(code: string): boolean {
  return isCode(code) && catalogue[code].severity === "error";
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code);
}
