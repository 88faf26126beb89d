import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "./airflow-document.js";

const client = `${root}generated/airflow-client`;
/** Types of the third-party packages that the samples use. */
const packages = `${root}test/airflow-auth/packages`;

/** A fenced block of TypeScript, and its page. */
interface Sample {
  readonly page: string;
  readonly text: string;
}

test("every sample of the emitted docs type-checks as a separate module", () => {
  const samples = pages(client).flatMap((page) => samplesOf(client, page));
  expect(samples.length).toBeGreaterThan(89 + 128);
  expect(typeCheck(samples)).toBe("");
});

test("a sample that does not match the client is reported", () => {
  const text = 'import { Airflow } from "airflow-client";\nnew Airflow({ baseUrl: "http://localhost" }).dags.get({ dag: 1 });\n';
  expect(typeCheck([{ page: "docs/wrong.md", text }])).toContain("docs/wrong.md(2,");
});

test("the README shows the example that npm start runs", () => {
  const [, example = ""] =
    /#region getting-started\n([\s\S]*?)\n\/\/ #endregion/.exec(readFileSync(`${root}examples/getting-started/index.mjs`, "utf8")) ?? [];
  expect(example.length).toBeGreaterThan(500);
  expect(samplesOf(root, "README.md").map(({ text }) => text.trim())).toContain(example.trim());
});

function pages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".md") && !path.includes("node_modules"),
  );
}

function samplesOf(folder: string, page: string): readonly Sample[] {
  return [...readFileSync(join(folder, page), "utf8").matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => ({
    page,
    text,
  }));
}

/** Returns the compiler's messages for the samples, with the page instead of the file. Resolves the package to its current sources. */
function typeCheck(samples: readonly Sample[]): string {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "node_modules/@types"), join(folder, "node_modules/@types"));
  samples.forEach(({ text }, number) => {
    writeFileSync(join(folder, `sample-${number}.ts`), text);
  });
  const paths = {
    "airflow-client": [`${client}/src/index.ts`],
    "airflow-client/v1": [`${client}/src/v1/index.ts`],
    "airflow-client/runtime": [`${client}/src/runtime/index.ts`],
    "airflow-client/v1/*": [`${client}/src/v1/*.ts`],
    "airflow-client/*": [`${client}/src/*.ts`],
    kerberos: [`${packages}/kerberos.d.mts`],
    "google-auth-library": [`${packages}/google-auth-library.d.mts`],
    "@aws-sdk/client-mwaa": [`${packages}/client-mwaa.d.mts`],
    undici: [`${root}node_modules/undici`],
    oauth4webapi: [`${root}node_modules/oauth4webapi`],
  };
  const compilerOptions = {
    strict: true,
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    moduleDetection: "force",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    noEmit: true,
    paths,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  const { stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", folder], { encoding: "utf8" });
  return stdout.replace(/[^\s(]*sample-(\d+)\.ts/g, (_, number: string) => `${relative(root, client)}/${samples[Number(number)]?.page}`);
}
