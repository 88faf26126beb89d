import { readFileSync } from "node:fs";
import { context } from "./context.mjs";

const model = JSON.parse(readFileSync(context.models, "utf8"))[context.api];

/** Every operation of the API under test: its id, resource and method. */
export const operations = model.resources.flatMap(({ name, operations }) =>
  operations.map((operation) => ({ id: operation.id, resource: name, method: operation.name, operation })),
);

/** Returns the required params of an operation, with placeholder values of the right type. */
export function anyParams({ params }) {
  const body = params.body && !params.body.optional ? propertiesOf(params.body.type) : [];
  return Object.fromEntries(
    [...params.properties, ...body].filter(({ required }) => required).map(({ name, type }) => [name, exampleOf(type)]),
  );
}

const types = new Map(model.types.map(({ name, type }) => [name, type]));
const resolve = (type) => (type.kind === "ref" ? resolve(types.get(type.name)) : type);

function propertiesOf(type) {
  const resolved = resolve(type);
  return resolved.kind === "object" ? resolved.properties : [];
}

function exampleOf(type) {
  const resolved = resolve(type);
  if (resolved.kind === "union") return exampleOf(resolved.members[0]);
  if (resolved.kind === "array") return [];
  if (resolved.kind === "enum") return resolved.values[0];
  if (resolved.kind === "literal") return resolved.value;
  if (resolved.kind !== "scalar") return {};
  return { string: resolved.format === "date-time" ? "2026-01-01T00:00:00Z" : "x", boolean: true }[resolved.scalar] ?? 1;
}
