/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ownProperties } from "../core/objects.js";
import type { Parameter, Params, Target } from "../core/operation.js";
import { encode, pairs, scalar, targetOf } from "./parameter.js";

/**
 * Path and query of an operation of which some parameters have a style, a constant or a name of their own, or whose path has a query in
 * the document already. Throws a `RequestError`.
 */
export const styledTarget: Target = (operation, params, undeclared) => {
  const { path = [], query = [] } = operation.styled ?? {};
  const [template = "", ...fixed] = operation.path.split("?");
  const textOf = (name: string): string => {
    const spec = path.find((each) => each.name === name);
    return spec ? spec.style(spec, givenTo(spec, params), encode) : encode(scalar(params[name], name));
  };
  const styled = query.flatMap((each) => (typeof each === "string" ? pairs(each, params[each]) : each.style(each, givenTo(each, params))));
  return targetOf({ ...operation, path: template, query: [] }, params, undeclared, textOf, [...fixed, ...styled]);
};

/** What the caller gives a parameter, or the only value that it has. */
export function givenTo(spec: Parameter<unknown>, params: Params): unknown {
  const { value, param: member, name } = ownProperties(spec);
  return value ?? params[member ?? name];
}
