import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the calls and findings that the suites recorded for one release. */
export function readRecords({ records }, { name }) {
  const files = readdirSync(records).filter((file) => file.startsWith(`${name}.`) && file.endsWith(".ndjson"));
  return files
    .flatMap((file) => readFileSync(join(records, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
