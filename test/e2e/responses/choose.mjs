import { normalised } from "./normalise.mjs";

/** The longest body, as JSON. Longer ones are only used if an operation has no other. */
const longest = 4000;

/**
 * Chooses one response for each operation of a model, in the order of the model. Operations without a useful response are left out.
 *
 * @param lines entries of `recordResponse`, each with its `server`, see `normalised`. The items of a stream are separate entries.
 */
export function chooseResponses(model, lines) {
  const responses = joinItems(model, lines);
  const operations = model.resources.flatMap((resource) => resource.operations);
  return Object.fromEntries(
    operations.flatMap(({ id }) => {
      const best = bestOf(responses.filter(({ operation }) => operation === id));
      return best === undefined ? [] : [[id, { status: best.status, mediaType: best.mediaType, body: normalised(best.body, best.server) }]];
    }),
  );
}

/** One entry for each response. The body of a stream is the list of its items. */
function joinItems(model, lines) {
  const contents = new Map(
    model.resources.flatMap(({ operations }) => operations.map(({ id, success }) => [id, success.flatMap(({ content }) => content)])),
  );
  const responses = new Map();
  for (const { server, suite, operation, number, status, mediaType, data } of lines) {
    const content = contents.get(operation) ?? [];
    const type = mediaType.split(";")[0].trim() || content[0]?.mediaType;
    const isStream = content.some((each) => each.mediaType === type && each.decoding === "lines");
    const key = JSON.stringify([server.home, suite, operation, number]);
    const known = responses.get(key);
    if (known !== undefined && isStream) known.body.push(data);
    else if (known === undefined) responses.set(key, { server, operation, status, mediaType: type, body: isStream ? [data] : data });
  }
  return [...responses.values()];
}

/** The response that shows most: JSON, short enough, and the most values. The first one of equals. */
function bestOf(responses) {
  const useful = responses.filter(({ body }) => valuesIn(body) > 0);
  const ranked = useful.map((response) => ({ response, rank: rankOf(response) }));
  return ranked.reduce((best, other) => (best === undefined || isBetter(other.rank, best.rank) ? other : best), undefined)?.response;
}

function rankOf({ mediaType, body }) {
  return [
    isEmptyList(body) ? 0 : 1,
    mediaType === "application/json" ? 1 : 0,
    JSON.stringify(body).length <= longest ? 1 : 0,
    valuesIn(body),
  ];
}

function isBetter(one, other) {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index >= 0 && one[index] > other[index];
}

/** How many values are not null. Only the first two items of a list count, so that a long list is not better than a short one. */
function valuesIn(value) {
  if (value === null || value === "") return 0;
  if (Array.isArray(value)) return value.slice(0, 2).reduce((sum, item) => sum + valuesIn(item), 0);
  return typeof value === "object" ? Object.values(value).reduce((sum, item) => sum + valuesIn(item), 0) : 1;
}

/** `{ pools: [], total_entries: 0 }` shows nothing. */
function isEmptyList(body) {
  const values = typeof body === "object" ? Object.values(body) : [];
  const lists = values.filter(Array.isArray);
  return lists.length === 1 && lists[0].length === 0 && values.length <= 2;
}

/** The text of the file. */
export function formatResponses(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
