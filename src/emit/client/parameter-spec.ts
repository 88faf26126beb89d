import type { Operation, Parameter, Type } from "../../model/model.js";
import { type Code, literal, objectLiteral } from "../../print/typescript/code.js";
import { runtimeValue } from "./runtime-symbols.js";

/** A parameter as it is written on the wire, in full. */
interface WireStyle {
  /** The function of the runtime that writes it. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

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

/**
 * How the document wants a parameter written. A cookie whose `content` is text is not
 * percent-encoded, because that is the purpose of `content` (OpenAPI 3.1, Parameter Object and
 * Appendix D).
 */
function wireStyle({ in: location, style, explode, allowReserved, content }: Parameter): WireStyle {
  if (location === "querystring") return withDefaults(isJson(content) ? "jsonQuery" : "formQuery");
  if (isJson(content)) return withDefaults(location === "path" || location === "header" ? "jsonText" : "jsonPair");
  if (content !== undefined) return withDefaults(location === "cookie" ? "cookie" : style);
  return { style, explode: style === "deepObject" ? explodesByDefault(style) : explode, allowReserved };
}

/** For styles without options. */
function withDefaults(style: string): WireStyle {
  return { style, explode: explodesByDefault(style), allowReserved: false };
}

/**
 * OpenAPI 3.2, Parameter Object: `explode` defaults to true for the styles `form` and `cookie`, and
 * to false for all others.
 */
function explodesByDefault(style: string): boolean {
  return style === "form" || style === "cookie";
}

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

function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /[/+]json\s*(;|$)/i.test(mediaType);
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
