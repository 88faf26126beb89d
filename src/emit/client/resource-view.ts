import type { Operation, Resource } from "../../model/model.js";
import {
  type Code,
  code,
  concat,
  docComment,
  hardline,
  identifier,
  isReserved,
  join,
  list,
  literal,
  nothing,
  typeArguments,
} from "../../print/typescript/code.js";
import { freeName } from "../../print/typescript/source-file.js";
import type { Json } from "../../util/json.js";
import type { ApiPaths } from "../paths.js";
import { sinceText } from "../shared/since-text.js";
import { operationDescriptor } from "./descriptor.js";
import { docLines } from "./doc-lines.js";
import { type Declaration, declareParams } from "./named-type.js";
import { type CallShape, callShapes, errorsBody, responsesBody } from "./response-types.js";
import { runtimeType, runtimeValue } from "./runtime-symbols.js";
import { type TypeScope, union } from "./type-text.js";

/** What the template of a resource's module prints. */
export interface ResourceView {
  readonly operations: readonly OperationView[];
  /** `delete_ as delete`: functions whose names cannot be declared. */
  readonly renamed: readonly Code[];
}

interface OperationView {
  readonly params: (Declaration & { readonly doc: Code }) | null;
  readonly errors: TypeView | null;
  /** Bodies by status, if there are several success statuses. */
  readonly responses: TypeView | null;
  /** Name of the constant that describes the operation to the runtime. */
  readonly constant: Code;
  readonly descriptor: Code;
  readonly exported: boolean;
  readonly name: Code;
  /** Empty where there is only one way to call it. */
  readonly overloads: readonly { readonly doc: Code; readonly parameters: Code; readonly returns: Code }[];
  /** Doc comment of the function itself; with overloads each of them has it. */
  readonly bodyDoc: Code;
  readonly parameters: Code;
  readonly returns: Code;
  /** Tried in order before `call`: what a caller accepts who gets another kind of call. */
  readonly branches: readonly { readonly condition: Code; readonly call: Code }[];
  readonly call: Code;
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
  ]);
}

function paramsName({ typeName }: Operation): string {
  return `${typeName}Params`;
}

function errorsName({ typeName }: Operation): string {
  return `${typeName}Errors`;
}

function responsesName({ typeName }: Operation): string {
  return `${typeName}Responses`;
}

/** True where the caller has anything to pass, so that there is an interface for it. */
function hasParams({ params }: Operation): boolean {
  return params.properties.length > 0 || params.body !== undefined;
}

export function resourceView(resource: Resource, scope: ApiScope): ResourceView {
  const named = nameOperations(resource);
  return {
    operations: named.map((each) => operationView(each, resource, scope)),
    renamed: named.flatMap(({ operation, local }) =>
      operation.name === local ? [] : [code`${identifier(local)} as ${identifier(operation.name)}`],
    ),
  };
}

function operationView({ operation, local, constant }: NamedOperation, resource: Resource, scope: ApiScope): OperationView {
  const errors = operation.errors.length === 0 ? runtimeType("NoErrors") : identifier(errorsName(operation));
  const shapes = callShapes(operation, { errors, responses: identifier(responsesName(operation)) }, scope);
  return {
    params: hasParams(operation) ? paramsView(operation, local, scope) : null,
    errors: operation.errors.length === 0 ? null : errorsView(operation, local, scope),
    responses: responsesView(operation, local, scope),
    constant: identifier(constant),
    descriptor: operationDescriptor(operation, scope, resource.name),
    exported: local === operation.name,
    name: identifier(local),
    ...functionView(operation, shapes, identifier(constant), operationDoc(operation)),
  };
}

function paramsView(operation: Operation, local: string, scope: TypeScope): Declaration & { readonly doc: Code } {
  const doc = code`/** Params of ${functionLink(operation, local)}. */${hardline}`;
  return { ...declareParams(paramsName(operation), operation.params, { ...scope, access: "readonly" }, operation.body), doc };
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
  const request = `\`${operation.method} ${operation.path}\` (\`${operation.id}\`)`;
  return docComment([...docLines(operation.doc), sinceText(operation), request], operation.doc.deprecated ? [{ tag: "deprecated" }] : []);
}

type FunctionView = Pick<OperationView, "overloads" | "bodyDoc" | "parameters" | "returns" | "branches" | "call">;

function functionView(operation: Operation, shapes: readonly CallShape[], constant: Code, doc: Code): FunctionView {
  const [first, ...others] = shapes;
  if (first === undefined || others.length === 0) return simpleFunction(operation, first, constant, doc);
  const branches = others.filter(({ kind }) => kind !== first.kind);
  return {
    overloads: [
      ...others.map((shape) => ({ doc, parameters: parameterList(operation, accept(shape), false, "overload"), returns: shape.returns })),
      { doc, parameters: parameterList(operation, code`Partial<${accept(first)}>`, true, "overload"), returns: first.returns },
    ],
    bodyDoc: nothing,
    parameters: parameterList(operation, code`Partial<${runtimeType("Accept")}<string>>`, true, "function"),
    returns: union(shapes.map(({ returns }) => returns)),
    branches: branches.map((shape) => ({ condition: acceptCondition(shape), call: typedCall(shape, constant, operation) })),
    call: typedCall(first, constant, operation),
  };
}

function simpleFunction(operation: Operation, shape: CallShape | undefined, constant: Code, doc: Code): FunctionView {
  return {
    overloads: [],
    bodyDoc: doc,
    parameters: parameterList(operation, undefined, true, "function"),
    returns: shape?.returns ?? nothing,
    branches: [],
    call: concat(runtimeValue(shape?.kind ?? "call"), code`(client, ${constant}, ${paramsWithMasks(operation)}, options)`),
  };
}

/** The caller's params, and what the client fills in. */
function paramsWithMasks({ updateMasks: fill = [] }: Operation): Code {
  return fill.reduce(
    (params, { param: member, except: others }) => code`${runtimeValue("withUpdateMask")}(${params}, ${member}, ${literal(others)})`,
    code`params`,
  );
}

/** `(client: Client, params: ListParams = {}, options?: CallOptions)` */
function parameterList(operation: Operation, accept: Code | undefined, mayOmit: boolean, place: "overload" | "function"): Code {
  const own = hasParams(operation) ? identifier(paramsName(operation)) : undefined;
  const parts = [own, accept].filter((part) => part !== undefined);
  const type = parts.length === 0 ? runtimeType("NoParams") : join(parts, code` & `);
  const optional = operation.params.optional && mayOmit;
  const params = !optional ? code`params: ${type}` : place === "overload" ? code`params?: ${type}` : code`params: ${type} = {}`;
  const client = code`client: ${runtimeType("Client")}`;
  return list(code`(`, [client, params, code`options?: ${runtimeType("CallOptions")}`], code`)`);
}

function accept(shape: CallShape): Code {
  return concat(runtimeType("Accept"), typeArguments([union(shape.accept.map((mediaType) => code`${mediaType}`))]));
}

function acceptCondition(shape: CallShape): Code {
  return join(
    shape.accept.map((mediaType) => code`params.accept === ${mediaType}`),
    code` || `,
  );
}

/** Names the type arguments, because the return type is a union of all kinds of calls. */
function typedCall(shape: CallShape, constant: Code, operation: Operation): Code {
  const args = code`(client, ${constant}, ${paramsWithMasks(operation)}, options)`;
  return concat(runtimeValue(shape.kind), typeArguments(shape.arguments), args);
}

function claim(name: string, taken: Set<string>): string {
  const free = freeName(name, taken);
  taken.add(free);
  return free;
}
