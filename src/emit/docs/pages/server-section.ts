import type { ServerTemplate } from "../../../model/model.js";
import { type Block, code, type Inline } from "../../../print/markdown/markdown.js";
import { type Code, objectLiteral, code as ts } from "../../../print/typescript/code.js";
import { importPath } from "../../../util/import-extension.js";
import { serverNames, serverProperties } from "../../shared/server-variables.js";
import { clientStatement, firstAuth, importingFence, moduleFence, sampleBaseUrl } from "../samples/sample.js";
import type { ApiPages } from "./api-pages.js";
import { type FieldRow, fieldRow } from "./field-row.js";
import type { Page } from "./page.js";

/** The section about a server whose URL has variables. */
export interface ServerSection {
  readonly url: Inline;
  readonly variables: readonly FieldRow[];
  readonly sample: Block;
  /** A sample without the client class. */
  readonly light: Block;
}

export function serverSection(page: Page): ServerSection | undefined {
  const server = page.api.model.api.serverTemplate;
  const sample = serverSample(page.api);
  if (server === undefined || sample === undefined) return undefined;
  return {
    url: code(server.url),
    variables: serverProperties(server).map((property) => fieldRow({ path: property.name, property }, page)),
    sample,
    light: lightSample(page.api, server),
  };
}

/**
 * A client with a value for a variable of its server URL. Undefined if the URL has no variables.
 */
export function serverSample({ samples, model }: ApiPages): Block | undefined {
  const server = model.api.serverTemplate;
  if (server === undefined) return undefined;
  const auth = firstAuth(model);
  const symbols = [model.clientName, ...(auth === undefined ? [] : [auth.symbol])];
  return moduleFence(samples, symbols, [
    "",
    clientStatement(samples, [...(auth?.options ?? []), ["serverVariables", sampleValue(server)]]),
  ]);
}

function lightSample({ samples, importExtension, name = "" }: ApiPages, server: ServerTemplate): Block {
  const isPackage = !samples.module.startsWith("./");
  const root = samples.module.slice(0, name === "" ? undefined : -name.length - 1);
  const folder = name === "" ? "" : `/${name}`;
  const imports = [
    { from: isPackage ? `${samples.module}/api` : importPath(`.${folder}/api.ts`, importExtension), symbols: [serverNames.url] },
    { from: isPackage ? `${root}/runtime` : importPath("./runtime/index.ts", importExtension), symbols: ["createClient"] },
  ];
  const baseUrl = server.relative ? ts`, ${sampleBaseUrl(samples.model)}` : ts``;
  return importingFence(imports, ["", ts`const client = createClient({ baseUrl: serverUrl(${sampleValue(server)}${baseUrl}) });`]);
}

/**
 * Sets one variable: the first with several values, else the first. The URL's scheme is the last
 * choice, because it shows least.
 */
function sampleValue({ url, variables }: ServerTemplate): Code {
  const isScheme = ({ name }: { readonly name: string }): boolean => url.startsWith(`{${name}}`);
  const afterScheme = variables.filter((variable) => !isScheme(variable));
  const ordered = [...afterScheme, ...variables.filter(isScheme)];
  const variable = ordered.find(({ values }) => values !== undefined) ?? ordered[0];
  return objectLiteral(variable === undefined ? [] : [[variable.name, variable.values?.[1] ?? variable.default]]);
}
