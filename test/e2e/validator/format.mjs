/** Returns the problem of a value with a format, or undefined. Formats without a rule accept every text. */
export function formatProblem(format, value) {
  const rule = typeof value === "string" && Object.hasOwn(rules, format ?? "") ? rules[format] : undefined;
  return rule === undefined || rule(value) ? undefined : `${JSON.stringify(value)} is no ${format}`;
}

const rules = {
  /** RFC 3339, section 5.6: with a zone. */
  "date-time": (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  /** ISO 8601-1, section 5.5.2. */
  duration: (text) => /^-?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/.test(text),
  /** RFC 9562, section 4. */
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
};
