// Makes one call to a hostile server and checks its result. This code runs on every platform.

const secret = "SECRET-credential";
const secured = {
  security: [["token"]],
  schemes: { token: { type: "http", scheme: "bearer" }, key: { type: "apiKey", in: "header", name: "X-Api-Key" } },
};
const get = { api: secured, id: "get_things", method: "GET", path: "/things", accept: ["application/json"] };
const post = ({ objectBody, jsonBody }) => {
  const body = { send: objectBody, content: { "application/json": jsonBody } };
  return { ...get, id: "post_things", method: "POST", body };
};
const list = { ...get, query: ["cursor"], pagination: { items: "items", kind: "cursor", cursor: { cursor: "cursor", next: "next" } } };
const byOffset = {
  ...get,
  query: ["offset"],
  pagination: { items: "items", total: "total", kind: "offset", offset: { offset: "offset", limit: "limit" } },
};

const byLink = (link) => ({ ...get, pagination: { items: "items", kind: "link", link } });

/** Timeouts in milliseconds. `tight` is for calls that must time out, `wide` for all others, so that they pass on a slow machine. */
const tight = { attempt: 1000, total: 3200 };
const wide = { attempt: 20_000, total: 60_000 };

/** Milliseconds that a busy machine may add. A call that hangs or ignores its timeouts takes far longer. */
const tolerance = 30_000;

/** The ways to call a case. Each returns a promise or an iterable. */
const calls = {
  open: ({ runtime, client, options }) => runtime.call(client(), get, {}, options),
  secured: ({ runtime, client, options }) => runtime.call(client(known(runtime)), get, {}, options),
  keyed: ({ runtime, client, options }) => {
    const auth = { token: runtime.bearer(secret), key: runtime.apiKey(secret) };
    return runtime.call(client({ auth }), { ...get, api: { ...secured, security: [["token", "key"]] } }, {}, options);
  },
  limited: ({ runtime, client, options }) => runtime.call(client({ middleware: [runtime.maxResponseBytes(1_000_000)] }), get, {}, options),
  post: ({ runtime, client, options }) => runtime.call(client(), post(runtime), { password: secret }, options),
  idempotent: ({ runtime, client, options }) => runtime.call(client(), post(runtime), { a: 1 }, { ...options, idempotencyKey: "k-1" }),
  "one-shot": ({ runtime, client, options }) => {
    const put = { ...get, method: "PUT", body: { send: runtime.wholeBody, content: { "text/plain": runtime.binaryBody } } };
    return runtime.call(client(), put, { body: new Response("once").body }, options);
  },
  aborted: ({ runtime, client, options, controller }) => {
    controller.abort(new Error("no more"));
    return runtime.call(client(), get, {}, options);
  },
  abort: (context) => soonAborted(context, calls.open),
  list: ({ runtime, client, options }) => runtime.pages(client(known(runtime)), list, {}, options),
  "list-ten": ({ runtime, client, options }) => first(10, runtime.pages(client(known(runtime)), list, {}, options)),
  "list-offset": ({ runtime, client, options }) => runtime.pages(client(), byOffset, { offset: 0 }, options),
  "list-link": ({ runtime, client, options }) => runtime.pages(client(known(runtime)), byLink("next"), {}, options),
  "list-header": ({ runtime, client, options }) => runtime.pages(client(known(runtime)), byLink({ header: "link" }), {}, options),
  "abort-list": (context) => soonAborted(context, calls.list),
  sse: ({ runtime, client, options }) => runtime.events(client(known(runtime)), { ...get, accept: ["text/event-stream"] }, {}, options),
  ndjson: ({ runtime, client, options }) =>
    runtime.events(client(known(runtime)), { ...get, accept: ["application/x-ndjson"] }, {}, options),
  "leave-stream": (context) => first(1, calls.sse(context)),
  "abort-stream": (context) => soonAborted(context, calls.sse),
  "abort-ndjson": (context) => soonAborted(context, calls.ndjson),
};

/** Returns client options with two credentials, one of them in a custom header. */
function known({ bearer }) {
  return { auth: bearer(secret), headers: { "X-Internal-Key": secret } };
}

function soonAborted(context, call) {
  setTimeout(() => context.controller.abort(new Error("no more")), 250);
  return call(context);
}

async function* first(count, items) {
  for await (const item of items) {
    yield item;
    if (--count === 0) return;
  }
}

/**
 * Runs one case. Throws an error that describes the first failed check.
 * @param {import("./cases/case.d.ts").Case} one
 * @param {import("./run-case.d.mts").CaseContext} context
 */
export async function runCase(one, { runtime, baseUrl, run, render = () => "", after = () => undefined, platform = "node" }) {
  const controller = new AbortController();
  const limits = one.tight || one.ends.includes("TimeoutError") ? tight : wide;
  const options = { signal: controller.signal, timeout: limits, retry: { limit: 2, delay: 5 } };
  const baseUrlOfCase = `${baseUrl}/_hostile/${one.name}/${run}`;
  const client = (more) => runtime.createClient({ baseUrl: baseUrlOfCase, redirects: runtime.redirects, ...more });
  const start = performance.now();
  const outcome = await outcomeOf(runtime, () => calls[one.call]({ runtime, client, options, controller }));
  const elapsed = performance.now() - start;
  checkKind(outcome, runtime);
  const isHidden = outcome.end === "ConnectionError" || /redirect refused/.test(outcome.error?.message ?? "");
  if (platform !== "browser" || !isHidden) checkEnd(one, outcome, platform);
  hold(elapsed < (limits === tight ? tight.total : 0) + tolerance, `took ${Math.round(elapsed)} ms`);
  if (outcome.error !== undefined) checkError(outcome.error, render);
  hold({}.polluted === undefined && globalThis.pwned === undefined, "something global was changed");
  after(controller);
  checkSeen(one, outcome, platform, await settled(`${baseUrl}/_hostile/_seen/${run}`));
  return elapsed;
}

/** Error classes of statuses. They share one `name`, so only `instanceof` distinguishes them. */
const statusErrors = [
  "BadRequestError",
  "UnauthenticatedError",
  "PermissionDeniedError",
  "NotFoundError",
  "MethodNotAllowedError",
  "NotAcceptableError",
  "ConflictError",
];
statusErrors.push("UnprocessableEntityError", "RateLimitError", "ServerError");

function endOf(error, runtime) {
  if (!(error instanceof Error)) return "no error";
  return statusErrors.find((name) => error instanceof runtime[name]) ?? error.name;
}

async function outcomeOf(runtime, call) {
  const items = [];
  try {
    const called = call();
    if (typeof called[Symbol.asyncIterator] !== "function") return { end: "data", data: await called };
    for await (const item of called) items.push(item);
    return { end: "data", items };
  } catch (error) {
    return { end: endOf(error, runtime), error, items };
  }
}

function checkKind({ end, error }, runtime) {
  const kinds = ["ApiError", "ConnectionError", "TimeoutError", "AbortError", "DecodeError", "RequestError"];
  hold(
    end === "data" || kinds.some((kind) => error instanceof runtime[kind]),
    `ended in ${end}, which is no error of the runtime: ${error}`,
  );
}

/** Browsers hide the targets of redirects, and responses without CORS headers. So some calls end differently in a browser. */
function checkEnd(one, { end, data, items, error }, platform) {
  const ends = [one.ends].flat();
  if (platform === "browser" && ends.includes("ConnectionError")) ends.push("TimeoutError");
  // workerd returns an informational response, such as 100, as the response.
  if (platform === "worker" && ends.includes("ConnectionError")) ends.push("ApiError");
  hold(ends.includes(end), `ended in ${end} (${error?.message}, ${error?.cause?.cause ?? error?.cause}), not in ${one.ends}`);
  if (one.status !== undefined) hold(error.status === one.status, `status ${error.status}, not ${one.status}`);
  if ("data" in one && end === "data") hold(same(data, one.data), `gave ${JSON.stringify(data)}, not ${JSON.stringify(one.data)}`);
  if (one.items !== undefined) hold(same(items, one.items), `gave the items ${JSON.stringify(items)}, not ${JSON.stringify(one.items)}`);
}

/** An error must not contain credentials or the response body. Text of the server must be on one line and harmless on a terminal. */
function checkError(error, render) {
  for (let current = error; current instanceof Error; current = current.cause) {
    const texts = [String(current), current.stack ?? "", JSON.stringify(current) ?? "", JSON.stringify({ ...current }), render(current)];
    hold(!texts.some((text) => text.includes(secret)), "a credential is in the error");
    hold(!texts.some((text) => text.includes("SECRET-") && !(error.name === "ServerError")), "the reply is quoted in the error");
    hold(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(error.message), "a control character is in the message");
    hold(error.message.length < 400, "the message is long");
  }
}

function checkSeen(one, { end }, platform, { requests, foreign, open }) {
  hold(open === 0 || platform === "browser", `${open} exchanges are still open`);
  const allowed = (one.foreign ?? 0) * (platform === "node" ? 1 : 2);
  hold(foreign.length <= allowed, `${foreign.length} requests went to another origin`);
  hold(!JSON.stringify(foreign).includes("SECRET-"), "a secret went to another origin");
  if (one.requests === undefined || platform !== "node") return;
  const inexact = end === "TimeoutError" || end === "AbortError";
  hold(inexact ? requests <= one.requests : requests === one.requests, `${requests} requests arrived, not ${one.requests}`);
}

/** Returns the received requests when every exchange has ended, or after three seconds. */
async function settled(url) {
  for (let tries = 0; ; tries++) {
    const reply = fetch(url).then((response) => response.json());
    const seen = await reply.catch(() => ({ open: "unknown" }));
    if (seen.open === 0 || tries === 150) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

function hold(condition, message) {
  if (!condition) throw new Error(message);
}
