import type { Property, Type } from "../../../src/model/model.js";
import type { Direction } from "../../../src/model/schema/context.js";
import { convertSchema } from "../../../src/model/schema/convert.js";
import { findHierarchy } from "../../../src/model/schema/hierarchy.js";
import { emptyPartCache } from "../../../src/model/schema/part-cache.js";
import type { SpecLimitKeyword, SpecNamedSchema, SpecProperty, SpecSchema } from "../../../src/openapi/spec-schema.js";

/** A schema as a test writes it. The origin rarely matters. */
export type Draft = Omit<SpecSchema, "origin">;

export const string: Type = { kind: "scalar", scalar: "string" };
export const integer: Type = { kind: "scalar", scalar: "integer" };
export const boolean: Type = { kind: "scalar", scalar: "boolean" };
export const nullType: Type = { kind: "null" };
export const unknown: Type = { kind: "unknown" };
export const never: Type = { kind: "never" };

export function schema(draft: Draft): SpecSchema {
  return { origin: "#/", ...draft };
}

export const stringSchema = schema({ types: ["string"] });
export const integerSchema = schema({ types: ["integer"] });
export const nullSchema = schema({ types: ["null"] });

/** An entry of `properties` of a schema. */
export function specProperty(name: string, draft: Draft): SpecProperty {
  return { name, schema: { origin: `#/${name}`, ...draft } };
}

export function named(key: string, draft: Draft): SpecNamedSchema {
  const pointer = `#/components/schemas/${key}`;
  return { pointer, key, component: true, schema: { origin: pointer, ...draft } };
}

export function reference(key: string): SpecSchema {
  return schema({ ref: `#/components/schemas/${key}` });
}

export function limit(keyword: SpecLimitKeyword, value: string | number | boolean) {
  return { keyword, value };
}

/** An object type with these properties: `[name, type, required]`. */
export function objectOf(...properties: readonly (readonly [string, Type, boolean])[]): object {
  return { kind: "object", properties: properties.map(([name, type, required]) => ({ name, type, required })) };
}

export interface Conversion {
  readonly type: Type;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** Converts a schema of a document with these named schemas. */
export function convert(draft: Draft, direction: Direction = "response", library: readonly SpecNamedSchema[] = []): Conversion {
  const codes: string[] = [];
  const messages: string[] = [];
  const schemas = new Map(library.map((entry) => [entry.pointer, entry]));
  const type = convertSchema(
    { origin: "#/here", ...draft },
    {
      direction,
      schemas,
      hierarchy: findHierarchy(schemas),
      names: new Map(library.map((entry) => [entry.pointer, entry.key])),
      ancestors: new Set(),
      parts: emptyPartCache(),
      report: (code, details) => {
        codes.push(code);
        messages.push(`${details.pointer}: ${details.message} ${details.instead}`);
      },
    },
  );
  return { type, codes, messages };
}

/** A type without descriptions, origins and limits, so that tests compare shapes. */
export function shape(type: Type): unknown {
  return JSON.parse(JSON.stringify(type, (key, value) => (["doc", "origin", "limits"].includes(key) ? undefined : value)));
}

/** The properties of an object type. Fails for other types. */
export function propertiesOf(type: Type): readonly Property[] {
  if (type.kind !== "object") throw new Error(`Expected an object, not ${type.kind}.`);
  return type.properties;
}
