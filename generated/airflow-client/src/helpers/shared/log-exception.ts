/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { LogLine } from "../flows.js";

/** The parts of a log line that describe its exception. */
export type LineException = Pick<LogLine, "exception" | "traceback">;

type Properties = Readonly<Record<string, unknown>>;

/** The largest number of exceptions inside exceptions that a traceback shows. */
const maxDepth = 10;

/**
 * Reads the exception of a log entry of Airflow 3.
 *
 * Workers write it to `error_detail`: a list with the exception and its causes, as structlog
 * describes them. Other writers use `exception` for the same list, or for text. Any other value
 * counts as no exception.
 */
export function exceptionOf({ error_detail, exception }: Properties): LineException {
  const detail = error_detail ?? exception;
  if (typeof detail === "string") return textException(detail);
  const stacks = objectsOf(detail).filter(hasType);
  const [raised] = stacks;
  if (raised === undefined) return {};
  return { exception: firstLine(headline(raised)), traceback: tracebackOf(stacks, 0) };
}

function textException(text: string): LineException {
  const lines = text.trimEnd().split("\n");
  const exception = lines.at(-1)?.trim() ?? "";
  return exception === "" ? {} : { exception, traceback: lines.join("\n") };
}

/** Formats the exceptions as Python prints them: the first cause at the top. */
function tracebackOf(stacks: readonly Properties[], depth: number): string {
  const blocks = stacks.map((stack, index) => {
    const next = index === 0 ? [] : ["", stack["is_cause"] === true ? causeText : contextText, ""];
    return [...blockOf(stack, depth), ...next].join("\n");
  });
  return blocks.reverse().join("\n");
}

const causeText = "The above exception was the direct cause of the following exception:";
const contextText = "During handling of the above exception, another exception occurred:";

/** The lines of one exception: its stack frames, its type and message, its notes and its parts. */
function blockOf(stack: Properties, depth: number): readonly string[] {
  const frames = objectsOf(stack["frames"]).map(frameLine);
  const notes = Array.isArray(stack["exc_notes"]) ? stack["exc_notes"].filter((note) => typeof note === "string") : [];
  const parts = depth < maxDepth ? objectsOf(stack["exceptions"]).flatMap((part) => partLines(part, depth)) : [];
  return [...(frames.length > 0 ? ["Traceback (most recent call last):", ...frames] : []), headline(stack), ...notes, ...parts];
}

/** The lines of an exception inside an exception group. */
function partLines(part: Properties, depth: number): readonly string[] {
  const stacks = objectsOf(part["stacks"]).filter(hasType);
  if (stacks.length === 0) return [];
  return tracebackOf(stacks, depth + 1)
    .split("\n")
    .map((line) => `  | ${line}`);
}

function frameLine({ filename, lineno, name }: Properties): string {
  return `  File "${text(filename)}", line ${text(lineno)}, in ${text(name)}`;
}

function headline({ exc_type, exc_value }: Properties): string {
  const message = text(exc_value).trim();
  return message === "" ? text(exc_type) : `${text(exc_type)}: ${message}`;
}

function hasType({ exc_type }: Properties): boolean {
  return typeof exc_type === "string";
}

function firstLine(value: string): string {
  return value.split(/\r?\n/, 1)[0]?.trimEnd() ?? "";
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function objectsOf(value: unknown): readonly Properties[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
