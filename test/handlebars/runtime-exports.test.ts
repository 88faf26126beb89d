import { fileURLToPath } from "node:url";
import { Project, SyntaxKind } from "ts-morph";
import { runtimeExports } from "../../src/handlebars/runtime-exports.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";

test("are what the compiler sees in the two indexes of the runtime", async () => {
  const project = new Project({ compilerOptions: { allowJs: false }, skipAddingFilesFromTsConfig: true });
  const types = new Set<unknown>([SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration]);
  const seen = ["runtime/index.ts", "runtime/internal.ts"].flatMap((file) => {
    const source = project.addSourceFileAtPath(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)));
    project.resolveSourceFileDependencies();
    return [...source.getExportedDeclarations()].map(
      ([name, declarations]) => [name, { file, kind: declarations.every((each) => types.has(each.getKind())) ? "type" : "value" }] as const,
    );
  });
  expect(seen.length).toBeGreaterThan(80);
  expect([...runtimeExports(await readRuntime())].sort()).toEqual(seen.sort());
}, 60_000);
