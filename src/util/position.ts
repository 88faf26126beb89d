/** A position in a text. Both numbers start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset in UTF-16 units. */
export function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
