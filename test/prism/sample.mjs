import { JSONSchemaFaker } from "json-schema-faker";

/** Stands for bytes in a value. */
export const bytes = Symbol("bytes");

/** No finite value exists, or none that this module can make. */
const impossible = Symbol("impossible");

/** How often a value may contain the same schema inside itself. */
const maxRepeats = 1;

/**
 * Returns a value that a caller may send for a schema of the document. With `all`, objects have all of their properties, and otherwise the
 * required ones. Throws if there is no finite value.
 */
export function sample(schema, { document, all }) {
  const value = makeValue(schema, { document, all, path: [] });
  if (value === impossible) throw new Error(`no value of ${JSON.stringify(schema)}`);
  return value;
}

/** Follows a reference inside the document. */
export function resolve(node, document) {
  if (typeof node?.$ref !== "string") return node;
  const segments = node.$ref
    .slice(2)
    .split("/")
    .map((each) => decodeURIComponent(each).replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(
    segments.reduce((value, segment) => value[segment], document),
    document,
  );
}

function makeValue(schema, context) {
  if (typeof schema === "boolean" || schema === undefined) return "any";
  if (typeof schema.$ref === "string") {
    if (context.path.filter((each) => each === schema.$ref).length > maxRepeats) return impossible;
    return makeValue(resolve(schema, context.document), { ...context, path: [...context.path, schema.$ref] });
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum.find((value) => value !== null) ?? null;
  if (schema.allOf !== undefined) return makeValue(mergeAll(schema, context.document), context);
  for (const keyword of ["oneOf", "anyOf"]) if (schema[keyword] !== undefined) return valueOfUnion(schema, keyword, context);
  return valueOfType(schema, context);
}

/** One schema with the keywords of all parts of `allOf`. */
function mergeAll({ allOf, ...rest }, document) {
  return [...allOf, rest].reduce((merged, part) => {
    const resolved = resolve(part, document);
    return mergeTwo(merged, resolved.allOf === undefined ? resolved : mergeAll(resolved, document));
  }, {});
}

function mergeTwo(left, right) {
  const properties = { ...left.properties, ...right.properties };
  const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
  return { ...left, ...right, ...(Object.keys(properties).length > 0 && { properties }), ...(required.length > 0 && { required }) };
}

/** The first branch with a finite value. */
function valueOfUnion(schema, keyword, context) {
  const { [keyword]: branches, discriminator, ...base } = schema;
  for (const branch of branches) {
    const resolved = resolve(branch, context.document);
    if (resolved.type === "null") continue;
    const path = branch.$ref === undefined ? context.path : [...context.path, branch.$ref];
    if (context.path.filter((each) => each === branch.$ref).length > maxRepeats) continue;
    const value = makeValue(mergeTwo(base, resolved), { ...context, path });
    if (value !== impossible) return withTag(value, discriminator, branch);
  }
  return impossible;
}

/** The value of the discriminator that the document maps to the branch. */
function withTag(value, discriminator, branch) {
  const entry = Object.entries(discriminator?.mapping ?? {}).find(([, target]) => target === branch.$ref);
  return entry === undefined ? value : { ...value, [discriminator.propertyName]: entry[0] };
}

function valueOfType(schema, context) {
  switch (typeOf(schema)) {
    case "object":
      return objectOf(schema, context);
    case "array":
      return arrayOf(schema, context);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return true;
    case "file":
      return bytes;
    case "null":
      return null;
    default:
      return stringOf(schema);
  }
}

function typeOf({ type, properties, additionalProperties, items }) {
  if (type !== undefined) return Array.isArray(type) ? (type.find((each) => each !== "null") ?? "null") : type;
  if (properties !== undefined || additionalProperties !== undefined) return "object";
  return items === undefined ? "string" : "array";
}

function objectOf({ properties = {}, required = [], additionalProperties }, context) {
  const result = {};
  for (const [name, property] of Object.entries(properties)) {
    const isRequired = required.includes(name);
    if (resolve(property, context.document).readOnly || (!isRequired && !context.all)) continue;
    const value = makeValue(property, context);
    if (value !== impossible) result[name] = value;
    else if (isRequired) return impossible;
  }
  if (typeof additionalProperties !== "object" || (!context.all && required.every((name) => name in result))) return result;
  const extra = makeValue(additionalProperties, context);
  return extra === impossible ? result : { ...result, extra };
}

function arrayOf({ items = {}, prefixItems, minItems = 0 }, context) {
  if (prefixItems !== undefined) return prefixItems.map((item) => makeValue(item, context));
  const item = makeValue(items, context);
  if (item !== impossible) return Array.from({ length: Math.max(minItems, 1) }, () => item);
  return minItems > 0 ? impossible : [];
}

/** The least number that is allowed, or a small one. */
function numberOf({ minimum, maximum, exclusiveMinimum, multipleOf = 1 }) {
  const least = typeof exclusiveMinimum === "number" ? exclusiveMinimum + multipleOf : exclusiveMinimum ? minimum + multipleOf : minimum;
  const value = Math.ceil((least ?? 1) / multipleOf) * multipleOf;
  return maximum !== undefined && value > maximum ? maximum : value;
}

/** Values of the formats that Prism checks. */
const formats = {
  byte: "Ynl0ZXM=",
  date: "2026-02-03",
  "date-time": "2026-02-03T04:05:06Z",
  email: "ada@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  time: "04:05:06Z",
  uri: "https://example.com/a?b=c",
  uuid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
};

function stringOf({ format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }) {
  if (format === "binary") return bytes;
  if (pattern !== undefined) return textOf(pattern, minLength, maxLength);
  return formats[format] ?? "some text".padEnd(minLength, "x").slice(0, maxLength);
}

/** Random numbers in a fixed order, so that every run sends the same. */
let state = 1;
JSONSchemaFaker.option({
  random: () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  },
});

/** The generator ignores lookaheads, so that some of its texts do not match. */
function textOf(pattern, minLength, maxLength) {
  const schema = { type: "string", pattern, minLength, ...(Number.isFinite(maxLength) && { maxLength }) };
  for (let attempt = 0; attempt < 1000; attempt++) {
    const text = JSONSchemaFaker.generate(schema);
    if (new RegExp(pattern).test(text)) return text;
  }
  throw new Error(`no text matches ${pattern}`);
}
