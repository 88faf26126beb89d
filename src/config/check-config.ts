import { readFileSync } from "node:fs";
import { isObject } from "../util/is-object.js";
import { nearestMatch } from "../util/nearest-match.js";

/** A property of the configuration that does not match the schema. */
export interface ConfigProblem {
  /**
   * Path as users write it, such as `targets[0].apis[1].naming`; empty for the whole configuration.
   */
  readonly property: string;
  /** One sentence, without the name of the file. */
  readonly message: string;
}

/** The keywords of JSON Schema that `schema.json` uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "boolean" | "number";
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Returns the differences between a configuration and `schema.json`, in the order of the text. */
export function checkConfig(value: unknown): ConfigProblem[] {
  const root: Schema = JSON.parse(readFileSync(new URL("../../dist/config/schema.json", import.meta.url), "utf8"));
  return check(value, root, "", root.$defs ?? {});
}

type Definitions = Readonly<Record<string, Schema>>;

function check(value: unknown, schema: Schema, property: string, definitions: Definitions): ConfigProblem[] {
  if (schema.$ref !== undefined) return check(value, definitions[schema.$ref.slice("#/$defs/".length)] ?? {}, property, definitions);
  if (schema.enum !== undefined) return checkEnum(value, schema.enum, property);
  if (schema.type !== undefined && typeOf(value) !== schema.type) {
    return [configProblem(property, `must be ${withArticle(schema.type)}, not ${withArticle(typeOf(value))}`)];
  }
  if (Array.isArray(value)) return checkArray(value, schema, property, definitions);
  if (isObject(value)) return checkObject(value, schema, property, definitions);
  if (typeof value === "number" && value < (schema.minimum ?? value)) {
    return [configProblem(property, `must be at least ${schema.minimum}, not ${value}`)];
  }
  return typeof value === "string" ? checkString(value, schema, property) : [];
}

function checkEnum(value: unknown, allowed: readonly (string | number)[], property: string): ConfigProblem[] {
  if (allowed.some((choice) => choice === value)) return [];
  const choices = allowed.map((choice) => JSON.stringify(choice)).join(" or ");
  const match = typeof value === "string" ? nearestMatch(value, allowed.map(String)) : undefined;
  const hint = match === undefined ? "" : `; did you mean ${JSON.stringify(match)}?`;
  return [configProblem(property, `must be ${choices}, not ${JSON.stringify(value)}${hint}`)];
}

function checkArray(value: readonly unknown[], schema: Schema, property: string, definitions: Definitions): ConfigProblem[] {
  if (value.length < (schema.minItems ?? 0)) return [configProblem(property, "must have at least one entry")];
  return value.flatMap((item, index) => check(item, schema.items ?? {}, `${property}[${index}]`, definitions));
}

function checkObject(value: Readonly<Record<string, unknown>>, schema: Schema, path: string, definitions: Definitions): ConfigProblem[] {
  const properties = new Map(Object.entries(schema.properties ?? {}));
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => configProblem(path, `needs the property ${JSON.stringify(name)}`));
  const present = Object.entries(value).flatMap(([name, item]) => {
    const property = path === "" ? name : `${path}.${name}`;
    if (hook.test(property)) return checkHook(item, property);
    const { additionalProperties: additional = false } = schema;
    const propertySchema = properties.get(name) ?? (typeof additional === "object" ? additional : undefined);
    if (propertySchema === undefined && additional === true) return [];
    if (propertySchema !== undefined) return check(item, propertySchema, property, definitions);
    return [configProblem(property, `is not a known property; ${advice(name, [...properties.keys()])}`)];
  });
  return [...missing, ...present];
}

function advice(name: string, properties: readonly string[]): string {
  const match = nearestMatch(name, properties);
  return match === undefined ? `use one of ${properties.join(", ")}` : `did you mean ${match}?`;
}

/** A function of the configuration. JSON has none, so the schema does not describe it. */
const hook = /^targets\[\d+\]\.apis\[\d+\]\.nameOperation$/;

function checkHook(value: unknown, property: string): ConfigProblem[] {
  if (typeof value === "function") return [];
  return [configProblem(property, `must be a function, so it needs a configuration in JavaScript, not ${withArticle(typeOf(value))}`)];
}

function checkString(value: string, schema: Schema, property: string): ConfigProblem[] {
  if (value.length < (schema.minLength ?? 0)) return [configProblem(property, "must not be empty")];
  if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
    return [configProblem(property, `is longer than ${schema.maxLength} characters`)];
  if (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value)) return [];
  return [configProblem(property, `must match ${schema.pattern}, and ${JSON.stringify(value)} does not`)];
}

function configProblem(property: string, rest: string): ConfigProblem {
  return { property, message: `${property === "" ? "The configuration" : `\`${property}\``} ${rest.endsWith("?") ? rest : `${rest}.`}` };
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

const articles: ReadonlyMap<string, string> = new Map([
  ["array", "an array"],
  ["object", "an object"],
  ["null", "null"],
  ["undefined", "missing"],
]);

function withArticle(type: string): string {
  return articles.get(type) ?? `a ${type}`;
}
