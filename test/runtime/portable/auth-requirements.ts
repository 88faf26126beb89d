import { equal } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";
import { api, credentials, get } from "./secured.js";
import { json, wire } from "./wire.js";

type Runtime = PortableContext["runtime"];
type Auth = NonNullable<Parameters<Runtime["createClient"]>[0]["auth"]>;
type Security = Parameters<typeof get>[0];

/** What arrives of the credentials for an operation that asks for some. */
function sends(
  id: string,
  title: string,
  security: Security,
  auth: (runtime: Runtime) => Auth | undefined,
  expected: Readonly<Record<string, string>>,
  changes: Parameters<typeof get>[1] = {},
): PortableCase {
  return {
    id: `AUTH-${id}`,
    title,
    async run(context) {
      const { call, createClient } = context.runtime;
      const script = await wire(context, [json({})]);
      const given = auth(context.runtime);
      const client = createClient({ baseUrl: script.url, ...(given && { auth: given }) });
      await call(client, get(security, changes), {});
      const [seen] = await script.seenAtLeast(1);
      equal(seen && credentials(seen), expected);
    },
  };
}

const two = ({ apiKey, bearer }: Runtime): Auth => ({ bearer: bearer("t0ken"), header: apiKey("k3y!") });
const one = ({ bearer }: Runtime): Auth => bearer("t0ken");
const token = { authorization: "Bearer t0ken" };
const key = { "x-api-key": "k3y!" };
const silent = { ...api, security: [], schemes: {} };

export const cases: readonly PortableCase[] = [
  sends("default", "an operation that says nothing asks for what the API asks for", undefined, one, token),
  sends("override", "an operation's own requirement replaces the API's", [["header"]], two, key),
  sends("or", "of alternatives the first counts whose credentials are all there", [["basic"], ["header"], ["bearer"]], two, key),
  sends("and", "all schemes of an alternative are sent", [["header", "bearer"]], two, { ...token, ...key }),
  sends("and-or", "an alternative that is not complete is passed over as a whole", [["header", "basic"], ["bearer"]], two, token),
  sends("incomplete", "where no alternative is complete, nothing is sent", [["header", "basic"], ["cookie"]], two, {}),
  sends("none", "an empty list asks for nothing", [], two, {}),
  sends("empty", "an alternative without schemes asks for nothing", [[]], two, {}),
  sends("optional", "what is optional is sent where it is there", [[], ["bearer"]], two, token),
  sends("optional-last", "what is optional is sent wherever the empty alternative stands", [["bearer"], []], two, token),
  sends("optional-missing", "what is optional is left out where it is not there", [["basic"], []], two, {}),
  sends("no-auth", "a client without credentials sends none", [["bearer"]], () => undefined, {}),
  sends(
    "two-keys",
    "each key travels under the name of its own scheme",
    [["second", "header"]],
    ({ apiKey }) => ({ header: apiKey("a"), second: apiKey("b") }),
    {
      "x-api-key": "a",
      "x-app-id": "b",
    },
  ),
  sends("unknown-id", "a scheme id is no inherited member", [["toString"], ["constructor"]], two, {}),
  sends("single-fits", "a single credential serves the alternative of its kind", [["header"], ["negotiate"], ["openId"]], one, token),
  sends(
    "single-unfit",
    "a single credential is not sent where another kind is asked for",
    [["header"], ["basic"], ["header", "bearer"]],
    one,
    {},
  ),
  sends("single-key", "a single key finds its scheme among others", [["bearer"], ["second"]], ({ apiKey }) => apiKey("k"), {
    "x-app-id": "k",
  }),
  sends("mutual-and", "a client certificate is left to fetch, what is asked for besides is sent", [["mutual", "bearer"]], one, token),
  sends("mutual-or", "a client certificate alone asks for nothing that we could send", [["mutual"], ["bearer"]], two, token),
  sends("silent", "in an API that declares nothing the caller's word counts", undefined, one, token, { api: silent }),
  sends("silent-record", "in an API that declares nothing no scheme id is known", undefined, two, {}, { api: silent }),
  sends("no-requirement", "an API with schemes that asks for none gets none", undefined, one, {}, { api: { ...api, security: [] } }),
  sends(
    "own",
    "a credential of one's own goes where a scheme of its kinds is asked for, or any without kinds",
    [["negotiate"]],
    ({ credential }) => credential((next) => (request) => next({ ...request, headers: new Headers({ ...token, accept: "*/*" }) })),
    token,
  ),
];
