import type { Operation, Property } from "../../../model/model.js";
import { type Code, literal, objectLiteral } from "../../../print/typescript/code.js";
import type { Json } from "../../../util/json.js";
import { fits } from "./fits.js";
import { isNeeded, propertiesOf, type Types } from "./properties.js";
import { type SampleSource, sampleValues } from "./sample-value.js";

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
  const shown = shownValues(operation, source.types);
  const needed = neededParams(operation, source.types);
  const generated = sampleValues(
    needed.filter(({ name }) => !shown.has(name)),
    source,
  );
  if (generated === undefined) return "impossible";
  const values = new Map([...generated, ...[...shown].map(([name, value]) => [name, literal(value)] as const)]);
  const names = new Set([...needed.map(({ name }) => name), ...shown.keys()]);
  const entries = [...[...names].map((name) => [name, values.get(name)] as const), ...Object.entries(additional)];
  return entries.length === 0 ? undefined : objectLiteral(entries);
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
  return params.body === undefined ? [] : propertiesOf(params.body.type, types).filter(({ access }) => access !== "read");
}
