/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { LogLine } from "../flows.js";

/** A kind of traceback: its first line, and the line that ends it and names the exception. */
interface Format {
  readonly start: RegExp;
  readonly end: RegExp;
}

/** Python prefixes the lines of an exception group with a bar. */
const formats: readonly Format[] = [
  { start: /^Traceback \(most recent call last\):/, end: /^(?<exception>\S.*)$/s },
  { start: /^\s*\+ Exception Group Traceback \(most recent call last\):/, end: /^\s*\| (?<exception>\S.*)$/s },
];

/**
 * Returns a function that recognizes the exceptions in a log of Airflow 2, line by line.
 *
 * Python writes a traceback as lines without a level. The line after the indented lines names the
 * exception, so that line gets the property `exception`.
 */
export function createTracebackMarker(): (line: LogLine) => LogLine {
  let format: Format | undefined;
  return (line) => {
    if (line.level !== null) {
      format = undefined;
      return line;
    }
    const nextFormat = formats.find(({ start }) => start.test(line.event));
    const exception = nextFormat === undefined ? format?.end.exec(line.event)?.groups?.["exception"] : undefined;
    if (nextFormat !== undefined) format = nextFormat;
    if (exception === undefined) return line;
    format = undefined;
    return { ...line, exception: exception.trimEnd() };
  };
}
