import type { NamedType } from "../../model/model.js";
import type { Code } from "../../print/typescript/code.js";
import { relativePath } from "../../print/typescript/source-file.js";
import type { ImportExtension } from "../../util/import-extension.js";
import type { ModelModule } from "../model-modules.js";
import type { ApiPaths } from "../paths.js";
import { type Declaration, declareType } from "./named-type.js";
import { namedTypeDoc } from "./property-doc.js";
import { passedScope, type TypeScope } from "./type-text.js";

/** What `templates/client/model.ts.hbs` prints. */
export interface ModelsView {
  readonly types: readonly (Declaration & { readonly doc: Code })[];
}

/** What `templates/client/models.ts.hbs` prints. */
export interface ModelIndexView {
  /** Specifiers of the modules that declare the types. */
  readonly modules: readonly string[];
}

/**
 * By default, properties of a type that only callers pass are readonly. Values of all others belong
 * to the caller once they are received.
 */
export function modelsView(types: readonly NamedType[], received: ReadonlySet<string>, scope: TypeScope): ModelsView {
  return {
    types: types.map((named) => ({
      ...declareType(named.name, named.type, received.has(named.name) ? scope : passedScope(scope)),
      doc: namedTypeDoc(named),
    })),
  };
}

export function modelIndexView(modules: readonly ModelModule[], { models }: ApiPaths, importExtension: ImportExtension): ModelIndexView {
  return { modules: modules.map(({ path }) => relativePath(models, path, importExtension)) };
}
