import { compact } from "../../util/compact.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecDiscriminator, SpecSchema } from "../spec-schema.js";
import { namedPointer } from "./aliases.js";
import { checkFields } from "./check-fields.js";
import { isSchemaValue, lookUp } from "./look-up.js";
import {
  allEntriesOf,
  asPlainObject,
  type Builder,
  type Entry,
  type Node,
  type ObjectNode,
  property,
  quote,
  stringProperty,
} from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Parses `discriminator` (OpenAPI 3.1, section 4.8.25). Without `propertyName`, it is reported and
 * ignored.
 */
export function parseDiscriminator(context: ParseContext, node: Node, schema: Builder<SpecSchema>): void {
  const object = asPlainObject(context, node);
  if (object === undefined) return;
  checkFields(context, "discriminator", object);
  const propertyName = stringProperty(context, object, "propertyName");
  if (propertyName === undefined) {
    context.report("value-ignored", { message: 'The discriminator has no "propertyName".', pointer: node.pointer });
    return;
  }
  const mapping = parseMapping(context, property(object, "mapping"));
  schema.discriminator = compact({ propertyName, mapping, defaultRef: parseDefault(context, object) });
}

/** Parses `defaultMapping` (OpenAPI 3.2, Discriminator Object). */
function parseDefault(context: ParseContext, object: ObjectNode): string | undefined {
  const node = context.rules.defaultMappings ? property(object, "defaultMapping") : undefined;
  if (node === undefined) return undefined;
  const target = mappingTarget(context, node);
  if (target !== undefined) {
    const ref = namedPointer(context, target);
    context.referenced.add(ref);
    return ref;
  }
  const message = `The discriminator maps all other values to ${quote(node.value)}, which is not a schema of the document.`;
  context.report("discriminator-mapping-dangling", { message, pointer: node.pointer, instead: "The default was omitted." });
  return undefined;
}

function parseMapping(context: ParseContext, node: Node | undefined): SpecDiscriminator["mapping"] {
  return allEntriesOf(context, node).flatMap((entry) => {
    const target = mappingTarget(context, entry);
    if (target === undefined) {
      reportUnresolved(context, entry);
      return [];
    }
    const ref = namedPointer(context, target);
    context.referenced.add(ref);
    return [{ value: entry.key, ref }];
  });
}

/**
 * Returns the schema. A component name wins over a relative reference with the same text, as
 * OpenAPI recommends. It may be a component of the same file, or of the document.
 */
export function mappingTarget(context: ParseContext, { pointer, value }: Node): Node | undefined {
  if (typeof value !== "string") return undefined;
  const component = `#${childPointer("/components/schemas", encodePercent(value))}`;
  const target =
    (value.startsWith("#") ? undefined : (lookUp(context, component, pointer) ?? lookUp(context, component, "#"))) ??
    lookUp(context, value, pointer);
  return target !== undefined && isSchemaValue(target.value) ? target : undefined;
}

function encodePercent(name: string): string {
  return name.replaceAll("%", "%25");
}

function reportUnresolved(context: ParseContext, { key, pointer, value }: Entry): void {
  const message = `The discriminator maps ${JSON.stringify(key)} to ${quote(value)}, which is not a schema of the document.`;
  context.report("discriminator-mapping-dangling", { message, pointer, instead: "The entry was omitted." });
}
