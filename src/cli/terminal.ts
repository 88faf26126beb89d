import { coloured, hasColour, isInteractive, plain, type Style } from "./paint.js";

/** The output of a command. Results go to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Replaces the progress line, which exists only on a terminal. An empty text removes it. */
  readonly progress: (text: string) => void;
  readonly paint: Style;
  readonly cwd: string;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Creates a terminal from two streams. Progress requires that the second one is a terminal, colour
 * does so without `FORCE_COLOR`.
 */
export function openTerminal(out: Stream, err: Stream, environment: NodeJS.ProcessEnv, cwd: string): Terminal {
  const hasProgress = isInteractive(err, environment);
  let isShown = false;
  const clear = () => {
    if (isShown) err.write("\r\u001b[K");
    isShown = false;
  };
  return {
    cwd,
    paint: hasColour(err, environment) ? coloured : plain,
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
      if (!hasProgress || text === "") return;
      err.write(text);
      isShown = true;
    },
  };
}
