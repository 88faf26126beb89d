import { type Direction, outcomeOf } from "./catalogue.js";
import type { Verdicts } from "./change.js";
import type { Finding } from "./finding.js";

/** Returns the verdicts of a finding. Undefined if it means nothing in this direction. */
export function verdictsOf(finding: Finding, direction: Direction): Verdicts | undefined {
  const code = outcomeOf(finding.name, direction);
  return code && { ...code.verdicts, ...finding.verdicts };
}
