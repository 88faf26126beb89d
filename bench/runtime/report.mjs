import { cpus } from "node:os";

/** Limits are ratios of two measurements of one run, because a time in milliseconds depends on the machine and its load. */
const limits = { gzipped: 1, call: 0.9, importing: 1.25 };

/** Returns a line for each limit that is exceeded. */
export function brokenLimits({ clients, imports }) {
  const pinwheel = clients.find(({ budget }) => budget);
  const rival = clients.find(({ name }) => name.startsWith("@hey-api/"));
  const whole = imports.find(({ name }) => name === "airflow-client");
  return [
    ["gzipped bytes of one operation, relative to @hey-api/openapi-ts", pinwheel.gzipped / rival.gzipped, limits.gzipped],
    ["time of a call, relative to @hey-api/openapi-ts in the same round", pinwheel.ratio, limits.call],
    ["time to import the whole client, relative to trivial modules of its size", whole.ratio, limits.importing],
  ]
    .filter(([, ratio, limit]) => !(ratio < limit))
    .map(([what, ratio, limit]) => `${what}: ${ratio.toFixed(3)}, the limit is ${limit}`);
}

export function render({ clients, features, files, imports, processes, pairs }) {
  return `# The runtime beside others

\`node bench/runtime/run.mjs\` writes this page. This run used Node ${process.version} on ${cpus().length} processors. Sizes are exact. Times depend on
the machine and its load, so compare only rows of one table, and rely on the ratios.

## One operation

The measured operation is one GET of Airflow v2: the list of DAGs, with four query parameters and a token. esbuild bundles it for a
browser with everything it needs and minifies it. Then it is gzipped at level 9. A call goes to a stub of \`fetch\` that returns a real
\`Response\`. The column "over hand-written" is the difference to the hand-written call of the same round, and the column "ratio" is the
time relative to \`@hey-api/openapi-ts\` in the same round. Both are medians of all rounds of ${processes} processes.

Limits for pinwheel: fewer bytes than \`@hey-api/openapi-ts\`, and a ratio below ${limits.call}.

| client | minified, bytes | gzipped, bytes | call, µs | over hand-written, µs | ratio |
|---|--:|--:|--:|--:|--:|
${clients.map(clientRow).join("\n")}

Only pinwheel and ky retry and limit the time of a call. Only pinwheel has its own rules for redirects.

## Bytes by file

| file | minified, bytes |
|---|--:|
${files.map((row) => `| \`${row.file}\` | ${row.bytes} |`).join("\n")}

## Bytes by feature

The table lists what a feature adds to the row \`pinwheel\`. Features share code, so that two of them add less than their sum.

| feature | minified, bytes | gzipped, bytes |
|---|--:|--:|
${features.map((row) => `| ${row.name} | ${row.minified} | ${row.gzipped} |`).join("\n")}

## Importing the whole client

Each row has ${pairs} pairs of processes. One imports the published files. The other imports trivial modules: as many, and of the same sizes.
The ratio is the median of all pairs. Limit for \`airflow-client\`: ${limits.importing}.

| module | client, ms | trivial modules, ms | ratio |
|---|--:|--:|--:|
${imports.map((row) => `| \`${row.name}\` | ${row.whole.toFixed(1)} | ${row.control.toFixed(1)} | ${row.ratio.toFixed(3)} |`).join("\n")}
`;
}

function clientRow({ name, minified, gzipped, microseconds, over, ratio }) {
  return `| ${name} | ${minified} | ${gzipped} | ${microseconds.toFixed(1)} | ${over.toFixed(1)} | ${ratio.toFixed(2)} |`;
}
