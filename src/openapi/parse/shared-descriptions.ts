import { isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecParameter, SpecResponse } from "../spec.js";
import type { SpecSchema } from "../spec-schema.js";
import { type ObjectNode, stringProperty } from "./node.js";
import { memoizeByPointer, type ParseContext, type SharedDescriptions } from "./parse-context.js";

const extension = "x-pinwheel-descriptions";
/** How many unused entries a message names. */
const maxNamesShown = 20;

type Kind = "parameters" | "properties" | "responses";

/**
 * Returns the description that the document shares among all parameters or properties with a name,
 * or all responses with a status.
 *
 * `x-pinwheel-descriptions` of the document holds the texts. Only items without their own
 * description use them. A key that starts with `*` matches every name with the rest of the key as
 * its ending, and `{*}` in the text is replaced by the start of the name. The exact name wins, then
 * the longest ending. So an overlay can describe hundreds of parameters with the same meaning in
 * one line.
 */
export function sharedDescriptionFor(context: ParseContext, kind: Kind, name: string): string | undefined {
  return descriptionAt(context, rootOf(context), kind, name);
}

/**
 * Applies `x-pinwheel-descriptions` of an operation to its parameters. These texts win over all
 * other descriptions.
 */
export function withParameterDescriptions(
  context: ParseContext,
  operation: ObjectNode,
  parameters: readonly SpecParameter[],
): readonly SpecParameter[] {
  return parameters.map((parameter) => withText(parameter, descriptionAt(context, operation, "parameters", parameter.name)));
}

/**
 * Applies `x-pinwheel-descriptions` of an operation to its responses, by status. These texts win
 * over all other descriptions.
 */
export function withResponseDescriptions(
  context: ParseContext,
  operation: ObjectNode,
  responses: readonly SpecResponse[],
): readonly SpecResponse[] {
  return responses.map((response) => withText(response, descriptionAt(context, operation, "responses", response.status)));
}

/**
 * Applies `x-pinwheel-descriptions` of the parent schema, then the shared descriptions, to a
 * property. A reference gets one as well.
 */
export function withPropertyDescription(context: ParseContext, parent: ObjectNode, name: string, schema: SpecSchema): SpecSchema {
  return withSharedDescription(context, "properties", name, withText(schema, descriptionAt(context, parent, "properties", name)));
}

/**
 * Adds the shared description to a property or response without a description. An empty description
 * counts as none.
 */
export function withSharedDescription<Item extends SpecSchema | SpecResponse>(
  context: ParseContext,
  kind: Kind,
  name: string,
  item: Item,
): Item {
  return item.description ? item : withText(item, sharedDescriptionFor(context, kind, name));
}

/**
 * Reports the entries that nothing has used. Must be called after everything else has been parsed.
 */
export function reportUnusedDescriptions(context: ParseContext): void {
  sharedDescriptionsAt(context, rootOf(context));
  for (const [pointer, { value }] of context.descriptions) {
    const unused = namesIn(value.texts).filter((name) => !value.used.has(name));
    if (unused.length === 0) continue;
    const names = unused.slice(0, maxNamesShown).join(", ") + (unused.length > maxNamesShown ? ", ..." : "");
    context.report("description-unused", { message: `${unused.length} of the descriptions here are not used: ${names}`, pointer });
  }
}

function rootOf(context: ParseContext): ObjectNode {
  return { pointer: "#", value: context.root };
}

function withText<Item extends object>(item: Item, description: string | undefined): Item {
  return description === undefined ? item : { ...item, description };
}

/** Looks up a name in the `x-pinwheel-descriptions` of one object. */
function descriptionAt(context: ParseContext, owner: ObjectNode, kind: Kind, name: string): string | undefined {
  const descriptions = sharedDescriptionsAt(context, owner);
  const texts = descriptions && ownValue(descriptions.texts, kind);
  if (descriptions === undefined || !isJsonObject(texts)) return undefined;
  const key = Object.hasOwn(texts, name) ? name : longestSuffix(Object.keys(texts), name);
  if (key === undefined) return undefined;
  descriptions.used.add(`${kind}.${key}`);
  const pointer = [extension, kind].reduce(childPointer, owner.pointer);
  const text = stringProperty(context, { pointer, value: texts }, key);
  if (key === name) return text;
  const start = name.slice(0, name.length - key.length + 1);
  return text?.replaceAll("{*}", () => start);
}

function sharedDescriptionsAt(context: ParseContext, { pointer, value }: ObjectNode): SharedDescriptions | undefined {
  const texts = ownValue(value, extension);
  if (!isJsonObject(texts)) return undefined;
  return memoizeByPointer(context.descriptions, childPointer(pointer, extension), () => ({ texts, used: new Set() }));
}

/** The entries as `kind.name`. A misspelled kind counts as one entry. */
function namesIn(texts: JsonObject): readonly string[] {
  return Object.entries(texts).flatMap(([kind, entries]) =>
    isJsonObject(entries) ? Object.keys(entries).map((name) => `${kind}.${name}`) : [kind],
  );
}

function longestSuffix(keys: readonly string[], name: string): string | undefined {
  const matches = keys.filter((key) => key.startsWith("*") && name.endsWith(key.slice(1)));
  return matches.sort((left, right) => right.length - left.length)[0];
}
