export type Colour = "red" | "yellow" | "blue" | "green" | "dim" | "bold";

export type Style = (colour: Colour, text: string) => string;

/** SGR codes of ECMA-48: on and off. */
const codes: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22],
};

export const plain: Style = (_colour, text) => text;

export const coloured: Style = (colour, text) => {
  const [on, off] = codes[colour];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/**
 * Whether colour and progress can be shown: on a terminal, without `NO_COLOR` or `CI` in the
 * environment.
 */
export function isInteractive(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !environment["NO_COLOR"] && !environment["CI"] && environment["TERM"] !== "dumb";
}
