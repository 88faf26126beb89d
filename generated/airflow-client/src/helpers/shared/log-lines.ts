/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { LogLine } from "../flows.js";
import { exceptionOf } from "./log-exception.js";

/**
 * Converts a log entry of Airflow 3: an object, or a string that the server adds between objects.
 */
export function structuredLine(entry: Readonly<Record<string, unknown>> | string, try_number: number): LogLine {
  if (typeof entry === "string") return plainLine(entry, try_number);
  const { timestamp, level, logger, event, exception: _, traceback, ...properties } = entry;
  return {
    ...properties,
    ...(typeof traceback === "string" && { traceback }),
    ...exceptionOf(entry),
    timestamp: stringOrNull(timestamp),
    level: stringOrNull(level)?.toLowerCase() ?? null,
    logger: stringOrNull(logger),
    event: stringOrNull(event) ?? JSON.stringify(event ?? null),
    try_number,
  };
}

/**
 * The default line format of Airflow 2: `[time] {file.py:12} LEVEL - text`, or ` LEVEL - text` for
 * groups.
 */
const defaultFormat = /^(?:\[(?<time>\d{4}-[^\]]*)\] \{(?<source>[^}]*)\} | )(?<level>[A-Z]+) - (?<event>.*)$/s;

/** Parses a line of Airflow 2. The whole text of a line in another format becomes the `event`. */
export function textLine(text: string, host: string, try_number: number): LogLine {
  const { time, source, level, event } = defaultFormat.exec(text)?.groups ?? {};
  if (level === undefined || event === undefined) return { ...plainLine(text, try_number), host };
  const timestamp = time === undefined ? null : toRfc3339(time);
  return { timestamp, level: level.toLowerCase(), logger: null, event, try_number, host, ...(source !== undefined && { source }) };
}

function plainLine(event: string, try_number: number): LogLine {
  return { timestamp: null, level: null, logger: null, event, try_number };
}

/** Python writes `2026-01-31 00:00:00,125+0000` for `2026-01-31T00:00:00.125+00:00`. */
function toRfc3339(time: string): string {
  return time
    .replace(" ", "T")
    .replace(",", ".")
    .replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
}

function stringOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/**
 * Returns a function that splits a text, which arrives in chunks, into lines without empty lines.
 *
 * The end of a chunk can be an incomplete line. It is kept until the next chunk, and returned if
 * the next chunk is empty or if `isLast` is set.
 */
export function createLineSplitter(): (chunk: string, isLast: boolean) => readonly string[] {
  let incomplete = "";
  return (chunk, isLast) => {
    const lines = (incomplete + chunk).split(/\r?\n/);
    incomplete = isLast || chunk === "" ? "" : (lines.pop() ?? "");
    return lines.filter((line) => line.trim() !== "");
  };
}
