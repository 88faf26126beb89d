import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const portable = join(here, "../runtime/portable");

/**
 * Bundles the cases and the runtime into two modules without imports. `command-line.mjs` runs with the settings in its first argument and
 * prints each result as a line of JSON. `page.mjs` does the same in a page. A case that imports from `node:` fails here.
 */
export async function bundle(folder) {
  const { build } = await import("esbuild");
  const options = { bundle: true, format: "esm", platform: "neutral", target: "es2022", logLevel: "error" };
  for (const [name, main] of Object.entries(mains)) {
    await build({ ...options, stdin: { contents: contents(main), resolveDir: here, loader: "ts" }, outfile: join(folder, `${name}.mjs`) });
  }
}

const mains = {
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
