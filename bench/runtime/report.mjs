import { cpus } from "node:os";

/** Bytes gzipped, microseconds over a hand-written call, milliseconds over an empty module. */
const limits = { gzipped: 3500, over: 10, importing: 10 };

/** A line for each limit that does not hold. */
export function brokenLimits({ clients, imports }) {
  const own = clients.find(({ budget }) => budget);
  const usual = clients.find(({ name }) => name.startsWith("@hey-api/"));
  const whole = imports.find(({ name }) => name === "airflow-client");
  return [
    ["one operation", own.gzipped, limits.gzipped, "bytes gzipped"],
    // Microseconds are of one machine and one load; those of two clients in one run compare.
    ["overhead of a call, that of @hey-api/openapi-ts being 1", own.over / usual.over, 0.75, ""],
    ["importing the whole client", whole.over, limits.importing, "milliseconds"],
  ]
    .filter(([, value, limit]) => !(value <= limit))
    .map(([what, value, limit, unit]) => `${what}: ${Number(value.toFixed(2))} ${unit}, the limit is ${limit}`);
}

function aim({ clients }) {
  const { over } = clients.find(({ budget }) => budget);
  return over <= limits.over ? "both met here" : "the second not met here";
}

export function render({ clients, features, own, imports, processes, pairs }) {
  return `# The runtime beside others

Written by \`node bench/runtime/run.mjs\` with Node ${process.version} on ${cpus().length} processors. Sizes are exact; times are of one machine on one day, and what
compares are the rows of one table.

## One operation

One GET of Airflow v2 (the list of DAGs, four query parameters, a token), bundled for a browser with everything it needs by esbuild,
minified, gzipped at level 9. Time is that of a call against a stubbed \`fetch\` that gives a real \`Response\`, and how much that is over
the hand-written call of the same round: medians of all rounds of ${processes} processes. Limits for pinwheel: ${limits.gzipped} bytes, ${limits.over} microseconds;
${aim({ clients })}.

| client | minified, bytes | gzipped, bytes | call, µs | over hand-written, µs |
|---|--:|--:|--:|--:|
${clients.map((row) => `| ${row.name} | ${row.minified} | ${row.gzipped} | ${row.microseconds.toFixed(1)} | ${row.over.toFixed(1)} |`).join("\n")}

Of these, pinwheel and ky retry and limit the time of a call; pinwheel alone follows redirects by rules of its own.

## Where the bytes of pinwheel are

| file | minified, bytes |
|---|--:|
${own.map((row) => `| \`${row.file}\` | ${row.bytes} |`).join("\n")}

## What a feature adds

To the row \`pinwheel\`, where it is used; features share code, so that two of them add less than their sum.

| feature | minified, bytes | gzipped, bytes |
|---|--:|--:|
${features.map((row) => `| ${row.name} | ${row.minified} | ${row.gzipped} |`).join("\n")}

## Importing the whole client

The published files, not bundled; whole processes, in ${pairs} pairs with one that imports an empty module. Limit for \`airflow-client\`: ${limits.importing} ms.

| module | process, ms | over an empty module, ms |
|---|--:|--:|
${imports.map((row) => `| \`${row.name}\` | ${row.whole.toFixed(1)} | ${row.over.toFixed(1)} |`).join("\n")}
`;
}
