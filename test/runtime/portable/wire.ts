import { equal, eventually } from "./assert.js";
import type { PortableContext } from "./case.js";
import type { Answer, Seen } from "./wire-server.mjs";

export type { Answer, Seen };

/** A script of answers, and its received requests. */
export interface Wire {
  /** Base URL of the script: `http://127.0.0.1:PORT/ID`. */
  readonly url: string;
  /** URL of the same script on the other origin. */
  readonly otherUrl: string;
  /** Requests in the order of their arrival. */
  seen(): Promise<readonly Seen[]>;
  /** Returns the requests when at least this number has arrived. Waits up to 3 seconds. */
  seenAtLeast(count: number): Promise<readonly Seen[]>;
}

/** Sets the answers of the wire server. In headers and text, `{{base}}` and `{{other}}` are replaced by the two URLs of the script. */
export async function wire(context: PortableContext, answers: readonly Answer[]): Promise<Wire> {
  const reply = await ask(`${context.baseUrl}/_script`, { method: "POST", body: JSON.stringify(answers) });
  equal(reply.status, 201, "the script was not taken");
  const { id } = (await reply.json()) as { readonly id: string };
  const seen = async () => (await (await ask(`${context.baseUrl}/_seen/${id}`)).json()) as readonly Seen[];
  return {
    url: `${context.baseUrl}/${id}`,
    otherUrl: `${context.otherOrigin}/${id}`,
    seen,
    seenAtLeast: (count) =>
      eventually(async () => {
        const requests = await seen();
        return requests.length >= count ? requests : undefined;
      }, `${count} requests`) as Promise<readonly Seen[]>,
  };
}

/**
 * Waits until the client has left a request. Chromium waits five seconds for the end of a response that is almost complete, to keep the
 * connection.
 */
export async function untilLeft({ seen }: Pick<Wire, "seen">, message: string, index = 0): Promise<void> {
  await eventually(async () => (await seen())[index]?.answer === "left", message, 15_000);
}

/** Sends a request to the wire server itself. Retries once, because a platform may reuse a connection that an earlier script broke. */
function ask(url: string, init?: RequestInit): Promise<Response> {
  return fetch(url, init).catch(() => fetch(url, init));
}

/** An answer with a JSON body. */
export function json(body: unknown, changes: Answer = {}): Answer {
  return { ...changes, headers: { "content-type": "application/json", ...changes.headers }, body: [JSON.stringify(body)] };
}

/** Returns the body of a request as text. */
export function bodyText(seen: Seen): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bodyBytes(seen));
}

export function bodyBytes(seen: Seen): Uint8Array {
  return Uint8Array.from(atob(seen.body), (character) => character.charCodeAt(0));
}
