// Makes the compiled calls and prints what went wrong, by scenario: make-calls.mjs FOLDER BASE_URL
import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect, isDeepStrictEqual } from "node:util";

/** Milliseconds that the calls of a scenario may take. */
const limit = 20_000;

const [folder, baseUrl] = process.argv.slice(2);
const context = { baseUrl, response, error, items, events };
const problems = {};
for (const file of readdirSync(folder).sort()) {
  if (file.endsWith(".js")) problems[basename(file, ".js")] = await problemOf(pathToFileURL(resolve(join(folder, file))).href);
}
process.stdout.write(JSON.stringify(problems));
process.exit();

/** Resolves to the problem of a scenario, which is empty if its calls return what they must. */
async function problemOf(module) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the calls took longer than ${limit} ms`)), limit);
  });
  try {
    const { call } = await import(module);
    await Promise.race([call(context), timeout]);
    return "";
  } catch (error) {
    const cause = error.cause === undefined ? "" : ` (${error.cause})`;
    return `${error.name}: ${error.message}${cause}`;
  } finally {
    clearTimeout(timer);
  }
}

async function response({ data, status, headers }, expected) {
  compare("status", status, expected.status);
  for (const [name, value] of Object.entries(expected.headers ?? {})) compare(`header ${name}`, headers.get(name), String(value));
  await compareBody(data, expected);
}

/** An error has a body if the document describes one. */
async function error({ ok, status, error }, expected) {
  compare("ok", ok, false);
  compare("status", status, expected.status);
  if ("json" in expected || "text" in expected) await compareBody(error.body, expected);
}

function items(actual, expected) {
  compare("items", plain(actual), expected);
}

function events(actual, expected) {
  compare("number of events", actual.length, expected.length);
  for (const [index, event] of expected.entries()) {
    for (const [name, value] of Object.entries(event)) {
      compare(`${name} of event ${index + 1}`, plain(actual[index][name]) ?? null, value);
    }
  }
}

async function compareBody(data, expected) {
  if (expected.bytes !== undefined) {
    if (!(data instanceof Blob)) throw new Error(`the response is ${inspect(data)} instead of a Blob`);
    compare("bytes", Buffer.from(await data.arrayBuffer()).toString("base64"), expected.bytes.base64);
    compare("type of the Blob", data.type, expected.bytes.type);
  } else if ("json" in expected) compare("response", plain(data), expected.json);
  else compare("response", data, expected.text);
}

function plain(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function compare(what, actual, expected) {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${what}: ${inspect(actual)} instead of ${inspect(expected)}`);
}
