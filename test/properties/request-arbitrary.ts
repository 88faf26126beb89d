import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../src/util/json.js";
import type { Schema } from "./schema-arbitrary.js";

/** A parameter of a random operation, and the value that the caller passes. */
export interface RandomParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
  readonly value: Json;
}

/** A body of a random operation, and its value. Bytes are a list of numbers. */
export interface RandomBody {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly value: Json;
}

export interface RandomOperation {
  readonly parameters: readonly RandomParameter[];
  readonly body?: RandomBody;
  /** The JSON that the server sends. */
  readonly response: Json;
}

const scalarTypes = ["string", "integer", "number", "boolean"] as const;

/** Characters with a meaning in some part of a request, and others. */
const text = fc.oneof(
  fc.string({ unit: "grapheme-composite", maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(..." ,;|.=&?/#%+[]{}\"'\\~:@!$*()ab1é€😀"), maxLength: 6 }),
);

/** Where a value is written, which decides what cannot be told apart there. */
type Place = Pick<RandomParameter, "in" | "style" | "explode">;

function isSafe(value: string, { in: location, style, explode }: Place, isComposite: boolean): boolean {
  if (/\p{Surrogate}/u.test(value)) return false; // No UTF-8 for it.
  if (location === "path" && (value === "" || /^\.+$/.test(value))) return false; // An empty segment, or one that URLs remove.
  // Header values are not encoded; HTTP trims them (RFC 9110, 5.5), and a comma or "=" separates.
  if (location === "header") return /^[!-~]([ -~]*[!-~])?$/.test(value) && !(isComposite && /[,=]| $|^ /.test(value));
  // These separators are written like the same characters in a value (OpenAPI 3.1.1, Appendix E).
  if (style === "spaceDelimited") return !value.includes(" ");
  if (style === "pipeDelimited") return !value.includes("|");
  // A full stop is never percent-encoded (RFC 3986, 2.3).
  return !(style === "label" && explode && isComposite && value.includes("."));
}

function scalarOf(type: (typeof scalarTypes)[number], place: Place, isComposite: boolean): Arbitrary<Json> {
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer();
  if (type === "string") return text.filter((value) => isSafe(value, place, isComposite));
  return fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Object.is(value, -0) && isSafe(String(value), place, isComposite));
}

/** A scalar, an array or an object, with a value. An empty array or object is not written at all. */
function shaped(place: Place, name: string, shapes: readonly string[]): Arbitrary<Pick<RandomParameter, "schema" | "value">> {
  return fc
    .tuple(fc.constantFrom(...shapes), fc.constantFrom(...scalarTypes))
    .chain(([shape, type]): Arbitrary<Pick<RandomParameter, "schema" | "value">> => {
      const item = scalarOf(type, place, shape !== "scalar");
      if (shape === "scalar") return item.map((value) => ({ schema: { type }, value }));
      if (shape === "array")
        return fc.array(item, { minLength: 1, maxLength: 4 }).map((value) => ({ schema: { type: "array", items: { type } }, value }));
      const keys = [`${name}_a`, `${name}_b`];
      const schema: Schema = { type: "object", properties: Object.fromEntries(keys.map((key) => [key, { type }])) };
      return fc.dictionary(fc.constantFrom(...keys), item, { minKeys: 1 }).map((value) => ({ schema, value: { ...value } }));
    });
}

const all = ["scalar", "array", "object"];
const composite = ["array", "object"];

/** The rows of the table of styles (OpenAPI 3.1.1, Style Values and Style Examples). */
const styles: readonly (readonly [RandomParameter["in"], string, readonly boolean[], readonly string[]])[] = [
  ["path", "simple", [true, false], all],
  ["path", "label", [true, false], all],
  ["path", "matrix", [true, false], all],
  ["query", "form", [true, false], all],
  ["query", "spaceDelimited", [false], composite],
  ["query", "pipeDelimited", [false], composite],
  ["query", "deepObject", [true], ["object"]],
  ["header", "simple", [true, false], all],
  ["cookie", "form", [true, false], all],
];

function parametersIn(location: RandomParameter["in"], maxLength: number): Arbitrary<readonly RandomParameter[]> {
  const rows = styles.filter(([place]) => place === location);
  return fc.nat({ max: maxLength }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) => {
        const name = `${location}${index}`;
        return fc
          .constantFrom(...rows)
          .chain(([, style, explodes, shapes]) =>
            fc.record({ style: fc.constant(style), explode: fc.constantFrom(...explodes), shapes: fc.constant(shapes) }),
          )
          .chain(({ style, explode, shapes }) => {
            const place: Place = { in: location, style, explode };
            return shaped(place, name, shapes).map((rest): RandomParameter => ({ name, ...place, ...rest }));
          });
      }),
    ),
  );
}

/** Without lone surrogates, which UTF-8 does not have. */
const bodyText = fc.string({ unit: "grapheme", maxLength: 12 });
const anyJson: Arbitrary<Json> = fc
  .json({ stringUnit: "grapheme" })
  .map((json): Json => JSON.parse(json))
  .filter((value) => !JSON.stringify(value).includes("__proto__"));
const bytes = fc.uint8Array({ maxLength: 12 }).map((value) => [...value]);

const form: Schema = {
  type: "object",
  properties: {
    t: { type: "string" },
    n: { type: "integer" },
    list: { type: "array", items: { type: "string" } },
    o: { type: "object", properties: { x: { type: "string" } } },
  },
};
const formValue = fc.record(
  { t: bodyText, n: fc.integer(), list: fc.array(bodyText, { minLength: 1, maxLength: 3 }), o: fc.record({ x: bodyText }) },
  { requiredKeys: ["t"] },
);

const bodies: Arbitrary<RandomBody> = fc.oneof(
  anyJson.map(
    (value): RandomBody => ({
      mediaType: "application/json",
      schema: { type: "object", properties: { json: {} }, required: ["json"] },
      value: { json: value },
    }),
  ),
  bodyText.map((value): RandomBody => ({ mediaType: "text/plain", schema: { type: "string" }, value })),
  bytes.map((value): RandomBody => ({ mediaType: "application/octet-stream", schema: {}, value })),
  formValue.map((value): RandomBody => ({ mediaType: "application/x-www-form-urlencoded", schema: form, value: { ...value } })),
  formValue.map((value): RandomBody => ({ mediaType: "multipart/form-data", schema: form, value: { ...value } })),
);

export const operations: Arbitrary<RandomOperation> = fc
  .tuple(
    parametersIn("path", 2),
    parametersIn("query", 3),
    parametersIn("header", 2),
    parametersIn("cookie", 2),
    fc.option(bodies, { nil: undefined }),
    anyJson,
  )
  .map(([path, query, header, cookie, body, response]) => ({
    parameters: [...path, ...query, ...header, ...cookie],
    ...(body !== undefined && { body }),
    response,
  }));
