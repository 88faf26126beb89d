import { isJsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, splitPointer } from "../../util/json-pointer.js";
import { isSchemaValue, lookUp } from "./look-up.js";
import type { Node, ParseContext } from "./parse-context.js";

/**
 * Finds the components that are only a reference to a schema in another file.
 *
 * The schema is named after such a component, so that `#/components/schemas/Pet` and
 * `models/pet.yaml` are one type. If several components refer to the same schema, the first by name
 * does.
 */
export function findAliases(context: ParseContext, schemas: Node | undefined): void {
  if (schemas === undefined || !isJsonObject(schemas.value) || context.files.byKey.size === 1) return;
  for (const [key, value] of Object.entries(schemas.value).sort(([left], [right]) => (left < right ? -1 : 1))) {
    findAlias(context, { pointer: childPointer(schemas.pointer, key), value });
  }
}

function findAlias(context: ParseContext, component: Node): void {
  const { aliases } = context;
  const links = linksOf(context, component);
  const last = links.at(-1);
  if (last === undefined || !isSchemaValue(last.value) || links.some(({ pointer }) => aliases.components.has(pointer))) return;
  aliases.targets.set(component.pointer, last);
  for (const { pointer } of links) aliases.components.set(pointer, component.pointer);
}

/** Follows references from a component through other files. Empty if one leads back. */
function linksOf(context: ParseContext, component: Node): readonly Node[] {
  const links: Node[] = [];
  let link: Node | undefined = component;
  while (link !== undefined) {
    const next: Node | undefined = nextLink(context, link);
    if (next === undefined) return links;
    if (splitPointer(next.pointer).key === "" || links.some(({ pointer }) => pointer === next.pointer)) return [];
    links.push(next);
    link = next;
  }
  return links;
}

/**
 * Returns the target of a schema that is only a reference, perhaps with extensions. Undefined for
 * any other value.
 */
export function nextLink(context: ParseContext, { pointer, value }: Node): Node | undefined {
  if (!isJsonObject(value)) return undefined;
  const ref = ownValue(value, "$ref");
  const isOnlyReference =
    context.rules.refSiblings === "ignored" || Object.keys(value).every((key) => key === "$ref" || key.startsWith("x-"));
  return typeof ref === "string" && isOnlyReference ? lookUp(context, ref, pointer) : undefined;
}

/** Returns the pointer that names a schema: its own, or that of the component that names it. */
export function namedPointer({ aliases }: ParseContext, { pointer }: Node): string {
  return aliases.components.get(pointer) ?? pointer;
}
