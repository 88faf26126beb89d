import type { Operation } from "../../model/model.js";

/**
 * Returns `Since 3.1.` for an operation that older servers lack. Undefined for all others, and if
 * the description mentions the release already.
 */
export function sinceText({ since, doc }: Pick<Operation, "since" | "doc">): string | undefined {
  if (since === undefined) return undefined;
  const mention = new RegExp(`\\bsince (?:[a-z]+ )?${since.replaceAll(".", "\\.")}(?![\\d]|\\.\\d)`, "i");
  return mention.test(`${doc.summary ?? ""} ${doc.text ?? ""}`) ? undefined : `Since ${since}.`;
}
