import type { Report } from "../../diagnostics/diagnostic.js";
import { facadeHelpers } from "../../helpers/facade-helpers.js";
import type { Resource, SdkModel } from "../../model/model.js";
import { type Emitter, type EmitterApi, type EmitterInput, emitterContract, type OutputFile, type PackageExport } from "../emitter.js";
import { keyOf } from "../handwritten.js";
import { helperPath } from "../paths.js";
import { serverNames } from "../shared/server-variables.js";
import { hasWebhooks } from "../shared/webhook-symbols.js";
import { apiDescriptor } from "./api-descriptor.js";
import { clientView, declaredClientNames } from "./client-view.js";
import { codecsView } from "./codecs-view.js";
import { indexView } from "./index-view.js";
import { declaredNames, resourceView } from "./resource-view.js";
import { codecName } from "./response-codecs.js";
import { serverView } from "./server-view.js";
import { type FileKind, generatedSources, hasConstants, modelKinds } from "./source-files.js";
import { declaredWebhookNames, webhooksView } from "./webhooks-view.js";

/**
 * Writes the sources of the client: descriptors, models, resources, facade, index, runtime and
 * hand-written modules.
 */
export const clientEmitter: Emitter = {
  name: "client",
  contract: emitterContract,
  emit: (input) => ({ files: clientFiles(input), exports: packageExports(input) }),
};

function* clientFiles(input: EmitterInput): Generator<OutputFile> {
  for (const api of input.apis) {
    yield* generatedSources(fileKinds, api, input);
    reportHelpers(api, api.report ?? input.report);
  }
  yield* copiedFiles(input);
}

const fileKinds: readonly FileKind[] = [
  {
    template: "client/api.ts.hbs",
    sources: ({ api: { model }, paths, scope }) => [
      {
        path: paths.api,
        declares: ["api", ...(model.api.serverTemplate === undefined ? [] : Object.values(serverNames))],
        view: () => ({ descriptor: apiDescriptor(model), server: serverView(model, scope) }),
      },
    ],
  },
  ...modelKinds,
  {
    template: "client/codecs.ts.hbs",
    sources: ({ api: { model }, scope: { codecs } }) => {
      if (codecs === undefined || codecs.names.size === 0) return [];
      const view = codecsView(model.types, codecs);
      return [{ path: codecs.path, declares: [...codecs.names].map(codecName), view: () => view }];
    },
  },
  {
    template: "client/resource.ts.hbs",
    sources: ({ api, paths, scope }) =>
      api.model.resources.map((resource: Resource) => ({
        path: paths.resource(resource.name),
        declares: declaredNames(resource),
        view: () => resourceView(resource, scope),
      })),
  },
  {
    template: "client/client.ts.hbs",
    sources: ({ api, paths, package: info }) => [
      {
        path: paths.client,
        declares: declaredClientNames(api.model),
        view: () => clientView(api.model, api.helpers, paths, info),
      },
    ],
  },
  {
    template: "client/webhooks.ts.hbs",
    sources: ({ api: { model }, paths, scope }) =>
      hasWebhooks(model) ? [{ path: paths.webhooks, declares: declaredWebhookNames(model), view: () => webhooksView(model, scope) }] : [],
  },
  {
    template: "client/index.ts.hbs",
    sources: ({ api, paths, runtime, importExtension }) => [
      {
        path: paths.index,
        declares: [],
        view: () => indexView(api.model, api.helpers, paths, runtime, importExtension, hasConstants(api)),
      },
    ],
  },
];

/** Reports exports of hand-written modules that the client cannot have. */
function reportHelpers({ model, helpers }: EmitterApi, report: Report): void {
  const resources = new Set(model.resources.map(({ name }) => name));
  const facade = facadeHelpers(model, helpers);
  for (const { name } of facade?.refused ?? []) {
    const message = `${facade?.module.file} exports ${name}, but the class ${model.clientName} already has a property of this name.`;
    report("helper-name-taken", { message, file: facade?.module.file ?? "" });
  }
  for (const { file, resource, functions } of helpers) {
    for (const { name } of functions.filter((helper) => isNested(model, `${resource}.${helper.name}`))) {
      report("helper-name-taken", { message: `${file} exports ${name}, but ${resource}.${name} is a resource.`, file });
    }
    if (resources.has(resource) || resource === facade?.module.resource || functions.length === 0) continue;
    report("helper-without-resource", {
      message: `${file} exports functions that take a client, but the API has neither a resource nor a client named ${resource}.`,
      file,
      instead: "The file is copied, but the client does not have its functions.",
    });
  }
}

/** Whether resources are properties of a name such as `chat.completions`. */
function isNested({ resources }: SdkModel, name: string): boolean {
  return resources.some((resource) => resource.name === name || resource.name.startsWith(`${name}.`));
}

function* copiedFiles({ apis, handwritten }: EmitterInput): Generator<OutputFile> {
  for (const { name, helpers } of apis) {
    for (const { file } of helpers) {
      yield { path: helperPath(name, file), copyOf: keyOf.helper(name, file), root: "sources" };
    }
  }
  for (const key of handwritten.files) {
    if (key.startsWith(keyOf.module(""))) yield { path: key.slice(keyOf.module("").length), copyOf: key, root: "sources" };
    if (key.startsWith(keyOf.runtime(""))) yield { path: key, copyOf: key, root: "sources" };
  }
}

function packageExports({ apis, handwritten }: EmitterInput): readonly PackageExport[] {
  const perApi = apis.flatMap(({ name, helpers, model }): readonly PackageExport[] => {
    const folder = name === undefined ? "" : `${name}/`;
    return [
      { subpath: name === undefined ? "." : `./${name}`, module: `${folder}index` },
      ...(model.resources.length === 0 ? [] : [{ subpath: `./${folder}resources/*`, module: `${folder}resources/*` }]),
      ...(model.api.serverTemplate === undefined ? [] : [{ subpath: `./${folder}api`, module: `${folder}api` }]),
      ...(hasWebhooks(model) ? [{ subpath: `./${folder}webhooks`, module: `${folder}webhooks` }] : []),
      ...(helpers.length === 0 ? [] : [{ subpath: `./${folder}helpers/*`, module: `${folder}helpers/*` }]),
    ];
  });
  const modules = handwritten.modules.map(({ resource }) => ({ subpath: `./${resource}`, module: resource }));
  return [...perApi, ...modules, { subpath: "./runtime", module: "runtime/index" }];
}
