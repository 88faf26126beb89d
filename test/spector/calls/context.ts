/** What a call uses of the program that makes it. */
export interface Context {
  /** URL of the mock server. */
  readonly baseUrl: string;
  /** Compares a response with the expected one. */
  response(actual: { readonly data: unknown; readonly status: number; readonly headers: Headers }, expected: Expected): Promise<void>;
  /** Compares an error with the expected response. */
  error(
    actual: { readonly ok: boolean; readonly status?: number | undefined; readonly error?: unknown },
    expected: Expected,
  ): Promise<void>;
  /** Compares the items of a list or stream. */
  items(actual: readonly unknown[], expected: readonly unknown[]): void;
  /** Compares events by the properties that are expected. */
  events(actual: readonly object[], expected: readonly object[]): void;
}

export interface Expected {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: { readonly base64: string; readonly type: string };
}

export function blob(base64: string, type: string): Blob {
  return new Blob([bytes(base64)], { type });
}

export function file(base64: string, type: string, name: string): File {
  return new File([bytes(base64)], name, { type });
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
