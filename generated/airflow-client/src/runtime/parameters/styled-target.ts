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
 * Returns path and query of an operation whose parameters have styles, constants or names of params
 * that differ, or whose path already contains a query. Throws a `RequestError`.
 */
export const styledTarget: Target = (operation, params, undeclared) => {
  const { path = [], query = [] } = operation.styled ?? {};
  const [template = "", ...fixed] = operation.path.split("?");
  const textOf = (name: string): string => {
    const spec = path.find((parameter) => parameter.name === name);
    return spec ? spec.style(spec, parameterValue(spec, params), encode) : encode(scalar(params[name], name));
  };
  const styled = query.flatMap((spec) =>
    typeof spec === "string" ? pairs(spec, params[spec]) : spec.style(spec, parameterValue(spec, params)),
  );
  return targetOf({ ...operation, path: template, query: [] }, params, undeclared, textOf, [...fixed, ...styled]);
};

/** Returns the constant value of a parameter, or what the caller passes for it. */
export function parameterValue(spec: Parameter<unknown>, params: Params): unknown {
  const { value, name, param = name }: Parameter<unknown> = ownProperties(spec);
  return value ?? params[param];
}
