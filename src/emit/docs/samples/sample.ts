import { isStream } from "../../../model/is-stream.js";
import type { Operation, Resource, SdkModel } from "../../../model/model.js";
import { type Block, fence } from "../../../print/markdown/markdown.js";
import { type Code, code, identifier, line, list, literal, memberAccess, objectLiteral } from "../../../print/typescript/code.js";
import { isReserved } from "../../../print/typescript/identifier-text.js";
import { layOut } from "../../../print/typescript/layout.js";
import { stringLiteral } from "../../../print/typescript/literal-text.js";
import { printCode, startFile } from "../../../print/typescript/source-file.js";
import { type ImportExtension, importPath } from "../../../util/import-extension.js";
import type { Json } from "../../../util/json.js";
import { itemKey } from "./item-key.js";
import type { Types } from "./properties.js";
import { authFor, type SampleAuth } from "./sample-auth.js";
import { sampleParams } from "./sample-params.js";
import type { SampleSource } from "./sample-value.js";

/** What the samples of one API share. */
export interface SampleContext {
  readonly model: SdkModel;
  readonly types: Types;
  /** Examples of named types, by name. */
  readonly examples: ReadonlyMap<string, Json>;
  /** The origins of the examples of the document that do not fit, while pages are made. */
  readonly unfit: Set<string>;
  /** The module that samples import from: the package, or a path if there is no package. */
  readonly module: string;
  /** The lines that most samples start with: import and client. They are laid out once. */
  readonly opening: string;
}

/** A line of a sample; `""` is an empty line. */
export type SampleLine = Code | "";

export function sampleContext(model: SdkModel, types: Types, module: string): SampleContext {
  const context = { model, types, examples: examplesByName(model), unfit: new Set<string>(), module, opening: "" };
  return { ...context, opening: openingOf(context, []) };
}

function examplesByName({ types }: SdkModel): ReadonlyMap<string, Json> {
  return new Map(types.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example] as const])));
}

/** A complete module: imports, the client and `body`. */
export function sample(context: SampleContext, body: readonly SampleLine[], imports: readonly string[] = []): Block {
  const opening = imports.length === 0 ? context.opening : openingOf(context, imports);
  return fence("ts", `${opening}\n${linesOf(body)}`);
}

function openingOf(context: SampleContext, imports: readonly string[]): string {
  const auth = firstAuth(context.model);
  const symbols = [context.model.clientName, ...(auth === undefined ? [] : [auth.symbol]), ...imports];
  return linesOf([importLine(context.module, symbols), "", clientStatement(context, auth?.options ?? [])]);
}

/** A complete module that imports `symbols` from the module of the API. */
export function moduleFence(context: SampleContext, symbols: readonly string[], body: readonly SampleLine[]): Block {
  return importingFence([{ from: context.module, symbols }], body);
}

/** A complete module with one line for each import. */
export function importingFence(
  imports: readonly { readonly from: string; readonly symbols: readonly string[] }[],
  body: readonly SampleLine[],
): Block {
  return codeFence([...imports.map(({ from, symbols }) => importLine(from, symbols)), ...body]);
}

/** A block of TypeScript. */
export function codeFence(lines: readonly SampleLine[]): Block {
  return fence("ts", linesOf(lines));
}

function importLine(from: string, symbols: readonly string[]): Code {
  const names = [...new Set(symbols)].sort().map((symbol) => identifier(symbol));
  return code`import ${list(code`{`, names, code`}`, line)} from ${from};`;
}

function linesOf(lines: readonly SampleLine[]): string {
  return lines.map((statement) => (statement === "" ? "" : textOf(statement))).join("\n");
}

function textOf(statement: Code): string {
  return layOut(printCode(statement, startFile("sample.ts", [])));
}

/**
 * `const client = new Client({ ... });` with these options, and a base URL if the document has no
 * server.
 */
export function clientStatement(context: SampleContext, options: readonly (readonly [string, Code | undefined])[]): Code {
  const { clientName, api } = context.model;
  const baseUrl = api.servers.length === 0 ? [["baseUrl", literal(sampleBaseUrl(context.model))] as const] : [];
  const entries = [...baseUrl, ...options.filter(([, value]) => value !== undefined)];
  return code`const ${clientVariable(context)} = new ${identifier(clientName)}(${entries.length === 0 ? code`{}` : objectLiteral(entries)});`;
}

/**
 * The document's first server, the `baseUrl` of its `x-pinwheel-sample`, or an address that is
 * nobody's.
 */
export function sampleBaseUrl({ api }: SdkModel): string {
  const chosen = api.sample?.["baseUrl"];
  return api.servers[0] ?? (typeof chosen === "string" ? chosen : "https://api.example.com");
}

/** `console.log` */
export const log: Code = memberAccess(identifier("console"), "log");

export function sampleSource({ model, types, examples, unfit }: SampleContext): SampleSource {
  return { types, examples, unfit, values: model.api.sample };
}

/**
 * `client.resource.method(params)`, or `client.outer.inner.method(params)`. Undefined if no valid
 * params exist.
 *
 * @param stream media type of the stream that the call selects, if any
 */
export function callExpression(context: SampleContext, resource: Resource, operation: Operation, stream?: string): Code | undefined {
  const params = sampleParams(operation, sampleSource(context), stream);
  if (params === "impossible") return undefined;
  const method = [...resource.segments, operation.name].reduce(memberAccess, clientVariable(context));
  return params === undefined ? code`${method}()` : code`${method}(${params})`;
}

/** Shows how to call an operation and use its response. Undefined if no valid params exist. */
export function operationSample(context: SampleContext, resource: Resource, operation: Operation): Block | undefined {
  const call = callExpression(context, resource, operation);
  if (call === undefined) return undefined;
  return sample(context, ["", ...useResponse(context, resource, operation, call), ...streamLines(context, resource, operation)]);
}

function useResponse(context: SampleContext, resource: Resource, operation: Operation, call: Code): readonly Code[] {
  if (operation.pagination !== undefined) return loop("item", call, shownItem(context, resource, operation));
  if (isStreaming(operation)) return loop("event", call, identifier("event"));
  if (operation.success.every(({ content }) => content.length === 0)) return [code`await ${call};`];
  return [code`const result = await ${call};`, code`${log}(result);`];
}

/** The call again with a stream as the response, for an operation that streams only on request. */
function streamLines(context: SampleContext, resource: Resource, operation: Operation): readonly SampleLine[] {
  const contents = operation.success.flatMap(({ content }) => content);
  const stream = contents.find(({ mediaType }) => mediaType === operation.streamFlag?.mediaType) ?? contents.find(isStream);
  if (stream === undefined || contents.length === 1 || operation.pagination !== undefined) return [];
  const call = callExpression(context, resource, operation, stream.mediaType);
  if (call === undefined) return [];
  const events = identifier("events");
  return ["", code`const ${events} = ${call};`, ...loop("event", events, identifier("event"))];
}

/** What a loop over a list prints of each `item`: its key if it has one. */
export function shownItem({ types }: SampleContext, resource: Resource, operation: Operation): Code {
  const item = identifier("item");
  const key = operation.pagination && itemKey(resource, operation, operation.pagination.item, types);
  return key === undefined ? item : memberAccess(item, key);
}

/** Whether the response is a stream whatever media type the caller accepts. */
export function isStreaming({ success }: Operation): boolean {
  const contents = success.flatMap(({ content }) => content);
  return contents.length === 1 && contents.every(isStream);
}

function clientVariable(context: SampleContext): Code {
  return identifier(clientVariableName(context));
}

/** Returns a variable name for the client that samples use for nothing else. */
export function clientVariableName({ model }: SampleContext): string {
  const name = model.clientName.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  const isFree = name !== model.clientName && !isReserved(name) && !sampleNames.has(name) && /^[a-z]\w*$/.test(name);
  return isFree ? name : "client";
}

/** Names that samples use for other things. */
const sampleNames: ReadonlySet<string> = new Set([
  ...["apiKey", "basic", "bearer", "clientCredentials", "custom", "passwordGrant", "createClient"],
  ...["item", "event", "events", "page", "result", "run", "error"],
  ...["console", "fetch", "Blob", "URL", "ApiError", "NotFoundError", "TimeoutError"],
]);

/** Returns how samples authenticate: with the first scheme that the client has a credential for. */
export function firstAuth({ auth, api }: SdkModel): SampleAuth | undefined {
  return auth.map((scheme) => authFor(scheme, api)).find((option) => option !== undefined);
}

/** `for await (const name of iterable) console.log(shown);` */
function loop(name: string, iterable: Code, shown: Code): readonly Code[] {
  return [code`for await (const ${identifier(name)} of ${iterable}) {`, code`  ${log}(${shown});`, code`}`];
}

/** Returns the module that samples import from. It is printed as a literal, so any text is safe. */
export function moduleOf(packageName: string | undefined, api: string | undefined, importExtension: ImportExtension = "js"): string {
  const path = api === undefined ? "" : `/${api}`;
  return packageName === undefined ? importPath(`.${path}/index.ts`, importExtension) : `${packageName}${path}`;
}

/** Returns a name as a string literal, for text that shows an import. */
export function quoted(name: string): string {
  return stringLiteral(name);
}
