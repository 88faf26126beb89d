import type { NamedType, Type } from "../model/model.js";
import type { Json } from "../util/json.js";
import type { ClassName } from "./catalogue.js";
import type { Verdicts } from "./change.js";

/** A difference at one position, before equal causes are joined. */
export interface Finding {
  readonly name: ClassName;
  readonly place: Place;
  readonly before?: Json;
  readonly after?: Json;
  /** Verdicts that differ from those of the class. */
  readonly verdicts?: Partial<Verdicts>;
  /** Types of the old version that this position does not use any more. */
  readonly lost?: readonly Type[];
}

/** The position of a value in the models. */
export interface Place {
  /** Names from the outermost type or param to the value: `["author", "name"]`. */
  readonly path: readonly string[];
  /** JSON pointer in the new document, or in the old one for what was removed. */
  readonly pointer: string;
  /**
   * Identifies the value in both documents. Equal for all positions that have a schema or parameter
   * in common.
   */
  readonly cause: string;
}

/** An operation of both versions, by its new name. For a webhook, `webhooks.` and its name. */
export interface OperationOwner {
  readonly kind: "operation";
  readonly operation: string;
  /** `none`: the change is not about a value that is sent or received. */
  readonly direction: "request" | "response" | "none";
}

/** Where findings belong: an operation, a named type, or the API as a whole. */
export type Owner = OperationOwner | TypePair | { readonly kind: "api" };

/** A named type of the old version and the named type of the new version at the same positions. */
export interface TypePair {
  readonly kind: "pair";
  readonly before: NamedType;
  readonly after: NamedType;
  readonly findings: Finding[];
  /** The pairs of types that refer to both. */
  readonly users: Set<TypePair>;
  /** The operations that refer to both in requests. */
  readonly requests: Set<string>;
  /** The operations that refer to both in responses. */
  readonly responses: Set<string>;
}

/** Returns the location of a property. Inherited properties keep their origin and cause. */
export function propertyPlace(parent: Place, name: string, before: string | undefined, after: string | undefined): Place {
  return {
    path: [...parent.path, name],
    pointer: after ?? before ?? parent.pointer,
    cause: `${before ?? ""} ${after ?? ""} ${name}`,
  };
}

/** Returns the location of a value without a name in another, such as the items of an array. */
export function innerPlace(parent: Place, suffix: string): Place {
  const path = parent.path.length === 0 ? [suffix] : [...parent.path.slice(0, -1), `${parent.path.at(-1)}${suffix}`];
  return { path, pointer: parent.pointer, cause: `${parent.cause}${suffix}` };
}
