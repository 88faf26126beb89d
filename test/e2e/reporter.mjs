import { inspect } from "node:util";

/** Reporter of `node:test`: writes a line of JSON for each finished test, and the output of the tests. */
// biome-ignore lint/style/noDefaultExport: node:test looks for it there
export default async function* reporter(events) {
  for await (const { type, data } of events) {
    if (type === "test:stdout" || type === "test:stderr") yield data.message;
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details.type === "suite" || (data.details.error?.failureType ?? "") === "subtestsFailed") continue;
    const error = type === "test:fail" ? inspect(data.details.error?.cause ?? data.details.error) : undefined;
    yield `${JSON.stringify({ test: data.name, file: data.file, ms: data.details.duration_ms, error })}\n`;
  }
}
