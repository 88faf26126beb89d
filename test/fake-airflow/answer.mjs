// Answers are data until the server writes them, so that they can be checked against the document first.

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} [type] Media type; missing if there is no body.
 * @property {unknown} [body] Value of a JSON body, or text of any other.
 * @property {AsyncIterable<unknown>} [lines] Values of an NDJSON body.
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {boolean} [unlabelled] Sent without its media type in a Content-Type header.
 * @property {true} [undocumented] Sent without a check, because documents do not describe the responses of frameworks and proxies.
 */

/** Thrown by a handler to answer with a failure. Each version of the API formats it differently. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {unknown} detail
   * @param {boolean} undocumented
   */
  constructor(status, detail, undocumented = false) {
    super(`${status}: ${JSON.stringify(detail)}`);
    this.status = status;
    this.detail = detail;
    this.undocumented = undocumented;
  }
}

/**
 * @param {unknown} body
 * @param {number} [status]
 * @returns {Answer}
 */
export const json = (body, status = 200) => ({ status, type: "application/json", body });

/** @returns {Answer} */
export const noContent = () => ({ status: 204 });

/**
 * @param {AsyncIterable<unknown>} lines
 * @param {Readonly<Record<string, string>>} [headers]
 * @returns {Answer}
 */
export const ndjson = (lines, headers = {}) => ({ status: 200, type: "application/x-ndjson", lines, headers });

/**
 * @param {Answer} answer
 * @returns {Answer}
 */
export const undocumented = (answer) => ({ ...answer, undocumented: true });

/**
 * @param {number} status
 * @param {unknown} detail
 */
export const refuse = (status, detail) => new Refusal(status, detail);

/**
 * A failure that the real server returns although the operation does not declare it.
 *
 * @param {number} status
 * @param {unknown} detail
 */
export const refuseUndeclared = (status, detail) => new Refusal(status, detail, true);

/**
 * @template T
 * @param {T | undefined} value
 * @param {string} what
 * @returns {T}
 */
export function found(value, what) {
  if (value === undefined) throw refuse(404, `${what} was not found`);
  return value;
}
