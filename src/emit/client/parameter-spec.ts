import type { Operation, Parameter, Type } from "../../model/model.js";
import { type Code, literal, objectLiteral } from "../../print/typescript/code.js";
import { explodesByDefault, type WireStyle, wireStyle } from "../shared/wire-style.js";
import { runtimeValue } from "./runtime-symbols.js";

/**
 * Returns the spec of a parameter for the runtime: its name alone, if the runtime assumes
 * everything else.
 */
export function parameterSpec(parameter: Parameter, operation: Operation, types: ReadonlyMap<string, Type>): Code {
  return isWrittenByDefault(parameter, operation, types) ? literal(parameter.name) : compactSpec(parameter);
}

/** Whether the name of a parameter is all that the runtime needs. */
export function isWrittenByDefault(parameter: Parameter, { params }: Operation, types: ReadonlyMap<string, Type>): boolean {
  const { name, param = name, constant } = parameter;
  if (constant !== undefined || param !== name) return false;
  const type = params.properties.find((property) => property.name === param)?.type;
  return defaults[parameter.in](wireStyle(parameter), type, types);
}

type IsDefault = (wire: WireStyle, type: Type | undefined, types: ReadonlyMap<string, Type>) => boolean;

const isDefaultPair: IsDefault = ({ style, explode, allowReserved }, type, types) =>
  style === "form" && explode && !allowReserved && !(type && canBeObject(type, types));

/** What the runtime assumes of a parameter that is a name alone. */
const defaults: Readonly<Record<Parameter["in"], IsDefault>> = {
  path: ({ style }, type, types) => style === "simple" && !(type && canBeComposite(type, types)),
  header: ({ style, explode }) => style === "simple" && !explode,
  query: isDefaultPair,
  cookie: isDefaultPair,
  querystring: () => false,
};

/** The spec of a parameter without the properties that have the value which the runtime assumes. */
function compactSpec(parameter: Parameter): Code {
  const { name, param = name, constant } = parameter;
  const { style, explode, allowReserved } = wireStyle(parameter);
  return objectLiteral([
    ["name", name],
    ["param", constant !== undefined || param === name ? undefined : param],
    ["style", runtimeValue(style)],
    ["explode", explode === explodesByDefault(style) ? undefined : explode],
    ["allowReserved", allowReserved ? true : undefined],
    ["value", constant],
  ]);
}

const scalarKinds: ReadonlySet<Type["kind"]> = new Set(["scalar", "literal", "enum", "null", "never"]);

/** Whether a value may be an array or object. */
function canBeComposite(type: Type, types: ReadonlyMap<string, Type>): boolean {
  return someAlternative(type, types, ({ kind }) => !scalarKinds.has(kind));
}

function canBeObject(type: Type, types: ReadonlyMap<string, Type>): boolean {
  return someAlternative(type, types, ({ kind }) => !scalarKinds.has(kind) && kind !== "array" && kind !== "tuple");
}

/** Whether the test holds for an alternative of a type. Follows names, each once. */
function someAlternative(
  type: Type,
  types: ReadonlyMap<string, Type>,
  test: (type: Type) => boolean,
  visited: ReadonlySet<string> = new Set(),
): boolean {
  if (type.kind === "union") return type.members.some((member) => someAlternative(member, types, test, visited));
  if (type.kind !== "ref") return test(type);
  const target = types.get(type.name);
  return target !== undefined && !visited.has(type.name) && someAlternative(target, types, test, new Set([...visited, type.name]));
}
