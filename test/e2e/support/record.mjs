import { appendFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { replyCheck } from "../validator/check-reply.mjs";
import { context } from "./context.mjs";

const suite = basename(process.argv[1] ?? "", ".mjs");
const file = join(context.records, `${context.release}.${suite}.${process.pid}.ndjson`);
const check = replyCheck(JSON.parse(readFileSync(context.models, "utf8"))[context.api]);

/** Notes a call and what came back of it, for the table of operations; `recorded`: from no server, but from a recorded answer. */
export function recordCall(operation, status, recorded) {
  write({ operation, status, recorded });
}

/** Holds what came back against the model and notes every finding. */
export function recordFindings(reply) {
  for (const { path, kind, text } of check(reply)) {
    write({ operation: reply.id, status: reply.status, finding: kind, path: path.join("/"), text });
  }
}

const write = (entry) => appendFileSync(file, `${JSON.stringify({ suite, ...entry })}\n`);
