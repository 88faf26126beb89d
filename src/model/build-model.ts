import { fatal } from "../diagnostics/collect.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { Spec, SpecOperation, SpecTag } from "../openapi/spec.js";
import type { SpecSchema } from "../openapi/spec-schema.js";
import { compact } from "../util/compact.js";
import { defaultLimits, type Limits, limitFix } from "../util/limits.js";
import type { Enums } from "../util/type-style.js";
import { buildApiInfo, clientName } from "./api-info.js";
import { type CombinationLimit, limitCombinations } from "./combinations.js";
import type { NamedType, Operation, Resource, SdkModel, Type } from "./model.js";
import { applyNames, type DirectionSplit, fixAliases, namedTypes, splitByDirection } from "./named-types.js";
import { assignNames, type Names } from "./naming/assign-names.js";
import { operationKey } from "./naming/keys.js";
import type { NameOperation, NamingStrategy } from "./naming/naming.js";
import { strategyKey } from "./naming/naming.js";
import type { PinnedNames } from "./naming/pinned-names.js";
import { hasAffixes, type TypeAffixes, withAffixes, withoutAffixes, withTypeName } from "./naming/type-affixes.js";
import { identifier } from "./naming/words.js";
import type { Schemas } from "./operation/event-schema.js";
import { buildOperation, type OperationContext } from "./operation/operation.js";
import { authScheme } from "./operation/security.js";
import { requestSchemasOf } from "./operation/sequence-body.js";
import { streamSchemas } from "./operation/stream.js";
import type { Direction } from "./schema/context.js";
import { buildTypeSpace, reportOnce, type TypeSpace } from "./type-space.js";
import { allWebhooks } from "./webhook/all-webhooks.js";
import { buildLinks, withLinks } from "./webhook/links.js";
import { buildWebhooks, webhookSchemas } from "./webhook/webhooks.js";

export interface BuildOptions extends NamingStrategy, TypeAffixes {
  /** Name of the document for the headers of emitted files. Not an absolute path. */
  readonly source: string;
  /** SHA-256 of the document and its overlays, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Name of the client class. Derived from `info.title` by default. */
  readonly clientName?: string;
  /** Whether enums accept what a server sent besides the listed values. Default: they do. */
  readonly enums?: Enums;
  /** Names of an earlier run, which stay. */
  readonly pinned?: PinnedNames;
  /** Function of the configuration that names operations. */
  readonly nameOperation?: NameOperation;
  /** Default: those of `util/limits`. */
  readonly limits?: Limits;
}

/**
 * Builds the SDK that a document describes: first the names, then the types, the operations and the
 * resources.
 */
export function buildModel(spec: Spec, options: BuildOptions, report: Report): SdkModel {
  const { limits = defaultLimits } = options;
  const api = buildApiInfo(spec, options.source, options.sha256);
  const names = withTypeAffixes(assignNames(spec, { ...options, pathPrefix: api.pathPrefix }, report), options);
  const space = buildTypeSpace(spec.schemas, names.types, report, {
    hasClosedEnums: options.enums === "closed",
    maxProperties: limits.inheritedProperties,
  });
  const split = splitByDirection(space, rootTypes(spec, space), options.typeSuffix);
  const named = fixAliases(namedTypes(space, split), report);
  checkTypes(named, limits);
  const limit: CombinationLimit = {
    types: new Map(named.map(({ name, type }) => [name, type])),
    widths: new Map(),
    report: reportOnce(report),
  };
  const types = named.map((each) => {
    const type = limitCombinations(each.type, each.origin, limit);
    return type === each.type ? each : { ...each, type };
  });
  const context = operationContext(space, types, split, spec, limit);
  return {
    format: 1,
    api,
    clientName: identifier(options.clientName ?? clientName(spec.info.title), "pascal"),
    auth: spec.securitySchemes.map(authScheme),
    types,
    resources: buildResources(spec, names, context, options),
    ...buildWebhooks(spec, names, context, options),
  };
}

/** Throws a PinwheelError at the first type that is too many. */
function checkTypes(types: readonly NamedType[], limits: Limits): void {
  const excess = types[limits.types];
  if (excess === undefined) return;
  const message = `The document has ${types.length} named types, more than ${limits.types}.`;
  throw fatal("document-too-large", { message, pointer: excess.origin, fix: limitFix("types", "Select a part of the API") });
}

function withTypeAffixes(names: Names, affixes: TypeAffixes): Names {
  if (!hasAffixes(affixes)) return names;
  return { ...names, types: new Map([...names.types].map(([pointer, name]) => [pointer, withAffixes(name, affixes)])) };
}

/**
 * Returns the names of a model, so that the next run keeps them: without prefix and suffix, so that
 * other ones change nothing else.
 */
export function pinNames(spec: Spec, model: SdkModel, strategy: NamingStrategy & TypeAffixes): PinnedNames {
  const pointers = new Set(spec.schemas.map((named) => named.pointer));
  const types = model.types
    .filter((type) => type.direction !== "request" && type.aliasOf === undefined && pointers.has(type.origin))
    .map((type) => [type.origin, withoutAffixes(type.name, strategy)] as const);
  const operations = model.resources.flatMap((resource) =>
    resource.operations.map((operation) => [operationKey(operation), `${resource.name}.${operation.name}`] as const),
  );
  const webhooks = allWebhooks(model).map(({ id, name }) => [id, name] as const);
  return {
    naming: strategyKey(strategy),
    types: Object.fromEntries(types.sort(byKey)),
    operations: Object.fromEntries([...operations, ...webhooks].sort(byKey)),
  };
}

function byKey(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** Returns the types that operations use, by direction. */
function rootTypes(spec: Spec, space: TypeSpace): Readonly<Record<Direction, readonly Type[]>> {
  const convertAll = (schemas: readonly SpecSchema[], direction: Direction): readonly Type[] =>
    schemas.map((schema) => space.convert(schema, direction));
  const schemas = schemasOf(spec);
  const received = spec.operations.flatMap((operation) => responseSchemas(operation, schemas));
  return {
    request: convertAll([...spec.operations.flatMap(requestSchemas), ...webhookSchemas(spec, "request")], "request"),
    response: convertAll([...received, ...webhookSchemas(spec, "response")], "response"),
  };
}

function schemasOf({ schemas }: Spec): Schemas {
  return new Map(schemas.map((named) => [named.pointer, named]));
}

function requestSchemas(operation: SpecOperation): readonly SpecSchema[] {
  const bodies = (operation.body?.content ?? []).flatMap(requestSchemasOf);
  return [...operation.parameters.map((parameter) => parameter.schema), ...bodies];
}

function responseSchemas(operation: SpecOperation, schemas: Schemas): readonly SpecSchema[] {
  return operation.responses.flatMap((response) => [
    ...response.content.flatMap((media) => [...(media.schema === undefined ? [] : [media.schema]), ...streamSchemas(media, schemas)]),
    ...response.headers.map((header) => header.schema),
  ]);
}

function operationContext(
  space: TypeSpace,
  types: readonly NamedType[],
  split: DirectionSplit,
  spec: Spec,
  limit: CombinationLimit,
): OperationContext {
  const byName = new Map(types.map((named) => [named.name, named.type]));
  return {
    schemas: schemasOf(spec),
    convert: (schema, direction) => limitCombinations(applyNames(space.convert(schema, direction), direction, split), schema.origin, limit),
    lookUp: (name) => byName.get(name),
    report: reportOnce(limit.report),
  };
}

function buildResources(spec: Spec, names: Names, context: OperationContext, affixes: TypeAffixes): readonly Resource[] {
  const links = buildLinks(spec, names, context.report);
  const groups = new Map<string, { readonly tags: string[]; readonly operations: Operation[] }>();
  for (const operation of spec.operations) {
    const name = names.operations.get(operationKey(operation));
    if (name === undefined) continue;
    const group = groups.get(name.resource) ?? { tags: [], operations: [] };
    groups.set(name.resource, group);
    group.tags.push(...operation.tags.slice(0, 1));
    const built = withTypeName(buildOperation(operation, name, context), affixes);
    group.operations.push(links.size === 0 ? built : withLinks(built, links));
  }
  const resources = [...groups].map(([name, { tags, operations }]) => ({
    name,
    segments: name.split("."),
    ...resourceFacts(name, tags, spec.tags),
    operations: distinctTypeNames(operations),
  }));
  return resources.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Renames the types of methods whose names differ only in case. Otherwise their types would have
 * the same names.
 */
function distinctTypeNames(operations: readonly Operation[]): readonly Operation[] {
  const names = new Set<string>();
  return operations.map((operation) => {
    const typeName = names.has(operation.typeName) ? `${operation.typeName}_${operation.name}` : operation.typeName;
    names.add(typeName);
    return { ...operation, typeName };
  });
}

/**
 * Returns the description and the parent of the tag with the resource's name, else of the tag that
 * its operations share.
 */
function resourceFacts(name: string, operationTags: readonly string[], tags: readonly SpecTag[]): Pick<Resource, "doc" | "parent"> {
  const [first] = operationTags;
  const shared = operationTags.every((tag) => tag === first) ? first : undefined;
  const tag =
    tags.find((candidate) => (candidate.rename ?? candidate.name) === name) ?? tags.find((candidate) => candidate.name === shared);
  const parent = tags.find((candidate) => candidate.name === tag?.parent);
  const doc = compact({ summary: tag?.summary, text: tag?.description, deprecated: tag?.deprecated });
  return { doc, ...compact({ parent: parent?.summary ?? parent?.name }) };
}
