import type { Operation, Property } from "../../../model/model.js";
import { type Code, objectLiteral } from "../../../print/typescript/code.js";
import type { Json } from "../../../util/json.js";
import { fits } from "./fits.js";
import { isNeeded, propertiesOf, type Types } from "./properties.js";
import { sampleCode } from "./sample-code.js";
import { type SampleSource, type SampleValue, sampleValues } from "./sample-value.js";

/**
 * Returns the object that a sample passes: the required params with plausible values, and the
 * params that the document shows. Undefined if the operation needs no params; `impossible` if a
 * required one has no finite value.
 *
 * @param additional params to pass besides
 */
export function sampleParams(
  operation: Operation,
  source: SampleSource,
  additional: Readonly<Record<string, string>> = {},
): Code | undefined | "impossible" {
  const values = sampleParamValues(operation, source);
  if (values === "impossible") return "impossible";
  const entries = [...[...values].map(([name, value]) => [name, sampleCode(value)] as const), ...Object.entries(additional)];
  return entries.length === 0 ? undefined : objectLiteral(entries);
}

/** Returns the same params as values, by name, in the order of the sample. */
export function sampleParamValues(operation: Operation, source: SampleSource): ReadonlyMap<string, SampleValue> | "impossible" {
  const shown = shownValues(operation, source.types);
  const needed = neededParams(operation, source.types);
  const generated = sampleValues(
    needed.filter(({ name }) => !shown.has(name)),
    source,
  );
  if (generated === undefined) return "impossible";
  const values = new Map<string, SampleValue>([...generated, ...shown]);
  const names = new Set([...needed.map(({ name }) => name), ...shown.keys()]);
  return new Map([...names].map((name) => [name, values.get(name) ?? null]));
}

function neededParams({ params: { properties, body } }: Operation, types: Types): readonly Property[] {
  const ofBody = body === undefined || body.optional ? [] : propertiesOf(body.type, types);
  const byName = new Map<string, Property>();
  for (const property of ofBody.filter(isNeeded)) byName.set(property.name, property);
  for (const { name } of properties) byName.delete(name);
  return [...properties.filter(isNeeded), ...byName.values()];
}

/** The values that the document shows for this operation, except those that would not compile. */
function shownValues(operation: Operation, types: Types): ReadonlyMap<string, Json> {
  const params = [...bodyProperties(operation, types), ...operation.params.properties];
  const typeOf = new Map(params.map(({ name, type }) => [name, type]));
  const entries = Object.entries(operation.sample ?? {});
  return new Map(entries.filter(([name, value]) => fits(typeOf.get(name) ?? { kind: "never" }, value, types)));
}

/** Returns the properties of the body that callers may pass. */
export function bodyProperties({ params }: Operation, types: Types): readonly Property[] {
  const properties = params.body === undefined ? [] : propertiesOf(params.body.type, types);
  const names = properties.map(({ name }) => name);
  return properties.filter(({ name, access }, index) => access !== "read" && names.indexOf(name) === index);
}
