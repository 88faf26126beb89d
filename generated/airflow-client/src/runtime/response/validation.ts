/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError, escapeControls } from "../core/errors.js";
import { ownProperty } from "../core/objects.js";
import type { Operation } from "../core/operation.js";

/** How successful responses are decoded: of a client, or of one call. */
export interface DecodeOptions {
  /**
   * Parses JSON. Default: `JSON.parse`. {@link losslessJson} keeps integers that a number cannot
   * hold.
   */
  readonly parseJson?: (text: string) => unknown;
  /**
   * Checks or converts decoded data, item by item in a stream; the caller receives its result. See
   * {@link validateBy}. Default: nothing is checked.
   */
  readonly validate?: Validate;
}

/** Returns the data that the caller receives instead of the decoded data, or throws. */
export type Validate = (data: unknown, operation: Operation, response: Response) => unknown;

/** A schema of any library that follows Standard Schema, version 1. */
export interface StandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
    readonly types?: unknown;
  };
}

export type StandardResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * The response does not match a schema of the caller. The message contains the paths of the first
 * five issues; `issues` has the messages of the schema, which may quote the response.
 */
export class ValidationError extends DecodeError {
  override readonly name: string = "ValidationError";
  readonly #issues: readonly StandardIssue[];

  constructor(issues: readonly StandardIssue[], response: Response) {
    const paths = issues.slice(0, 5).map(({ path = [] }) => escapeControls(`/${path.map(segment).join("/")}`));
    super(`the response does not match its schema at ${paths.join(", ")}${issues.length > 5 ? " and more" : ""}`, response);
    this.#issues = issues;
  }

  get issues(): readonly StandardIssue[] {
    return this.#issues;
  }
}

/**
 * Checks responses by schemas, each under the id of its operation. The caller receives the output
 * of the schema.
 */
export function validateBy(schemas: Readonly<Record<string, StandardSchema>>): Validate {
  return async (data, { id }, response) => {
    const result = await ownProperty(schemas, id)?.["~standard"].validate(data);
    if (result?.issues) throw new ValidationError(result.issues, response);
    return result ? result.value : data;
  };
}

function segment(key: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof key === "object" ? key.key : key);
}
