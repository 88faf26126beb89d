import type { NamedType } from "../../model/model.js";
import { enumConstants } from "../../model/naming/enum-names.js";
import { type Code, code, identifier, line, list, objectMembers } from "../../print/typescript/code.js";
import { relativePath } from "../../print/typescript/source-file.js";
import type { ImportExtension } from "../../util/import-extension.js";
import type { ModelModule } from "../model-modules.js";
import type { ApiPaths } from "../paths.js";
import { type Declaration, declareType } from "./named-type.js";
import { namedTypeDoc } from "./property-doc.js";
import { passedScope, type TypeScope } from "./type-scope.js";

/** What `templates/client/model.ts.hbs` prints. */
export interface ModelsView {
  readonly types: readonly (Declaration & { readonly doc: Code; readonly constant: Code | undefined })[];
}

/** What `templates/client/models.ts.hbs` prints. */
export interface ModelIndexView {
  /** Specifiers of the modules that declare the types. */
  readonly modules: readonly string[];
  /** The constants with the values of enums, by the module that declares them. */
  readonly constants: readonly { readonly names: Code; readonly module: string }[];
}

/**
 * By default, properties of a type that only callers pass are readonly. Values of all others belong
 * to the caller once they are received.
 */
export function modelsView(
  types: readonly NamedType[],
  received: ReadonlySet<string>,
  scope: TypeScope,
  hasConstants: boolean,
): ModelsView {
  return {
    types: types.map((named) => ({
      ...declareType(named.name, named.type, received.has(named.name) ? scope : passedScope(scope)),
      doc: namedTypeDoc(named),
      constant: hasConstants ? constantOf(named) : undefined,
    })),
  };
}

export function modelIndexView(
  modules: readonly ModelModule[],
  { models }: ApiPaths,
  importExtension: ImportExtension,
  hasConstants: boolean,
): ModelIndexView {
  const moduleOf = ({ path }: ModelModule): string => relativePath(models, path, importExtension);
  const constants = modules.map((module) => ({ names: hasConstants ? constantNames(module.types) : [], module: moduleOf(module) }));
  return {
    modules: modules.map(moduleOf),
    constants: constants.flatMap(({ names, module }) => (names.length === 0 ? [] : [{ names: nameList(names), module }])),
  };
}

/** The names of the types that have a constant with the values of an enum. */
export function constantNames(types: readonly NamedType[]): readonly string[] {
  return types.filter((named) => enumConstants(named) !== undefined).map(({ name }) => name);
}

/** `{ Active: "active", Closed: "closed" }` */
function constantOf(named: NamedType): Code | undefined {
  const constants = enumConstants(named);
  if (constants === undefined) return undefined;
  const members = objectMembers(constants.map(({ name, value }) => [name, value] as const));
  return list(code`{`, members, code`}`, line);
}

function nameList(names: readonly string[]): Code {
  return list(code`{`, names.map(identifier), code`}`, line);
}
