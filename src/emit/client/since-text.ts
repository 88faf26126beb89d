import type { Operation } from "../../model/model.js";

/** The line that says since which release an operation is there; none where it always was, or where its own words say so. */
export function sinceText({ since, doc }: Pick<Operation, "since" | "doc">): string | undefined {
  if (since === undefined) return undefined;
  const said = new RegExp(`\\bsince (?:[a-z]+ )?${since.replaceAll(".", "\\.")}(?![\\d]|\\.\\d)`, "i");
  return said.test(`${doc.summary ?? ""} ${doc.text ?? ""}`) ? undefined : `Since ${since}.`;
}
