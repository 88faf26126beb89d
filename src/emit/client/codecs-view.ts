import type { NamedType, SdkModel, Type } from "../../model/model.js";
import { refsOf, visitTypes } from "../../model/type-fold.js";
import { type Code, identifier } from "../../print/typescript/code.js";
import { requestTypes, responseTypes } from "../model-modules.js";
import { type CodecScope, codecName, codecOf, isConverted } from "./response-codecs.js";

/** What `templates/client/codecs.ts.hbs` prints. */
export interface CodecsView {
  readonly codecs: readonly { readonly name: Code; readonly codec: Code }[];
}

/**
 * Decides which named types need a codec: those of responses that contain mapped types, and those
 * of requests that contain integers as strings.
 */
export function codecScope(model: SdkModel, path: string): CodecScope {
  const received = namesWith(model.types, responseTypes(model), isMapped);
  const sentNames = namesWith(model.types, requestTypes(model), (type) => isConverted(type, new Set()));
  const types = new Map(model.types.map(({ name, type }) => [name, type]));
  return { path, names: new Set([...received, ...sentNames]), sentNames, types };
}

/** Returns the names of the candidates that match, or that contain one that does. */
function namesWith(all: readonly NamedType[], candidates: ReadonlySet<string>, matches: (type: Type) => boolean): ReadonlySet<string> {
  const types = all.filter(({ name }) => candidates.has(name));
  const names = new Set(types.flatMap(({ name, type }) => (matches(type) ? [name] : [])));
  for (let size = -1; size !== names.size; ) {
    size = names.size;
    for (const { name, type } of types) if ([...refsOf([type])].some((ref) => names.has(ref))) names.add(name);
  }
  return names;
}

export function codecsView(types: readonly NamedType[], scope: CodecScope): CodecsView {
  return {
    codecs: types.flatMap(({ name, type }) => {
      const codec = scope.names.has(name) ? codecOf(type, scope) : undefined;
      return codec === undefined ? [] : [{ name: identifier(codecName(name)), codec }];
    }),
  };
}

function isMapped(type: Type): boolean {
  let found = false;
  visitTypes(type, (inner) => {
    if (inner.kind === "scalar" && inner.mapped !== undefined) found = true;
  });
  return found;
}
