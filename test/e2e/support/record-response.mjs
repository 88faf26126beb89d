import { appendFileSync } from "node:fs";
import { basename, join } from "node:path";
import { context } from "./context.mjs";

/** How many responses of an operation each suite keeps, and how long one may be as JSON. */
const mostResponses = 25;
const longest = 100_000;

const suite = basename(process.argv[1] ?? "", ".mjs");
const file = context.responses && join(context.responses, `${context.release}.${suite}.${process.pid}.ndjson`);

/** A number for each response, because the items of a stream come one at a time. */
const numbers = new WeakMap();
const counts = new Map();

/** Keeps a successful response for the docs, if `npm run record-responses` runs the suite. */
export function recordResponse({ id, status, mediaType = "" }, data, response) {
  if (!file || status >= 300 || !isText(mediaType, data)) return;
  const number = numberOf(id, response);
  const text = JSON.stringify({ suite, operation: id, number, status, mediaType, data });
  if (number <= mostResponses && text.length <= longest) appendFileSync(file, `${text}\n`);
}

/** Airflow sends some streams without a media type. */
const isText = (mediaType, data) => typeof data === "string" || mediaType === "" || /[/+-](nd)?json\b/.test(mediaType);

function numberOf(id, response) {
  if (!numbers.has(response)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    numbers.set(response, counts.get(id));
  }
  return numbers.get(response);
}
