// Generates clients of one document with four other generators and with Pinwheel, and runs an app before and after its migration from each
// of them. Takes Pinwheel from dist/.
//
//   node test/migrations/run.mjs           every migration
//   node test/migrations/run.mjs orval     some
//   node test/migrations/run.mjs --keep    keeps the projects and prints their folders
import { isDeepStrictEqual, parseArgs } from "node:util";
import { installMigrations } from "../../scripts/install/sets.mjs";
import { migrations, output, renders, requests } from "./migrations.mjs";
import { makeProject } from "./project.mjs";
import { startServer, token } from "./server.mjs";

/** Number of apps that are built at a time. */
const lanes = 2;

const { values: options, positionals } = parseArgs({ options: { keep: { type: "boolean" } }, allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(migrations, name));
if (unknown.length > 0) throw new Error(`There is no migration ${unknown.join(", ")}. There are ${Object.keys(migrations).join(", ")}.`);
const java = await installMigrations();
let passed = 0;
let failed = 0;
const names = positionals.length > 0 ? positionals : Object.keys(migrations);
const waiting = names.flatMap((name) => ["before", "after"].map((state) => ({ name, state })));
await Promise.all(Array.from({ length: lanes }, lane));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function lane() {
  for (let app = waiting.shift(); app !== undefined; app = waiting.shift()) {
    const start = performance.now();
    const problems = await problemsOf(app).catch((error) => [error.stack]);
    if (problems.length === 0) passed++;
    else failed++;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${app.name}, ${app.state}: ${problems.length === 0 ? "passed" : "failed"}, ${seconds} s`);
    for (const problem of problems) console.log(`  ${problem.replaceAll("\n", "\n  ")}`);
  }
}

/** Generates, type-checks and runs one app. The app before a migration and the app after it must send and print the same. */
async function problemsOf({ name, state }) {
  const server = await startServer();
  const project = makeProject(`${name}/${state}`);
  try {
    if (options.keep) console.log(project.folder);
    await project.generate(migrations[name][state], java);
    await project.checkTypes();
    const lines = await project.print({ HOTEL_URL: server.url, HOTEL_TOKEN: token });
    const more = name === "orval" ? renders : { requests: [], output: [] };
    return [
      ...difference("printed", lines, [...output, ...more.output]),
      ...difference("sent", server.requests, [...requests, ...more.requests]),
    ];
  } finally {
    if (!options.keep) project.remove();
    await server.close();
  }
}

function difference(verb, actual, expected) {
  return isDeepStrictEqual(actual, expected) ? [] : [`the app ${verb}\n${actual.join("\n")}\nand not\n${expected.join("\n")}`];
}
