// Imports end with `.js`, and types are imported as types: all cases are compiled with NodeNext and verbatimModuleSyntax.
import { Client } from "../clients/c24_query/index.js";
import { equal, sourceOf } from "../harness.js";

export function check(): void {
  const imports = [...sourceOf("c24_query").matchAll(/from "(\.[^"]+)"/g)].map(([, path]) => path);
  equal(
    imports.filter((path) => !path?.endsWith(".js")),
    [],
  );
  equal(typeof Client, "function");
}
