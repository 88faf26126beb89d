import { reachableNames } from "../../src/diff/comparison.js";
import type { Body, Operation, OperationResponse, Parameter, Property, SdkModel, Type } from "../../src/model/model.js";
import { foldType } from "../../src/model/type-fold.js";

/**
 * Writes the types of code that implements an API. For each operation: its place on the wire, the
 * requests that callers may send, and the responses that they expect. Enums are closed, because a
 * server returns only values of its document.
 */
export function writeContract(model: SdkModel): string {
  return [
    ...model.types.map(({ name, type }) => `export type ${name} = ${typeText(type)};`),
    `export interface Auth { ${model.auth.map((scheme) => `${quote(scheme.id)}: ${quote(credentialText(scheme))}`).join("; ")} }`,
    "export interface Handlers {",
    ...operationsOf(model).map((operation) => `  ${quote(operation.id)}: ${operationText(operation)};`),
    "}",
  ].join("\n");
}

/**
 * Writes a file that compiles if all handlers of the old version are handlers of the new one: they
 * accept every new request, and return only what the new version allows. Handlers of operations that
 * have gone are not used.
 */
export function writeImplementation(before: SdkModel, after: SdkModel): string {
  const ids = new Set(operationsOf(after).map(({ id }) => id));
  const types = new Map(before.types.map((type) => [type.name, type]));
  const kept = operationsOf(before).filter(({ id }) => ids.has(id));
  const names = reachableNames(types, kept.flatMap(typesOf));
  return [
    'import type * as Old from "./old.js";',
    'import type * as New from "./new.js";',
    `export type Imported = [${[...names].map((name) => `New.${name}`).join(", ")}];`,
    "type Common<Left, Right> = { [Key in keyof Left as Key extends keyof Right ? Key : never]: Left[Key] };",
    "declare const handlers: { [Id in keyof Old.Handlers]: Old.Handlers[Id]['handler'] };",
    "export const implementation: { [Id in keyof New.Handlers]: New.Handlers[Id]['handler'] } = handlers;",
    "declare const auth: Old.Auth;",
    "export const credentials: Common<New.Auth, Old.Auth> = auth;",
    ...kept.map(({ id }, index) => {
      const [old, now] = [`Old.Handlers[${quote(id)}]["wire"]`, `New.Handlers[${quote(id)}]["accepts"]`];
      return `declare const wire${index}: ${old}; export const accepted${index}: Common<${now}, ${old}> = wire${index};`;
    }),
  ].join("\n");
}

function operationsOf({ resources }: SdkModel): readonly Operation[] {
  return resources.flatMap(({ operations }) => operations);
}

function typesOf({ params, body, success }: Operation): readonly Type[] {
  const contents = [...(body?.content ?? []), ...success.flatMap(({ content }) => content)];
  return [...params.properties, ...contents].map(({ type }) => type);
}

function operationText(operation: Operation): string {
  const { parameters, params, body, success } = operation;
  const byParam = new Map(params.properties.map((property) => [property.name, property]));
  const sent = parameters.flatMap((parameter) => {
    const property = parameter.param === undefined ? undefined : byParam.get(parameter.param);
    return property === undefined ? [] : [{ ...property, name: keyOf(parameter, operation) }];
  });
  // A handler without a body ignores what it receives.
  const request = `{ params: ${objectText(sent, undefined)}; body: ${body === undefined ? "unknown" : bodyText(body)} }`;
  const response = success.map(responseText).join(" | ") || "{}";
  return `{ wire: ${recordText(wireOf(operation))}; accepts: ${recordText(wireOf(operation), accepted)}; handler: (request: ${request}) => ${response} }`;
}

/** A handler knows the variables of a path by their position. */
function keyOf({ name, in: location }: Parameter, { path }: Operation): string {
  const variables = [...path.matchAll(/\{([^}]*)\}/g)].map(([, variable]) => variable);
  return location === "path" ? `path ${variables.indexOf(name)}` : name;
}

/** What a handler is written for besides types: where the values of a request are, and how they are written. */
function wireOf(operation: Operation): Readonly<Record<string, string>> {
  const { method, path, parameters, body, pagination, streamFlag } = operation;
  const parts = (body?.content ?? []).map(({ mediaType, encoding, ...rest }) => [
    `body ${mediaType}`,
    JSON.stringify([encoding, rest.parts ?? null, rest.positions ?? null]),
  ]);
  return {
    method,
    path: path.replaceAll(/\{[^}]*\}/g, "{}"),
    ...Object.fromEntries(parameters.map((parameter) => [`param ${keyOf(parameter, operation)}`, parameterText(parameter, operation)])),
    ...Object.fromEntries(parts),
    pages: pagination === undefined ? "none" : JSON.stringify({ ...pagination, item: null }),
    stream: streamFlag === undefined ? "none" : `${streamFlag.path.join(".")} ${streamFlag.streams} ${streamFlag.default}`,
  };
}

/** A list may have one page. A stream that no caller can request does no harm. */
function accepted(key: string, text: string): string {
  if (key === "pages") return `${quote(text)} | "none"`;
  return key === "stream" && text === "none" ? "string" : quote(text);
}

function parameterText(
  { in: location, style, explode, allowReserved, content, constant, param }: Parameter,
  { params }: Operation,
): string {
  const type = params.properties.find(({ name }) => name === param)?.type;
  const isList = type !== undefined && ["array", "tuple", "object", "record"].includes(type.kind);
  return JSON.stringify([location, content ?? [style, isList && explode, allowReserved], constant ?? null]);
}

function recordText(value: Readonly<Record<string, string>>, textOf = (_key: string, text: string): string => quote(text)): string {
  return `{ ${Object.entries(value)
    .map(([key, text]) => `${quote(key)}: ${textOf(key, text)}`)
    .join("; ")} }`;
}

function bodyText({ content, required }: Body): string {
  const types = content.map(({ mediaType, type }) => `{ type: ${quote(mediaType)}; value: ${typeText(type)} }`);
  return [...types, ...(required ? [] : ["undefined"])].join(" | ");
}

/** A client chooses one of the media types, so that a handler has a body for each. */
function responseText({ status, content, headers }: OperationResponse): string {
  const bodies = content.map(({ mediaType, decoding, type }) => `${quote(`${mediaType} ${decoding}`)}: ${typeText(type)}`);
  return `{ status: ${quote(String(status))}; bodies: { ${bodies.join("; ")} }; headers: ${objectText(headers, undefined)} }`;
}

function typeText(type: Type): string {
  return foldType<string>(type, {
    unknown: () => "unknown",
    never: () => "never",
    null: () => "null",
    scalar: ({ scalar }) => (scalar === "integer" ? "number" : scalar),
    literal: ({ value }) => (typeof value === "object" ? "object" : JSON.stringify(value)),
    enum: ({ values }) => values.map((value) => JSON.stringify(value)).join(" | "),
    array: ({ items }, fold) => `(${fold(items)})[]`,
    tuple: ({ items }, fold) => `[${items.map(fold).join(", ")}]`,
    record: ({ values }, fold) => `{ [key: string]: ${fold(values)} }`,
    object: ({ properties, extra }) => objectText(properties, extra),
    union: ({ members }, fold) => members.map((member) => `(${fold(member)})`).join(" | "),
    intersection: ({ members }, fold) => members.map((member) => `(${fold(member)})`).join(" & "),
    ref: ({ name }) => name,
    binary: () => "Uint8Array",
  });
}

function objectText(properties: readonly Property[], extra: Type | undefined): string {
  const listed = properties.map(({ name, type, required }) => `${quote(name)}${required ? "" : "?"}: ${typeText(type)}`);
  return `{ ${[...listed, ...(extra === undefined ? [] : ["[key: string]: any"])].join("; ")} }`;
}

function credentialText(scheme: SdkModel["auth"][number]): string {
  return scheme.kind === "apiKey" ? `apiKey ${scheme.in} ${scheme.name}` : scheme.kind;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
