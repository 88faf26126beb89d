/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { LogLine } from "../flows.js";

/**
 * Recognizes new lines in a log that is read from the start repeatedly.
 *
 * Counts equal lines: the third occurrence of a line is new if earlier readings had two. So lines
 * may be missing from a reading or arrive in another order, as they do while the server merges
 * several sources. Stores one number per distinct line instead of its text.
 */
export class NewLineFilter {
  /** The largest number of occurrences in one reading, by hash of the line. */
  readonly #maxCounts = new Map<number, number>();
  #counts = new Map<number, number>();
  #readings = 0;
  #position: "start" | "sources" | "body" = "start";

  /** Call this before each reading from the start of the log. */
  restart(): void {
    this.#counts = new Map();
    this.#readings++;
    this.#position = "start";
  }

  /** Whether no earlier reading had this occurrence of the line. Call this once for each line. */
  isNew(line: LogLine): boolean {
    if (this.#isSourceLine(line)) return this.#readings <= 1;
    const key = hash(`${line.timestamp} ${line.level} ${line.event}`);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= (this.#maxCounts.get(key) ?? 0)) return false;
    this.#maxCounts.set(key, count);
    return true;
  }

  /**
   * Whether the line is in the first group, which lists where the server found the log.
   *
   * The list changes between readings, so only the first reading returns it.
   */
  #isSourceLine({ event }: LogLine): boolean {
    if (this.#position === "start") this.#position = event.startsWith("::group::Log message source") ? "sources" : "body";
    const isSource = this.#position === "sources";
    if (isSource && event === "::endgroup::") this.#position = "body";
    return isSource;
  }
}

/** A hash of 53 bits, the size of the integers of JavaScript. */
function hash(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x27d4eb2f);
    low = Math.imul(low ^ code, 0x165667b1);
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) ^ Math.imul(low ^ (low >>> 13), 0x297a2d39);
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ Math.imul(high ^ (high >>> 13), 0x297a2d39);
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
