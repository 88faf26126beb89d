import { emit } from "../../src/emit/emit.js";
import type { EmitInput } from "../../src/emit/emit-input.js";
import { type Emitter, type EmitterInput, emitterContract } from "../../src/emit/emitter.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import { code, concat, hardline, identifier, join, lineComment, objectLiteral } from "../../src/print/typescript/code.js";
import { packageExport } from "../support/package-export.js";
import { pets } from "./fixture.js";

/** An output of its own: a table of all operations, with the function and the item type of each. */
const routes: Emitter = {
  name: "routes",
  contract: emitterContract,
  after: ["client"],
  emit: ({ apis, contributions }) => ({
    files: apis.map((api) => ({ path: `${api.name ?? "main"}-routes.ts`, code: routesOf(api), declares: ["routes", "Pet"], api })),
    exports: contributions.get("client")?.exports?.length ? [{ subpath: "./routes", module: "main-routes" }] : [],
    published: ["routes.txt"],
  }),
};

function routesOf({ model, symbols }: EmitterInput["apis"][number]) {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const rows = operations.map(({ id, method, path }): [string, ReturnType<typeof code>] => [`${method} ${path}`, symbols.operation(id)]);
  return join(
    [
      lineComment(`All requests of ${model.api.title}. */ alert(1)`),
      code`export type ${identifier("Pet")} = ${symbols.type("Pet")};`,
      concat(code`export const routes = `, objectLiteral(rows), code`;`),
    ],
    hardline,
  );
}

async function petsInput(changes: Partial<EmitInput> = {}): Promise<EmitInput> {
  return {
    apis: [{ model: pets, helpers: [] }],
    docs: false,
    runtimeFiles: await readRuntime(),
    templates: readTemplates(),
    ...changes,
  };
}

const ignore = () => undefined;

describe("a further emitter", () => {
  test("adds its files and leaves those of the others alone", async () => {
    const before = await emit(await petsInput(), ignore);
    const after = await emit(await petsInput(), ignore, [routes]);
    expect(after.filter(({ path }) => path !== "main-routes.ts")).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  test("names emitted things by meaning, and the imports follow", async () => {
    const files = await emit(await petsInput({ package: { name: "pets", version: "1.0.0" } }), ignore, [routes]);
    const { text } = fileAt(files, "src/main-routes.ts");
    expect(text).toContain('import type { Pet as Pet_1 } from "./models/pets.js";');
    expect(text).toContain('import { call, create, delete as delete_, list, ping } from "./resources/pets.js";');
    expect(text).toContain("export type Pet = Pet_1;");
    expect(text).toMatch(/"DELETE [^"]*": delete_/);
  });

  test("adds subpaths and published files to the package", async () => {
    const files = await emit(await petsInput({ package: { name: "pets", version: "1.0.0" } }), ignore, [routes]);
    const { exports, files: published } = JSON.parse(fileAt(files, "package.json").text);
    expect(exports["./routes"]).toEqual(packageExport("main-routes"));
    expect(Object.keys(exports).at(-1)).toBe("./package.json");
    expect(published).toEqual(["dist", "src", "routes.txt"]);
  });

  test("has no way to write text that ends a comment", async () => {
    const { text } = fileAt(await emit(await petsInput(), ignore, [routes]), "main-routes.ts");
    expect(text).toContain("// All requests of");
    expect(text).not.toContain("*/ alert");
  });

  test("returns the same files for the same input", async () => {
    const input = await petsInput();
    expect(await emit(input, ignore, [routes])).toEqual(await emit(structuredClone(input), ignore, [routes]));
  });

  test("sees contributions of the emitters it comes after, and of no other", async () => {
    const seen: string[][] = [];
    const watcher: Emitter = {
      name: "watcher",
      contract: emitterContract,
      after: ["routes"],
      emit: ({ contributions }) => {
        seen.push([...contributions.keys()]);
        return { files: [] };
      },
    };
    await emit(await petsInput(), ignore, [routes, watcher]);
    expect(seen).toEqual([["routes"]]);
  });

  test.each<[string, readonly Emitter[]]>([
    ["that waits for one that is not there", [{ ...routes, after: ["nope"] }]],
    [
      "that waits for one that waits for it",
      [
        { ...routes, after: ["b"] },
        { ...routes, name: "b", after: ["routes"] },
      ],
    ],
    ["with the name of another", [routes, routes]],
  ])("%s is an error", async (_, emitters) => {
    await expect(emit(await petsInput(), ignore, emitters)).rejects.toThrow(/wait for each other|same name/);
  });

  test("cannot name a type, an operation or a hand-written file that is not there", async () => {
    const asking = (emitFiles: Emitter["emit"]): Emitter => ({ name: "asking", contract: emitterContract, emit: emitFiles });
    const run = async (emitFiles: Emitter["emit"]) => emit(await petsInput(), ignore, [asking(emitFiles)]);
    await expect(run(({ apis }) => ({ files: [apis[0]?.symbols.type("Nope")].flatMap(() => []) }))).rejects.toThrow(
      "The model has no named type Nope.",
    );
    await expect(run(({ apis }) => ({ files: [apis[0]?.symbols.operation("nope")].flatMap(() => []) }))).rejects.toThrow(
      "The model has no operation nope.",
    );
    await expect(run(() => ({ files: [{ path: "x.ts", copyOf: "../secret", root: "sources" }] }))).rejects.toThrow(
      "There is no hand-written file ../secret.",
    );
  });
});

function fileAt(files: Awaited<ReturnType<typeof emit>>, path: string) {
  const file = files.find((entry) => entry.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file;
}
