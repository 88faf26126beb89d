/**
 * The text of a page while it is printed. Blocks that print nothing leave the blank lines around
 * them, so static text adds at most one blank line after the text before it, and spaces at the end
 * of a line are removed. Values never change: a blank line inside a fenced block is content.
 */
export class PageText {
  readonly #pieces: string[] = [];
  /**
   * Line breaks at the end of the text, at most two. A page starts without blank lines, so the
   * empty text counts as having two.
   */
  #lineBreaks = 2;

  /** Adds static text of the template. */
  addText(text: string): void {
    const rest = text.replace(/^(?:[ \t]*\n)+/, "");
    const lineBreaks = text.slice(0, text.length - rest.length).split("\n").length - 1;
    if (lineBreaks > 0) {
      trimLineEnd(this.#pieces);
      this.#addLineBreaks(lineBreaks);
    }
    if (rest === "") return;
    this.#pieces.push(rest);
    this.#lineBreaks = Math.min(rest.length - rest.replace(/\n+$/, "").length, 2);
  }

  #addLineBreaks(count: number): void {
    const added = Math.min(count, 2 - this.#lineBreaks);
    this.#pieces.push("\n".repeat(added));
    this.#lineBreaks += added;
  }

  /** Adds the text of a value. */
  addValue(text: string): void {
    if (text === "") return;
    this.#pieces.push(text);
    this.#lineBreaks = 0;
  }

  /** The whole page, ending with one line break. */
  toString(): string {
    return `${this.#pieces.join("").trimEnd()}\n`;
  }
}

/**
 * Removes spaces and tabs from the end of the last pieces, for example after a value that is empty.
 */
function trimLineEnd(pieces: string[]): void {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const trimmed = pieces[index]?.replace(/[ \t]+$/, "") ?? "";
    pieces[index] = trimmed;
    if (trimmed !== "") return;
  }
}
