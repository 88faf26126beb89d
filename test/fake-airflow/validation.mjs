// Checks requests and answers against the document. Schemas are compiled when they are needed, so that a start only parses the document.
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/**
 * @typedef {import("./answer.mjs").Answer} Answer
 * @typedef {import("./document.mjs").Document} Document
 * @typedef {import("./document.mjs").Operation} Operation
 * @typedef {{ loc: (string | number)[], msg: string, type: string }} Fault
 * @typedef {ReturnType<typeof createValidation>} Validation
 */

/** Schema of each line of an NDJSON body, because the document only declares a string. */
const lineSchemas = new Map([
  [
    "wait",
    {
      type: "object",
      required: ["state"],
      properties: { state: { $ref: "api#/components/schemas/DagRunState" }, results: { type: "object" } },
    },
  ],
  ["logs", { $ref: "api#/components/schemas/StructuredLogMessage" }],
]);

const faultTypes = new Map([
  ["required", "missing"],
  ["additionalProperties", "extra_forbidden"],
  ["enum", "enum"],
  ["const", "literal_error"],
]);

/** @param {Document} document */
export function createValidation(document) {
  const Dialect = String(document.root.openapi).startsWith("3.0") ? Ajv : Ajv2020;
  const bodies = newAjv(Dialect, document, {});
  // Ajv for 2020-12 tries every member of a union, even after a match. So it would coerce an empty string to null.
  const parameters = newAjv(Ajv, document, { coerceTypes: "array", useDefaults: true, allErrors: false });
  const compiled = memo((/** @type {any} */ schema) => bodies.compile(schema));
  const ofParameters = memo((/** @type {Operation} */ operation) => ({
    path: parameters.compile(parameterSchema(operation, "path")),
    query: parameters.compile(parameterSchema(operation, "query")),
  }));

  return {
    /**
     * @param {Operation} operation
     * @param {"path" | "query"} place
     * @param {Record<string, unknown>} values Changed in place: text becomes numbers and booleans, defaults are filled in.
     * @returns {Fault[]}
     */
    parameters(operation, place, values) {
      const validate = ofParameters(operation)[place];
      return validate(values) ? [] : toFaults(place, validate.errors);
    },
    /**
     * @param {Operation} operation
     * @param {unknown} body
     * @returns {Fault[]}
     */
    body(operation, body) {
      if (operation.body === undefined) return [];
      if (body === undefined) return operation.bodyRequired ? [{ loc: ["body"], msg: "a body is required", type: "missing" }] : [];
      const validate = compiled(operation.body);
      return validate(body) ? [] : toFaults("body", validate.errors);
    },
    /**
     * @param {Operation} operation
     * @param {Answer} answer
     * @returns {string | undefined} The violation, if there is one.
     */
    answer(operation, answer) {
      const declared = operation.responses[answer.status];
      if (declared === undefined) return `${operation.key}: status ${answer.status} is not declared`;
      const types = Object.keys(declared);
      if (answer.type === undefined) return types.length === 0 ? undefined : `${operation.key}: ${answer.status} needs a body`;
      const schema = schemaOf(document, declared, answer);
      if (schema === undefined) return `${operation.key}: ${answer.status} as ${answer.type} is not declared, only ${types.join(", ")}`;
      return answer.lines ? undefined : complaint(operation, answer, compiled(schema), answer.body);
    },
    /**
     * @param {Operation} operation
     * @param {Answer} answer
     * @param {unknown} line
     * @returns {string | undefined}
     */
    line(operation, answer, line) {
      const name = operation.segments.includes("logs") ? "logs" : operation.segments.at(-1);
      const schema = lineSchemas.get(name ?? "");
      return schema ? complaint(operation, answer, compiled(schema), line) : `${operation.key}: nothing is known of its lines`;
    },
  };
}

/**
 * @param {typeof Ajv | typeof Ajv2020} Dialect
 * @param {Document} document
 * @param {import("ajv").Options} options
 */
function newAjv(Dialect, document, options) {
  const ajv = new Dialect({ strict: false, allErrors: true, validateSchema: false, logger: false, ...options });
  formats.default(ajv);
  ajv.addFormat("datetime", true).addFormat("path", true);
  ajv.addSchema(document.root, "api", false);
  if (document.requestRoot !== document.root) ajv.addSchema(document.requestRoot, "request", false);
  return ajv;
}

/**
 * @param {Operation} operation
 * @param {"path" | "query"} place
 */
function parameterSchema(operation, place) {
  const here = operation.parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    required: here.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(here.map((parameter) => [parameter.name, parameter.schema])),
  };
}

/**
 * Returns the schema for an answer. Airflow 2 sends errors as `application/problem+json`, but its document declares `application/json`.
 * FastAPI answers every invalid request with a list of faults, but a few operations declare another schema.
 *
 * @param {Document} document
 * @param {Readonly<Record<string, any>>} declared
 * @param {Answer} answer
 */
function schemaOf(document, declared, answer) {
  const isFaults = answer.status === 422 && Array.isArray(/** @type {any} */ (answer.body)?.detail);
  if (isFaults && document.root.components.schemas.HTTPValidationError) return { $ref: "api#/components/schemas/HTTPValidationError" };
  return declared[answer.type === "application/problem+json" ? "application/json" : (answer.type ?? "")];
}

/**
 * @param {Operation} operation
 * @param {Answer} answer
 * @param {import("ajv").ValidateFunction} validate
 * @param {unknown} value
 */
function complaint(operation, answer, validate, value) {
  if (validate(value)) return undefined;
  const errors = (validate.errors ?? []).slice(0, 5).map((error) => `${error.instancePath || "/"} ${error.message}`);
  return `${operation.key}: the body of ${answer.status} does not fit: ${errors.join("; ")}`;
}

/**
 * @param {string} place
 * @param {import("ajv").ErrorObject[] | null | undefined} errors
 * @returns {Fault[]}
 */
const toFaults = (place, errors) =>
  (errors ?? []).map((error) => ({
    loc: [place, ...error.instancePath.split("/").slice(1).map(toLocation), ...ownName(error)],
    msg: error.message ?? error.keyword,
    type: faultTypes.get(error.keyword) ?? error.keyword,
  }));

/** @param {string} segment */
const toLocation = (segment) => (/^\d+$/.test(segment) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~"));

/** @param {import("ajv").ErrorObject} error */
function ownName(error) {
  const name = error.params["missingProperty"] ?? error.params["additionalProperty"];
  return typeof name === "string" ? [name] : [];
}

/**
 * @template {object} K
 * @template V
 * @param {(key: K) => V} make
 * @returns {(key: K) => V}
 */
function memo(make) {
  /** @type {WeakMap<K, V>} */
  const made = new WeakMap();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
