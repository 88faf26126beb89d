import type { Report } from "../diagnostics/diagnostic.js";
import { runtimeExports } from "../handlebars/runtime-exports.js";
import { reportUnused, templateText } from "../handlebars/text.js";
import { compileTemplate, type Template } from "../handlebars/typescript.js";
import { facadeHelpers } from "../helpers/facade-helpers.js";
import { lineComment } from "../print/typescript/code.js";
import { finishFile, printCode, startFile } from "../print/typescript/source-file.js";
import { apiDescriptor, commonSecurity } from "./client/api-descriptor.js";
import { clientView, modelsView } from "./client/client-view.js";
import { indexView } from "./client/index-view.js";
import { type ApiScope, declaredNames, resourceView } from "./client/resource-view.js";
import { serverNames, serverView } from "./client/server-view.js";
import { typeScope } from "./client/type-text.js";
import { pageNames } from "./docs/page-names.js";
import type { EmitApi, EmitInput } from "./emit-input.js";
import type { EmittedFile } from "./emitted-file.js";
import { resolveModulePaths } from "./package/module-names.js";
import { packageFiles } from "./package/package-files.js";
import { type ApiPaths, apiPaths } from "./paths.js";

/**
 * Every file of the output, sorted by path. Reads templates from disk; writes nothing. Throws a PinwheelError for a template that cannot
 * be used.
 */
export async function emit(given: EmitInput, report: Report): Promise<readonly EmittedFile[]> {
  const input = resolveModulePaths(given, report);
  const root = input.package === undefined ? "" : "src/";
  if (input.templates !== undefined) reportUnused(input.templates, report);
  const templates = loadTemplates(input);
  const sources = input.apis.flatMap((api) => [...generatedSources(api, input, templates), ...copiedHelpers(api, report)]);
  const all = [...sources, ...copiedModules(input), ...copiedRuntime(input)].map((file) => ({ ...file, path: `${root}${file.path}` }));
  const files = [...all, ...packageFiles(input), ...(await docsFiles(input))];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What the views of one API are made from. */
interface Context {
  readonly api: EmitApi;
  readonly paths: ApiPaths;
  readonly scope: ApiScope;
}

/** One file to render. */
interface Output {
  readonly path: string;
  /** Names that the file declares, which its imports must leave alone. */
  readonly declared: readonly string[];
  /** Made when its turn comes, so that no two views are in memory at once. */
  readonly view: () => object;
}

/** A kind of file: the template that writes it, and what there is to write for an API. */
interface FileKind {
  readonly template: string;
  readonly outputs: (context: Context) => readonly Output[];
}

const fileKinds: readonly FileKind[] = [
  {
    template: "client/api.ts.hbs",
    outputs: ({ api: { model }, paths, scope }) => [
      {
        path: paths.api,
        declared: ["api", ...(model.api.serverTemplate === undefined ? [] : Object.values(serverNames))],
        view: () => ({ descriptor: apiDescriptor(model), server: serverView(model, scope) }),
      },
    ],
  },
  {
    template: "client/models.ts.hbs",
    outputs: ({ api, paths, scope }) => [
      { path: paths.models, declared: api.model.types.map(({ name }) => name), view: () => modelsView(api.model, scope) },
    ],
  },
  {
    template: "client/resource.ts.hbs",
    outputs: ({ api, paths, scope }) =>
      api.model.resources.map((resource) => ({
        path: paths.resource(resource.name),
        declared: declaredNames(resource),
        view: () => resourceView(resource, scope),
      })),
  },
  {
    template: "client/client.ts.hbs",
    outputs: ({ api, paths }) => [
      {
        path: paths.client,
        declared: [api.model.clientName, "methods", "middleware", "Parameters"],
        view: () => clientView(api.model, api.helpers, paths),
      },
    ],
  },
  {
    template: "client/index.ts.hbs",
    outputs: ({ api, paths }) => [{ path: paths.index, declared: [], view: () => indexView(api.model, api.helpers, paths) }],
  },
];

function generatedSources(api: EmitApi, input: EmitInput, templates: ReadonlyMap<string, Template>): readonly EmittedFile[] {
  const paths = apiPaths(api.name);
  const security = commonSecurity(api.model.resources.flatMap(({ operations }) => operations));
  const docsPage = input.docs ? docsPages(api) : undefined;
  const context: Context = {
    api,
    paths,
    scope: { ...typeScope(api.model, paths.models), paths, servers: api.model.api.servers, security, docsPage },
  };
  return fileKinds.flatMap(({ template, outputs }) => {
    const render = templates.get(template);
    return render === undefined ? [] : outputs(context).map((output) => renderFile(output, render, api));
  });
}

/** Pages of resources, relative to the output folder. */
function docsPages({ name, model }: EmitApi): (resource: string) => string {
  const pages = pageNames(model.resources.map((resource) => resource.name));
  return (resource) => `${name === undefined ? "docs" : `docs/${name}`}/resources/${pages.get(resource) ?? resource}.md`;
}

function renderFile({ path, declared, view }: Output, render: Template, { model }: EmitApi): EmittedFile {
  const file = startFile(path, declared);
  const body = render(view(), file);
  const advice = "Do not edit: change the document, an overlay or a template and generate again.";
  const header = printCode(lineComment(`Written by pinwheel from ${model.api.source}. ${advice}`), file);
  return { path, text: finishFile(file, header, body), origin: "generated" };
}

function copiedHelpers(api: EmitApi, report: Report): readonly EmittedFile[] {
  const resources = new Set(api.model.resources.map(({ name }) => name));
  const facade = facadeHelpers(api.model, api.helpers);
  for (const { name } of facade?.refused ?? []) {
    const message = `${facade?.module.file} exports ${name}, a name that the class ${api.model.clientName} has for something else.`;
    report("helper-name-taken", { message, file: facade?.module.file ?? "" });
  }
  return api.helpers.map(({ file, resource, functions, text }) => {
    if (!resources.has(resource) && resource !== facade?.module.resource && functions.length > 0) {
      report("helper-without-resource", {
        message: `${file} has functions for a client, but the API has no resource ${resource}, nor a client of that name.`,
        file,
        instead: "The file is copied; the client does not have its functions.",
      });
    }
    return { path: apiPaths(api.name).helper(file), text, origin: "copied" };
  });
}

function copiedModules({ modules = [], moduleFiles = [] }: EmitInput): readonly EmittedFile[] {
  const files = [...modules.map(({ file, text }) => ({ path: file, text })), ...moduleFiles];
  return files.map((file) => ({ ...file, origin: "copied" }));
}

function copiedRuntime({ runtimeFiles }: EmitInput): readonly EmittedFile[] {
  return runtimeFiles.map(({ path, text }) => ({ path: `runtime/${path}`, text, origin: "copied" }));
}

function loadTemplates({ templates, runtimeFiles }: EmitInput): ReadonlyMap<string, Template> {
  const runtime = runtimeExports(runtimeFiles);
  return new Map(fileKinds.map(({ template }) => [template, compileTemplate(template, templateText(template, templates), runtime)]));
}

/** The docs are loaded only where they are wanted. A package has a README.md in any case. */
async function docsFiles(input: EmitInput): Promise<readonly EmittedFile[]> {
  if (input.docs) {
    const { emitDocs } = await import("./docs/emit-docs.js");
    return emitDocs(input);
  }
  if (input.package === undefined) return [];
  const { emitReadme } = await import("./docs/package-readme.js");
  return [emitReadme(input, input.package)];
}
