import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputPaths } from "../../src/config/inputs.js";
import { selectTargets } from "../../src/config/select-targets.js";
import { copiedHeader } from "../../src/emit/print-file.js";
import { check, generate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";
import { packageExport } from "../support/package-export.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const options = () => ({ cwd: folder() });
const read = (name: string): string => readFileSync(path(`sdk/${name}`), "utf8");
const api = { document: "pets.yaml", client: "Zoo", helpers: "helpers" };
const config = (...apis: readonly object[]) => ({
  targets: [{ output: "sdk", package: "pets", modules: "modules", apis: [api, ...apis] }],
});

const keys = `import { type Credential, credential } from "../runtime/index.js";

/** The keeper is not known. */
export class UnknownKeeper extends Error {}

/**
 * Lets a keeper in.
 *
 * By the back door.
 *
 * @example
 * \`\`\`ts
 * import { keeper } from "pets/auth";
 *
 * console.log(keeper("Ada"));
 * \`\`\`
 */
export function keeper(name: string): Credential {
  if (name === "") throw new UnknownKeeper();
  return credential((next) => next);
}
`;

const facade = `import type { CallOptions, Client, ClientOptions, Middleware } from "../runtime/index.js";
import { createClient } from "../runtime/index.js";

export { UnknownKeeper } from "../auth.js";

/** Where a zoo is. */
export interface Place { readonly town: string }

/** Options for a town. */
export function inTown(place: Place, options: Partial<ClientOptions> = {}): ClientOptions {
  return { baseUrl: \`http://\${place.town}.example\`, ...options };
}

/** How many zoos there are. */
export function count(): number {
  return 2;
}

/** Greets. */
export async function greet(client: Client, name: string, options: CallOptions = {}): Promise<string> {
  return \`hello \${name} \${client === undefined} \${Object.keys(options).length} \${typeof createClient}\`;
}

export const middleware: readonly Middleware[] = [(next) => (request) => next(request)];
`;

beforeEach(() => {
  mkdirSync(path("modules/auth"), { recursive: true });
  mkdirSync(path("helpers"));
  writeFileSync(path("pinwheel.config.json"), JSON.stringify(config()));
  writeFileSync(path("pets.yaml"), petDocument);
  writeFileSync(path("modules/auth.ts"), 'export { keeper, UnknownKeeper } from "./auth/keeper.js";\n');
  writeFileSync(path("modules/auth/keeper.ts"), keys);
  writeFileSync(path("modules/tsconfig.json"), "{}");
  writeFileSync(path("modules/notes.d.ts"), "declare const nothing: 1;\n");
  writeFileSync(path("helpers/Zoo.ts"), facade);
});

describe("modules", () => {
  test("are copied to the sources, each with a subpath, and their parts without one", async () => {
    expect(await generate(options())).toMatchObject({ ok: true, diagnostics: [] });
    expect(read("src/auth.ts")).toBe(copiedHeader + readFileSync(path("modules/auth.ts"), "utf8"));
    expect(read("src/auth/keeper.ts")).toBe(copiedHeader + keys);
    const { exports } = JSON.parse(read("package.json"));
    expect(exports["./auth"]).toEqual(packageExport("auth"));
    expect(Object.keys(exports).filter((name) => /keeper|notes/.test(name))).toEqual([]);
    expect(() => read("src/notes.d.ts")).toThrow("ENOENT");
  });

  test("are documented, with what they re-export from their parts", async () => {
    await generate(options());
    expect(read("API.md")).toContain(
      '## pets/auth\n\n`import { UnknownKeeper, keeper } from "pets/auth";`\n\n- [`keeper`](docs/modules/auth.md#keeper): Lets a keeper in.\n',
    );
    expect(read("docs/README.md")).toContain("[`pets/auth`](modules/auth.md): keeper");
    expect(read("README.md")).toContain("[`pets/auth`](docs/modules/auth.md)");
    const page = read("docs/modules/auth.md");
    expect(page).toContain("By the back door.");
    expect(page).toContain('console.log(keeper("Ada"));');
    expect(page).toContain("| `name` | `string` | yes |");
    expect(page).toContain("| `UnknownKeeper` | class | The keeper is not known. |");
  });

  test("are inputs, and a change in one, or in a part, is noticed once", async () => {
    const { targets } = await selectTargets(options());
    expect(targets.flatMap(inputPaths)).toContain(path("modules"));
    await generate(options());
    expect((await check(options())).ok).toBe(true);
    writeFileSync(path("modules/auth/keeper.ts"), keys.replace("Lets a keeper in", "Opens the gate"));
    expect(await check(options())).toMatchObject({ ok: false });
    expect((await generate(options())).targets[0]?.changed).toEqual([
      "API.md",
      "docs/modules/auth.md",
      "src/auth/keeper.ts",
      ".pinwheel/manifest.json",
    ]);
    expect((await generate(options())).targets[0]?.changed).toEqual([]);
  });

  test("are beside the index without a package", async () => {
    const { package: _package, ...target } = config().targets[0] ?? {};
    expect(await generate({ ...options(), config: { targets: [target as never] } })).toMatchObject({ ok: true });
    expect(read("auth.ts")).toContain("keeper");
    expect(read("API.md")).toContain('from "./auth.js"');
  });

  test.each([
    ["runtime.ts", "has a name that the output needs for itself: runtime"],
    ["Client.ts", "has a name that the output needs for itself: client"],
    ["v1.ts", "has a name that the output needs for itself: v1"],
    ["resources/pets.ts", "has a name that the output needs for itself: resources"],
    ["my module.ts", "has a name with characters other than letters, digits, `_` and `-`"],
    ["Auth.ts", "differs from another one in case alone, and not every disk can keep both"],
  ])("cannot be %s", async (name, problem) => {
    mkdirSync(path("modules/resources"));
    writeFileSync(path(`modules/${name}`), "export {};\n");
    const result = await generate({ ...options(), config: config({ name: "v1", document: "pets.yaml" }) as never });
    const other = name === "Auth.ts" ? "auth.ts" : name;
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "module-name", message: `The module ${other} ${problem}.` }] });
  });

  test("of a missing folder are an error", async () => {
    rmSync(path("modules"), { recursive: true });
    expect((await generate(options())).diagnostics[0]?.message).toBe(`\`targets[0].modules\` is not a folder: ${path("modules")}.`);
  });
});

describe("helpers of the client", () => {
  const use = `import { type Place, UnknownKeeper, Zoo } from "./index.js";
import { keeper } from "./auth.js";
const place: Place = { town: "york" };
const zoo: Zoo = Zoo.inTown(place, { auth: keeper("Ada"), timeout: 5 });
const greeting: string = await zoo.greet("Bo", { timeout: 1 });
const two: number = Zoo.count();
await zoo.pets.list();
// @ts-expect-error the place is needed
Zoo.inTown();
// @ts-expect-error a number is no name
zoo.greet(1);
console.log(greeting, two, UnknownKeeper);
`;

  test("become methods and static functions, and compile with what uses them", async () => {
    expect(await generate(options())).toMatchObject({ ok: true, diagnostics: [] });
    writeFileSync(path("sdk/src/use.ts"), use);
    const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
    expect(spawnSync(process.execPath, [compiler, "-p", path("sdk")], { encoding: "utf8" }).stdout).toBe("");
    const { Zoo } = await import(path("sdk/dist/index.js"));
    const zoo = Zoo.inTown({ town: "york" });
    expect(zoo).toBeInstanceOf(Zoo);
    expect(Zoo.count()).toBe(2);
    expect(await zoo.greet("Bo", { a: 1 })).toBe("hello Bo false 1 function");
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json([]);
    };
    const seen: string[] = [];
    const middleware = [
      (next: (request: unknown) => unknown) => (request: { readonly method: string }) => {
        seen.push(request.method);
        return next(request);
      },
    ];
    await Zoo.inTown({ town: "hull" }, { fetch, middleware }).pets.list();
    expect(urls).toEqual(["http://hull.example/pets"]);
    expect(seen).toEqual(["GET"]);
  }, 60_000);

  test("have a page of the docs", async () => {
    await generate(options());
    expect(read("API.md")).toContain("- [`Zoo.inTown`](docs/client.md#zoointown): Options for a town.");
    expect(read("docs/README.md")).toContain("- [`zoo.greet`](client.md#zoogreet): Greets.");
    expect(read("docs/client.md")).toContain("| `name` | `string` | yes |");
    expect(read("docs/client.md")).not.toContain("| `client` |");
  });

  test.each([
    ["a method with the name of a resource", "export function pets(client: Client): void { void client; }", "pets"],
    ["a static function with a name of every class", "export function name(): string { return ''; }", "name"],
  ])("%s is refused", async (_, text, name) => {
    writeFileSync(path("helpers/Zoo.ts"), `import type { Client } from "../runtime/index.js";\nexport type C = Client;\n${text}\n`);
    const message = `Zoo.ts exports ${name}, but the class Zoo already has a property of this name.`;
    expect(await generate(options())).toMatchObject({ ok: false, diagnostics: [{ code: "helper-name-taken", message }] });
  });

  test("of another name do not belong to a resource", async () => {
    writeFileSync(
      path("helpers/Park.ts"),
      'import type { Client } from "../runtime/index.js";\nexport function open(client: Client): void { void client; }\n',
    );
    expect((await generate(options())).diagnostics).toMatchObject([{ code: "helper-without-resource", file: "Park.ts" }]);
  });
});
