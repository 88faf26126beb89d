import type { Operation, Property, Type } from "../../model/model.js";
import { containers, foldTypeWith, leaves, type TypeHandlers, type TypeOf } from "../../model/type-fold.js";
import { type Code, code, literal, propertyKey } from "../../print/typescript/code.js";
import { mapType, union } from "./type-layout.js";
import type { TypeScope } from "./type-scope.js";
import { typeText } from "./type-text.js";

/**
 * `{ readonly "X-Total": `${number}` | null; ... }`: what the headers of successful responses hold.
 * Undefined if the document declares none.
 */
export function headersBody({ success }: Operation, scope: TypeScope, separator: Code): Code | undefined {
  const byName = new Map<string, Property[]>();
  for (const header of success.flatMap(({ headers }) => headers)) {
    const key = header.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), header]);
  }
  if (byName.size === 0) return undefined;
  const entries = [...byName.values()].map((headers): readonly [Code, Code] => {
    const isAlwaysSent = headers.length === success.length && headers.every(({ required }) => required);
    const types = headers.map(({ type }) => headerText(type, scope));
    return [propertyKey(headers[0]?.name ?? ""), union([...types, ...(isAlwaysSent ? [] : [code`null`])])];
  });
  return mapType(entries, separator);
}

/** The text of a header: a value of an enum, a number or a boolean as text, or any string. */
export function headerText(type: Type, scope: TypeScope): Code {
  return foldTypeWith({ scope, visited: new Set<string>() }, type, handlers);
}

interface Context {
  readonly scope: TypeScope;
  readonly visited: ReadonlySet<string>;
}

const anyText = (): Code => code`string`;

const handlers: TypeHandlers<Code, Context> = {
  ...leaves(anyText),
  ...containers(anyText),
  union: anyText,
  intersection: anyText,
  scalar: ({ scalar }) => scalarText(scalar),
  literal: ({ value }) => (typeof value === "string" ? literal(value) : anyText()),
  enum: (type, _, { scope }) => (type.values.every((value) => typeof value === "string") ? typeText(type, scope) : anyText()),
  ref({ name, open, any }, _, { scope, visited }) {
    const target = visited.has(name) ? undefined : scope.types.get(name);
    if (target === undefined) return anyText();
    const type = open && target.kind === "enum" ? { ...target, open, ...(any && { any }) } : target;
    return foldTypeWith({ scope, visited: new Set([...visited, name]) }, type, handlers);
  },
};

function scalarText(scalar: TypeOf<"scalar">["scalar"]): Code {
  switch (scalar) {
    case "boolean":
      return code`"true" | "false"`;
    case "integer":
    case "number":
      return code`\`\${number}\``;
    case "string":
      return anyText();
  }
}
