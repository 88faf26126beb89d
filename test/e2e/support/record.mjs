import { appendFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { replyCheck } from "../validator/check-reply.mjs";
import { context } from "./context.mjs";

const suite = basename(process.argv[1] ?? "", ".mjs");
const file = join(context.records, `${context.release}.${suite}.${process.pid}.ndjson`);
const check = replyCheck(JSON.parse(readFileSync(context.models, "utf8"))[context.api]);

/** Records a call and its status for the table of operations. `recorded` means that it is the status of a recorded response. */
export function recordCall(operation, status, recorded) {
  write({ operation, status, recorded });
}

/** Checks a response against the model and records every finding. */
export function recordFindings(reply) {
  for (const { path, kind, text } of check(reply)) {
    write({ operation: reply.id, status: reply.status, finding: kind, path: path.join("/"), text });
  }
}

const write = (entry) => appendFileSync(file, `${JSON.stringify({ suite, ...entry })}\n`);
