import { defaultLimits } from "../../util/limits.js";
import type { YamlLine } from "./yaml-line.js";

/** A text of YAML, the position in it, and the JSON text of what has been read. */
export interface YamlReader {
  /** Ends with a line feed. Has no carriage returns and no control characters other than tabs. */
  readonly text: string;
  /** The offset of the next character. Outside of a node, a line starts there. */
  at: number;
  /** The offset at which `line` starts. */
  start: number;
  /** The next line that is not blank. */
  line: YamlLine;
  /** Lines by their texts, because most lines of a document occur several times. */
  readonly lines: Map<string, YamlLine>;
  /** The block collections around the next node, from the outside. */
  readonly open: BlockCollection[];
  /** The start of the JSON text, in parts of many lines. */
  readonly chunks: string[];
  /** The rest of the JSON text, in parts of a line. */
  readonly json: string[];
  /** The number of keys in the JSON text. */
  keys: number;
}

/** A block mapping or sequence whose end has not been read. */
export interface BlockCollection {
  /** The column of its keys or dashes. */
  readonly column: number;
  readonly isSequence: boolean;
}

/** The deepest nesting. js-yaml counts scalars, and some nodes twice. */
export const maxDepth: number = defaultLimits.depth - 5;

/** Thrown where js-yaml has to read the text. Not an error, because errors collect a stack. */
export const unusual: unique symbol = Symbol("unusual YAML");
