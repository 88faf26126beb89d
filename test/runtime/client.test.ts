import { spawnSync } from "node:child_process";
import { inspect } from "node:util";
import { withoutServerPath } from "../../src/runtime/core/server-path.js";
import {
  attachPath,
  attachTemplate,
  basic,
  bind,
  type Client,
  call,
  createClient,
  createFacade,
  internals,
  passwordGrant,
  RequestError,
} from "./runtime.js";
import { api, json, operation, serve } from "./server.js";

describe("the base URL", () => {
  const v1 = { ...api, serverPath: { attach: attachPath, path: "/api/v1" } };
  const versioned = {
    ...api,
    serverPath: {
      attach: attachTemplate,
      path: "/api/v1",
      template: "{endpoint}/api/{version}",
      variables: { endpoint: [""], version: ["v1", "v2.0"] },
    },
  };
  const unnamed = {
    ...api,
    serverPath: { attach: attachTemplate, path: "/a", template: "/a/{version}", variables: { version: ["", "v1"] } },
  };
  const v2 = { ...api, pathPrefix: "/api/v2" };
  test.each([
    [api, "http://h", "http://h"],
    [api, "http://h:8080/", "http://h:8080"],
    [api, "https://h/deploy//", "https://h/deploy"],
    [api, new URL("https://h/deploy"), "https://h/deploy"],
    [v1, "http://h", "http://h/api/v1"],
    [v1, "http://h/api/v1", "http://h/api/v1"],
    [v1, "http://h/api/v1/", "http://h/api/v1"],
    [v1, "http://h/deploy", "http://h/deploy/api/v1"],
    [versioned, "http://h", "http://h/api/v1"],
    [versioned, "http://h/deploy", "http://h/deploy/api/v1"],
    [versioned, "http://h/api/v2.0/", "http://h/api/v2.0"],
    [versioned, "http://h/deploy/api/v2.0", "http://h/deploy/api/v2.0"],
    [versioned, "http://h/api/v2x0", "http://h/api/v2x0/api/v1"],
    [versioned, "http://h/api/v3", "http://h/api/v3/api/v1"],
    [unnamed, "http://h", "http://h/a"],
    [unnamed, "http://h/a", "http://h/a"],
    [unnamed, "http://h/a/v1", "http://h/a/v1"],
    [v2, "http://h/api/v2", "http://h"],
    [v2, "http://h/deploy/api/v2/", "http://h/deploy"],
    [v2, "http://h/deploy", "http://h/deploy"],
    [{ ...api, server: "https://documented.example/x" }, undefined, "https://documented.example/x"],
  ])("of %j, %s is %s", (of, baseUrl, expected) => {
    const client = createClient(baseUrl === undefined ? {} : { baseUrl });
    expect(client[internals].request(operation({ api: of }), {}, {}).base).toBe(expected);
  });

  test("a path with many variables takes no longer for a long base URL that does not match", () => {
    const names = Array.from({ length: 20 }, (_, index) => `v${index}`);
    const template = `/a${names.map((name) => `/{${name}}`).join("")}/b`;
    const serverPath = {
      attach: attachTemplate,
      path: "/a/b",
      template,
      variables: Object.fromEntries(names.map((name) => [name, ["x"]])),
    };
    const baseUrl = `http://h${"/a".repeat(2000)}`;
    const started = performance.now();
    const client = createClient({ baseUrl });
    expect(client[internals].request(operation({ api: { ...api, serverPath } }), {}, {}).base).toBe(`${baseUrl}/a/b`);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("values of different lengths, and a base URL that is the template", () => {
    const variables = { host: ["https://h", "https://h/x"], plan: ["a", "a/a"], free: ["f"] };
    const serverPath = { attach: attachTemplate, path: "https://h/a/f/z", template: "{host}/{plan}/{free}/z", variables };
    expect(withoutServerPath(serverPath, "https://h/a/a/g/z")).toBe("");
    expect(withoutServerPath(serverPath, "https://h/x/a/g/y/z")).toBe("");
    expect(withoutServerPath(serverPath, "https://h/x/b/g/y/z")).toBe("https://h/x/b/g/y/z");
  });

  test.each([
    ["", "missing"],
    ["nonsense", "not a URL"],
    ["ftp://h", "http"],
    ["javascript:alert(1)", "http"],
    ["http://user:SECRET42@h", "user name"],
    ["http://h/?a=SECRET42", "query"],
    ["http://h/?", "query"],
    ["http://h/#SECRET42", "fragment"],
  ])("%s is refused when the client is made", (baseUrl, reason) => {
    const make = () => createFacade(api, { baseUrl });
    expect(make).toThrow(RequestError);
    expect(make).toThrow(reason);
    expect(make).not.toThrow("SECRET42");
  });

  test("is missing where neither caller nor document names one", () => {
    expect(() => createFacade(api, {})).toThrow("baseUrl");
  });
});

test.each([
  [{ timeout: -1 }],
  [{ timeout: Number.NaN }],
  [{ timeout: Number.POSITIVE_INFINITY }],
  [{ timeout: { total: -1 } }],
  [{ retry: -1 }],
  [{ retry: Number.NaN }],
  [{ retry: { delay: Number.POSITIVE_INFINITY } }],
  [{ headers: { "x-key": "SECRET42\nx: y" } }],
  [{ headers: { "x-key ": "1" } }],
])("the options %j are refused", (options) => {
  const make = () => createFacade(api, { baseUrl: "http://h", ...options });
  expect(make).toThrow(RequestError);
  expect(make).not.toThrow("SECRET42");
});

test.each([[{ timeout: 0 }], [{ timeout: false }], [{ timeout: { total: 0 } }], [{ retry: 0 }]] as const)(
  "the options %j set no limit, or no other try, and are taken",
  (options) => {
    expect(() => createFacade(api, { baseUrl: "http://h", ...options })).not.toThrow();
  },
);

test("shows no credential when it is printed, serialised or cloned", () => {
  const secret = "SECRET42";
  for (const auth of [basic({ username: "u", password: secret }), passwordGrant({ username: "u", password: secret })]) {
    const client = createClient({ baseUrl: "http://h", auth, headers: { "x-key": secret } });
    expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client) + inspect(structuredClone(client))).not.toContain(
      secret,
    );
    expect(inspect(client[internals], { depth: 9 })).not.toContain(secret);
  }
});

describe("bind", () => {
  const first = { get: (_client: Client, params: { id: string }) => params.id, list: () => "first", count: 3 };
  const second = { list: (client: Client, more = "default") => `${more} ${client === target}` };
  const target = createClient({ baseUrl: "http://h" });
  const bound = bind(target, first, second);

  test("fills the client in, keeps later functions of one name, leaves out the rest", () => {
    expect(bound.get({ id: "a" })).toBe("a");
    expect((bound as { list(more?: string): string }).list("x")).toBe("x true");
    expect(Object.keys(bound)).toEqual(["get", "list"]);
  });

  test("has no member that nobody exported", () => {
    expect("toString" in bound).toBe(false);
  });
});

describe("in a process of its own", () => {
  const folder = new URL("../../", import.meta.url).pathname;

  /** Runs a script that has `call`, `client`, `events`, `operation`; the server answers 404 to everything. */
  function run(script: string) {
    const source = `
      import { createServer } from "node:http";
      import { call, createClient, events, pages } from "./test/runtime/runtime.ts";
      const server = createServer((_, response) => response.writeHead(404).end()).listen(0, "127.0.0.1", async () => {
        const client = createClient({ baseUrl: "http://127.0.0.1:" + server.address().port });
        const operation = { api: { security: [], schemes: {} }, id: "x", method: "GET", path: "/x", accept: ["application/json"] };
        setTimeout(() => { server.closeAllConnections(); server.close(); }, 2000);
        ${script}
      });`;
    return spawnSync(process.execPath, ["--import", loader(), "--input-type=module", "-e", source], {
      cwd: folder,
      encoding: "utf8",
      timeout: 20_000,
    });
  }

  /** Lets node run the sources as they are. */
  function loader(): string {
    const hooks = `
      import { readFile } from "node:fs/promises";
      import { transform } from "${new URL("../../node_modules/@swc/core/index.js", import.meta.url)}";
      export async function resolve(specifier, context, next) {
        const isOurs = /\\/(src|test)\\/runtime\\//.test(context.parentURL) && specifier.endsWith(".js");
        return next(isOurs ? specifier.replace(/js$/, "ts") : specifier, context);
      }
      export async function load(url, context, next) {
        if (!url.endsWith(".ts")) return next(url, context);
        const options = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } };
        const { code } = await transform(await readFile(new URL(url), "utf8"), options);
        return { format: "module", source: code, shortCircuit: true };
      }`;
    const register = `import { register } from "node:module"; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});`;
    return `data:text/javascript,${encodeURIComponent(register)}`;
  }

  test.each(["call", "pages", "events"])("a failed %s that nobody handles is an unhandled rejection", (kind) => {
    const { status, stderr } = run(`${kind}(client, operation, {});`);
    expect(stderr).toContain("ApiError: GET /x: 404");
    expect(status).toBe(1);
  });

  test("a failure is handled by every way of taking a call up", () => {
    const ways = [
      "await call(client, operation, {}).safe();",
      "await call(client, operation, {}).withResponse().catch(() => 0);",
      "await call(client, operation, {}).catch(() => 0);",
      "try { for await (const _ of pages(client, operation, {})); } catch {}",
      "try { for await (const _ of pages(client, operation, {}).pages()); } catch {}",
      "await pages(client, operation, {}).total().catch(() => 0);",
      "await events(client, operation, {}).safe();",
      "await events(client, operation, {}).catch(() => 0);",
      "try { for await (const _ of events(client, operation, {})); } catch {}",
      "try { await events(client, operation, {}) } catch {}",
    ];
    expect(run(ways.join("\n"))).toMatchObject({ stderr: "", status: 0 });
  });
});

test("asks the platform's fetch of the moment, or the injected one", async () => {
  const server = await serve((_, response) => json(response, {}));
  const urls: string[] = [];
  const fetch = (url: string, init: RequestInit) => {
    urls.push(url);
    return globalThis.fetch(url, init);
  };
  await call(createClient({ baseUrl: server.url, fetch }), operation(), {});
  expect(urls).toEqual([`${server.url}/things`]);
  await server.close();
});
