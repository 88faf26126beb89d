import type { Operation, SdkModel } from "../../model/model.js";
import type { OperationOf } from "./api-pages.js";
import { streams } from "./sample.js";
import { sampleParams, type Types } from "./sample-value.js";

/** The operations that the guides show, where the API has such. */
export interface Examples {
  /** Pages of items. */
  readonly list?: OperationOf;
  /** One thing by its key. */
  readonly get?: OperationOf;
  /** Something that is made or started. */
  readonly write?: OperationOf;
}

/** Chooses operations that need little and belong together; of equals the first in the model's order. */
export function chooseExamples(model: SdkModel, types: Types): Examples {
  const all = model.resources.flatMap((resource) => resource.operations.map((operation): OperationOf => ({ resource, operation })));
  const best = (is: (operation: Operation) => boolean, cost: (each: OperationOf) => number): OperationOf | undefined =>
    all
      .filter(({ operation }) => operation.doc.deprecated !== true && is(operation))
      .sort((a, b) => cost(a) - cost(b))
      .find(({ operation }) => sampleParams(operation, types) !== "impossible");
  const list = best(({ pagination }) => pagination !== undefined, listCost);
  const near = (each: OperationOf): number => (each.resource === list?.resource ? 0 : 3);
  const get = best(isGet, (each) => near(each) + size(each.operation));
  const write = best(isWrite, (each) => near(each) + size(each.operation) + (each.operation.name === "create" ? 0 : 4));
  return { ...(list === undefined ? {} : { list }), ...(get === undefined ? {} : { get }), ...(write === undefined ? {} : { write }) };
}

/** Lists of everything before lists that need to be told of what; then those of resources that can do the most. */
function listCost({ resource, operation }: OperationOf): number {
  const item = resource.operations.some(isGet) ? 0 : 5;
  return size(operation) * 10 + item - Math.min(resource.operations.length, 20) / 4;
}

function isGet(operation: Operation): boolean {
  const readsOne = operation.method === "GET" && operation.pagination === undefined && !streams(operation);
  return readsOne && operation.parameters.some((parameter) => parameter.in === "path" && parameter.member !== undefined);
}

function isWrite(operation: Operation): boolean {
  return operation.method === "POST" && operation.body !== undefined && operation.pagination === undefined && !streams(operation);
}

/** How much a caller has to pass. */
function size({ params }: Operation): number {
  return params.members.filter(({ required }) => required).length + (params.body === undefined ? 0 : 1);
}
