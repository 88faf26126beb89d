/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { CallError, defineHidden } from "./errors.js";
import type { Operation } from "./operation.js";

/** What an error tells of its request: nothing that could be secret. */
export interface RequestSummary {
  readonly method: string;
  /** The template, never the URL that was sent. */
  readonly path: string;
}

/** Member of a body where its type has it, else unknown. */
type Member<Body, Name extends string> = Body extends { readonly [Key in Name]?: infer Value } ? Value : unknown;

type Constructor = abstract new (...args: never[]) => object;

/**
 * The server answered with an error. Body and headers are not enumerable, so that printing the error shows neither; its message
 * holds the title and detail of RFC 9457, cut to 200 characters.
 */
export class ApiError<Status extends number = number, Body = unknown> extends CallError<Response> {
  /** So that `instanceof` leaves an unknown body unknown, which would be `any` otherwise. A type only. */
  declare static readonly [Symbol.hasInstance]: <Class extends Constructor>(this: Class, value: unknown) => value is InstanceType<Class>;
  override readonly name: string = "ApiError";
  declare readonly status: Status;
  declare readonly request: RequestSummary;
  /** The decoded body; as text where it is not JSON; undefined where there is none. */
  declare readonly body: Body;
  declare readonly headers: Headers;
  declare readonly type: Member<Body, "type">;
  declare readonly title: Member<Body, "title">;
  declare readonly detail: Member<Body, "detail">;
  declare readonly instance: Member<Body, "instance">;
  /** What the server calls this request in its own logs: `X-Request-Id`. */
  declare readonly requestId: string | null;

  constructor({ method, path }: Pick<Operation, "method" | "path">, response: Response, body: Body, secrets: Iterable<string>) {
    const { status, headers } = response;
    const { type, title, detail, instance } = Object(body);
    let said = [`${status}`, title, detail].filter((part) => typeof part === "string").join(": ");
    for (const secret of secrets) said = said.replaceAll(secret, "***");
    super(`${method} ${path}: ${said}`, { response });
    Object.assign(this, { status, request: { method, path } });
    defineHidden(this, { body, headers, type, title, detail, instance, requestId: headers.get("x-request-id") });
  }
}
