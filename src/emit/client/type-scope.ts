import type { SdkModel, Type } from "../../model/model.js";
import type { ReadonlyProperties } from "../../util/readonly-properties.js";
import type { UnknownType } from "../../util/type-style.js";

/**
 * What the text of types depends on: where named types are declared, what they are, and whose
 * values these are.
 */
export interface TypeScope {
  /** Path of the module that declares a named type, relative to the sources' root. */
  readonly moduleOf: (name: string) => string;
  readonly types: ReadonlyMap<string, Type>;
  /**
   * By default, a value is `readonly` if the caller passes it: the client never changes it, so that
   * callers can pass readonly arrays. It is `writable` if the server sent it, because it then
   * belongs to the caller.
   */
  readonly access: Access;
  /** The access to values that the caller passes. */
  readonly passed: Access;
  /** The type of values that can be anything. Default: `unknown`. */
  readonly unknown?: UnknownType;
}

type Access = "readonly" | "writable";

/** Returns the scope of values that the server sent. */
export function typeScope(model: SdkModel, moduleOf: TypeScope["moduleOf"], readonlyProperties: ReadonlyProperties): TypeScope {
  return {
    moduleOf,
    types: new Map(model.types.map(({ name, type }) => [name, type])),
    access: readonlyProperties === "all" ? "readonly" : "writable",
    passed: readonlyProperties === "none" ? "writable" : "readonly",
  };
}

/** Returns the scope of values that the caller passes. */
export function passedScope(scope: TypeScope): TypeScope {
  return { ...scope, access: scope.passed };
}
