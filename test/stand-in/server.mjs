// An Airflow to try a client on: in memory, without Python, in one process with the tests. Every request and every answer is held
// against the document, so that what works here fits the real server too.
import { createServer } from "node:http";
import { json, noContent, Refusal, refuse, undocumented } from "./answer.mjs";
import { systemClock } from "./clock.mjs";
import { readDocument } from "./document.mjs";
import { findRoute } from "./router.mjs";
import { seeds } from "./seeds.mjs";
import { issueToken, logIn } from "./users.mjs";
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
 * @typedef {{ document: Document, validation: Validation, handlers: Readonly<Record<string, Handler>> }} Loaded
 * @typedef {{ method: string, path: string, query: string, headers: import("node:http").IncomingHttpHeaders, body: string }} Received
 *
 * @typedef {object} Options
 * @property {import("./clock.mjs").Clock} [clock]
 * @property {Partial<import("./world.mjs").Pace>} [pace]
 * @property {readonly import("./world.mjs").DagSeed[]} [dags]
 * @property {Readonly<Record<string, Handler>>} [handlers] In place of the stand-in's own: `GET /api/v2/dags`.
 * @property {string} [basePath] Path below which the server lives: `/deployment`.
 * @property {number} [tokenLifetime] Milliseconds.
 *
 * @typedef {object} StandIn
 * @property {string} url Without a slash at the end.
 * @property {string[]} violations What it answered against the document; a test that finds any has found a defect of the stand-in.
 * @property {Received[]} requests Everything that came in, in order.
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
  const loaded = loader(options.handlers ?? {});

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
    if (face) await serve(face, loaded(face), { ...received, path }, { world, violations, response, signal: gone.signal });
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
 * A document is read when the first request for its version comes.
 *
 * @param {Readonly<Record<string, Handler>>} replaced
 * @returns {(face: Face) => Loaded}
 */
function loader(replaced) {
  /** @type {Map<Face, Loaded>} */
  const known = new Map();
  return (face) => {
    const before = known.get(face);
    if (before) return before;
    const document = readDocument(face.document);
    const keys = new Set(document.operations.map(({ key }) => key));
    const strange = Object.keys(face.handlers).filter((key) => !keys.has(key));
    if (strange.length > 0) throw new Error(`The document has no ${strange.join(", ")}`);
    const loaded = { document, validation: createValidation(document), handlers: { ...face.handlers, ...replaced } };
    known.set(face, loaded);
    return loaded;
  };
}

/**
 * @param {Face} face
 * @param {Loaded} loaded
 * @param {Received} received
 * @param {{ world: World, violations: string[], response: import("node:http").ServerResponse, signal: AbortSignal }} place
 */
async function serve(face, loaded, received, { world, violations, response, signal }) {
  const route = findRoute(loaded.document.operations, received.method, received.path);
  if (route === "no such path") return send(response, face.toAnswer(refuse(404, "Not Found")));
  if (route === "no such method") return send(response, face.toAnswer(refuse(405, "Method Not Allowed")));
  const { operation } = route;
  const answer = await answerOf(face, () => {
    const exchange = toExchange(face, loaded.validation, operation, route.params, received, world, signal);
    const handler = loaded.handlers[operation.key];
    if (!handler) return undocumented(face.toAnswer(refuse(501, `The stand-in does not know ${operation.key}`)));
    advance(world);
    return handler(exchange);
  });
  const violation = answer.undocumented ? undefined : loaded.validation.answer(operation, answer);
  if (violation) violations.push(violation);
  await send(response, violation ? face.toAnswer(refuse(500, violation)) : answer, (line) => {
    const wrong = answer.undocumented ? undefined : loaded.validation.line(operation, answer, line);
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

/**
 * @param {Face} face
 * @param {Validation} validation
 * @param {Operation} operation
 * @param {Record<string, unknown>} params
 * @param {Received} received
 * @param {World} world
 * @param {AbortSignal} signal
 * @returns {Exchange}
 * @throws {Refusal} Where the caller may not, or sent what the document does not allow.
 */
function toExchange(face, validation, operation, params, received, world, signal) {
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
function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError("no JSON");
  }
}

/**
 * `POST /auth/token` stands in no document: each authentication manager of Airflow brings its own.
 *
 * @param {Received} received
 * @param {number} now
 * @param {number} lifetime
 * @returns {Answer}
 */
function answerToken(received, now, lifetime) {
  if (received.method !== "POST") return json({ detail: "Method Not Allowed" }, 405);
  const isForm = received.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  const body = isForm ? Object.fromEntries(new URLSearchParams(received.body)) : parse(received.body);
  const missing = ["username", "password"].filter((name) => typeof body?.[name] !== "string");
  if (missing.length > 0)
    return json({ detail: missing.map((name) => ({ loc: ["body", name], msg: "is required", type: "missing" })) }, 422);
  const user = logIn(body.username, body.password);
  return user ? json({ access_token: issueToken(user, now, lifetime) }, 201) : json({ detail: "Invalid credentials" }, 401);
}

/** @param {import("node:http").IncomingMessage} request */
async function textOf(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Answer} answer
 * @param {(line: unknown) => boolean} [isFitting] A line that does not fit ends the connection.
 */
async function send(response, answer, isFitting = () => true) {
  response.writeHead(answer.status, { ...(answer.type && { "content-type": answer.type }), ...answer.headers });
  if (!answer.lines) return void response.end(textOfBody(answer));
  response.flushHeaders();
  try {
    for await (const line of answer.lines) {
      if (response.destroyed) return;
      if (!isFitting(line)) return void response.destroy();
      response.write(typeof line === "string" ? line : `${JSON.stringify(line)}\n`);
    }
    response.end();
  } catch {
    response.destroy();
  }
}

/** @param {Answer} answer */
const textOfBody = ({ type, body }) => (type === undefined ? undefined : type.endsWith("json") ? JSON.stringify(body) : String(body));

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
export { json, noContent, undocumented };
