import type { Change, Comparison, DiffResult } from "../../index.js";
import { needsTitles } from "./group-changes.js";

/** Returns the changes as JSON, in a form that does not change. */
export function changesJson({ comparisons, advice }: DiffResult): string {
  const hasSeveral = needsTitles(comparisons);
  const changes = comparisons.flatMap((comparison) =>
    comparison.changes.map(({ change }) => entryOf(change, hasSeveral ? comparison : undefined)),
  );
  return `${JSON.stringify({ format: 1, advice: { sdk: advice.sdk, api: advice.api }, changes }, null, 2)}\n`;
}

/** With several APIs, a pointer begins with its document. */
function entryOf(
  { code, where, before, after, message, verdicts, reaches, fingerprint, cause }: Change,
  comparison: Comparison | undefined,
): object {
  const { operation, type, property, pointer } = where;
  const document = comparison !== undefined && pointer.startsWith("#") ? comparison.after.api.source : "";
  return {
    code,
    where: { operation, type, property, pointer: `${document}${pointer}` },
    before,
    after,
    message,
    verdicts,
    reaches,
    fingerprint,
    cause,
  };
}
