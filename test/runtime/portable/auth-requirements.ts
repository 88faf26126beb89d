import { equal } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";
import { api, credentials, get } from "./secured.js";
import { json, wire } from "./wire.js";

type Runtime = PortableContext["runtime"];
type Auth = NonNullable<Parameters<Runtime["createClient"]>[0]["auth"]>;
type Security = Parameters<typeof get>[0];

/** Checks the credentials that arrive for an operation with these requirements. */
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
  sends("default", "an operation without its own requirement uses the API's", undefined, one, token),
  sends("override", "the requirement of an operation replaces the API's", [["header"]], two, key),
  sends("or", "the first alternative with all of its credentials is used", [["basic"], ["header"], ["bearer"]], two, key),
  sends("and", "all schemes of an alternative are sent", [["header", "bearer"]], two, { ...token, ...key }),
  sends("and-or", "an incomplete alternative is skipped as a whole", [["header", "basic"], ["bearer"]], two, token),
  sends("incomplete", "nothing is sent if no alternative is complete", [["header", "basic"], ["cookie"]], two, {}),
  sends("none", "an empty list requires nothing", [], two, {}),
  sends("empty", "an alternative without schemes requires nothing", [[]], two, {}),
  sends("optional", "an optional credential is sent if it is set", [[], ["bearer"]], two, token),
  sends("optional-last", "an optional credential is sent if the empty alternative is the last one", [["bearer"], []], two, token),
  sends("optional-missing", "an optional credential is omitted if it is not set", [["basic"], []], two, {}),
  sends("no-auth", "a client without credentials sends none", [["bearer"]], () => undefined, {}),
  sends(
    "two-keys",
    "each key is sent with the name of its own scheme",
    [["second", "header"]],
    ({ apiKey }) => ({ header: apiKey("a"), second: apiKey("b") }),
    {
      "x-api-key": "a",
      "x-app-id": "b",
    },
  ),
  sends("unknown-id", "a scheme id does not match inherited properties", [["toString"], ["constructor"]], two, {}),
  sends("single-fits", "a single credential is used for the alternative of its kind", [["header"], ["negotiate"], ["openId"]], one, token),
  sends(
    "single-unfit",
    "a single credential is not sent if another kind is required",
    [["header"], ["basic"], ["header", "bearer"]],
    one,
    {},
  ),
  sends("single-key", "a single key is sent for its scheme among others", [["bearer"], ["second"]], ({ apiKey }) => apiKey("k"), {
    "x-app-id": "k",
  }),
  sends("mutual-and", "a client certificate is left to fetch, other required credentials are sent", [["mutual", "bearer"]], one, token),
  sends("mutual-or", "an alternative with only a client certificate sends nothing", [["mutual"], ["bearer"]], two, token),
  sends("silent", "a single credential is sent if the API declares no security", undefined, one, token, { api: silent }),
  sends("silent-record", "credentials by scheme id are not sent if the API declares no security", undefined, two, {}, { api: silent }),
  sends("no-requirement", "an API with schemes but no requirement gets no token", undefined, one, {}, { api: { ...api, security: [] } }),
  sends(
    "own",
    "a custom credential is sent for a scheme of its kinds, or for any scheme if it has no kinds",
    [["negotiate"]],
    ({ credential }) => credential((next) => (request) => next({ ...request, headers: new Headers({ ...token, accept: "*/*" }) })),
    token,
  ),
];
