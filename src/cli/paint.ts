import { styleText } from "node:util";

export type Colour = "red" | "yellow" | "blue" | "green" | "dim" | "bold";

export type Style = (colour: Colour, text: string) => string;

interface Stream {
  readonly isTTY?: boolean;
}

export const plain: Style = (_colour, text) => text;

/** Without asking Node for the stream, because `hasColour` decides. */
export const coloured: Style = (colour, text) => styleText(colour, text, { validateStream: false });

/** Values of `FORCE_COLOR` that Node accepts. Any other value turns colour off. */
const forced: readonly string[] = ["", "1", "2", "3", "true"];

/**
 * Whether text is coloured. `FORCE_COLOR` decides, as in Node. Without it, text is coloured where
 * progress is shown.
 */
export function hasColour(stream: Stream, environment: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR } = environment;
  return FORCE_COLOR === undefined ? isInteractive(stream, environment) : forced.includes(FORCE_COLOR);
}

/**
 * Whether progress can be shown: on a terminal, without `NO_COLOR`, `NODE_DISABLE_COLORS` or `CI`
 * in the environment.
 */
export function isInteractive(stream: Stream, environment: NodeJS.ProcessEnv): boolean {
  const hasNone = ["NO_COLOR", "NODE_DISABLE_COLORS", "CI"].every((name) => !environment[name]);
  return stream.isTTY === true && hasNone && environment["TERM"] !== "dumb";
}
