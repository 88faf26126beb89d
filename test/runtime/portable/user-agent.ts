import type { Api, Client, ClientOptions } from "../runtime.js";
import { equal, match } from "./assert.js";
import { clientClass, get as getThings } from "./calls.js";
import type { PortableCase, PortableContext } from "./case.js";
import { get, api as secured } from "./secured.js";
import { json, type Seen, wire } from "./wire.js";

const ofBrowser = "a header that a script sets would cause a preflight, so the browser sends its own";
const userAgent = "shop-client/1.2.3";
const api: Api = { security: [], schemes: {} };
const agentsOf = (seen: readonly Seen[]) => seen.map(({ headers }) => headers["user-agent"]);

function facade(context: PortableContext, api: Api, options: ClientOptions): Client {
  return clientClass(context, api, options, userAgent);
}

export const cases: readonly PortableCase[] = [
  {
    id: "USER-AGENT",
    title: "requests of a client class contain package and version, unless the caller sets the header",
    elsewhere: { browser: ofBrowser },
    async run(context) {
      const { call } = context.runtime;
      const script = await wire(context, [json({}, { repeat: true })]);
      const operation = getThings({ api });
      await call(facade(context, api, { baseUrl: script.url }), operation, {});
      if (context.platform === "browser") {
        const [seen] = await script.seen();
        return match(seen?.headers["user-agent"] ?? "", /^Mozilla/);
      }
      await call(facade(context, api, { baseUrl: script.url, headers: { "User-Agent": "client" } }), operation, {});
      await call(facade(context, api, { baseUrl: script.url }), operation, {}, { headers: { "user-agent": "call" } });
      equal(agentsOf(await script.seen()), [userAgent, "client", "call"]);
    },
  },
  {
    id: "USER-AGENT",
    title: "token requests contain package and version, too",
    elsewhere: { browser: ofBrowser },
    async run(context) {
      const { call, clientCredentials } = context.runtime;
      const script = await wire(context, [json({ access_token: "t" }), json({})]);
      const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
      await call(facade(context, secured, { baseUrl: script.url, auth }), get([["oauth"]]), {});
      const agents = agentsOf(await script.seen());
      if (context.platform === "browser") return match(agents.join(), /^Mozilla.*,Mozilla/);
      equal(agents, [userAgent, userAgent]);
    },
  },
  {
    id: "USER-AGENT",
    title: "the platform still follows the redirects of a plain GET",
    elsewhere: { browser: ofBrowser },
    async run(context) {
      const { call } = context.runtime;
      const script = await wire(context, [{ status: 302, headers: { location: "{{other}}/x" } }, json({ done: true })]);
      equal(await call(facade(context, api, { baseUrl: script.url }), getThings({ api }), {}), { done: true });
    },
  },
];
