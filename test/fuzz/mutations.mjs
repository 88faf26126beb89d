import fc from "fast-check";

/** Values that may replace any part of a document. */
const values = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e308, "", "x", [], {}, [null], "#/components/schemas/Thing", { $ref: "#/components/schemas/Thing" }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Functions that replace, remove or move up to five parts of a document. */
export const mutations = fc
  .array(fc.record({ at: fc.nat(), kind: fc.constantFrom("replace", "remove", "copy"), from: fc.nat(), value: values }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((changes) => (document) => changes.reduce(change, structuredClone(document)));

function change(document, { at, kind, from, value }) {
  const places = placesOf(document);
  const { holder, key } = places[at % places.length];
  if (kind === "remove") delete holder[key];
  else if (kind === "replace") holder[key] = value;
  else {
    const source = places[from % places.length];
    holder[key] = structuredClone(source.holder[source.key]);
  }
  return document;
}

/** Every property and item of a document. */
function placesOf(value, places = []) {
  if (typeof value !== "object" || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push({ holder: value, key });
    placesOf(value[key], places);
  }
  return places;
}
