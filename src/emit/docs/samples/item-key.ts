import type { Operation, Property, Resource, Type } from "../../../model/model.js";
import { findMember, type Types } from "./sample-value.js";

/** Whether an operation is about one item of a list: `/dags/{dag_id}` of `/dags`. */
export function isItemOf(operation: Operation, list: Operation): boolean {
  return operation.path.startsWith(`${list.path}/{`) && /^\/\{[^{}/]*\}\/?$/.test(operation.path.slice(list.path.length));
}

/**
 * The member of a list's items that names them: called like the path parameter that stands for one item, or `id`, `name` or `key`. Undefined
 * where items have no such member that is always there.
 */
export function itemKey(resource: Resource, list: Operation, item: Type, types: Types): string | undefined {
  const one = resource.operations.find((operation) => isItemOf(operation, list));
  const key = one?.parameters.findLast((parameter) => parameter.in === "path")?.name;
  return [key, "id", "name", "key"].find((name) => name !== undefined && isKey(findMember(item, name, types)));
}

function isKey(member: Property | undefined): boolean {
  return member?.required === true && member.type.kind === "scalar";
}
