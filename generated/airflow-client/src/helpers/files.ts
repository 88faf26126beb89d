/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../runtime/index.js";

/** A variable of a sync. Omitted properties stay unchanged on the server. */
export interface VariableEntry {
  readonly key: string;
  /** A string, or any other JSON value, which Airflow stores as JSON text. */
  readonly value: unknown;
  readonly description?: string | null;
  /** Team that owns the variable, since Airflow 3.2. */
  readonly team_name?: string | null;
}

/** A connection of a sync. Omitted properties stay unchanged on the server. */
export interface ConnectionEntry {
  readonly connection_id: string;
  readonly conn_type: string;
  readonly description?: string | null;
  readonly host?: string | null;
  readonly login?: string | null;
  readonly schema?: string | null;
  readonly port?: number | null;
  /** Cannot be compared, because servers never return it. See the option `writeSecrets`. */
  readonly password?: string | null;
  /** An object, or JSON text. Compared by value. */
  readonly extra?: string | Readonly<Record<string, unknown>> | null;
  /** Team that owns the connection, since Airflow 3.2. */
  readonly team_name?: string | null;
}

/** A pool of a sync. Omitted properties stay unchanged on the server. */
export interface PoolEntry {
  readonly name: string;
  /** Number of slots. -1 means no limit. */
  readonly slots: number;
  readonly description?: string | null;
  /** Whether deferred tasks occupy slots, since Airflow 2.7. */
  readonly include_deferred?: boolean;
  /** Team that owns the pool, since Airflow 3.2. */
  readonly team_name?: string | null;
}

/**
 * Parses variables from JSON, such as the output of `airflow variables export`.
 *
 * Accepts an object of values by key, in which a value can be `{ "value": ..., "description": ...
 * }`, and a list of variables. Throws a `RequestError` if the text is not valid.
 */
export function variablesFromJson(text: string): readonly VariableEntry[] {
  return parseEntries(text, "key", (key, json) => {
    const isDetailed = isObject(json) && "value" in json && Object.keys(json).every((name) => variableProperties.has(name));
    const variable = isDetailed ? json : { value: json };
    return { key, ...pickProperties(key, variable, variableProperties), value: variable["value"] };
  });
}

/**
 * Parses connections from JSON, such as the output of
 * `airflow connections export --file-format json`.
 *
 * Accepts an object of connections by id, and a list of connections. Throws a `RequestError` if the
 * text is not valid.
 */
export function connectionsFromJson(text: string): readonly ConnectionEntry[] {
  return parseEntries(text, "connection_id", (connection_id, json) => {
    if (!isObject(json)) {
      throw new RequestError(`connection "${connection_id}" must be an object: export connections with --file-format json`);
    }
    const conn_type = json["conn_type"];
    if (typeof conn_type !== "string") throw new RequestError(`"conn_type" of connection "${connection_id}" must be a string`);
    return { connection_id, ...pickProperties(connection_id, json, connectionProperties), conn_type };
  });
}

/**
 * Parses pools from JSON, such as the output of `airflow pools export`.
 *
 * Accepts an object of pools by name, and a list of pools. Throws a `RequestError` if the text is
 * not valid.
 */
export function poolsFromJson(text: string): readonly PoolEntry[] {
  return parseEntries(text, "name", (name, json) => {
    const slots = isObject(json) ? json["slots"] : undefined;
    if (!isObject(json) || typeof slots !== "number") throw new RequestError(`"slots" of pool "${name}" must be a number`);
    return { name, ...pickProperties(name, json, poolProperties), slots };
  });
}

/**
 * Formats variables as JSON that `variablesFromJson` and `airflow variables import` read.
 */
export function variablesToJson(variables: readonly VariableEntry[]): string {
  return formatEntries(variables, ({ key, ...variable }) => {
    const isPlain =
      typeof variable.value !== "object" && Object.values(variable).every((value) => value === variable.value || value === undefined);
    return [key, isPlain ? variable.value : variable];
  });
}

/**
 * Formats connections as JSON that `connectionsFromJson` and `airflow connections import` read.
 */
export function connectionsToJson(connections: readonly ConnectionEntry[]): string {
  return formatEntries(connections, ({ connection_id, ...connection }) => [connection_id, connection]);
}

/** Formats pools as JSON that `poolsFromJson` and `airflow pools import` read. */
export function poolsToJson(pools: readonly PoolEntry[]): string {
  return formatEntries(pools, ({ name, ...pool }) => [name, pool]);
}

function formatEntries<Entry>(entries: readonly Entry[], toProperty: (entry: Entry) => readonly [string, unknown]): string {
  return `${JSON.stringify(Object.fromEntries(entries.map(toProperty)), undefined, 2)}\n`;
}

interface PropertyType {
  readonly description: string;
  matches(value: unknown): boolean;
}

type PropertyTypes = ReadonlyMap<string, PropertyType>;

const anyJson: PropertyType = { description: "a JSON value", matches: (value) => value !== undefined };
const boolean: PropertyType = { description: "a boolean", matches: (value) => typeof value === "boolean" };
const integer: PropertyType = { description: "an integer", matches: Number.isInteger };
const integerOrNull: PropertyType = { description: "an integer or null", matches: (value) => value === null || Number.isInteger(value) };
const stringOrNull: PropertyType = { description: "a string or null", matches: isStringOrNull };
const objectOrString: PropertyType = {
  description: "an object, a string or null",
  matches: (value) => isStringOrNull(value) || isObject(value),
};

const variableProperties: PropertyTypes = new Map([
  ["value", anyJson],
  ["description", stringOrNull],
  ["team_name", stringOrNull],
]);

const connectionProperties: PropertyTypes = new Map([
  ["conn_type", stringOrNull],
  ["description", stringOrNull],
  ["host", stringOrNull],
  ["login", stringOrNull],
  ["schema", stringOrNull],
  ["password", stringOrNull],
  ["team_name", stringOrNull],
  ["port", integerOrNull],
  ["extra", objectOrString],
]);

const poolProperties: PropertyTypes = new Map([
  ["slots", integer],
  ["include_deferred", boolean],
  ["description", stringOrNull],
  ["team_name", stringOrNull],
]);

/** Picks the properties that can be written. Ignores others, such as `occupied_slots` of a pool. */
function pickProperties(key: string, json: Readonly<Record<string, unknown>>, types: PropertyTypes): Readonly<Record<string, never>> {
  const properties: [string, never][] = [];
  for (const [name, type] of types) {
    const value = Object.hasOwn(json, name) ? json[name] : undefined;
    if (value === undefined) continue;
    if (!type.matches(value)) throw new RequestError(`"${name}" of "${key}" must be ${type.description}`);
    // The check above makes the value safe to spread into an entry.
    properties.push([name, value as never]);
  }
  return Object.fromEntries(properties);
}

function parseEntries<Entry>(text: string, keyName: string, toEntry: (key: string, json: unknown) => Entry): readonly Entry[] {
  const json = parseJson(text);
  if (Array.isArray(json)) return json.map((item: unknown, index) => parseListItem(item, index, keyName, toEntry));
  if (!isObject(json)) throw new RequestError("the file must contain a JSON object or a list");
  return Object.entries(json).map(([key, value]) => toEntry(key, value));
}

function parseListItem<Entry>(item: unknown, index: number, keyName: string, toEntry: (key: string, json: unknown) => Entry): Entry {
  const key = isObject(item) ? item[keyName] : undefined;
  if (!isObject(item) || typeof key !== "string") throw new RequestError(`item ${index} of the list needs a string "${keyName}"`);
  const { [keyName]: _, ...json } = item;
  return toEntry(key, json);
}

function parseJson(text: string): unknown {
  const byteOrderMark = /^\uFEFF/;
  try {
    return JSON.parse(text.replace(byteOrderMark, ""));
  } catch (cause) {
    throw new RequestError("the file is not valid JSON", { cause });
  }
}

function isStringOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
