import type { Operation, Property, Resource, Type } from "../../../model/model.js";
import { findProperty, type Types } from "./properties.js";

/** Whether an operation is about one item of a list: `/dags/{dag_id}` of `/dags`. */
export function isItemOf(operation: Operation, list: Operation): boolean {
  return operation.path.startsWith(`${list.path}/{`) && /^\/\{[^{}/]*\}\/?$/.test(operation.path.slice(list.path.length));
}

/**
 * Returns the property that identifies an item of a list: named like the path parameter of one
 * item, or `id`, `name` or `key`. Undefined if none of them is a required scalar.
 */
export function itemKey(resource: Resource, list: Operation, item: Type, types: Types): string | undefined {
  const single = resource.operations.find((operation) => isItemOf(operation, list));
  const parameter = single?.parameters.findLast((candidate) => candidate.in === "path");
  const names = parameter === undefined ? usualKeys : [parameter.name, ...usualKeys];
  return names.find((name) => isKey(findProperty(item, name, types)));
}

const usualKeys: readonly string[] = ["id", "name", "key"];

function isKey(property: Property | undefined): boolean {
  return property?.required === true && property.type.kind === "scalar";
}
