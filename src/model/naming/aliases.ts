import type { Report } from "../../diagnostics/diagnostic.js";
import type { NamedType, SdkModel } from "../model.js";

/**
 * Adds the former names of types to a model, so that code with these names still compiles. A name
 * that another type has now is not added, and that is reported.
 */
export function withAliases(model: SdkModel, aliases: Readonly<Record<string, string>>, report: Report): SdkModel {
  const byName = new Map(model.types.map((type) => [type.name, type]));
  const added = Object.entries(aliases).flatMap(([name, target]): readonly NamedType[] => {
    const type = byName.get(target);
    if (type === undefined || name === target) return [];
    const rival = byName.get(name);
    if (rival === undefined) return [aliasOf(type, name)];
    report("name-changed", { message: `${name} was the former name of ${target}, and is now another type.`, pointer: rival.origin });
    return [];
  });
  if (added.length === 0) return model;
  return { ...model, types: [...model.types, ...added].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function aliasOf({ name, key, origin }: NamedType, alias: string): NamedType {
  return { name: alias, key, aliasOf: name, doc: { deprecated: true }, type: { kind: "ref", name }, origin };
}
