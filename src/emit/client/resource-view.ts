import type { Operation, Resource } from "../../model/model.js";
import { type Code, code, docComment, hardline, identifier } from "../../print/typescript/code.js";
import { isReserved } from "../../print/typescript/identifier-text.js";
import { freeName } from "../../print/typescript/source-file.js";
import type { Json } from "../../util/json.js";
import type { ApiPaths } from "../paths.js";
import { sinceText } from "../shared/since-text.js";
import { operationDescriptor } from "./descriptor.js";
import { docLines } from "./doc-lines.js";
import { type FunctionView, functionView } from "./function-view.js";
import { headersBody } from "./header-types.js";
import { type Declaration, declareParams } from "./named-type.js";
import { type CodecScope, responseCodecs } from "./response-codecs.js";
import { callShapes, errorsBody, responsesBody } from "./response-types.js";
import { runtimeType, runtimeValue } from "./runtime-symbols.js";
import { passedScope, type TypeScope } from "./type-scope.js";

/** What the template of a resource's module prints. */
export interface ResourceView {
  readonly operations: readonly OperationView[];
  /**
   * `delete_ as delete`: functions whose names cannot be declared. Editors show the comment of the
   * export, not that of the function.
   */
  readonly renamed: readonly { readonly doc: Code; readonly names: Code }[];
}

interface OperationView extends FunctionView {
  readonly params: (Declaration & { readonly doc: Code }) | null;
  readonly errors: TypeView | null;
  /** Bodies by status, if there are several success statuses. */
  readonly responses: TypeView | null;
  /** Headers of successful responses, if the document declares any. */
  readonly headers: TypeView | null;
  /** Name of the constant that describes the operation to the runtime. */
  readonly constant: Code;
  readonly descriptor: Code;
  readonly exported: boolean;
  readonly name: Code;
}

interface TypeView {
  readonly doc: Code;
  readonly name: Code;
  readonly body: Code;
}

/** What all operations of an API are printed with. */
export interface ApiScope extends TypeScope {
  readonly paths: ApiPaths;
  /** Those of the document. */
  readonly servers: readonly string[];
  /** What most operations ask for. */
  readonly security: Json;
  /** Set if types are mapped. */
  readonly codecs?: CodecScope;
}

interface NamedOperation {
  readonly operation: Operation;
  /** What the function is declared as. */
  readonly local: string;
  readonly constant: string;
}

/** Names of the functions and constants of a module; a function keeps its own name where it can. */
function nameOperations({ operations }: Resource): readonly NamedOperation[] {
  const taken = new Set(operations.map(({ name }) => name));
  return operations.map((operation) => {
    const local = isReserved(operation.name) ? claim(`${operation.name}_`, taken) : operation.name;
    return { operation, local, constant: claim(`${operation.name}Operation`, taken) };
  });
}

/** Every name that the module of a resource declares. */
export function declaredNames(resource: Resource): readonly string[] {
  return nameOperations(resource).flatMap(({ operation, local, constant }) => [
    local,
    constant,
    paramsName(operation),
    errorsName(operation),
    ...(operation.success.length > 1 ? [responsesName(operation)] : []),
    ...(operation.success.some(({ headers }) => headers.length > 0) ? [headersName(operation)] : []),
  ]);
}

function paramsName({ typeName, typeSuffix = "" }: Operation): string {
  return `${typeName}Params${typeSuffix}`;
}

function errorsName({ typeName, typeSuffix = "" }: Operation): string {
  return `${typeName}Errors${typeSuffix}`;
}

function responsesName({ typeName, typeSuffix = "" }: Operation): string {
  return `${typeName}Responses${typeSuffix}`;
}

function headersName({ typeName, typeSuffix = "" }: Operation): string {
  return `${typeName}Headers${typeSuffix}`;
}

/** True where the caller has anything to pass, so that there is an interface for it. */
function hasParams({ params }: Operation): boolean {
  return params.properties.length > 0 || params.body !== undefined;
}

/** The declared type of the params. Undefined if there are none. */
function paramsType(operation: Operation): Code | undefined {
  return hasParams(operation) ? identifier(paramsName(operation)) : undefined;
}

export function resourceView(resource: Resource, scope: ApiScope): ResourceView {
  const named = nameOperations(resource);
  return {
    operations: named.map((each) => operationView(each, resource, scope)),
    renamed: named.flatMap(({ operation, local }) =>
      operation.name === local
        ? []
        : [{ doc: operationDoc(operation), names: code`${identifier(local)} as ${identifier(operation.name)}` }],
    ),
  };
}

function operationView({ operation, local, constant }: NamedOperation, resource: Resource, scope: ApiScope): OperationView {
  const errors = operation.errors.length === 0 ? runtimeType("NoErrors") : identifier(errorsName(operation));
  const headers = headersView(operation, local, scope);
  const types = { errors, responses: identifier(responsesName(operation)), headers: headers?.name };
  const shapes = callShapes(operation, types, scope);
  return {
    params: hasParams(operation) ? paramsView(operation, local, scope) : null,
    errors: operation.errors.length === 0 ? null : errorsView(operation, local, scope),
    responses: responsesView(operation, local, scope),
    headers,
    constant: identifier(constant),
    descriptor: operationDescriptor(operation, scope, resource.name),
    exported: local === operation.name,
    name: identifier(local),
    ...functionView(operation, shapes, {
      constant: identifier(constant),
      client: clientOf(operation, scope),
      params: paramsType(operation),
      doc: operationDoc(operation),
    }),
  };
}

/** The client of the caller, or one that converts the bodies of errors. */
function clientOf({ errors }: Operation, { codecs }: ApiScope): Code {
  const isConverted = codecs !== undefined && responseCodecs(errors, codecs) !== undefined;
  return isConverted ? code`${runtimeValue("wireErrors")}(client)` : code`client`;
}

function paramsView(operation: Operation, local: string, scope: TypeScope): Declaration & { readonly doc: Code } {
  const doc = code`/** Params of ${functionLink(operation, local)}. */${hardline}`;
  return { ...declareParams(paramsName(operation), operation.params, passedScope(scope), operation.body), doc };
}

function errorsView(operation: Operation, local: string, scope: TypeScope): TypeView {
  const doc = code`/** Error bodies of ${functionLink(operation, local)}, by status. */${hardline}`;
  return { doc, name: identifier(errorsName(operation)), body: errorsBody(operation, scope, hardline) };
}

function responsesView(operation: Operation, local: string, scope: TypeScope): TypeView | null {
  const body = responsesBody(operation, scope, hardline);
  const doc = code`/** Response bodies of ${functionLink(operation, local)}, by status. */${hardline}`;
  return body === undefined ? null : { doc, name: identifier(responsesName(operation)), body };
}

function headersView(operation: Operation, local: string, scope: TypeScope): TypeView | null {
  const body = headersBody(operation, scope, hardline);
  const doc = code`/** Response headers of ${functionLink(operation, local)}, as text. */${hardline}`;
  return body === undefined ? null : { doc, name: identifier(headersName(operation)), body };
}

/**
 * `{@link list}`. A function whose name is a reserved word is linked under that name:
 * `{@link delete_ | delete}`.
 */
function functionLink({ name }: Operation, local: string): Code {
  return name === local ? code`{@link ${identifier(local)}}` : code`{@link ${identifier(local)} | ${identifier(name)}}`;
}

/**
 * Summary and text of the document, then the request and the operationId, which the API's own pages
 * use.
 */
function operationDoc(operation: Operation): Code {
  const { method, path, id } = operation;
  // Without an operationId, the id is the request.
  const request = id === `${method} ${path}` ? `\`${id}\`` : `\`${method} ${path}\` (\`${id}\`)`;
  return docComment([...docLines(operation.doc), sinceText(operation), request], operation.doc.deprecated ? [{ tag: "deprecated" }] : []);
}

function claim(name: string, taken: Set<string>): string {
  const free = freeName(name, taken);
  taken.add(free);
  return free;
}
