import type { Operation } from "../../model/model.js";
import type { OperationOwner, Place } from "../finding.js";

/** Returns the location of an operation as a whole. */
export function operationPlace({ origin, id }: Pick<Operation, "origin" | "id">, name: string): Place {
  return { path: [], pointer: origin, cause: `${name} ${id}` };
}

export function ownerOf(operation: string, direction: OperationOwner["direction"]): OperationOwner {
  return { kind: "operation", operation, direction };
}
