import { readFileSync } from "node:fs";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

interface LockedPackage {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  /** Set for a program that is installed on some platforms only. */
  readonly optional?: boolean;
}

/** What `npm install pinwheel-codegen` installs, by its path. */
const installed = Object.entries<LockedPackage>(JSON.parse(read("package-lock.json")).packages).filter(
  ([path, { dev }]) => path !== "" && dev !== true,
);

test("nothing that users install runs a script", () => {
  expect(installed.length).toBeGreaterThan(10);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  const { scripts } = JSON.parse(read("package.json"));
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|publish)/.test(name))).toEqual([]);
});

// The lock file has no hashes of programs for platforms that the registry of its author does not offer.
test("everything that users install has a hash, except programs for other platforms", () => {
  const withoutHash = installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  expect(withoutHash.filter(([, { optional }]) => optional !== true).map(([path]) => path)).toEqual([]);
});

test("every direct dependency has its reason", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  const page = read("docs/adr/0003-dependencies.md");
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  const hasReason = (name: string) => page.includes(`\`${name}\``) || page.includes(`\`${name.replace(/\/.*/, "/*")}\``);
  expect(names.filter((name) => !hasReason(name))).toEqual([]);
});

test("the workflow of a release has no token, attests its origin, and attaches the list of parts", () => {
  const workflow = read(".github/workflows/release.yml");
  expect(workflow).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
  expect(workflow).toMatch(/id-token: write/);
  expect(workflow).toMatch(/npm publish --provenance .*--ignore-scripts/);
  expect(workflow).toMatch(/npm sbom --omit dev/);
});
