import type { RuntimeExports } from "../../handlebars/runtime-exports.js";
import { facadeHelpers } from "../../helpers/facade-helpers.js";
import type { HelperModule, HelperType } from "../../helpers/helper-modules.js";
import type { SdkModel } from "../../model/model.js";
import { type Code, code, identifier, line, list } from "../../print/typescript/code.js";
import { relativePath } from "../../print/typescript/source-file.js";
import type { ImportExtension } from "../../util/import-extension.js";
import { type ApiPaths, runtimeIndex } from "../paths.js";
import { serverNames } from "../shared/server-variables.js";
import { hasWebhooks, webhookExports } from "../shared/webhook-symbols.js";
import { moduleName } from "./facade-members.js";
import { constantNames } from "./models-view.js";

/** What the template of the index prints. */
export interface IndexView {
  readonly client: Code;
  readonly clientModule: string;
  readonly modelsModule: string;
  /**
   * `{ A, B }`: the models whose names are unique in the index. The namespace `models` contains all
   * of them.
   */
  readonly models: Code | null;
  /** `{ A, B }`: the constants with the values of enums, under the names of their types. */
  readonly constants: Code | null;
  /** Whether the name `models` is free for all models as one namespace. */
  readonly modelsNamespace: boolean;
  readonly runtimeModule: string;
  readonly runtime: Code;
  readonly apiModule: string;
  /** What makes the base URL of a server with variables. */
  readonly server: Code | null;
  readonly resources: readonly { readonly name: Code; readonly module: string }[];
  readonly webhooksModule: string;
  /** What handles webhooks and callbacks. Missing if the API has none. */
  readonly webhooks: Code | null;
  /** Whether the name `webhooks` is free for the types of single events. */
  readonly webhooksNamespace: boolean;
  /** What helper modules export beside functions: types, and classes such as errors. */
  readonly helpers: readonly { readonly names: Code; readonly module: string }[];
}

/**
 * Decides which names the index exports. Of two equal names the first of this order wins: the
 * client class, hand-written helpers, the runtime's index, the server's URL, models, resources as
 * namespaces of types, webhooks. Therefore a helper may replace a function of the runtime, and
 * nothing in a document can replace the client or an error class.
 */
export function indexView(
  model: SdkModel,
  helpers: readonly HelperModule[],
  paths: ApiPaths,
  runtimeExports: RuntimeExports,
  importExtension: ImportExtension,
  hasConstants = false,
): IndexView {
  const modulePath = (file: string) => relativePath(paths.index, file, importExtension);
  const taken = new Set([model.clientName]);
  const facade = facadeHelpers(model, helpers)?.module.file;
  const helperTypes = helpers.map((helper) => ({
    file: helper.file,
    types: unclaimed(exportedBy(helper, helper.file === facade), ({ name }) => name, taken),
  }));
  const runtimeNames = [...runtimeExports].flatMap(([name, { file, kind }]) => (file === runtimeIndex ? [{ name, kind }] : []));
  const runtime = unclaimed(runtimeNames, ({ name }) => name, taken);
  const server = unclaimed(model.api.serverTemplate === undefined ? [] : Object.values(serverNames), (name) => name, taken);
  const models = unclaimed(model.types, ({ name }) => name, taken);
  const constants = new Set(hasConstants ? constantNames(models) : []);
  const modelTypes = models.filter(({ name }) => !constants.has(name));
  const namespaces = unclaimed(["models"], (name) => name, taken);
  const resources = unclaimed(model.resources, ({ segments }) => moduleName(segments), taken);
  const webhooks = unclaimed(hasWebhooks(model) ? webhookNames(model) : [], ({ name }) => name, taken);
  const webhooksNamespace = webhooks.length === 0 ? [] : unclaimed(["webhooks"], (name) => name, taken);
  return {
    client: identifier(model.clientName),
    clientModule: modulePath(paths.client),
    modelsModule: modulePath(paths.models),
    models: modelTypes.length === 0 ? null : names(modelTypes.map(({ name }) => identifier(name))),
    constants: constants.size === 0 ? null : names([...constants].map(identifier)),
    modelsNamespace: namespaces.length > 0 && model.types.length > 0,
    runtimeModule: modulePath(runtimeIndex),
    runtime: names(runtime.map(({ name, kind }) => (kind === "type" ? code`type ${identifier(name)}` : identifier(name)))),
    apiModule: modulePath(paths.api),
    server:
      server.length === 0
        ? null
        : names(server.map((name) => (name === serverNames.variables ? code`type ${identifier(name)}` : identifier(name)))),
    resources: resources.map(({ name, segments }) => ({
      name: identifier(moduleName(segments)),
      module: modulePath(paths.resource(name)),
    })),
    webhooksModule: modulePath(paths.webhooks),
    webhooks:
      webhooks.length === 0
        ? null
        : names(webhooks.map(({ name, isType }) => (isType ? code`type ${identifier(name)}` : identifier(name)))),
    webhooksNamespace: webhooksNamespace.length > 0,
    helpers: helperTypes
      .filter(({ types }) => types.length > 0)
      .map(({ file, types }) => ({ names: helperNames(types), module: modulePath(paths.helper(file)) })),
  };
}

function webhookNames(model: SdkModel): readonly { readonly name: string; readonly isType: boolean }[] {
  const { types, values } = webhookExports(model);
  return [...values.map((name) => ({ name, isType: false })), ...types.map((name) => ({ name, isType: true }))];
}

/**
 * Types, classes, and functions without a client. Such functions of the client's module become
 * static methods.
 */
function exportedBy({ types, standalone: functions }: HelperModule, isFacade: boolean): readonly HelperType[] {
  return isFacade ? types : [...types, ...functions.map(({ name }) => ({ name, isClass: true as const }))];
}

function unclaimed<Item>(items: readonly Item[], nameOf: (item: Item) => string, taken: Set<string>): readonly Item[] {
  return items.filter((item) => {
    const known = taken.has(nameOf(item));
    taken.add(nameOf(item));
    return !known;
  });
}

/** `type { A }` where nothing is a value, so that the module is not loaded for its types. */
function helperNames(types: readonly HelperType[]): Code {
  const sorted = types.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (!sorted.some(({ isClass }) => isClass)) return code`type ${names(sorted.map(({ name }) => identifier(name)))}`;
  return names(sorted.map(({ name, isClass }) => (isClass ? identifier(name) : code`type ${identifier(name)}`)));
}

function names(items: readonly Code[]): Code {
  return list(code`{`, items, code`}`, line);
}
