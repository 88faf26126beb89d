import { isJsonObject } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecDiscriminator, SpecSchema } from "../spec.js";
import { allEntriesOf, asObject, type Builder, type Entry, type Node, property, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { lookUp } from "./reference.js";

/** `discriminator`: OpenAPI 3.1, section 4.8.25. Without a property name it says nothing and is reported. */
export function parseDiscriminator(reading: ParseContext, node: Node, draft: Builder<SpecSchema>): void {
  const object = asObject(reading, node);
  if (object === undefined) return;
  const propertyName = stringProperty(reading, object, "propertyName");
  if (propertyName === undefined) {
    reading.report("value-ignored", { message: 'The discriminator has no "propertyName".', pointer: node.pointer });
    return;
  }
  draft.discriminator = { propertyName, mapping: parseMapping(reading, property(object, "mapping")) };
}

function parseMapping(reading: ParseContext, node: Node | undefined): SpecDiscriminator["mapping"] {
  return allEntriesOf(reading, node).flatMap((entry) => {
    const ref = mappingTarget(reading, entry);
    if (ref === undefined) reportDangling(reading, entry);
    else reading.referenced.add(ref);
    return ref === undefined ? [] : [{ value: entry.key, ref }];
  });
}

/** A bare name means a component schema and wins over a relative reference of the same text, as the specification advises. */
function mappingTarget(reading: ParseContext, { value }: Entry): string | undefined {
  if (typeof value !== "string") return undefined;
  const named = value.startsWith("#") ? undefined : lookUp(reading, childPointer("#/components/schemas", encodePercent(value)));
  const target = named ?? lookUp(reading, value);
  return target !== undefined && (isJsonObject(target.value) || typeof target.value === "boolean") ? target.pointer : undefined;
}

function encodePercent(name: string): string {
  return name.replaceAll("%", "%25");
}

function reportDangling(reading: ParseContext, { key, pointer: at, value }: Entry): void {
  const target = typeof value === "string" ? JSON.stringify(value) : "something that is no text";
  const message = `The discriminator maps ${JSON.stringify(key)} to ${target}, which is no schema of the document.`;
  reading.report("discriminator-mapping-dangling", { message, pointer: at, instead: "The entry was left out." });
}
