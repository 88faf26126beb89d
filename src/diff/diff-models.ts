import type { SdkModel } from "../model/model.js";
import { compareAuth } from "./api/auth.js";
import { compareNames } from "./api/names.js";
import { compareServers } from "./api/servers.js";
import { compareWebhooks } from "./api/webhooks.js";
import type { Change } from "./change.js";
import { startComparison } from "./comparison.js";
import { joinFindings } from "./join-findings.js";
import { compareOperations } from "./operations/compare-operations.js";
import { comparePairs } from "./types/compare-pairs.js";
import { writeChanges } from "./write-changes.js";

/**
 * Returns what the new version of an API changes for its callers. Pure, and in a stable order.
 *
 * One cause is one change: a change in a shared schema is reported once, with the operations that
 * it reaches.
 */
export function diffModels(before: SdkModel, after: SdkModel): readonly Change[] {
  if (before === after) return [];
  const comparison = startComparison(before, after);
  compareOperations(comparison, before, after);
  compareWebhooks(comparison, before, after);
  comparePairs(comparison);
  compareAuth(comparison, before, after);
  compareServers(comparison, before, after);
  const causes = joinFindings(comparison);
  return writeChanges([...causes, ...compareNames(comparison, causes, before, after)]);
}
