import type { RuntimeExports } from "../handlebars/runtime-exports.js";
import type { SdkModel } from "../model/model.js";
import { use } from "../print/typescript/code.js";
import type { Symbols } from "./emitter.js";
import type { ModelModule } from "./model-modules.js";
import type { ApiPaths } from "./paths.js";

/** Finds where each thing of an API is emitted. */
export function apiSymbols(model: SdkModel, modules: readonly ModelModule[], paths: ApiPaths, runtime: RuntimeExports): Symbols {
  const moduleOf = new Map(modules.flatMap(({ path, types }) => types.map(({ name }) => [name, path] as const)));
  const functions = new Map(
    model.resources.flatMap(({ name, operations }) => operations.map((operation) => [operation.id, [operation.name, name]] as const)),
  );
  return {
    type: (name) => use(name, required(moduleOf.get(name), `named type ${name}`), "type"),
    operation: (id) => {
      const [method, resource] = required(functions.get(id), `operation ${id}`);
      return use(method, paths.resource(resource), "value");
    },
    runtime: (name, as) => use(name, required(runtime.get(name), `runtime export ${name}`).file, as),
    client: () => use(model.clientName, paths.client, "value"),
  };
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The model has no ${what}.`);
  return value;
}
