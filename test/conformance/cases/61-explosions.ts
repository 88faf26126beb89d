// Schemas that refer twice to the next one do not double the work at each step.
import { documentOf, equal, generate, operationOf } from "../harness.js";

export function check(): void {
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const reference = (index: number) => ({ $ref: `#/components/schemas/N${index}` });
    const schemas = Object.fromEntries(
      Array.from({ length: 31 }, (_, index) => [
        `N${index}`,
        index === 30
          ? { type: "object", properties: { a: { type: "string" } } }
          : { [keyword]: [reference(index + 1), reference(index + 1)] },
      ]),
    );
    const { status, milliseconds } = generate(documentOf({ "/a": { get: operationOf("a", reference(0)) } }, schemas));
    equal([keyword, status, milliseconds < 10_000], [keyword, 0, true]);
  }
}
