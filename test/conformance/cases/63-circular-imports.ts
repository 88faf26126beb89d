// Every module of a client can be the first that is imported.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "../clients/c16_recursive/index.js";
import { equal } from "../harness.js";

export type { Client };

export function check(): void {
  const client = fileURLToPath(new URL("../clients/c16_recursive", import.meta.url));
  const modules = readdirSync(client, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".js") && !name.startsWith("runtime"),
  );
  equal(modules.length > 3, true);
  for (const module of modules) {
    const { status, stderr } = spawnSync(process.execPath, [join(client, module)], { encoding: "utf8" });
    equal([module, status, stderr], [module, 0, ""]);
  }
}
