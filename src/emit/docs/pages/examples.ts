import type { Operation, Property, SdkModel } from "../../../model/model.js";
import { isItemOf } from "../samples/item-key.js";
import type { Types } from "../samples/properties.js";
import { isStreaming } from "../samples/sample.js";
import { bodyProperties, sampleParams } from "../samples/sample-params.js";
import type { OperationOf } from "./references.js";

/**
 * The operations that README.md and the page on errors show. Undefined if the API has no such
 * operation.
 */
export interface Examples {
  /** Returns pages of items. */
  readonly list: OperationOf | undefined;
  /** Returns one item by its key. */
  readonly get: OperationOf | undefined;
  /** Creates or starts something. */
  readonly write: OperationOf | undefined;
}

/**
 * Chooses operations that need few params, belong together and do what their names promise. The
 * model's order decides between equals.
 */
export function chooseExamples(model: SdkModel, types: Types): Examples {
  const operations = model.resources.flatMap((resource) =>
    resource.operations.filter(({ doc }) => doc.deprecated !== true).map((operation): OperationOf => ({ resource, operation })),
  );
  const list = cheapest(operations, isList, listCosts, types);
  return {
    list,
    get: cheapest(operations, isGet, list === undefined ? getCosts : [...getCosts, ...costsBeside(list)], types),
    write: cheapest(operations, isWrite, writeCosts(types), types),
  };
}

/** How much speaks against an operation as an example. */
type Cost = (candidate: OperationOf) => number;

function costIf(cost: number, condition: (candidate: OperationOf) => boolean): Cost {
  return (candidate) => (condition(candidate) ? cost : 0);
}

const fewOperations: Cost = ({ resource }) => (20 - Math.min(resource.operations.length, 20)) / 10;

/** Prefers lists of all items to lists that need a parent. */
const listCosts: readonly Cost[] = [
  ({ operation }) => 10 * requiredParams(operation),
  costIf(6, ({ operation }) => operation.method !== "GET"),
  costIf(5, ({ resource, operation }) => !resource.operations.some((other) => isGet(other) && isItemOf(other, operation))),
  costIf(3, ({ operation }) => !hasVerb(operation, "list", "get")),
  fewOperations,
];

const getCosts: readonly Cost[] = [
  ({ operation }) => requiredParams(operation),
  costIf(8, ({ operation }) => !hasVerb(operation, "get")),
  costIf(2, ({ operation }) => operation.name !== "get"),
  costIf(4, ({ resource }) => !resource.operations.some(isList)),
];

/** Prefers the item of the list that is shown. */
function costsBeside(list: OperationOf): readonly Cost[] {
  return [costIf(4, ({ resource }) => resource !== list.resource), costIf(6, ({ operation }) => !isItemOf(operation, list.operation))];
}

function writeCosts(types: Types): readonly Cost[] {
  return [
    ({ operation }) => 3 * requiredParams(operation),
    costIf(8, ({ operation }) => !hasVerb(operation, "create", "add")),
    costIf(2, ({ operation }) => operation.name !== "create"),
    costIf(4, ({ resource }) => !resource.operations.some(isList)),
    costIf(4, ({ resource }) => !resource.operations.some(isGet)),
    ({ operation }) => bodyCost(bodyProperties(operation, types)),
    fewOperations,
  ];
}

/**
 * A body with a few required properties shows most. A body without declared properties shows
 * nothing.
 */
function bodyCost(properties: readonly Property[]): number {
  if (properties.length === 0) return 6;
  const required = properties.filter((property) => property.required).length;
  return required === 0 ? 3 : Math.max(0, required - 3);
}

function cheapest(
  operations: readonly OperationOf[],
  isCandidate: (operation: Operation) => boolean,
  costs: readonly Cost[],
  types: Types,
): OperationOf | undefined {
  return operations
    .filter(({ operation }) => isCandidate(operation))
    .map((candidate) => ({ candidate, total: costs.reduce((sum, cost) => sum + cost(candidate), 0) }))
    .sort((a, b) => a.total - b.total)
    .find(({ candidate }) => sampleParams(candidate.operation, { types }) !== "impossible")?.candidate;
}

function isList({ pagination }: Operation): boolean {
  return pagination !== undefined;
}

function isGet(operation: Operation): boolean {
  const returnsOne = operation.method === "GET" && operation.pagination === undefined && !isStreaming(operation);
  return returnsOne && operation.parameters.some((parameter) => parameter.in === "path" && parameter.param !== undefined);
}

function isWrite(operation: Operation): boolean {
  return operation.method === "POST" && operation.body !== undefined && operation.pagination === undefined && !isStreaming(operation);
}

/**
 * Whether the method's name is one of the verbs, or starts with one as a word: `get`, `getUser`,
 * but not `getters`.
 */
function hasVerb({ name }: Operation, ...verbs: readonly string[]): boolean {
  return verbs.some((verb) => name.startsWith(verb) && !/^[a-z]/.test(name.slice(verb.length)));
}

function requiredParams({ params }: Operation): number {
  return params.properties.filter(({ required }) => required).length;
}
