import type { SpecParameter } from "../spec.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Aligns the path parameters with the path template.
 *
 * Adds a string parameter for every name in braces that is not declared, and omits declared
 * parameters that do not occur. Reports both.
 */
export function matchPath(
  context: ParseContext,
  path: string,
  pointer: string,
  parameters: readonly SpecParameter[],
): readonly SpecParameter[] {
  const names = new Set(templateNames(path));
  const [used, unused] = partition(parameters, (parameter) => parameter.in !== "path" || names.has(parameter.name));
  for (const parameter of unused) reportUnused(context, path, pointer, parameter);
  const declared = new Set(used.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name));
  const undeclared = [...names].filter((name) => !declared.has(name));
  return [...used, ...undeclared.map((name) => addUndeclared(context, path, pointer, name))];
}

/** The names in braces, in order. */
function templateNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].flatMap((match) => match[1] ?? []);
}

function partition<Item>(items: readonly Item[], predicate: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(predicate), items.filter((item) => !predicate(item))];
}

function reportUnused(context: ParseContext, path: string, pointer: string, { name }: SpecParameter): void {
  const message = `The path ${JSON.stringify(path)} does not contain the path parameter ${JSON.stringify(name)}.`;
  context.report("path-parameter-unused", { message, pointer, instead: "The parameter was omitted." });
}

function addUndeclared(context: ParseContext, path: string, pointer: string, name: string): SpecParameter {
  const message = `The path ${JSON.stringify(path)} contains the parameter ${JSON.stringify(name)}, which is not declared.`;
  context.report("path-parameter-undeclared", { message, pointer, instead: "Read as a required string." });
  const schema = { origin: pointer, types: ["string"] } as const;
  return { origin: pointer, name, in: "path", required: true, style: "simple", explode: false, allowReserved: false, schema };
}
