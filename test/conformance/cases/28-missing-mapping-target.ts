// A mapping to a schema that does not exist is told, and the rest of the document is generated.
import { documentOf, equal, generate, matches, operationOf } from "../harness.js";

export function check(): void {
  const pet = {
    oneOf: [{ $ref: "#/components/schemas/Cat" }],
    discriminator: { propertyName: "t", mapping: { c: "#/components/schemas/Gone", d: "Cat" } },
  };
  const cat = { type: "object", required: ["t"], properties: { t: { type: "string" } } };
  const { status, stderr, files } = generate(documentOf({ "/a": { get: operationOf("a", pet) } }, { Cat: cat }));
  equal(status, 0);
  matches(stderr, /Gone/);
  matches(Object.values(files).join("\n"), /t: "d"/);
}
