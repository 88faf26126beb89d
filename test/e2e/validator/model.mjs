import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Returns the models that the generator creates from the configured documents, by API version. The generator must be built. */
export function readModels() {
  const text = execFileSync(process.execPath, ["dist/cli/main.js", "inspect", "--stage", "model"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return Object.fromEntries(JSON.parse(text).map((model) => [model.api.source.match(/v\d+/)[0], model]));
}
