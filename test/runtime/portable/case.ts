/** A test of the runtime that runs on every platform. It must not import from `node:` or use globals of a test runner. */
export interface PortableCase {
  /** `SEC-T01`, `WIRE-24`, `AUTH-oauth2-client-credentials`; one id may have several cases. */
  readonly id: string;
  readonly title: string;
  /** Throws if the test fails. */
  readonly run: (context: PortableContext) => Promise<void>;
  /** The difference on a platform, with its reason. No case is skipped: `run` receives the platform and asserts the difference. */
  readonly elsewhere?: { readonly [platform in Platform]?: string };
}

export type Platform = "node" | "deno" | "bun" | "browser" | "worker";

export interface PortableContext {
  readonly platform: Platform;
  /** Base URL of the wire server, `http://127.0.0.1:PORT`. */
  readonly baseUrl: string;
  /** Another origin of the same server. */
  readonly otherOrigin: string;
  readonly runtime: typeof import("../runtime.js");
}
