import type { Operation, OperationResponse, Resource, ResponseContent, SdkModel } from "../../../model/model.js";
import { type Block, fence } from "../../../print/markdown/markdown.js";
import {
  type Code,
  code,
  identifier,
  isReserved,
  line,
  list,
  literal,
  memberAccess,
  objectLiteral,
} from "../../../print/typescript/code.js";
import { layOut } from "../../../print/typescript/layout.js";
import { stringLiteral } from "../../../print/typescript/literal-text.js";
import { printCode, startFile } from "../../../print/typescript/source-file.js";
import { itemKey } from "./item-key.js";
import { authFor, type SampleAuth } from "./sample-auth.js";
import { type Known, sampleParams, type Types } from "./sample-value.js";

/** What the samples of one API have in common. */
export interface SampleContext {
  readonly model: SdkModel;
  readonly types: Types;
  /** What samples import from: the package, or a path where there is none. */
  readonly module: string;
  /** The lines that most samples start with: import and client. Laid out once. */
  readonly opening: string;
}

export function sampleContext(model: SdkModel, types: Types, module: string): SampleContext {
  const context = { model, types, module, opening: "" };
  return { ...context, opening: openingOf(context, []) };
}

/** A complete module: imports, the client, statements of our own and calls. */
export function sample(context: SampleContext, body: readonly (Code | "")[], imports: readonly string[] = []): Block {
  const opening = imports.length === 0 ? context.opening : openingOf(context, imports);
  return fence("ts", `${opening}\n${linesOf(body)}`);
}

function openingOf(context: SampleContext, imports: readonly string[]): string {
  const auth = firstAuth(context.model);
  const symbols = [context.model.clientName, ...(auth === undefined ? [] : [auth.symbol]), ...imports];
  return linesOf([importLine(context.module, symbols), "", clientStatement(context, auth?.options ?? [])]);
}

/** A complete module that imports from the API's module. */
export function moduleFence(context: SampleContext, symbols: readonly string[], body: readonly (Code | "")[]): Block {
  return importingFence([{ from: context.module, symbols }], body);
}

/** A complete module: one line for each import, then the body, in which `""` is an empty line. */
export function importingFence(
  imports: readonly { readonly from: string; readonly symbols: readonly string[] }[],
  body: readonly (Code | "")[],
): Block {
  return fence("ts", linesOf([...imports.map(({ from, symbols }) => importLine(from, symbols)), ...body]));
}

function importLine(from: string, symbols: readonly string[]): Code {
  const names = [...new Set(symbols)].sort().map((symbol) => identifier(symbol));
  return code`import ${list(code`{`, names, code`}`, line)} from ${from};`;
}

function linesOf(lines: readonly (Code | "")[]): string {
  return lines.map((each) => (each === "" ? "" : text(each))).join("\n");
}

/** `new Client({ ... })` bound to a name, with these options. */
export function clientStatement(context: SampleContext, options: readonly (readonly [string, Code | undefined])[]): Code {
  const { clientName, api } = context.model;
  const baseUrl = api.servers.length === 0 ? literal("http://localhost:8080") : undefined;
  const given = [["baseUrl", baseUrl] as const, ...options].filter(([, value]) => value !== undefined);
  return code`const ${clientVariable(context)} = new ${identifier(clientName)}(${given.length === 0 ? code`{}` : objectLiteral(given)});`;
}

/** What samples show a value with. */
export const log: Code = memberAccess(identifier("console"), "log");

/** What the samples of an API are made from. */
export function knownOf({ model, types }: SampleContext): Known {
  return { types, values: model.api.sample };
}

/** `client.resource.method(params)`. Undefined where no valid params exist. */
export function callExpression(
  context: SampleContext,
  resource: Resource,
  operation: Operation,
  more: Readonly<Record<string, string>> = {},
): Code | undefined {
  const params = sampleParams(operation, knownOf(context), more);
  if (params === "impossible") return undefined;
  const method = memberAccess(memberAccess(clientVariable(context), resource.name), operation.name);
  return params === undefined ? code`${method}()` : code`${method}(${params})`;
}

/** How an operation is called and what is done with the reply. Undefined where no valid params exist. */
export function operationSample(context: SampleContext, resource: Resource, operation: Operation): Block | undefined {
  const call = callExpression(context, resource, operation);
  return call === undefined
    ? undefined
    : sample(context, ["", ...useResponse(context, resource, operation, call), ...streamed(context, resource, operation)]);
}

/** The statements that send a call and use what comes back. */
function useResponse(context: SampleContext, resource: Resource, operation: Operation, call: Code): readonly Code[] {
  if (operation.pagination !== undefined) return loop("item", call, itemShown(context, resource, operation));
  if (streams(operation)) return loop("event", call, identifier("event"));
  if (operation.success.every(({ content }) => content.length === 0)) return [code`await ${call};`];
  return [code`const result = await ${call};`, code`${log}(result);`];
}

/** The call again, for the stream that a caller gets who asks for its media type. */
function streamed(context: SampleContext, resource: Resource, operation: Operation): readonly (Code | "")[] {
  const contents = operation.success.flatMap(({ content }) => content);
  const stream = contents.find(isStream);
  if (stream === undefined || contents.length === 1 || operation.pagination !== undefined) return [];
  const call = callExpression(context, resource, operation, { accept: stream.mediaType });
  if (call === undefined) return [];
  const events = identifier("events");
  return ["", code`const ${events} = ${call};`, ...loop("event", events, identifier("event"))];
}

/** What a loop over a list shows of each `item`: its key where it has one. */
export function itemShown({ types }: SampleContext, resource: Resource, operation: Operation): Code {
  const item = identifier("item");
  const key = operation.pagination && itemKey(resource, operation, operation.pagination.item, types);
  return key === undefined ? item : memberAccess(item, key);
}

/** Whether the reply is a stream, whatever the caller accepts. */
export function streams(operation: Operation): boolean {
  const contents = operation.success.flatMap((reply: OperationResponse) => reply.content);
  return contents.length === 1 && contents.every(isStream);
}

/** Whether items arrive one by one. */
export function isStream({ decoding }: ResponseContent): boolean {
  return decoding === "lines" || decoding === "events" || decoding === "sequence";
}

function clientVariable(context: SampleContext): Code {
  return identifier(clientVariableName(context));
}

/** A name for the client that nothing else in a sample has. */
export function clientVariableName({ model }: SampleContext): string {
  const name = model.clientName.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  const free = name !== model.clientName && !isReserved(name) && !ownNames.has(name) && /^[a-z]\w*$/.test(name);
  return free ? name : "client";
}

/** Names that samples use besides the client's. */
const ownNames: ReadonlySet<string> = new Set(
  "apiKey basic bearer clientCredentials custom passwordGrant console item event events page result run error createClient URL fetch Blob ApiError NotFoundError TimeoutError".split(
    " ",
  ),
);

export function firstAuth({ auth, api }: SdkModel): SampleAuth | undefined {
  return auth.map((scheme) => authFor(scheme, api)).find((sample) => sample !== undefined);
}

function loop(name: string, call: Code, shown: Code): readonly Code[] {
  return [code`for await (const ${identifier(name)} of ${call}) {`, code`  ${log}(${shown});`, code`}`];
}

function text(statement: Code): string {
  return layOut(printCode(statement, startFile("sample.ts", [])));
}

/** The module that samples import from: a literal is made of it, so any text is safe. */
export function moduleOf(packageName: string | undefined, api: string | undefined): string {
  const path = api === undefined ? "" : `/${api}`;
  return packageName === undefined ? `.${path}/index.js` : `${packageName}${path}`;
}

/** A name as the text of a string literal, for prose that shows an import. */
export function quoted(name: string): string {
  return stringLiteral(name);
}
