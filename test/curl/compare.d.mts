export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Names are lower-case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Why the client sends nothing. */
  readonly refused?: string;
}

/** Returns how a request of curl differs from that of the client. Empty if it does not. */
export function differences(curl: SentRequest, client: SentRequest): readonly string[];
