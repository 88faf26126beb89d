import type { CallOptions, Client, ClientOptions, Operation } from "../runtime.js";
import { equal, ok, within } from "./assert.js";
import { endsIn, quick } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { get, post } from "./secured.js";
import { type Answer, json, type Seen, type Wire, wire } from "./wire.js";

const operation = get([["oauth"]]);
const posting: Operation = get([["oauth"]], { ...post, path: "/things" });
const token: Answer = json({ access_token: "t", token_type: "bearer" });
/** Answered after more than the five seconds that calls wait for it, and not later, so that no login keeps a process alive. */
const lost: Answer = { delay: 8000, end: "cut" };

interface Secured extends Wire {
  readonly client: Client;
  /** Requests for a token, and other requests. */
  readonly counts: () => Promise<readonly [tokens: number, calls: number]>;
}

const isTokenRequest = ({ url }: Seen): boolean => url.endsWith("/client-token");

async function secured(context: PortableContext, answers: readonly Answer[], options: Partial<ClientOptions> = {}): Promise<Secured> {
  const script = await wire(context, answers);
  const { clientCredentials, createClient } = context.runtime;
  const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
  const counts = async (): Promise<readonly [number, number]> => {
    const seen = await script.seen();
    const tokens = seen.filter(isTokenRequest).length;
    return [tokens, seen.length - tokens];
  };
  return { ...script, counts, client: createClient({ baseUrl: script.url, auth, retry: quick, ...options }) };
}

/** Makes a call, and gives it up as soon as its token request has arrived. */
async function givenUp(context: PortableContext, { client, seenAtLeast }: Secured): Promise<void> {
  const controller = new AbortController();
  const call = context.runtime.call(client, operation, {}, { signal: controller.signal });
  call.catch(() => undefined);
  await seenAtLeast(1);
  controller.abort();
  await endsIn(context, "AbortError", call);
}

export const cases: readonly PortableCase[] = [
  {
    id: "LOGIN-lost",
    title: "a retry requests a new token if the token request before it got no response in time",
    async run(context) {
      const server = await secured(context, [lost, token, json({ done: true })]);
      const options: CallOptions = { timeout: { attempt: 400 } };
      equal(await within(10_000, context.runtime.call(server.client, operation, {}, options)), { done: true });
      equal(await server.counts(), [2, 1]);
    },
  },
  {
    id: "LOGIN-lost",
    title: "the next call requests a new token if the call that started the token request was given up",
    async run(context) {
      const server = await secured(context, [lost, token, json({ done: true })]);
      await givenUp(context, server);
      equal(await within(4000, context.runtime.call(server.client, operation, {})), { done: true });
      equal(await server.counts(), [2, 1]);
    },
  },
  {
    id: "LOGIN-lost",
    title: "a call waits five seconds for the token request of another one, and then requests its own",
    async run(context) {
      const server = await secured(context, [lost, token, json({ done: true }, { repeat: true })]);
      const controller = new AbortController();
      const first = context.runtime.call(server.client, operation, {}, { signal: controller.signal, timeout: false });
      first.catch(() => undefined);
      await server.seenAtLeast(1);
      const others = [1, 2, 3].map(() => context.runtime.call(server.client, operation, {}, { timeout: false }));
      equal(await within(15_000, Promise.all(others)), [{ done: true }, { done: true }, { done: true }]);
      equal(await server.counts(), [2, 3]);
      controller.abort();
    },
  },
  {
    id: "LOGIN-lost",
    title: "a token that arrives after its call was given up is used by later calls",
    async run(context) {
      const late: Answer = { ...token, body: [{ text: String(token.body), delay: 300 }] };
      const server = await secured(context, [late, json({ done: true })]);
      await givenUp(context, server);
      // The token arrives within these 600 milliseconds, or the call below requests another one and fails.
      await new Promise((resolve) => setTimeout(resolve, 600));
      equal(await context.runtime.call(server.client, operation, {}), { done: true });
      equal(await server.counts(), [1, 1]);
    },
  },
  {
    id: "LOGIN-retry",
    title: "a POST is retried if only its login failed, because the POST was not sent",
    async run(context) {
      const failures: readonly Answer[] = [json({}, { status: 502 }), json({}, { status: 429 }), { raw: true, end: "reset" }];
      for (const failure of failures) {
        const server = await secured(context, [failure, token, json({ done: true })]);
        equal(await context.runtime.call(server.client, posting, {}), { done: true });
        const [tokens, calls] = await server.counts();
        // A platform may send a request itself once more if a connection is reset.
        ok(tokens >= 2 && calls === 1, `${tokens} token requests, ${calls} calls`);
      }
    },
  },
  {
    id: "LOGIN-retry",
    title: "a POST is not retried if its login was refused, or if the POST itself failed",
    async run(context) {
      const refused = await secured(context, [json({}, { status: 401, repeat: true })]);
      await endsIn(context, "ApiError", context.runtime.call(refused.client, posting, {}));
      equal(await refused.counts(), [1, 0]);
      const unknown = await secured(context, [json({}, { status: 400, repeat: true })]);
      await endsIn(context, "LoginError", context.runtime.call(unknown.client, posting, {}));
      equal(await unknown.counts(), [1, 0]);
      const failed = await secured(context, [token, json({}, { status: 503, repeat: true })]);
      await endsIn(context, "ApiError", context.runtime.call(failed.client, posting, {}));
      equal(await failed.counts(), [1, 1]);
    },
  },
];
