import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(`${root}docs/middleware.md`, "utf8");
const samples = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const examples = readdirSync(`${root}examples/middleware`);

test("every sample of the page type-checks as a separate module, next to copies of the examples", () => {
  expect(samples.length).toBeGreaterThanOrEqual(4);
  expect(typeCheck(samples)).toBe("");
});

test("an invalid sample is reported", () => {
  expect(
    typeCheck(['import type { Middleware } from "airflow-client";\nexport const wrong: Middleware = (next) => next({});\n']),
  ).toContain("sample-0.ts(2,");
});

test("the page links every example, and has a sample for each", () => {
  for (const file of examples) {
    expect(page).toContain(`](../examples/middleware/${file})`);
    expect(samples.join("\n")).toContain(`"./middleware/${file.replace(".ts", ".js")}"`);
  }
});

test.each(examples)("%s imports only types, and fits on two pages", (file) => {
  const text = readFileSync(`${root}examples/middleware/${file}`, "utf8");
  expect([...text.matchAll(/^import (?:type )?.*$/gm)].map(([line]) => line)).toEqual([
    expect.stringMatching(/^import type \{[\w, ]+\} from "airflow-client\/runtime";$/),
  ]);
  expect(text.split("\n").length).toBeLessThanOrEqual(140);
});

/** Compiles samples against the sources of the client and a stub of OpenTelemetry, and returns the messages. */
function typeCheck(texts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "middleware-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "node_modules/@types"), join(folder, "node_modules/@types"));
  cpSync(`${root}examples/middleware`, join(folder, "middleware"), { recursive: true });
  texts.forEach((text, number) => {
    writeFileSync(join(folder, `sample-${number}.ts`), text);
  });
  writeFileSync(
    join(folder, "opentelemetry.ts"),
    `import type { Meter } from "./middleware/metrics.js";
     import type { Tracer } from "./middleware/tracing.js";
     export declare const trace: { getTracer(name: string): Tracer };
     export declare const metrics: { getMeter(name: string): Meter };`,
  );
  const client = `${root}generated/airflow-client/src`;
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    noEmit: true,
    paths: {
      "airflow-client": [`${client}/index.ts`],
      "airflow-client/runtime": [`${client}/runtime/index.ts`],
      "@opentelemetry/api": [join(folder, "opentelemetry.ts")],
    },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const { stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true, force: true });
  return stdout;
}
