/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * A function that returns the checked value or throws, or a schema of a library that implements
 * Standard Schema, such as Zod, Valibot or ArkType.
 */
export type Parse<T> =
  | ((value: unknown) => T | PromiseLike<T>)
  | {
      readonly "~standard": {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => ParseResult<T> | Promise<ParseResult<T>>;
      };
    };

type ParseResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/** The value of an XCom does not match the schema. The messages in `issues` may quote the value. */
export class InvalidXComError extends Error {
  override readonly name: string = "InvalidXComError";
  readonly key: string;
  // Private, so that a logger that prints all properties does not print the value.
  readonly #issues: readonly { readonly message: string }[];

  constructor(key: string, issues: readonly { readonly message: string }[]) {
    super(`XCom "${key}" does not match the schema (${issues.length} issue${issues.length === 1 ? "" : "s"})`);
    this.key = key;
    this.#issues = issues;
  }

  get issues(): readonly { readonly message: string }[] {
    return this.#issues;
  }
}

/** The parameters of `read`. */
export interface ReadXComParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Key of the XCom. Default: `return_value`, the return value of the task. */
  readonly xcom_key?: string;
  /** Index of the instance of a mapped task. Default: -1, for a task that is not mapped. */
  readonly map_index?: number;
}

/** The value of an XCom. The request is already on its way. Awaiting it returns any JSON. */
export interface XComRead extends Promise<unknown> {
  /**
   * Checks the value with a function or a schema and returns the typed result.
   *
   * Throws an {@link InvalidXComError} if the value does not match the schema, or the error of the
   * function.
   */
  as<T>(parse: Parse<T>): Promise<T>;
}

/** Adds `as` to the promise of a value. */
export function xcomRead(key: string, value: Promise<unknown>): XComRead {
  return Object.assign(value, { as: async <T>(parse: Parse<T>): Promise<T> => parseValue(key, await value, parse) });
}

async function parseValue<T>(key: string, value: unknown, parse: Parse<T>): Promise<T> {
  if (!("~standard" in parse)) return parse(value);
  const result = await parse["~standard"].validate(value);
  if (result.issues) throw new InvalidXComError(key, result.issues);
  return result.value;
}
