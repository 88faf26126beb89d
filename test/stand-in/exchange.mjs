// What the parts of the stand-in hand to each other; types only.

/**
 * @typedef {import("./answer.mjs").Answer} Answer
 * @typedef {import("./answer.mjs").Refusal} Refusal
 * @typedef {import("./users.mjs").Identity} Identity
 * @typedef {import("./users.mjs").User} User
 * @typedef {import("./validation.mjs").Fault} Fault
 * @typedef {import("./world.mjs").World} World
 *
 * @typedef {object} Exchange What a handler sees of a request.
 * @property {World} world
 * @property {User} user
 * @property {Record<string, unknown>} params Of the path.
 * @property {Record<string, any>} query With the defaults of the document.
 * @property {any} body
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {AbortSignal} signal Aborts when the caller hangs up.
 *
 * @typedef {(exchange: Exchange) => Answer | Promise<Answer>} Handler
 *
 * @typedef {object} Face One version of the API.
 * @property {URL} document
 * @property {string} prefix
 * @property {ReadonlySet<string>} open Operations that ask for no login.
 * @property {"ignored" | "refused"} unknownQuery What becomes of query parameters that the document does not name.
 * @property {(authorization: string | undefined, now: number) => Identity} identify
 * @property {Readonly<Record<string, Handler>>} handlers By method and path as the document writes them.
 * @property {{ login: (identity: "missing" | "expired" | "invalid") => Refusal, input: (faults: Fault[]) => Refusal }} toRefusal
 * @property {(refusal: Refusal) => Answer} toAnswer
 */

export {};
