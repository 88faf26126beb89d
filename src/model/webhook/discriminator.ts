import type { Type, Webhook, WebhookDiscriminator } from "../model.js";
import { type LookUp, resolveAlias } from "../operation/convert-schema.js";

/**
 * Finds the property whose value states which webhook a payload is: required in every payload, with
 * other literal strings in each. Of several, the first in the first payload.
 */
export function findDiscriminator(webhooks: readonly Webhook[], lookUp: LookUp): WebhookDiscriminator | undefined {
  const all = webhooks.map(({ name, payload }) => {
    const types = payload?.required === true ? payload.content.map(({ type }) => type) : [];
    return { name, tags: tagsOf({ kind: "union", members: types }, lookUp, new Set()) };
  });
  for (const property of all[0]?.tags.keys() ?? []) {
    const names = all.flatMap(({ name, tags }) => [...(tags.get(property) ?? [])].map((value) => ({ value, name })));
    const isDeclared = all.every(({ tags }) => tags.has(property));
    if (isDeclared && new Set(names.map(({ value }) => value)).size === names.length) return { property, names };
  }
  return undefined;
}

/** The literal strings of required properties, by the name of the property. */
type Tags = ReadonlyMap<string, ReadonlySet<string>>;

const none: Tags = new Map();

function tagsOf(type: Type, lookUp: LookUp, visited: ReadonlySet<Type>): Tags {
  const target = resolveAlias(type, lookUp);
  if (visited.has(target)) return none;
  const inside = (member: Type): Tags => tagsOf(member, lookUp, new Set([...visited, target]));
  switch (target.kind) {
    case "object":
      return new Map(
        target.properties.flatMap(({ name, type: value, required }) => {
          const literals = required ? literalsOf(resolveAlias(value, lookUp)) : undefined;
          return literals === undefined ? [] : [[name, literals]];
        }),
      );
    case "union":
      return target.members.map(inside).reduce<Tags | undefined>(joined, undefined) ?? none;
    case "intersection":
      return new Map(target.members.flatMap((member) => [...inside(member)]));
    default:
      return none;
  }
}

/** The properties that all alternatives have, with the values of all. */
function joined(all: Tags | undefined, tags: Tags): Tags {
  if (all === undefined) return tags;
  return new Map(
    [...all].flatMap(([name, values]) => {
      const others = tags.get(name);
      return others === undefined ? [] : [[name, new Set([...values, ...others])]];
    }),
  );
}

function literalsOf(type: Type): ReadonlySet<string> | undefined {
  const members = type.kind === "union" ? type.members : [type];
  const values = members.flatMap((member): readonly unknown[] => {
    if (member.kind === "literal") return [member.value];
    return member.kind === "enum" && !member.open ? member.values : [undefined];
  });
  const texts = values.filter((value) => typeof value === "string");
  return texts.length === values.length && texts.length > 0 ? new Set(texts) : undefined;
}
