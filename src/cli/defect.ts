/** Text for an error that nobody foresaw: what to send us. Without `DEBUG` it holds no path of the machine but those of the error's own message. */
export function describeDefect(error: unknown, version: string, environment: NodeJS.ProcessEnv): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const trace = environment["DEBUG"] ? (stack ?? "") : "Run again with DEBUG=1 to see where it happened.";
  return [
    `pinwheel: ${name}: ${message}`,
    "This is a defect of pinwheel, not of your document. Please report it with these lines and, if you can, the document.",
    `pinwheel ${version}, node ${process.version}, ${process.platform} ${process.arch}`,
    trace,
    "",
  ].join("\n");
}
