import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as runtime from "../../src/runtime/index.js";
import type { PortableCase } from "./portable/case.js";
import { serveWire, type WireServer } from "./portable/wire-server.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "portable");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const modules = await Promise.all(files.map((name) => import(join(folder, name)) as Promise<{ readonly cases?: readonly PortableCase[] }>));

let server: WireServer;
beforeAll(async () => {
  server = await serveWire();
});
afterAll(() => server.close());

describe.each(files.map((name, index) => [name, modules[index]?.cases ?? []] as const).filter(([, cases]) => cases.length > 0))(
  "%s",
  (_, cases) => {
    test.each(cases.map((portable) => [portable.id, portable.title, portable] as const))(
      "%s %s",
      async (_id, _title, portable) => {
        await portable.run({ platform: "node", baseUrl: server.url, otherOrigin: server.otherOrigin, runtime });
      },
      20_000,
    );
  },
);
