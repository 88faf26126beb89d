/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { LogLine } from "../flows.js";

/** A line of Airflow 3: an object, or text where the server puts some among them. */
export function structuredLine(message: Readonly<Record<string, unknown>> | string, try_number: number): LogLine {
  if (typeof message === "string") return plainLine(message, try_number);
  const { timestamp, level, logger, event } = message;
  return {
    ...message,
    timestamp: textOf(timestamp),
    level: textOf(level)?.toLowerCase() ?? null,
    logger: textOf(logger),
    event: textOf(event) ?? JSON.stringify(event ?? null),
    try_number,
  };
}

/** A line of Airflow 2, in the format it has by default: `[time] {file.py:12} LEVEL - text`; anything else is text. */
export function textLine(text: string, host: string, try_number: number): LogLine {
  const { time, source, level, event } =
    /^(?:\[(?<time>\d{4}-[^\]]*)\] \{(?<source>[^}]*)\} | )(?<level>[A-Z]+) - (?<event>.*)$/s.exec(text)?.groups ?? {};
  if (level === undefined || event === undefined) return { ...plainLine(text, try_number), host };
  const timestamp = time === undefined ? null : normalTime(time);
  return { timestamp, level: level.toLowerCase(), logger: null, event, try_number, host, ...(source !== undefined && { source }) };
}

function plainLine(event: string, try_number: number): LogLine {
  return { timestamp: null, level: null, logger: null, event, try_number };
}

/** Python writes `+0000` where RFC 3339 wants `+00:00`. */
function normalTime(time: string): string {
  return time
    .replace(" ", "T")
    .replace(",", ".")
    .replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Tells lines that were read before from new ones, though a log is read from its start again and again. */
export interface Seen {
  /** From now on lines come from the start of the log. */
  again(): void;
  isNew(line: LogLine): boolean;
}

/**
 * Counts how often each line has come: the n-th of equal lines is new if there were fewer of them before. So lines may be missing from one
 * reading, or come in another order, as they do while several sources are merged. The group of lines at the start, which says where the
 * server found the log, differs from one reading to the next and is shown once. Keeps a number a line, not its text.
 */
export function newSeen(): Seen {
  const known = new Map<number, number>();
  let read = new Map<number, number>();
  let readings = 0;
  let place: "start" | "header" | "body" = "start";
  const isHeader = ({ event }: LogLine): boolean => {
    if (place === "start") place = event.startsWith("::group::Log message source") ? "header" : "body";
    const inside = place === "header";
    if (inside && event === "::endgroup::") place = "body";
    return inside;
  };
  return {
    again() {
      read = new Map();
      readings++;
      place = "start";
    },
    isNew(line) {
      if (isHeader(line)) return readings <= 1;
      const key = hash(`${line.timestamp} ${line.level} ${line.event}`);
      const count = (read.get(key) ?? 0) + 1;
      read.set(key, count);
      if (count <= (known.get(key) ?? 0)) return false;
      known.set(key, count);
      return true;
    },
  };
}

/** 53 bits of a text. */
function hash(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x27d4eb2f);
    low = Math.imul(low ^ code, 0x165667b1);
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) ^ Math.imul(low ^ (low >>> 13), 0x297a2d39);
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ Math.imul(high ^ (high >>> 13), 0x297a2d39);
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

/**
 * Whole lines of a text that comes in pieces. The end of a piece may be half a line, so it is kept until the next piece, or until one is
 * empty, or until the last. Empty lines are left out.
 */
export function newLineSplitter(): (piece: string, isLast: boolean) => readonly string[] {
  let kept = "";
  return (piece, isLast) => {
    const lines = (kept + piece).split(/\r?\n/);
    kept = isLast || piece === "" ? "" : (lines.pop() ?? "");
    return lines.filter((line) => line.trim() !== "");
  };
}
