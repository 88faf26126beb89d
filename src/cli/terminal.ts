import { coloured, isInteractive, plain, type Style } from "./paint.js";

/** Where a command prints. Results go to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Replaces the line that shows what is going on; only on a terminal. Empty text removes it. */
  readonly progress: (text: string) => void;
  readonly paint: Style;
  readonly cwd: string;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A terminal over two streams. Colour and progress only where the second is a terminal. */
export function openTerminal(out: Stream, err: Stream, environment: NodeJS.ProcessEnv, cwd: string): Terminal {
  const lively = isInteractive(err, environment);
  let shown = false;
  const clear = () => {
    if (shown) err.write("\r\u001b[K");
    shown = false;
  };
  return {
    cwd,
    paint: lively ? coloured : plain,
    out: (text) => {
      clear();
      out.write(text);
    },
    err: (text) => {
      clear();
      err.write(text);
    },
    progress: (text) => {
      clear();
      if (!lively || text === "") return;
      err.write(text);
      shown = true;
    },
  };
}
