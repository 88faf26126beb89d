import { formatProblem } from "./format.mjs";

/**
 * Checks a value strictly against a type of the model. Undeclared properties, unexpected nulls and missing required properties are
 * problems.
 *
 * Returns a list of problems. Each has a path of JSON Pointer segments and a kind: `undeclared`, `missing`, `null`, `type`, `format` or
 * `new value`. A `new value` is not listed in an open enum, but a newer server may send it.
 */
export function checkValue(type, value, types) {
  return check(type, value, { types, path: [] });
}

function check(type, value, at) {
  switch (type.kind) {
    case "unknown":
      return [];
    case "never":
      return [problem(at, "type", "there is a value where none may be")];
    case "null":
      return value === null ? [] : [mismatch(at, value, "null")];
    case "scalar":
      return checkScalar(type, value, at);
    case "literal":
      return same(value, type.value) ? [] : [mismatch(at, value, JSON.stringify(type.value))];
    case "enum":
      return checkEnum(type, value, at);
    case "array":
      return Array.isArray(value)
        ? value.flatMap((item, index) => check(type.items, item, inside(at, index)))
        : [mismatch(at, value, "array")];
    case "tuple":
      return checkTuple(type, value, at);
    case "record":
      return checkObject({ properties: [], extra: type.values }, value, at);
    case "object":
      return checkObject(type, value, at);
    case "union":
      return checkUnion(type, value, at);
    case "intersection":
      return checkIntersection(type, value, at);
    case "ref":
      return check(type.open ? opened(resolve(type, at)) : resolve(type, at), value, at);
    case "binary":
      return value instanceof Uint8Array ? [] : [mismatch(at, value, "bytes")];
    default:
      throw new Error(`The model has a type of kind ${type.kind}, which is not known here.`);
  }
}

function checkScalar({ scalar, format }, value, at) {
  const fits = scalar === "integer" ? Number.isInteger(value) : typeof value === scalar && !Number.isNaN(value);
  if (!fits) return [mismatch(at, value, scalar)];
  const text = formatProblem(format, value);
  return text === undefined ? [] : [problem(at, "format", text)];
}

function checkEnum({ values, open }, value, at) {
  if (values.includes(value)) return [];
  const known = values.map((one) => JSON.stringify(one)).join(", ");
  if (!values.some((one) => typeof one === typeof value)) return [mismatch(at, value, `one of ${known}`)];
  return [problem(at, open ? "new value" : "type", `${JSON.stringify(value)} is none of ${known}`)];
}

function checkTuple({ items, required, rest }, value, at) {
  if (!Array.isArray(value)) return [mismatch(at, value, "array")];
  if (value.length < required) return [problem(at, "missing", `there are ${value.length} items, and ${required} are required`)];
  return value.flatMap((item, index) => {
    const type = items[index] ?? rest;
    return type ? check(type, item, inside(at, index)) : [problem(inside(at, index), "undeclared", "the list ends before this item")];
  });
}

function checkObject({ properties, extra }, value, at) {
  if (kindOf(value) !== "object") return [mismatch(at, value, "object")];
  const declared = new Map(properties.map((property) => [property.name, property]));
  const missing = properties
    .filter(({ name, required }) => required && !Object.hasOwn(value, name))
    .map(({ name }) => problem(inside(at, name), "missing", "it is required and not there"));
  const members = Object.entries(value).flatMap(([name, member]) => {
    const type = declared.get(name)?.type ?? extra;
    return type
      ? check(type, member, inside(at, name))
      : [problem(inside(at, name), "undeclared", `a ${kindOf(member)} that is not declared`)];
  });
  return [...missing, ...members];
}

/** If no member matches, returns the problems of the closest member: the one with a matching tag, or with the deepest problems. */
function checkUnion({ members }, value, at) {
  const results = members.map((member) => check(member, value, at));
  const perfect = results.find((problems) => problems.length === 0);
  if (perfect) return perfect;
  if (value === null) return [problem(at, "null", "it is null, and may not be")];
  return results.reduce((best, other) => (faultOf(other, at) < faultOf(best, at) ? other : best));
}

function faultOf(problems, { path }) {
  const hard = problems.filter(({ kind }) => kind !== "new value");
  const here = hard.filter((one) => one.path.length === path.length);
  return here.length * 10_000 + hard.length * 10 + problems.length;
}

/** Merges members that are objects. Otherwise the properties of one member would be undeclared in the others. */
function checkIntersection({ members }, value, at) {
  const resolved = members.map((member) => (member.kind === "ref" ? resolve(member, at) : member));
  if (resolved.some(({ kind }) => kind !== "object")) return resolved.flatMap((member) => check(member, value, at));
  const extra = resolved.find((member) => member.extra !== undefined)?.extra;
  return checkObject({ properties: resolved.flatMap(({ properties }) => properties), extra }, value, at);
}

function resolve({ name }, at) {
  const type = at.types.get(name);
  if (type === undefined) throw new Error(`The model has no type ${name}.`);
  return type;
}

const opened = (type) => (type.kind === "enum" ? { ...type, open: true } : type);
const inside = ({ types, path }, segment) => ({ types, path: [...path, segment] });
const problem = ({ path }, kind, text) => ({ path, kind, text });

function mismatch(at, value, expected) {
  if (value === null) return problem(at, "null", `it is null, and ${expected} is declared`);
  return problem(at, "type", `it is ${kindOf(value)}, and ${expected} is declared`);
}

function kindOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function same(left, right) {
  return left === right || (kindOf(left) === kindOf(right) && JSON.stringify(left) === JSON.stringify(right));
}
