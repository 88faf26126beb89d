import { basic, type ClientOptions, call, createClient, createFacade, internals } from "./runtime.js";
import { api, operation } from "./server.js";

const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0).reverse()) undo();
});

/** Sets a property until the end of the test. Undefined removes it. */
function replace(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  if (value === undefined) Reflect.deleteProperty(object, name);
  else Object.defineProperty(object, name, { value, configurable: true, writable: true });
  restore.push(() => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  });
}

/** Returns the URL and the headers of the request of a client class. */
async function sent(options: ClientOptions): Promise<{ readonly url: string; readonly headers: Headers }> {
  const requests: { readonly url: string; readonly headers: Headers }[] = [];
  const fetch: ClientOptions["fetch"] = async (url, { headers }) => {
    requests.push({ url, headers: new Headers(headers) });
    return Response.json({});
  };
  await call({ [internals]: createFacade(api, { fetch, ...options }, "shop-client/1.2.3") }, operation(), {});
  return requests[0] ?? { url: "nothing was sent", headers: new Headers() };
}

describe("a User-Agent is sent by", () => {
  test.each([
    ["a platform without a navigator", undefined, "shop-client/1.2.3"],
    ["a platform whose navigator has no appCodeName", { userAgent: "Node.js/22" }, "shop-client/1.2.3"],
    ["a platform whose navigator has another appCodeName", { appCodeName: "Other" }, "shop-client/1.2.3"],
    ["no page or worker of a browser", { appCodeName: "Mozilla" }, null],
  ])("%s", async (_, navigator, expected) => {
    replace(globalThis, "navigator", navigator);
    expect((await sent({ baseUrl: "https://api.example" })).headers.get("user-agent")).toBe(expected);
  });
});

describe("a relative base URL", () => {
  test("is resolved against the page in a browser", async () => {
    replace(globalThis, "location", { href: "https://page.example/app/index.html?a=1#b" });
    expect((await sent({ baseUrl: "/api/" })).url).toBe("https://page.example/api/things");
    expect((await sent({ baseUrl: "v1" })).url).toBe("https://page.example/app/v1/things");
    expect((await sent({ baseUrl: "https://api.example" })).url).toBe("https://api.example/things");
  });

  test("is refused without a page", () => {
    replace(globalThis, "location", undefined);
    expect(() => createFacade(api, { baseUrl: "/api" })).toThrow("baseUrl is missing or not a URL");
  });
});

test("an engine without captureStackTrace has the same errors", async () => {
  replace(Error, "captureStackTrace", undefined);
  const fetch = async () => Response.json({ detail: "no" }, { status: 404 });
  const client = { [internals]: createFacade(api, { baseUrl: "https://api.example", fetch, retry: false }) };
  await expect(call(client, operation(), {})).rejects.toMatchObject({ name: "NotFoundError", message: "GET /things: 404: no" });
});

test("the fetch of the platform is looked up for each call", async () => {
  const client = createClient({ baseUrl: "https://api.example", auth: basic({ username: "u", password: "p" }) });
  for (const id of [1, 2]) {
    replace(globalThis, "fetch", async () => Response.json({ id }));
    await expect(call(client, operation(), {})).resolves.toEqual({ id });
  }
});
