// The output depends on the content of the document, not on the order of its keys. An addition renames nothing.
import { documentOf, equal, generate, operationOf } from "../harness.js";

export function check(): void {
  const schemas = { B: { type: "object", properties: { a: { type: "string" } } }, "A.B": { type: "string" }, A_B: { type: "integer" } };
  const paths = {
    "/b": { get: operationOf("b", { $ref: "#/components/schemas/B" }) },
    "/a": { get: operationOf("a", { $ref: "#/components/schemas/A.B" }) },
  };
  const backwards = (value: object) => Object.fromEntries(Object.entries(value).reverse());
  const sources = (run: { readonly files: { readonly [path: string]: string } }) =>
    Object.fromEntries(
      Object.entries(run.files).filter(([path]) => path.startsWith("client/models") || path.startsWith("client/resources")),
    );
  const first = sources(generate(documentOf(paths, schemas)));
  equal(Object.keys(first).length > 2, true);
  equal(sources(generate(documentOf(backwards(paths), backwards(schemas)))), first);
  const added = sources(
    generate(documentOf({ "/c": { get: operationOf("c", { type: "string" }) }, ...paths }, { C: { type: "string" }, ...schemas })),
  );
  const names = (files: object) =>
    Object.values(files).flatMap((text) =>
      [...String(text).matchAll(/export (?:interface|type|function) ([\w$]+)/g)].map(([, name]) => name),
    );
  equal(
    names(first).filter((name) => !names(added).includes(name)),
    [],
  );
}
