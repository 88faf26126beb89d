import { type Code, code, list, literal, objectLiteral } from "../../../print/typescript/code.js";
import { MappedSample } from "./mapped-sample.js";
import { type SampleValue, sampleBytes } from "./sample-value.js";

/** Prints a sample value as a TypeScript expression. */
export function sampleCode(value: SampleValue): Code {
  if (value === sampleBytes) return code`new Blob([${sampleContent}])`;
  if (value instanceof MappedSample) return value.expression;
  if (typeof value !== "object" || value === null) return literal(value);
  if (isList(value)) return list(code`[`, value.map(sampleCode), code`]`);
  return objectLiteral(Object.entries(value).map(([name, item]) => [name, sampleCode(item)]));
}

/** What the bytes of a sample contain. */
const sampleContent = "content";

/** Whether a sample value is a list. `Array.isArray` does not narrow a read-only array. */
export function isList(value: SampleValue): value is readonly SampleValue[] {
  return Array.isArray(value);
}
