import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { ConvertContext } from "./context.js";

/** Reports a required property that the schema and its parts do not declare. */
export function reportUndeclared(name: string, schema: SpecSchema, context: ConvertContext): void {
  context.report("required-without-property", {
    message: `Property ${JSON.stringify(name)} is required, but no part of the schema declares it.`,
    pointer: schema.origin,
    instead: "the property is left out of the type",
  });
}
