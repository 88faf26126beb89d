import { isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecParameter, SpecResponse, SpecSchema } from "../spec.js";
import { asString, type ObjectNode } from "./node.js";
import { memoizeByPointer, type ParseContext, type SharedDescriptions } from "./parse-context.js";

const extension = "x-pinwheel-descriptions";
/** How many unused words a message names. */
const shown = 20;

type Kind = "parameters" | "properties" | "responses";

/**
 * What the document says of every parameter or property of a name, or every response of a status: the text under `x-pinwheel-descriptions`, for
 * those that say nothing of themselves. A key that starts with `*` stands for all names that end with the rest of it, and `{*}` in its text
 * for what they begin with; the full name wins, then the longest ending. An overlay can so describe what has one meaning under one name in
 * hundreds of places.
 */
export function sharedDescriptionFor(reading: ParseContext, kind: Kind, name: string): string | undefined {
  return descriptionsAt(reading, { pointer: "#", value: reading.root }, kind, name);
}

/** Parameters of an operation, with what its own `x-pinwheel-descriptions` says of them, which goes before all other descriptions. */
export function withParameterDescriptions(
  reading: ParseContext,
  operation: ObjectNode,
  parameters: readonly SpecParameter[],
): readonly SpecParameter[] {
  return parameters.map((parameter) => described(parameter, descriptionsAt(reading, operation, "parameters", parameter.name)));
}

/** Responses of an operation, in the same way by status. */
export function withResponseDescriptions(
  reading: ParseContext,
  operation: ObjectNode,
  responses: readonly SpecResponse[],
): readonly SpecResponse[] {
  return responses.map((response) => described(response, descriptionsAt(reading, operation, "responses", response.status)));
}

/** The property's schema, in the same way with what its schema says of it, also where it is a reference. */
export function withPropertyDescriptions(reading: ParseContext, parent: ObjectNode, name: string, schema: SpecSchema): SpecSchema {
  return withDescriptions(reading, "properties", name, described(schema, descriptionsAt(reading, parent, "properties", name)));
}

/**
 * A property's schema or a response, with the words for its name or status where it has none. OpenAPI wants a response to have a description,
 * which may be empty.
 */
export function withDescriptions<Item extends SpecSchema | SpecResponse>(
  reading: ParseContext,
  kind: Kind,
  name: string,
  item: Item,
): Item {
  return item.description ? item : described(item, sharedDescriptionFor(reading, kind, name));
}

/** Reports words that described nothing: their name is nowhere, or all that have it are described. To be called when all has been read. */
export function reportUnusedDescriptions(reading: ParseContext): void {
  sharedDescriptionsAt(reading, { pointer: "#", value: reading.root });
  for (const [at, { words, used }] of reading.glossaries) {
    const unused = namesIn(words).filter((name) => !used.has(name));
    if (unused.length === 0) continue;
    const names = unused.slice(0, shown).join(", ") + (unused.length > shown ? ", ..." : "");
    reading.report("words-unused", { message: `${unused.length} of the words here describe nothing: ${names}`, pointer: at });
  }
}

function described<Item extends object>(item: Item, description: string | undefined): Item {
  return description === undefined ? item : { ...item, description };
}

function descriptionsAt(reading: ParseContext, place: ObjectNode, kind: Kind, name: string): string | undefined {
  const glossary = sharedDescriptionsAt(reading, place);
  const texts = glossary && ownValue(glossary.words, kind);
  if (glossary === undefined || !isJsonObject(texts)) return undefined;
  const key = Object.hasOwn(texts, name) ? name : longestSuffix(Object.keys(texts), name);
  const value = key === undefined ? undefined : ownValue(texts, key);
  if (key === undefined || value === undefined) return undefined;
  glossary.used.add(`${kind}.${key}`);
  const text = asString(reading, { pointer: [extension, kind, key].reduce(childPointer, place.pointer), value });
  return key === name ? text : text?.replaceAll("{*}", () => name.slice(0, name.length - key.length + 1));
}

function sharedDescriptionsAt(reading: ParseContext, { pointer: at, value }: ObjectNode): SharedDescriptions | undefined {
  const words = ownValue(value, extension);
  return isJsonObject(words)
    ? memoizeByPointer(reading.glossaries, childPointer(at, extension), () => ({ words, used: new Set() }))
    : undefined;
}

function namesIn(words: JsonObject): readonly string[] {
  return Object.entries(words).flatMap(([kind, texts]) =>
    isJsonObject(texts) ? Object.keys(texts).map((name) => `${kind}.${name}`) : [kind],
  );
}

function longestSuffix(keys: readonly string[], name: string): string | undefined {
  const fitting = keys.filter((key) => key.startsWith("*") && name.endsWith(key.slice(1)));
  return fitting.sort((one, other) => other.length - one.length)[0];
}
