/** One promise of the runtime, tested on every platform: no import from `node:`, no global of a test runner. */
export interface PortableCase {
  /** `SEC-T01`, `WIRE-24`, `AUTH-oauth2-client-credentials`; one id may have several cases. */
  readonly id: string;
  readonly title: string;
  /** Throws when the promise is broken. */
  readonly run: (context: PortableContext) => Promise<void>;
  /** What differs on a platform, and why. Nothing is skipped: `run` gets the platform and asserts the difference itself. */
  readonly elsewhere?: { readonly [platform in Platform]?: string };
}

export type Platform = "node" | "deno" | "bun" | "browser";

export interface PortableContext {
  readonly platform: Platform;
  /** Of the wire server, `http://127.0.0.1:PORT`. */
  readonly baseUrl: string;
  /** The same server under another origin. */
  readonly otherOrigin: string;
  readonly runtime: typeof import("../runtime.js");
}
