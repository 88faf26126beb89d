/**
 * Marks in the text of code, which {@link layOut} interprets and removes.
 *
 * They are control characters, because literals, comments and names never contain control
 * characters.
 */
export const marks = {
  /** Starts a group: its lines stay on one line if they fit. */
  group: "\x01",
  groupEnd: "\x02",
  /** A space in a flat group, a line break in a broken group. */
  line: "\x03",
  /** Nothing in a flat group, a line break in a broken group. */
  softline: "\x04",
  /** Starts text whose lines are indented two columns deeper than the current line. */
  indent: "\x05",
  /** Starts text whose lines are indented as deep as the current line. */
  align: "\x06",
  /** Ends `indent` and `align`. */
  dedent: "\x07",
  /** Always a line break. A group that contains it is broken. */
  hardline: "\x08",
  /** Starts text that appears only in a broken group, such as a trailing comma. */
  ifBreak: "\x0e",
  ifBreakEnd: "\x0f",
} as const;
