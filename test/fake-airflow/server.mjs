// An Airflow for tests of a client: in memory, without Python, in the process of the tests. Every request and every answer is checked
// against the document, so that a test that passes here also matches the real server.
import { createServer } from "node:http";
import { json, Refusal, refuse, undocumented } from "./answer.mjs";
import { systemClock } from "./clock.mjs";
import { readDocument } from "./document.mjs";
import { toExchange } from "./exchange.mjs";
import { findRoute } from "./router.mjs";
import { seeds } from "./seeds.mjs";
import { send } from "./send.mjs";
import { answerToken } from "./token.mjs";
import { v1 } from "./v1/face.mjs";
import { v2 } from "./v2/face.mjs";
import { createValidation } from "./validation.mjs";
import { advance, createWorld } from "./world.mjs";

/**
 * @typedef {import("./answer.mjs").Answer} Answer
 * @typedef {import("./document.mjs").Document} Document
 * @typedef {import("./document.mjs").Operation} Operation
 * @typedef {import("./exchange.mjs").Exchange} Exchange
 * @typedef {import("./exchange.mjs").Face} Face
 * @typedef {import("./exchange.mjs").Handler} Handler
 * @typedef {import("./users.mjs").Identity} Identity
 * @typedef {import("./users.mjs").User} User
 * @typedef {import("./validation.mjs").Fault} Fault
 * @typedef {import("./validation.mjs").Validation} Validation
 * @typedef {import("./world.mjs").World} World
 *
 * @typedef {{ document: Document, validation: Validation }} Loaded
 *
 * @typedef {object} Place The context of an answer.
 * @property {World} world
 * @property {string[]} violations
 * @property {Readonly<Record<string, Handler>>} handlers Replacements for handlers of the face.
 * @property {import("node:http").ServerResponse} response
 * @property {AbortSignal} signal
 * @typedef {import("./exchange.mjs").Received} Received
 *
 * @typedef {object} Options
 * @property {import("./clock.mjs").Clock} [clock]
 * @property {Partial<import("./world.mjs").Pace>} [pace]
 * @property {readonly import("./world.mjs").DagSeed[]} [dags]
 * @property {Readonly<Record<string, Handler>>} [handlers] Replacements for handlers of the stand-in: `GET /api/v2/dags`.
 * @property {string} [basePath] Base path of the server: `/deployment`.
 * @property {number} [tokenLifetime] Milliseconds.
 *
 * @typedef {object} StandIn
 * @property {string} url Without a slash at the end.
 * @property {string[]} violations Answers that violated the document. Each one is a defect of the stand-in.
 * @property {Received[]} requests All received requests, in order.
 * @property {World} world
 * @property {() => Promise<void>} close
 */

const day = 24 * 60 * 60 * 1000;

/**
 * @param {Options} [options]
 * @returns {Promise<StandIn>}
 */
export async function startStandIn(options = {}) {
  const { clock = systemClock, basePath = "", tokenLifetime = day } = options;
  const world = createWorld(clock, { queued: 80, task: 60, ...options.pace }, options.dags ?? seeds);
  /** @type {string[]} */
  const violations = [];
  /** @type {Received[]} */
  const requests = [];

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const received = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.search,
      headers: request.headers,
      body: await textOf(request),
    };
    requests.push(received);
    const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : "";
    const face = [v2, v1].find(({ prefix }) => path.startsWith(`${prefix}/`));
    const place = { world, violations, handlers: options.handlers ?? {}, response, signal: gone.signal };
    if (face) await serve(face, { ...received, path }, place);
    else
      await send(response, path === "/auth/token" ? answerToken(received, clock.now(), tokenLifetime) : json({ detail: "Not Found" }, 404));
  });

  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    violations,
    requests,
    world,
    close: () => closeAll(server),
  };
}

/**
 * Reads a document at the first request for its version. All stand-ins of a process share the compiled document.
 *
 * @param {Face} face
 * @returns {Loaded}
 */
function load(face) {
  const before = known.get(face);
  if (before) return before;
  const document = readDocument(face.document);
  const keys = new Set(document.operations.map(({ key }) => key));
  const strange = Object.keys(face.handlers).filter((key) => !keys.has(key));
  if (strange.length > 0) throw new Error(`The document has no ${strange.join(", ")}`);
  const loaded = { document, validation: createValidation(document) };
  known.set(face, loaded);
  return loaded;
}

/** @type {Map<Face, Loaded>} */
const known = new Map();

/**
 * @param {Face} face
 * @param {Received} received
 * @param {Place} place
 */
async function serve(face, received, { world, violations, handlers, response, signal }) {
  const { document, validation } = load(face);
  const route = findRoute(document.operations, received.method, received.path);
  if (route === "no such path") return send(response, face.noSuchPath);
  if (route === "no such method") return send(response, face.toAnswer(refuse(405, "Method Not Allowed")));
  const { operation } = route;
  const answer = await answerOf(face, () => {
    const exchange = toExchange(face, validation, operation, route.params, received, world, signal);
    const handler = handlers[operation.key] ?? face.handlers[operation.key];
    if (!handler) return undocumented(face.toAnswer(refuse(501, `The stand-in does not know ${operation.key}`)));
    advance(world);
    return handler(exchange);
  });
  const violation = answer.undocumented ? undefined : validation.answer(operation, answer);
  if (violation) violations.push(violation);
  await send(response, violation ? face.toAnswer(refuse(500, violation)) : answer, (line) => {
    const wrong = answer.undocumented ? undefined : validation.line(operation, answer, line);
    if (wrong) violations.push(wrong);
    return !wrong;
  });
}

/**
 * @param {Face} face
 * @param {() => Answer | Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
async function answerOf(face, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.undocumented ? undocumented(face.toAnswer(error)) : face.toAnswer(error);
    return undocumented(face.toAnswer(refuse(500, `The stand-in failed: ${error instanceof Error ? error.stack : error}`)));
  }
}

/** @param {import("node:http").IncomingMessage} request */
async function textOf(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function closeAll(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export { ndjson } from "./answer.mjs";
export { manualClock } from "./clock.mjs";
export { json, undocumented };
