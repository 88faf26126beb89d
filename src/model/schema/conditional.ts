import type { SpecCondition, SpecSchema } from "../../openapi/spec-schema.js";
import type { Json } from "../../util/json.js";
import type { Type } from "../model.js";
import { unionOf } from "./combine.js";
import { type Convert, type ConvertContext, resolve } from "./context.js";
import { hasShape } from "./reference.js";
import { literalType } from "./scalar.js";
import { propertiesOf, tagValues, withTag } from "./tag.js";

/** Whether a schema, or a part of its `allOf`, has `if`. */
export function hasCondition({ condition, allOf = [] }: SpecSchema): boolean {
  return condition !== undefined || allOf.some(isOnlyCondition);
}

function isOnlyCondition(schema: SpecSchema): boolean {
  if (schema.condition === undefined || schema.ref !== undefined) return false;
  const { condition: _, ...others } = schema;
  return !hasShape(others);
}

/**
 * Converts `if`, `then` and `else` (JSON Schema 2020-12, section 10.2.2).
 *
 * - Conditions about the value of one property become a union with a branch for each outcome.
 * - Any other condition becomes the union of `then` and `else`, because TypeScript has no negation.
 * - A condition without effect on the type is reported.
 */
export function convertConditional(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const { condition, ...rest } = schema;
  const types = schema.types ?? [];
  if (types.length > 1) return unionOf(types.map((type) => convert({ ...schema, types: [type] }, context)));
  const allOf = rest.allOf?.filter((part) => !isOnlyCondition(part)) ?? [];
  const { allOf: parts = [], ...siblings } = rest;
  const base: SpecSchema = allOf.length === 0 ? siblings : { ...siblings, allOf };
  const conditions = [condition, ...parts.filter(isOnlyCondition).map((part) => part.condition)].filter((each) => each !== undefined);
  const [name] = conditions.map((each) => testOf(each)?.name).filter((each) => each !== undefined);
  const byValue = name === undefined ? [] : conditions.filter((each) => testOf(each)?.name === name);
  const [first] = conditions;
  const used = byValue.length > 0 ? byValue : conditions.slice(0, 1);
  const type = name === undefined ? eitherType(base, first, context, convert) : typeByValue(base, name, used, context, convert);
  for (const each of type === undefined ? conditions : conditions.filter((other) => !used.includes(other))) report(each, context);
  return type ?? convert(base, context);
}

/** A condition that only compares one property with constants. */
interface Test {
  readonly name: string;
  readonly values: readonly Json[];
  /** Whether the condition holds for an object without the property. */
  readonly holdsWithout: boolean;
}

function testOf({ if: { properties = [], required, types = ["object"], ...others } }: SpecCondition): Test | undefined {
  const [property, second] = properties;
  if (property === undefined || second !== undefined || types.join() !== "object" || others.ref !== undefined) return undefined;
  const { const: constant, enum: values, ref, types: _types, ...more } = property.schema;
  const allowed = constant === undefined ? values : [constant.value];
  const isExact = !hasShape(others) && !hasShape(more) && ref === undefined && allowed?.every(isScalar) === true;
  if (!isExact || required?.some((name) => name !== property.name) === true) return undefined;
  return { name: property.name, values: allowed ?? [], holdsWithout: required === undefined || required.length === 0 };
}

function isScalar(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

/** A value of the property; "other": any value that no condition names; "none": no property. */
type Case = { readonly kind: "value"; readonly value: Json } | { readonly kind: "other" | "none" };

/** The cases with the same outcome of all conditions. */
interface Outcome {
  readonly cases: Case[];
  readonly applied: readonly SpecSchema[];
}

function typeByValue(
  base: SpecSchema,
  name: string,
  conditions: readonly SpecCondition[],
  context: ConvertContext,
  convert: Convert,
): Type | undefined {
  if (!isObjectSchema(base, context)) return undefined;
  const declared = tagValues(base, name, context);
  const outcomes = outcomesOf(casesOf(base, name, declared, conditions, context), conditions);
  if (outcomes.every(({ applied }) => applied.length === 0)) return undefined;
  // An object with any other value fits the branch without a tag. So only new properties matter.
  const isClosed = declared !== undefined;
  if (!isClosed && outcomes.every(({ applied }) => applied.every(({ properties, ref, allOf }) => !(properties ?? ref ?? allOf))))
    return undefined;
  const members = outcomes.map((outcome) => {
    const type = convert({ origin: base.origin, allOf: [base, ...outcome.applied] }, context);
    return outcomes.length === 1 ? type : tagged(type, name, outcome.cases, base.origin);
  });
  const isTag = outcomes.every(({ cases }) => cases.every(({ kind }) => kind === "value"));
  return unionOf(members, isTag ? name : undefined);
}

function casesOf(
  base: SpecSchema,
  name: string,
  declared: readonly Json[] | undefined,
  conditions: readonly SpecCondition[],
  context: ConvertContext,
): readonly Case[] {
  const values = new Set(declared ?? conditions.flatMap((condition) => testOf(condition)?.values ?? []));
  const further: readonly Case[] = [
    ...(declared === undefined ? [{ kind: "other" } as const] : []),
    ...(requires(base, name, context) ? [] : [{ kind: "none" } as const]),
  ];
  return [...[...values].map((value): Case => ({ kind: "value", value })), ...further];
}

function outcomesOf(cases: readonly Case[], conditions: readonly SpecCondition[]): readonly Outcome[] {
  const outcomes = new Map<string, Outcome>();
  for (const each of cases) {
    const results = conditions.map((condition) => holds(testOf(condition), each));
    const outcome = outcomes.get(results.join());
    if (outcome !== undefined) outcome.cases.push(each);
    else {
      const applied = conditions.map((condition, index) => (results[index] === true ? condition.whenTrue : condition.whenFalse));
      outcomes.set(results.join(), { cases: [each], applied: applied.filter((schema) => schema !== undefined) });
    }
  }
  return [...outcomes.values()];
}

function holds(test: Test | undefined, each: Case): boolean {
  if (each.kind === "value") return test?.values.includes(each.value) === true;
  return each.kind === "none" && test?.holdsWithout === true;
}

function tagged(type: Type, name: string, cases: readonly Case[], origin: string): Type {
  if (cases.some(({ kind }) => kind === "other")) return type;
  const values = cases.flatMap((each) => (each.kind === "value" ? [literalType(each.value)] : []));
  return withTag(type, name, unionOf(values), origin, { required: cases.every(({ kind }) => kind !== "none") });
}

/** Returns the union of both outcomes; undefined if it is not narrower than the schema without. */
function eitherType(base: SpecSchema, condition: SpecCondition | undefined, context: ConvertContext, convert: Convert): Type | undefined {
  if (condition?.whenTrue === undefined || condition.whenFalse === undefined) return undefined;
  const outcomes = [condition.whenTrue, condition.whenFalse];
  const isOfOneKind = isObjectSchema(base, context) || outcomes.every(({ types, never }) => types !== undefined || never === true);
  if (!isOfOneKind || !outcomes.every(hasShape)) return undefined;
  return unionOf([
    convert({ origin: base.origin, allOf: [base, condition.if, condition.whenTrue] }, context),
    convert({ origin: base.origin, allOf: [base, condition.whenFalse] }, context),
  ]);
}

/** Whether every value of a schema is an object. */
function isObjectSchema(schema: SpecSchema, context: ConvertContext): boolean {
  const target = resolve(schema, context);
  const isObject = target?.types === undefined || target.types.join() === "object";
  return isObject && (target?.types !== undefined || propertiesOf(schema, context).length > 0);
}

function requires(schema: SpecSchema, name: string, context: ConvertContext, seen: Set<SpecSchema> = new Set()): boolean {
  const target = resolve(schema, context);
  if (target === undefined || seen.has(target)) return false;
  seen.add(target);
  return target.required?.includes(name) === true || (target.allOf ?? []).some((part) => requires(part, name, context, seen));
}

function report({ if: { origin } }: SpecCondition, context: ConvertContext): void {
  const message = '"if" has no effect on the type; only the server checks it';
  context.report("keyword-not-typed", { message: `${message}.`, pointer: origin });
}
