import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const portable = join(here, "../runtime/portable");

/**
 * Bundles the cases and the runtime into modules without imports. `command-line.mjs` runs with the settings in its first argument and
 * prints each result as a line of JSON. `page.mjs` does the same in a page, and `worker.mjs` in a worker, whose response has the lines.
 * A case that imports from `node:` fails here.
 */
export async function bundle(folder) {
  const { build } = await import("esbuild");
  const options = { bundle: true, format: "esm", platform: "neutral", target: "es2022", logLevel: "error" };
  for (const [name, main] of Object.entries(mains)) {
    await build({ ...options, stdin: { contents: contents(main), resolveDir: here, loader: "ts" }, outfile: join(folder, `${name}.mjs`) });
  }
}

const mains = {
  "login-worker": `
    import { call, clientCredentials, createClient } from ${JSON.stringify(join(here, "../runtime/runtime.js"))};
    const auth = clientCredentials({ clientId: "id", clientSecret: "secret", tokenUrl: "/token" });
    const api = { security: [["oauth"]], schemes: { oauth: { type: "oauth2" } } };
    const operation = { api, id: "get", method: "GET", path: "/things", accept: ["application/json"] };
    export default {
      async fetch(request) {
        const { searchParams } = new URL(request.url);
        const client = createClient({ baseUrl: searchParams.get("server"), auth, retry: false });
        const result = await call(client, operation, {}, { timeout: Number(searchParams.get("ms")) }).safe();
        return new Response(result.ok ? String(result.data.id) : result.error.name);
      },
    };`,
  "command-line": `
    const say = (line) => console.log(JSON.stringify(line));
    const settings = JSON.parse(process.argv[2]);
    const chosen = choose(settings);
    say({ cases: chosen.length });
    await runCases(chosen, settings, say);
    say({ done: true });`,
  page: `
    globalThis.run = async (settings) => {
      const chosen = choose(settings);
      await say({ cases: chosen.length });
      await runCases(chosen, settings, say);
      await say({ done: true });
    };`,
  worker: `
    export default {
      async fetch(request) {
        const settings = await request.json();
        const { readable, writable } = new TransformStream();
        const lines = writable.getWriter();
        const say = (line) => lines.write(new TextEncoder().encode(JSON.stringify(line) + "\\n"));
        const chosen = choose(settings);
        const run = async () => {
          await say({ cases: chosen.length });
          await runCases(chosen, settings, say);
          await say({ done: true });
          await lines.close();
        };
        run();
        return new Response(readable);
      },
    };`,
};

function contents(main) {
  const files = readdirSync(portable).filter((name) => name.endsWith(".ts"));
  const imports = files.map((name, index) => `import * as file${index} from ${JSON.stringify(join(portable, name))};`);
  const modules = files.map((_, index) => `file${index}`).join(", ");
  return [
    ...imports,
    `import { runCases } from "./run-cases.js";`,
    `const cases = [${modules}].flatMap((module) => ("cases" in module ? module.cases : []));`,
    "const choose = ({ only }) => cases.filter(({ id }) => id.startsWith(only));",
    main,
  ].join("\n");
}
