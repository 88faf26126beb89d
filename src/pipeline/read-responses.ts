import { readFileSync } from "node:fs";
import { diagnose, fatal } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { RecordedResponse, RecordedResponses } from "../emit/emitter.js";
import type { Json } from "../util/json.js";
import { describeJson, isJsonObject, type JsonObject, ownValue } from "../util/json-kind.js";
import { childPointer } from "../util/json-pointer.js";
import { findSyntaxError } from "../util/json-text.js";
import { positionOf } from "../util/position.js";

/**
 * Reads the recorded responses of an API.
 *
 * @param texts gets the text, so that diagnostics have positions
 * @param others keys of responses that are ignored
 * @throws PinwheelError `responses-invalid`, with all problems of the file
 */
export function readResponses(file: string, texts: Map<string, string>, others: ReadonlySet<string> = new Set()): RecordedResponses {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  texts.set(file, text);
  const problems: Problem[] = [];
  const byKey = checkFile(parseJson(text, file), (pointer, message) => problems.push({ pointer, message }));
  if (problems.length > 0) throw new PinwheelError(problems.map((problem) => diagnose("responses-invalid", { ...problem, file })));
  return { file, byKey: others.size === 0 ? byKey : new Map([...byKey].filter(([key]) => !others.has(key))) };
}

interface Problem {
  readonly pointer: string;
  readonly message: string;
}

type Complain = (pointer: string, message: string) => void;

function parseJson(text: string, file: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { offset, reason } = findSyntaxError(text);
    throw fatal("responses-invalid", { message: `The file is not valid JSON: ${reason}.`, file, ...positionOf(text, offset) }, error);
  }
}

/** The file: `note` is that of all responses that have none. */
function checkFile(value: Json, complain: Complain): ReadonlyMap<string, RecordedResponse> {
  const byKey = new Map<string, RecordedResponse>();
  const responses = isJsonObject(value) ? ownValue(value, "responses") : undefined;
  if (!isJsonObject(value) || !isJsonObject(responses)) {
    complain("#", 'The file must be an object with the property "responses", an object of responses by operation.');
    return byKey;
  }
  checkProperties(value, ["note", "responses"], "#", complain);
  const note = textOf(value, "note", "#", complain);
  for (const [key, entry] of Object.entries(responses)) {
    const response = checkEntry(entry, childPointer("#/responses", key), complain);
    if (response !== undefined) byKey.set(key, note === undefined ? response : { note, ...response });
  }
  return byKey;
}

function checkEntry(entry: Json, pointer: string, complain: Complain): RecordedResponse | undefined {
  if (!isJsonObject(entry)) {
    complain(pointer, `A response is ${describeJson(entry)}. It must be an object with "status", "mediaType" and "body".`);
    return undefined;
  }
  checkProperties(entry, ["status", "mediaType", "body", "note"], pointer, complain);
  const status = ownValue(entry, "status");
  const mediaType = ownValue(entry, "mediaType");
  const body = ownValue(entry, "body");
  const note = textOf(entry, "note", pointer, complain);
  if (typeof status !== "number" || !Number.isInteger(status) || status < 200 || status > 299) {
    complain(childPointer(pointer, "status"), `"status" is ${describeJson(status)}. It must be a number from 200 to 299.`);
    return undefined;
  }
  if (typeof mediaType !== "string" || mediaType === "") {
    complain(
      childPointer(pointer, "mediaType"),
      `"mediaType" is ${describeJson(mediaType)}. It must be a string such as "application/json".`,
    );
    return undefined;
  }
  if (body === undefined) {
    complain(pointer, 'A response has no "body".');
    return undefined;
  }
  return { status, mediaType, body, ...(note !== undefined && { note }) };
}

function textOf(object: JsonObject, name: string, pointer: string, complain: Complain): string | undefined {
  const value = ownValue(object, name);
  if (value === undefined || typeof value === "string") return value;
  complain(childPointer(pointer, name), `"${name}" is ${describeJson(value)}. It must be a string.`);
  return undefined;
}

/** Because a misspelled property would otherwise have no effect. */
function checkProperties(object: JsonObject, known: readonly string[], pointer: string, complain: Complain): void {
  for (const name of Object.keys(object).filter((each) => !known.includes(each))) {
    complain(childPointer(pointer, name), `${JSON.stringify(name)} is not a known property; use one of ${known.join(", ")}.`);
  }
}
