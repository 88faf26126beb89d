/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../runtime/index.js";

/** A variable as it is to be. Members that are left out stay as they are. */
export interface WantedVariable {
  readonly key: string;
  /** Text, or any other JSON, which Airflow keeps as text. */
  readonly value: unknown;
  readonly description?: string | null;
  /** Since Airflow 3.2, for installations with teams. */
  readonly team_name?: string | null;
}

/** A connection as it is to be. Members that are left out stay as they are. */
export interface WantedConnection {
  readonly connection_id: string;
  readonly conn_type: string;
  readonly description?: string | null;
  readonly host?: string | null;
  readonly login?: string | null;
  readonly schema?: string | null;
  readonly port?: number | null;
  /** Never read back, so nobody can tell whether it differs: see `writeSecrets`. */
  readonly password?: string | null;
  /** JSON as text, or the object itself. Compared by value. */
  readonly extra?: string | Readonly<Record<string, unknown>> | null;
  /** Since Airflow 3.2, for installations with teams. */
  readonly team_name?: string | null;
}

/** A pool as it is to be. Members that are left out stay as they are. */
export interface WantedPool {
  readonly name: string;
  readonly slots: number;
  readonly description?: string | null;
  readonly include_deferred?: boolean;
  /** Since Airflow 3.2, for installations with teams. */
  readonly team_name?: string | null;
}

/**
 * Reads variables from JSON: what `airflow variables export` writes, an object of values by key, in which a value may be
 * `{ "value": ..., "description": ... }`; or a list of variables. Reading the file is the caller's part. Throws a `RequestError`.
 */
export function variablesFromJson(text: string): readonly WantedVariable[] {
  return entriesFrom(text, "key", (key, given) => {
    const known =
      isRecord(given) && "value" in given && Object.keys(given).every((name) => variableMembers.has(name)) ? given : { value: given };
    return { key, ...membersOf(key, known, variableMembers), value: known["value"] };
  });
}

/**
 * Reads connections from JSON: what `airflow connections export --file-format json` writes, an object of connections by id; or a list of
 * connections. Reading the file is the caller's part. Throws a `RequestError`.
 */
export function connectionsFromJson(text: string): readonly WantedConnection[] {
  return entriesFrom(text, "connection_id", (connection_id, given) => {
    if (!isRecord(given)) throw new RequestError(`connection ${connection_id} is no object; export with --file-format json to get one`);
    const conn_type = given["conn_type"];
    if (typeof conn_type !== "string") throw new RequestError(`connection ${connection_id} needs a text conn_type`);
    return { connection_id, ...membersOf(connection_id, given, connectionMembers), conn_type };
  });
}

/**
 * Reads pools from JSON: what `airflow pools export` writes, an object of pools by name; or a list of pools. Reading the file is the
 * caller's part. Throws a `RequestError`.
 */
export function poolsFromJson(text: string): readonly WantedPool[] {
  return entriesFrom(text, "name", (name, given) => {
    const slots = isRecord(given) ? given["slots"] : undefined;
    if (!isRecord(given) || typeof slots !== "number") throw new RequestError(`pool ${name} needs a number of slots`);
    return { name, ...membersOf(name, given, poolMembers), slots };
  });
}

const isText = (value: unknown): boolean => value === null || typeof value === "string";

type Checks = ReadonlyMap<string, (value: unknown) => boolean>;

const variableMembers: Checks = new Map([
  ["value", (value: unknown) => value !== undefined],
  ["description", isText],
  ["team_name", isText],
]);

const connectionMembers: Checks = new Map([
  ...["conn_type", "description", "host", "login", "schema", "password", "team_name"].map((name) => [name, isText] as const),
  ["port", (value: unknown) => value === null || Number.isInteger(value)],
  ["extra", (value: unknown) => isText(value) || isRecord(value)],
]);

const poolMembers: Checks = new Map([
  ["slots", (value: unknown) => Number.isInteger(value)],
  ["include_deferred", (value: unknown) => typeof value === "boolean"],
  ["description", isText],
  ["team_name", isText],
]);

/** The known members; throws for one of the wrong type. Others, such as counts of used slots, are no part of what is wanted. */
function membersOf(key: string, given: Readonly<Record<string, unknown>>, checks: Checks): Readonly<Record<string, never>> {
  const members: [string, never][] = [];
  for (const [name, isRight] of checks) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) continue;
    if (!isRight(value)) throw new RequestError(`${key} has a ${name} of the wrong type`);
    members.push([name, value as never]);
  }
  return Object.fromEntries(members);
}

function entriesFrom<Entry>(text: string, keyName: string, read: (key: string, given: unknown) => Entry): readonly Entry[] {
  const value = parsed(text);
  if (Array.isArray(value)) return value.map((given: unknown, at) => entryOf(given, at, keyName, read));
  if (!isRecord(value)) throw new RequestError("the file holds neither an object nor a list");
  return Object.entries(value).map(([key, given]) => read(key, given));
}

function entryOf<Entry>(given: unknown, at: number, keyName: string, read: (key: string, given: unknown) => Entry): Entry {
  const key = isRecord(given) ? given[keyName] : undefined;
  if (!isRecord(given) || typeof key !== "string") throw new RequestError(`entry ${at} of the file has no text ${keyName}`);
  const { [keyName]: _, ...rest } = given;
  return read(key, rest);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new RequestError("the file is no JSON", { cause });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
