// Creates the exchange that a handler receives, after the login and the request have been checked.
import { refuse } from "./answer.mjs";

/**
 * @typedef {import("./answer.mjs").Answer} Answer
 * @typedef {import("./answer.mjs").Refusal} Refusal
 * @typedef {import("./users.mjs").Identity} Identity
 * @typedef {import("./users.mjs").User} User
 * @typedef {import("./validation.mjs").Fault} Fault
 * @typedef {import("./world.mjs").World} World
 *
 * @typedef {object} Exchange A request as a handler receives it.
 * @property {World} world
 * @property {User} user
 * @property {Record<string, unknown>} params Path parameters.
 * @property {Record<string, any>} query Query parameters, with the defaults of the document.
 * @property {any} body
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {AbortSignal} signal Aborts when the client disconnects.
 *
 * @typedef {(exchange: Exchange) => Answer | Promise<Answer>} Handler
 *
 * @typedef {object} Face One version of the API.
 * @property {URL} document
 * @property {string} prefix
 * @property {ReadonlySet<string>} open Operations that need no login.
 * @property {"ignored" | "refused"} unknownQuery How undeclared query parameters are handled.
 * @property {(authorization: string | undefined, now: number) => Identity} identify
 * @property {Readonly<Record<string, Handler>>} handlers By method and path of the document.
 * @property {{ login: (identity: "missing" | "expired" | "invalid") => Refusal, input: (faults: Fault[]) => Refusal }} toRefusal
 * @property {(refusal: Refusal) => Answer} toAnswer
 * @property {Answer} noSuchPath
 *
 * @typedef {{ method: string, path: string, query: string, headers: import("node:http").IncomingHttpHeaders, body: string }} Received
 * @typedef {import("./document.mjs").Operation} Operation
 * @typedef {import("./validation.mjs").Validation} Validation
 */

/**
 * @param {Face} face
 * @param {Validation} validation
 * @param {Operation} operation
 * @param {Record<string, unknown>} params
 * @param {Received} received
 * @param {World} world
 * @param {AbortSignal} signal
 * @returns {Exchange}
 * @throws {Refusal} If the caller has no permission, or the request violates the document.
 */
export function toExchange(face, validation, operation, params, received, world, signal) {
  const user = userOf(face, operation, face.identify(received.headers.authorization, world.clock.now()));
  const query = toQuery(received.query);
  const body = operation.body === undefined || received.body === "" ? undefined : parse(received.body);
  const faults = [
    ...validation.parameters(operation, "path", params),
    ...(face.unknownQuery === "refused" ? unknownQuery(operation, query) : []),
    ...validation.parameters(operation, "query", query),
    ...(body instanceof SyntaxError ? [{ loc: ["body"], msg: body.message, type: "json_invalid" }] : validation.body(operation, body)),
  ];
  if (faults.length > 0) throw face.toRefusal.input(faults);
  return { world, user, params, query, body, headers: received.headers, signal };
}

/**
 * @param {Face} face
 * @param {Operation} operation
 * @param {Identity} identity
 * @returns {User}
 */
function userOf(face, operation, identity) {
  if (face.open.has(operation.key)) return { username: "anonymous", role: "viewer" };
  if (typeof identity === "string") throw face.toRefusal.login(identity);
  const onlyReads = operation.method === "GET" || operation.segments.at(-1) === "list";
  if (identity.role === "viewer" && !onlyReads) throw refuse(403, `${identity.username} may only read`);
  return identity;
}

/**
 * @param {string} search
 * @returns {Record<string, unknown>}
 */
function toQuery(search) {
  const values = new URLSearchParams(search);
  const names = [...new Set(values.keys())];
  return Object.fromEntries(names.map((name) => [name, values.getAll(name).length > 1 ? values.getAll(name) : values.get(name)]));
}

/**
 * @param {Operation} operation
 * @param {Record<string, unknown>} query
 * @returns {Fault[]}
 */
function unknownQuery(operation, query) {
  const names = new Set(operation.parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name));
  return Object.keys(query).flatMap((name) =>
    names.has(name) ? [] : [{ loc: ["query", name], msg: "is not in the document", type: "extra" }],
  );
}

/** @param {string} text */
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError("no JSON");
  }
}
