import type { ServerTemplate } from "../../../model/model.js";
import { type Block, code, type Inline } from "../../../print/markdown/markdown.js";
import { type Code, objectLiteral, code as ts } from "../../../print/typescript/code.js";
import { serverNames, serverProperties } from "../../client/server-view.js";
import { clientStatement, firstAuth, importingFence, moduleFence } from "../samples/sample.js";
import type { ApiPages } from "./api-pages.js";
import { type FieldRow, fieldRow, type PageContext } from "./doc-view.js";

/** What pages say of a server whose URL has variables. */
export interface ServerSection {
  readonly url: Inline;
  readonly variables: readonly FieldRow[];
  readonly sample: Block;
  /** The same without the class. */
  readonly light: Block;
}

export function serverSection(pages: ApiPages, words: PageContext): ServerSection | undefined {
  const server = pages.model.api.serverTemplate;
  const sample = serverSample(pages);
  if (server === undefined || sample === undefined) return undefined;
  return {
    url: code(server.url),
    variables: serverProperties(server).map((property) => fieldRow({ path: property.name, property }, words)),
    sample,
    light: lightSample(pages, server),
  };
}

/** A client that is given a variable of its server; undefined where the server has none. */
export function serverSample({ samples, model }: ApiPages): Block | undefined {
  const server = model.api.serverTemplate;
  if (server === undefined) return undefined;
  const auth = firstAuth(model);
  const symbols = [model.clientName, ...(auth === undefined ? [] : [auth.symbol])];
  return moduleFence(samples, symbols, ["", clientStatement(samples, [...(auth?.options ?? []), ["serverVariables", chosen(server)]])]);
}

function lightSample({ samples, name = "" }: ApiPages, server: ServerTemplate): Block {
  const isPackage = !samples.module.startsWith("./");
  const root = samples.module.slice(0, name === "" ? undefined : -name.length - 1);
  const imports = [
    { from: isPackage ? `${samples.module}/api` : samples.module.replace(/index\.js$/, "api.js"), symbols: [serverNames.url] },
    { from: isPackage ? `${root}/runtime` : "./runtime/index.js", symbols: ["createClient"] },
  ];
  return importingFence(imports, ["", ts`const client = createClient({ baseUrl: serverUrl(${chosen(server)}) });`]);
}

/** The second value of a variable, better not of the scheme; else a default. */
function chosen({ url, variables }: ServerTemplate): Code {
  const beyondScheme = variables.filter(({ name }) => !url.startsWith(`{${name}}`));
  const variable = [...beyondScheme, ...variables].find(({ values }) => values !== undefined) ?? beyondScheme[0] ?? variables[0];
  return objectLiteral(variable === undefined ? [] : [[variable.name, variable.values?.[1] ?? variable.default]]);
}
