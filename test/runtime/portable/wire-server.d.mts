/** One answer of a script. */
export interface Answer {
  /** Default 200. */
  readonly status?: number;
  /** A list sends the header several times. The server adds CORS headers, so that a page can read the answer; `null` removes one. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: readonly Chunk[];
  /** Delay in milliseconds before the status line. */
  readonly delay?: number;
  /**
   * The action after the last chunk: `close`, the default, ends the answer. `cut` closes the connection before the answer has ended.
   * `reset` resets the connection (TCP RST). `hang` sends nothing more and leaves the connection open.
   */
  readonly end?: "close" | "cut" | "reset" | "hang";
  /** Sends only the chunks, which may contain a status line and headers. Then the connection ends. */
  readonly raw?: true;
  /** Answers before it reads the body of the request, and then closes the connection. */
  readonly early?: true;
  /** Also answers all further requests. The last answer does so anyway if it breaks the connection, because some platforms retry then. */
  readonly repeat?: true;
}

export type Chunk =
  | string
  | { readonly text: string; readonly delay?: number; readonly times?: number }
  | { readonly base64: string; readonly delay?: number; readonly times?: number };

/** A received request. */
export interface Seen {
  readonly method: string;
  /** Path and query after the id of the script, undecoded. */
  readonly url: string;
  /** Value of the `Host` header. It distinguishes the two origins. */
  readonly host: string;
  /** Headers by their name in lower case. Headers with the same name are joined with a comma, cookies with a semicolon. */
  readonly headers: Readonly<Record<string, string>>;
  /** Header names as sent. */
  readonly headerList: readonly (readonly [string, string])[];
  /** Base64. */
  readonly body: string;
  /** Number of the connection. Requests over the same connection have the same number. */
  readonly connection: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** State of the answer: still `open`, sent completely, or left by the client before its end. */
  readonly answer: "open" | "sent" | "left";
}

export interface WireServer {
  readonly url: string;
  readonly otherOrigin: string;
  close(): Promise<void>;
}

/** Starts the server on two ports of 127.0.0.1. It does not keep a process alive. */
export function serveWire(): Promise<WireServer>;
