import type { Operation, Property, SdkModel } from "../../../model/model.js";
import { isItemOf } from "../samples/item-key.js";
import { streams } from "../samples/sample.js";
import { bodyMembers, sampleParams, type Types } from "../samples/sample-value.js";
import type { OperationOf } from "./api-pages.js";

/** The operations that the guides show, where the API has such. */
export interface Examples {
  /** Pages of items. */
  readonly list?: OperationOf;
  /** One thing by its key. */
  readonly get?: OperationOf;
  /** Something that is made or started. */
  readonly write?: OperationOf;
}

/** Chooses operations that need little, belong together and do what their names promise; of equals the first in the model's order. */
export function chooseExamples(model: SdkModel, types: Types): Examples {
  const all = model.resources.flatMap((resource) => resource.operations.map((operation): OperationOf => ({ resource, operation })));
  const list = cheapest(all, isList, listCosts, types);
  const near = costIf(4, ({ resource }) => list !== undefined && resource !== list.resource);
  const get = cheapest(
    all,
    isGet,
    [...getCosts, near, costIf(6, (each) => list !== undefined && !isItemOf(each.operation, list.operation))],
    types,
  );
  const write = cheapest(all, isWrite, writeCosts(types), types);
  return { ...(list === undefined ? {} : { list }), ...(get === undefined ? {} : { get }), ...(write === undefined ? {} : { write }) };
}

/** How much speaks against an operation as an example. */
type Cost = (each: OperationOf) => number;

function costIf(cost: number, is: (each: OperationOf) => boolean): Cost {
  return (each) => (is(each) ? cost : 0);
}

const fewOperations: Cost = ({ resource }) => (20 - Math.min(resource.operations.length, 20)) / 10;

/** Lists of everything before lists that need to be told of what. */
const listCosts: readonly Cost[] = [
  ({ operation }) => 10 * size(operation),
  costIf(6, ({ operation }) => operation.method !== "GET"),
  costIf(5, ({ resource, operation }) => !resource.operations.some((each) => isGet(each) && isItemOf(each, operation))),
  costIf(3, ({ operation }) => !startsWith(operation, "list", "get")),
  fewOperations,
];

const getCosts: readonly Cost[] = [
  ({ operation }) => size(operation),
  costIf(8, ({ operation }) => !startsWith(operation, "get")),
  costIf(2, ({ operation }) => operation.name !== "get"),
  costIf(4, ({ resource }) => !resource.operations.some(isList)),
];

function writeCosts(types: Types): readonly Cost[] {
  return [
    ({ operation }) => 3 * size(operation),
    costIf(8, ({ operation }) => !startsWith(operation, "create", "add")),
    costIf(2, ({ operation }) => operation.name !== "create"),
    costIf(4, ({ resource }) => !resource.operations.some(isList)),
    costIf(4, ({ resource }) => !resource.operations.some(isGet)),
    ({ operation }) => bodyCost(bodyMembers(operation, types)),
    fewOperations,
  ];
}

/** A body that needs a few members shows most; one that is not described shows nothing. */
function bodyCost(members: readonly Property[]): number {
  if (members.length === 0) return 6;
  const required = members.filter((member) => member.required).length;
  return required === 0 ? 3 : Math.max(0, required - 3);
}

function cheapest(
  all: readonly OperationOf[],
  is: (operation: Operation) => boolean,
  costs: readonly Cost[],
  types: Types,
): OperationOf | undefined {
  const total = (each: OperationOf): number => costs.reduce((sum, cost) => sum + cost(each), 0);
  return all
    .filter(({ operation }) => operation.doc.deprecated !== true && is(operation))
    .map((each) => ({ each, cost: total(each) }))
    .sort((a, b) => a.cost - b.cost)
    .find(({ each }) => sampleParams(each.operation, { types }) !== "impossible")?.each;
}

function isList({ pagination }: Operation): boolean {
  return pagination !== undefined;
}

function isGet(operation: Operation): boolean {
  const readsOne = operation.method === "GET" && operation.pagination === undefined && !streams(operation);
  return readsOne && operation.parameters.some((parameter) => parameter.in === "path" && parameter.param !== undefined);
}

function isWrite(operation: Operation): boolean {
  return operation.method === "POST" && operation.body !== undefined && operation.pagination === undefined && !streams(operation);
}

/** Whether the method's name is one of the verbs, or starts with it: `get`, `getUser`. */
function startsWith({ name }: Operation, ...verbs: readonly string[]): boolean {
  return verbs.some((verb) => name.startsWith(verb) && !/^[a-z]/.test(name.slice(verb.length)));
}

/** How much a caller has to pass. */
function size({ params }: Operation): number {
  return params.properties.filter(({ required }) => required).length;
}
