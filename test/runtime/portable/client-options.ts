import type { CallOptions, ClientOptions, Operation } from "../runtime.js";
import { equal, ok, throws } from "./assert.js";
import { clientClass, get } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { fakeClient, fakeFetch, reply } from "./fake-fetch.js";

const api = { security: [], schemes: {} };

/** Returns the message of the error when a client class is created with these options. */
async function refusal(context: PortableContext, options: object): Promise<string> {
  const make = () => clientClass(context, api, { baseUrl: "https://api.example", ...options });
  return (await throws(make, context.runtime.RequestError)).message;
}

/** Returns the headers that a call sends. */
async function headersOf(context: PortableContext, client: ClientOptions, operation: Operation, params = {}, options: CallOptions = {}) {
  const { client: made, sent } = fakeClient(context, client);
  await context.runtime.call(made, operation, params, options);
  return sent[0]?.headers;
}

export const cases: readonly PortableCase[] = [
  {
    id: "OPTION-message",
    title: "the message names the option and its value",
    async run(context) {
      const rule = "must be a number that is not negative, or false, not";
      for (const [options, message] of [
        [{ timeout: -1 }, `option "timeout" ${rule} -1`],
        [{ timeout: true }, `option "timeout" ${rule} true`],
        [{ timeout: "5" }, `option "timeout" ${rule} 5`],
        [{ timeout: { attempt: 1, total: Number.NaN } }, `option "timeout.total" ${rule} NaN`],
        [{ retry: Number.POSITIVE_INFINITY }, `option "retry" ${rule} Infinity`],
        [{ retry: { limit: -0.5 } }, `option "retry.limit" ${rule} -0.5`],
        [{ retry: { delay: "1" } }, `option "retry.delay" ${rule} 1`],
        [{ headers: { "x y": "1" } }, 'header "x y" is not valid'],
        [{ baseUrl: "ftp://h" }, "baseUrl is missing or not a URL: it must be http or https, without user name, query and fragment"],
      ] as const) {
        equal(await refusal(context, options), message);
      }
      const valid = [{ timeout: { attempt: undefined, total: false } }, { retry: { limit: false, delay: 0 } }, { timeout: undefined }];
      for (const options of valid) clientClass(context, api, { baseUrl: "https://api.example", ...(options as ClientOptions) });
    },
  },
  {
    id: "OPTION-message",
    title: "a client without methods says that its base URL is not valid when it is used",
    async run(context) {
      const { call, createClient, RequestError } = context.runtime;
      const error = await throws(call(createClient({ baseUrl: "ftp://h" }), get(), {}), RequestError);
      equal(error.message, "baseUrl must be a valid http(s) URL");
    },
  },
  {
    id: "OPTION-client",
    title: "every copy of the runtime finds the internals of a client by the same symbol",
    async run({ runtime: { createClient, internals } }) {
      ok(internals === Symbol.for("pinwheel.client"), "another symbol");
      equal(Reflect.ownKeys(createClient({})), [internals]);
    },
  },
  {
    id: "OPTION-headers",
    title: "Accept is the first declared media type; a param accept chooses only among several",
    async run(context) {
      const { accept: _, ...bodiless } = get();
      const one = get({ accept: ["text/csv"], decode: async () => undefined });
      const two = get({ accept: ["text/csv", "application/json"], decode: async () => undefined });
      const accept = "application/json";
      equal((await headersOf(context, {}, bodiless))?.["accept"], "application/json");
      equal((await headersOf(context, {}, one, { accept }))?.["accept"], "text/csv");
      equal((await headersOf(context, {}, two))?.["accept"], "text/csv");
      equal((await headersOf(context, {}, two, { accept }))?.["accept"], "application/json");
      equal((await headersOf(context, {}, two, { accept }, { headers: { accept: "text/*" } }))?.["accept"], "text/*");
    },
  },
  {
    id: "OPTION-headers",
    title: "the headers of the client are sent to a server that only the document names if the caller passes a base URL",
    async run(context) {
      const foreign = get({ api: { ...api, server: "https://uploads.example", foreign: true } });
      const headers = { "x-team": "a" };
      equal((await headersOf(context, { headers, baseUrl: "https://proxy.example" }, foreign))?.["x-team"], "a");
    },
  },
  {
    id: "OPTION-headers",
    title: "a client class without package and version sends no User-Agent of its own",
    async run(context) {
      const { fetch, sent } = fakeFetch(reply({}));
      await context.runtime.call(clientClass(context, api, { baseUrl: "https://api.example", fetch }), get(), {});
      equal(sent[0]?.headers, { accept: "application/json" });
    },
  },
  {
    id: "OPTION-logger",
    title: "the logger of a client class sees each request, and its errors still name the server",
    async run(context) {
      const { call, ConnectionError, logTo } = context.runtime;
      const seen: unknown[] = [];
      const { fetch } = fakeFetch(reply({}), () => Promise.reject(new TypeError("fetch failed")));
      const options = { baseUrl: "https://api.example", fetch, retry: false, logger: logTo(({ status }) => seen.push(status)) } as const;
      const client = clientClass(context, api, options);
      await call(client, get(), {});
      const error = await throws(call(client, get(), {}), ConnectionError);
      equal([error.message, seen], ["no response: connection lost api.example:443 (GET /things)", [200, undefined]]);
    },
  },
  {
    id: "OPTION-server",
    title: "a server variable is a scheme, a host or a path by its position, and unknown placeholders stay",
    async run({ runtime: { RequestError, serverUrl } }) {
      const template = "{scheme}://{host}/{path}";
      const variables = { scheme: ["https"], host: ["h"], path: ["v1"] };
      for (const [values, url] of [
        [{}, "https://h/v1"],
        [{ scheme: "http", host: "127.0.0.1:8080", path: "a/b.c" }, "http://127.0.0.1:8080/a/b.c"],
      ] as const) {
        equal(serverUrl(template, variables, values), url);
      }
      for (const [name, values] of Object.entries({
        scheme: ["ftp", "xhttp", "httpsx"],
        host: ["a/b", "-:", ":80", "a:b:"],
        path: ["..", "a/../b", "a/./b", "a:b", "/a"],
      })) {
        for (const value of values) {
          const error = await throws(() => serverUrl(template, variables, { [name]: value }), RequestError);
          equal(error.message, `server variable "${name}" must be a host or a path`, value);
        }
      }
      for (const path of ["a..b", ".a", "a.", "..."]) equal(serverUrl(template, variables, { path }), `https://h/${path}`);
      equal(serverUrl("https://h/{plan}{}", { plan: ["free", "paid"] }, { plan: "paid" }), "https://h/paid{}");
      const plans = () => serverUrl("https://{plan}", { plan: ["free", "paid"] }, { plan: "gold" });
      equal((await throws(plans, RequestError)).message, 'server variable "plan" must be one of free, paid');
      const unknown = () => serverUrl("https://{plan}", { plan: ["free"] }, { plans: "free" });
      equal((await throws(unknown, RequestError)).message, 'the server has no variable "plans"');
      equal(serverUrl("https://h/{other}", {}), "https://h/{other}");
    },
  },
];
