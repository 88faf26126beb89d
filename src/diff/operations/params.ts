import type { Operation, Parameter, Property, Type } from "../../model/model.js";
import { addFinding, type Comparison, type NamedTypes, resolveType } from "../comparison.js";
import { type Finding, type OperationOwner, type Place, propertyPlace } from "../finding.js";
import { isSameJson } from "../same-json.js";
import { typeLabel } from "../type-label.js";
import { compareTypes } from "../types/compare-types.js";
import { compareValue } from "../types/properties.js";

/** A param of the caller, and the parameter of the request that carries it. */
interface Param {
  readonly property: Property;
  readonly parameter: Parameter;
}

const root: Place = { path: [], pointer: "", cause: "" };

/** Compares the params of an operation, without those for its body and for the media types. */
export function compareParams(comparison: Comparison, before: Operation, after: Operation, owner: OperationOwner): void {
  const left = paramsOf(before);
  const right = paramsOf(after);
  const renamed = renamedVariables(before, after);
  const add = (finding: Finding): void => addFinding(comparison, owner, finding);

  for (const [name, { property }] of left) {
    const newName = renamed.get(name) ?? name;
    if (right.has(newName)) continue;
    const place = propertyPlace(root, name, property.origin, undefined);
    const removed = property.required ? "required-param-removed" : "param-removed";
    add({ name: removed, place, before: typeLabel(property.type), lost: [property.type] });
  }
  const oldNames = new Map([...renamed].map(([oldName, newName]) => [newName, oldName]));
  for (const [name, param] of right) {
    const oldName = oldNames.get(name) ?? name;
    const old = left.get(oldName);
    const place = propertyPlace(root, name, old?.property.origin, param.property.origin);
    if (old === undefined) {
      const added = param.property.required ? "required-param-added" : "param-added";
      add({ name: added, place, after: typeLabel(param.property.type) });
      continue;
    }
    if (oldName !== name) add({ name: "path-variable-renamed", place, before: oldName, after: name });
    compareParam(comparison, old, param, { place, owner });
  }
  compareConstants(before, after).forEach(add);
}

function compareParam(
  comparison: Comparison,
  before: Param,
  after: Param,
  position: { readonly place: Place; readonly owner: OperationOwner },
): void {
  const { place, owner } = position;
  const add = (finding: Omit<Finding, "place">): void => addFinding(comparison, owner, { place, ...finding });
  const [wasRequired, isRequired] = [before.property.required, after.property.required];
  if (wasRequired !== isRequired) add({ name: isRequired ? "param-became-required" : "param-became-optional" });
  if (before.property.doc.deprecated !== true && after.property.doc.deprecated === true) add({ name: "param-deprecated" });
  const [wasAt, isAt] = [wireLabel(before.parameter), wireLabel(after.parameter)];
  const isSamePart = before.parameter.in === after.parameter.in;
  if (!isSamePart || (wasAt !== isAt && after.parameter.in !== "path")) add({ name: "param-moved", before: wasAt, after: isAt });
  else {
    const isList = isListIn(comparison.before, before) && isListIn(comparison.after, after);
    const [wasWritten, isWritten] = [serialization(before, isList), serialization(after, isList)];
    if (wasWritten !== isWritten) add({ name: "param-serialization-changed", before: wasWritten, after: isWritten });
  }
  compareValue(comparison, before.property, after.property, position, compareTypes);
}

/** `query genre` */
function wireLabel(parameter: Parameter): string {
  return `${parameter.in} ${parameter.name}`;
}

/** Whether a param is a list or an object. How a single value is exploded makes no difference. */
function isListIn(types: NamedTypes, { property }: Param): boolean {
  const isSingle = (type: Type): boolean => {
    const resolved = resolveType(types, type);
    if (resolved.kind === "union") return resolved.members.every(isSingle);
    return ["scalar", "enum", "literal", "null"].includes(resolved.kind);
  };
  return !isSingle(property.type);
}

/** `form, explode` */
function serialization({ parameter }: Param, isList: boolean): string {
  if (parameter.content !== undefined) return parameter.content;
  return [parameter.style, ...(parameter.explode && isList ? ["explode"] : []), ...(parameter.allowReserved ? ["allowReserved"] : [])].join(
    ", ",
  );
}

function paramsOf({ params, parameters }: Operation): ReadonlyMap<string, Param> {
  const byParam = new Map(parameters.map((parameter) => [parameter.param, parameter]));
  return new Map(
    params.properties.flatMap((property) => {
      const parameter = byParam.get(property.name);
      return parameter === undefined ? [] : [[property.name, { property, parameter }] as const];
    }),
  );
}

/** Returns the new params of path variables by the old, if the position has another name. */
function renamedVariables(before: Operation, after: Operation): ReadonlyMap<string, string> {
  const left = variablesOf(before);
  const right = variablesOf(after);
  if (left.length !== right.length) return new Map();
  const kept = new Set(left.filter((name) => right.includes(name)));
  return new Map(
    left.flatMap((name, index) => {
      const newName = right[index];
      return newName === undefined || name === newName || kept.has(name) || kept.has(newName) ? [] : [[name, newName] as const];
    }),
  );
}

/** Returns the params of the variables of a path, in its order. */
function variablesOf({ path, parameters }: Operation): readonly string[] {
  const byName = new Map(parameters.filter((each) => each.in === "path").map((each) => [each.name, each.param ?? each.name]));
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => byName.get(name) ?? name);
}

function compareConstants(before: Operation, after: Operation): readonly Finding[] {
  const left = constantsOf(before);
  const right = constantsOf(after);
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.flatMap((name): readonly Finding[] => {
    const [old, now] = [left.get(name), right.get(name)];
    if (isSameJson(old?.constant, now?.constant)) return [];
    const place = propertyPlace(root, now?.name ?? old?.name ?? name, old?.origin, now?.origin);
    return [{ name: "param-constant-changed", place, before: old?.constant ?? "nothing", after: now?.constant ?? "nothing" }];
  });
}

function constantsOf({ parameters }: Operation): ReadonlyMap<string, Parameter> {
  return new Map(parameters.filter(({ param }) => param === undefined).map((parameter) => [wireLabel(parameter), parameter]));
}
