import type { Type } from "../../../src/model/model.js";

export interface Problem {
  readonly path: readonly (string | number)[];
  readonly kind: "undeclared" | "missing" | "null" | "type" | "format" | "new value";
  readonly text: string;
}

export function checkValue(type: Type, value: unknown, types: ReadonlyMap<string, Type>): Problem[];
