import { fileURLToPath } from "node:url";
import { Project, SyntaxKind } from "ts-morph";
import { runtimeExports } from "../../src/handlebars/runtime-exports.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";

test("are what the compiler sees in the index of the runtime", async () => {
  const project = new Project({ compilerOptions: { allowJs: false }, skipAddingFilesFromTsConfig: true });
  const index = project.addSourceFileAtPath(fileURLToPath(new URL("../../src/runtime/index.ts", import.meta.url)));
  project.resolveSourceFileDependencies();
  const types = new Set<unknown>([SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration]);
  const seen = [...index.getExportedDeclarations()].map(
    ([name, declarations]) => [name, declarations.every((each) => types.has(each.getKind())) ? "type" : "value"] as const,
  );
  expect(seen.length).toBeGreaterThan(40);
  expect([...runtimeExports(await readRuntime())].sort()).toEqual(seen.sort());
}, 60_000);
