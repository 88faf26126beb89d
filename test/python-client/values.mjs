// Creates values for every type of the model. They are the same in every run.

/** Reserved, unsafe and non-ASCII characters that every string parameter must transport. At most 50 characters. */
const oddText = "é/雪 😀%2F+?#&=;,:@!$'()*~\"<>[]{}|\\^`";
/** Looks like a run id, because most paths contain one. */
export const plainText = "manual__2026-01-02T03:04:05+00:00";
/** Points in time. Clients may write the same moment differently. */
export const dateTimes = ["2026-01-02T03:04:05.678901+02:00", "2026-03-04T05:06:07Z"];

/**
 * How to choose among the values that a type allows. `optional` selects the optional properties to set: none, all, or the nullable ones (to
 * null). `last` selects the last alternative of a union or an enum instead of the first. `empty` selects a falsy value, or one without
 * items, if there is one.
 */
export const choices = {
  required: { optional: "none", text: plainText },
  everything: { optional: "all", text: oddText },
  alternatives: { optional: "all", text: plainText, last: true },
  empty: { optional: "all", text: "", empty: true },
  nulls: { optional: "null", text: plainText },
};

/** Returns a value for a property of an object or of params. Undefined if the property is left out. */
export function memberValue(property, choice, types) {
  if (!property.required) {
    if (choice.optional === "none") return undefined;
    if (choice.optional === "null") return takesNull(property.type, types) ? null : undefined;
  }
  return typeValue(property.type, choice, types, property.limits);
}

function typeValue(type, choice, types, limits = []) {
  return writers[type.kind](type, choice, types, limits);
}

/** Returns the properties of an object type. */
export function propertiesOf(type, types) {
  if (type.kind === "ref") return propertiesOf(types.get(type.name), types);
  if (type.kind === "object") return type.properties;
  throw new Error(`a body of kind ${type.kind} has no members`);
}

const writers = {
  unknown: (_, { empty, text }) => (empty ? {} : { text, list: [1, 2.5, true, null, { deep: text }] }),
  null: () => null,
  scalar: (type, choice, _, limits) => scalars[type.scalar](type, choice, limits),
  literal: ({ value }) => value,
  enum: ({ values }, { last }) => values.at(last ? -1 : 0),
  array: (type, choice, types, limits) => {
    if (choice.empty && limit(limits, "minItems") === undefined) return [];
    const items = alternatives(type.items, types).map((each) => typeValue(each, choice, types));
    return items.length > 1 ? items : [...items, ...items];
  },
  tuple: ({ items }, choice, types) => items.map((item) => typeValue(item, choice, types)),
  record: ({ values }, choice, types) =>
    choice.empty ? {} : { [`key ${choice.text}`]: typeValue(values, choice, types), other: typeValue(values, choice, types) },
  object: ({ properties }, choice, types) => {
    const members = properties.map((property) => [property.name, memberValue(property, choice, types)]);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  },
  union: (type, choice, types, limits) => {
    const members = type.members.filter((each) => each.kind !== "null");
    return typeValue(members.at(choice.last ? -1 : 0), choice, types, limits);
  },
  ref: ({ name }, choice, types, limits) => typeValue(types.get(name), choice, types, limits),
};

const scalars = {
  boolean: (_, { empty, last }) => !(empty || last),
  integer: (_, choice, limits) => number(choice, limits, 7),
  number: (_, choice, limits) => number(choice, limits, 2.5),
  string: ({ format }, choice, limits) => {
    if (format === "date-time") return dateTimes[choice.last ? 1 : 0];
    if (format === "date") return "2026-01-02";
    const pattern = limit(limits, "pattern");
    if (pattern !== undefined && !new RegExp(pattern, "u").test(choice.text)) return "some.id-1";
    return choice.text.length < (limit(limits, "minLength") ?? 0) ? plainText : choice.text;
  },
};

function number({ empty, last }, limits, usual) {
  if (!empty) return last ? 3 : usual;
  const above = limit(limits, "exclusiveMinimum");
  return above === undefined ? Math.max(0, limit(limits, "minimum") ?? 0) : above + 1;
}

function limit(limits, keyword) {
  return limits.find((each) => each.keyword === keyword)?.value;
}

/** Returns the types of the items of a list: the first and last value of an enum, or each alternative of a union. */
function alternatives(type, types) {
  if (type.kind === "ref" && ["union", "enum"].includes(types.get(type.name).kind)) return alternatives(types.get(type.name), types);
  if (type.kind === "union") return type.members.filter((each) => each.kind !== "null");
  if (type.kind === "enum") return [type.values[0], type.values.at(-1)].map((value) => ({ kind: "literal", value }));
  return [type];
}

function takesNull(type, types) {
  if (type.kind === "ref") return takesNull(types.get(type.name), types);
  return type.kind === "null" || (type.kind === "union" && type.members.some((each) => takesNull(each, types)));
}
