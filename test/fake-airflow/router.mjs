// Finds the operation of the document that matches a request.

/**
 * @typedef {import("./document.mjs").Operation} Operation
 * @typedef {{ operation: Operation, params: Record<string, unknown> }} Route
 */

/**
 * @param {readonly Operation[]} operations
 * @param {string} method
 * @param {string} path Still percent-encoded, so that an encoded slash stays inside its segment.
 * @returns {Route | "no such path" | "no such method"}
 */
export function findRoute(operations, method, path) {
  const segments = path.split("/").slice(1).map(decode);
  const fitting = operations.filter((operation) => fits(operation.segments, segments)).sort(byFixedSegments);
  if (fitting.length === 0) return "no such path";
  const operation = fitting.find((candidate) => candidate.method === method);
  return operation ? { operation, params: paramsOf(operation.segments, segments) } : "no such method";
}

/** @param {string} segment */
function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * @param {readonly string[]} template
 * @param {readonly string[]} segments
 */
const fits = (template, segments) =>
  template.length === segments.length && template.every((part, at) => (isVariable(part) ? segments[at] !== "" : part === segments[at]));

/** @param {string} part */
const isVariable = (part) => part.startsWith("{");

/**
 * @param {Operation} left
 * @param {Operation} right
 */
const byFixedSegments = (left, right) => left.segments.filter(isVariable).length - right.segments.filter(isVariable).length;

/**
 * @param {readonly string[]} template
 * @param {readonly string[]} segments
 * @returns {Record<string, unknown>}
 */
const paramsOf = (template, segments) =>
  Object.fromEntries(template.flatMap((part, at) => (isVariable(part) ? [[part.slice(1, -1), segments[at]]] : [])));
