/** Facts about a server that recorded responses must not contain. */
export interface RecordedServer {
  readonly url: string;
  readonly home: string;
  readonly hostname: string;
  readonly secrets: readonly string[];
  readonly day: string;
}

export function normalised(body: unknown, server: RecordedServer): unknown;
export function leaksIn(text: string, server: RecordedServer): string[];
