/** One answer of a script. */
export interface Answer {
  /** Default 200. */
  readonly status?: number;
  /** A list sends the header several times. The server adds what lets a browser page read the answer; `null` takes such a header away. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: readonly Chunk[];
  /** Milliseconds before the status line. */
  readonly delay?: number;
  /**
   * After the last chunk: `close`, the default, ends the answer; `cut` closes the connection before the answer has ended; `reset` breaks
   * it off (TCP RST); `hang` sends nothing more and leaves the connection open.
   */
  readonly end?: "close" | "cut" | "reset" | "hang";
  /** The chunks are all that is sent: status line and headers are among them, or missing. The connection ends with them. */
  readonly raw?: true;
  /** It answers all further requests, too; so does the last answer if it breaks the connection, since some platforms then ask again. */
  readonly repeat?: true;
}

export type Chunk =
  | string
  | { readonly text: string; readonly delay?: number; readonly times?: number }
  | { readonly base64: string; readonly delay?: number; readonly times?: number };

/** What arrived. */
export interface Seen {
  readonly method: string;
  /** Path and query after the id of the script, undecoded. */
  readonly url: string;
  /** Value of the `Host` header: tells the two origins apart. */
  readonly host: string;
  /** Names in lower case; several of one name joined with a comma, cookies with a semicolon. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names as they were sent. */
  readonly headerList: readonly (readonly [string, string])[];
  /** Base64. */
  readonly body: string;
  /** Requests with one number came over one connection. */
  readonly connection: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** What became of the answer: still `open`, sent to its end, or left by the client before. */
  readonly answer: "open" | "sent" | "left";
}

export interface WireServer {
  readonly url: string;
  readonly otherOrigin: string;
  close(): Promise<void>;
}

/** Starts the server on two ports of 127.0.0.1. It does not keep a process alive. */
export function serveWire(): Promise<WireServer>;
