import { type Code, use } from "../../print/typescript/code.js";
import { runtimeIndex, runtimeInternal } from "../paths.js";

/**
 * Names of `runtime/index.ts` that emitted code uses. It imports all others from
 * `runtime/internal.ts`; a test compares both.
 */
export const publicNames: ReadonlySet<string> = new Set([
  "BinaryBody",
  "Call",
  "CallOptions",
  "Client",
  "ClientOptions",
  "DownloadCall",
  "EventCall",
  "OpenEnum",
  "OtherValue",
  "PageCall",
  "StringOr",
]);

/** A type of the runtime, with its import. */
export function runtimeType(name: string): Code {
  return use(name, fileOf(name), "type");
}

/** A function or class of the runtime, with its import. */
export function runtimeValue(name: string): Code {
  return use(name, fileOf(name), "value");
}

function fileOf(name: string): string {
  return publicNames.has(name) ? runtimeIndex : runtimeInternal;
}
