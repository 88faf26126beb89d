// Reads the claims: sentences of our descriptions, each with requests that show on a server that the sentence is true.
//
// `API/RESOURCE.json` is an array of claims:
//
//   id         the client's method (or `models.Pool.slots`, `parameters.limit`), a slash, and the claim in kebab case; unique
//   sentence   the sentence, as in the overlay, with single spaces
//   of         where the sentence is, or a list of such places: `METHOD PATH` for the description, parameters and responses of an
//              operation, `schema NAME`, `schema NAME.PROPERTY`, `tag NAME`, or `parameters.NAME`, `properties.NAME` and `responses.NAME`
//              for descriptions that apply to every object of that name
//   releases   optional: the releases that the sentence is about, such as ["3.3"]
//   steps      requests in order. Every step is checked
//   cleanup    optional: requests that are sent in any case afterwards. Their statuses are ignored
//
// A step is a request (`as`, `method`, `path`, `headers`, and `body` or `text`), expectations, and what to do with the response:
//
//   as           a user of the server, or `nobody` for a request without credentials
//   status       the expected status, or a list of them
//   json         a pattern for the JSON of the response. Several lines of JSON are read as an array. See match.mjs
//   contentType  a text that the media type contains
//   contains     a text that the body contains
//   save         names of values to save, each with a JSON pointer into the response. `${name}` inserts a value in later steps, encoded
//                in a path, and keeps its type if it is the whole text
//   until        true: repeats the request until it matches, for at most 20 s
//
// `$unique` is replaced everywhere by a name that is unique to the claim. `setup.API.json` has steps that run once before all claims,
// such as runs that many claims need. `unchecked.API.json` lists sentences without a check by reason.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const claimKeys = new Set(["id", "sentence", "of", "releases", "steps", "cleanup"]);
const stepKeys = new Set([
  ...["as", "method", "path", "headers", "body", "text"],
  ...["status", "json", "contentType", "contains", "save", "until"],
]);

/** Returns all claims of an API, sorted by file. There are none if the folder does not exist. Throws if a claim is malformed. */
export function readClaims(api) {
  const folder = pathOf(api);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().flatMap((name) => readJson(`${api}/${name}`).map((claim) => checkedClaim(claim, `${api}/${name}`)));
}

/** Returns the steps that run once before all claims of an API. */
export function readSetup(api) {
  const name = `setup.${api}.json`;
  return existsSync(pathOf(name)) ? readJson(name).map((step) => checkedStep(step, name)) : [];
}

/** Returns the sentences of an API that have no check, each with its reason. */
export function readUnchecked(api) {
  const name = `unchecked.${api}.json`;
  if (!existsSync(pathOf(name))) return [];
  return Object.entries(readJson(name)).flatMap(([reason, sentences]) => sentences.map((sentence) => ({ sentence, reason })));
}

/** Returns the places of a claim. */
export const placesOf = ({ of }) => [of].flat();

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(pathOf(name), "utf8"));

function checkedClaim(claim, file) {
  const name = `${file}: ${claim.id}`;
  for (const key of ["id", "sentence"]) if (typeof claim[key] !== "string") throw new Error(`${name}: "${key}" is not a text`);
  if (placesOf(claim).some((place) => typeof place !== "string")) throw new Error(`${name}: "of" is not a place or a list of places`);
  refuseUnknownKeys(claim, claimKeys, name);
  if (!Array.isArray(claim.steps) || claim.steps.length === 0) throw new Error(`${name}: there are no steps`);
  for (const step of [...claim.steps, ...(claim.cleanup ?? [])]) checkedStep(step, name);
  for (const step of claim.steps) if (step.status === undefined) throw new Error(`${name}: a step has no status`);
  return claim;
}

function checkedStep(step, name) {
  refuseUnknownKeys(step, stepKeys, name);
  for (const key of ["as", "method", "path"])
    if (typeof step[key] !== "string") throw new Error(`${name}: "${key}" of a step is not a text`);
  return step;
}

function refuseUnknownKeys(value, keys, name) {
  for (const key of Object.keys(value)) if (!keys.has(key)) throw new Error(`${name}: "${key}" is not a known property`);
}
