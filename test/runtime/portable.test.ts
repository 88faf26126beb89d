import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PortableCase } from "./portable/case.js";
import { serveWire, type WireServer } from "./portable/wire-server.mjs";
import * as runtime from "./runtime.js";

const folder = join(dirname(fileURLToPath(import.meta.url)), "portable");
/** Modules that cases import. Every other module must export cases, so that a mistyped export does not silently drop its cases. */
const helpers = new Set(["assert.ts", "calls.ts", "case.ts", "fake-clock.ts", "fake-fetch.ts", "secured.ts", "wire.ts"]);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !helpers.has(name));
const modules: { readonly cases?: readonly PortableCase[] }[] = [];
// One after the other, because jest cannot link modules that import the same module at the same time.
for (const name of files) modules.push(await import(join(folder, name)));

let server: WireServer;
beforeAll(async () => {
  server = await serveWire();
});
afterAll(() => server.close());

test.each(files.map((name, index) => [name, modules[index]?.cases?.length ?? 0] as const))("%s exports cases", (_, count) => {
  expect(count).toBeGreaterThan(0);
});

describe.each(files.map((name, index) => [name, modules[index]?.cases ?? []] as const))("%s", (_, cases) => {
  test.each(cases.map((portable) => [portable.id, portable.title, portable] as const))("%s %s", async (_id, _title, portable) => {
    await portable.run({ platform: "node", baseUrl: server.url, otherOrigin: server.otherOrigin, runtime });
  });
});
