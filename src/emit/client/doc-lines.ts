import type { Doc } from "../../model/model.js";

/** Returns the paragraphs of a doc comment. The text is left out if it only repeats the summary. */
export function docLines({ summary, text }: Doc): readonly (string | undefined)[] {
  return [summary, text === summary ? undefined : text];
}
