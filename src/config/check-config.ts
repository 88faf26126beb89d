import { readFileSync } from "node:fs";

/** A member of the configuration that is not as the schema says. */
export interface ConfigProblem {
  /** As a user would write it: `targets[0].apis[1].naming`; empty for the whole. */
  readonly member: string;
  /** One sentence, without the file's name. */
  readonly message: string;
}

/** The keywords of JSON Schema that `schema.json` uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "boolean";
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What in a configuration is not as `schema.json` says, in the order of the text; empty where all is well. */
export function checkConfig(value: unknown): ConfigProblem[] {
  const root: Schema = JSON.parse(readFileSync(new URL("../../dist/config/schema.json", import.meta.url), "utf8"));
  return check(value, root, "", root.$defs ?? {});
}

type Definitions = Readonly<Record<string, Schema>>;

function check(value: unknown, schema: Schema, member: string, definitions: Definitions): ConfigProblem[] {
  if (schema.$ref !== undefined) return check(value, definitions[schema.$ref.slice("#/$defs/".length)] ?? {}, member, definitions);
  if (schema.enum !== undefined) return checkEnum(value, schema.enum, member);
  if (schema.type !== undefined && typeOf(value) !== schema.type) {
    return [configProblem(member, `must be ${named(schema.type)}, not ${named(typeOf(value))}`)];
  }
  if (Array.isArray(value)) return checkArray(value, schema, member, definitions);
  if (isObject(value)) return checkObject(value, schema, member, definitions);
  return typeof value === "string" ? checkString(value, schema, member) : [];
}

function checkEnum(value: unknown, allowed: readonly string[], member: string): ConfigProblem[] {
  if (typeof value === "string" && allowed.includes(value)) return [];
  const choice = allowed.map((one) => JSON.stringify(one)).join(" or ");
  return [configProblem(member, `must be ${choice}, not ${JSON.stringify(value)}`)];
}

function checkArray(value: readonly unknown[], schema: Schema, member: string, definitions: Definitions): ConfigProblem[] {
  if (value.length < (schema.minItems ?? 0)) return [configProblem(member, "must have at least one entry")];
  return value.flatMap((item, index) => check(item, schema.items ?? {}, `${member}[${index}]`, definitions));
}

function checkObject(value: Readonly<Record<string, unknown>>, schema: Schema, member: string, definitions: Definitions): ConfigProblem[] {
  const properties = new Map(Object.entries(schema.properties ?? {}));
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => configProblem(member, `needs the member ${JSON.stringify(name)}`));
  const present = Object.entries(value).flatMap(([name, item]) => {
    const property = properties.get(name);
    const at = member === "" ? name : `${member}.${name}`;
    if (property === undefined) return [configProblem(at, `is not known here; members are ${[...properties.keys()].join(", ")}`)];
    return check(item, property, at, definitions);
  });
  return [...missing, ...present];
}

function checkString(value: string, schema: Schema, member: string): ConfigProblem[] {
  if (value.length < (schema.minLength ?? 0)) return [configProblem(member, "must not be empty")];
  if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
    return [configProblem(member, `is longer than ${schema.maxLength} characters`)];
  if (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value)) return [];
  return [configProblem(member, `must match ${schema.pattern}, and ${JSON.stringify(value)} does not`)];
}

function configProblem(member: string, rest: string): ConfigProblem {
  return { member, message: `${member === "" ? "The configuration" : `\`${member}\``} ${rest}.` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

function named(type: string): string {
  return articles.get(type) ?? `a ${type}`;
}
