import { printable } from "./printable.js";

/**
 * Returns the report of an unexpected error, for the user to send.
 *
 * Without `DEBUG` it has no stack, because that contains paths of the machine.
 */
export function describeDefect(error: unknown, version: string, environment: NodeJS.ProcessEnv): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const trace = environment["DEBUG"]
    ? (stack ?? "")
    : "Set DEBUG=1 and NODE_OPTIONS=--enable-source-maps, and run again, to see the stack.";
  return [
    `pinwheel: ${printable(name)}: ${printable(message)}`,
    "This is a bug in pinwheel, not in your document. Please report it with these lines and, if possible, the document.",
    `pinwheel ${version}, node ${process.version}, ${process.platform} ${process.arch}`,
    trace,
    "",
  ].join("\n");
}
