import { isJsonObject } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecDiscriminator, SpecSchema } from "../spec-schema.js";
import { lookUp } from "./look-up.js";
import { allEntriesOf, asPlainObject, type Builder, type Entry, type Node, property, quote, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Parses `discriminator` (OpenAPI 3.1, section 4.8.25). Without `propertyName`, it is reported and
 * ignored.
 */
export function parseDiscriminator(context: ParseContext, node: Node, schema: Builder<SpecSchema>): void {
  const object = asPlainObject(context, node);
  if (object === undefined) return;
  const propertyName = stringProperty(context, object, "propertyName");
  if (propertyName === undefined) {
    context.report("value-ignored", { message: 'The discriminator has no "propertyName".', pointer: node.pointer });
    return;
  }
  schema.discriminator = { propertyName, mapping: parseMapping(context, property(object, "mapping")) };
}

function parseMapping(context: ParseContext, node: Node | undefined): SpecDiscriminator["mapping"] {
  return allEntriesOf(context, node).flatMap((entry) => {
    const ref = mappingTarget(context, entry);
    if (ref === undefined) {
      reportUnresolved(context, entry);
      return [];
    }
    context.referenced.add(ref);
    return [{ value: entry.key, ref }];
  });
}

/**
 * Returns the pointer of the schema. A component name wins over a relative reference with the same
 * text, as OpenAPI recommends.
 */
function mappingTarget(context: ParseContext, { value }: Entry): string | undefined {
  if (typeof value !== "string") return undefined;
  const component = value.startsWith("#") ? undefined : lookUp(context, childPointer("#/components/schemas", encodePercent(value)));
  const target = component ?? lookUp(context, value);
  return target !== undefined && (isJsonObject(target.value) || typeof target.value === "boolean") ? target.pointer : undefined;
}

function encodePercent(name: string): string {
  return name.replaceAll("%", "%25");
}

function reportUnresolved(context: ParseContext, { key, pointer, value }: Entry): void {
  const message = `The discriminator maps ${JSON.stringify(key)} to ${quote(value)}, which is not a schema of the document.`;
  context.report("discriminator-mapping-dangling", { message, pointer, instead: "The entry was omitted." });
}
