import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** What the files of a folder (or a file at the top) may import from other folders of src. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cli: ["config", "diagnostics", "diff", "index.ts", "pipeline", "util", "write"],
  vite: ["config", "index.ts", "pipeline", "util"],
  "index.ts": ["config", "diagnostics", "diff", "emit", "model", "pipeline", "openapi", "util", "write"],
  pipeline: ["config", "diagnostics", "diff", "emit", "handlebars", "helpers", "model", "openapi", "util", "write"],
  config: ["diagnostics", "diff", "model", "util"],
  diff: ["model", "util"],
  diagnostics: ["util"],
  openapi: ["diagnostics", "util"],
  model: ["diagnostics", "openapi", "util"],
  print: ["util"],
  handlebars: ["diagnostics", "emit", "print", "util"],
  helpers: ["diagnostics", "emit", "model", "util"],
  emit: ["diagnostics", "handlebars", "helpers", "model", "print", "runtime", "util"],
  write: ["diagnostics", "emit", "model", "util"],
  runtime: [],
  util: [],
};

/** Across stages only these files may be imported: what a stage takes and gives, not how it works. */
const stageDoors: Readonly<Record<string, readonly string[]>> = {
  config: ["diff/policy.ts", "model/naming/naming.ts", "model/part/selection.ts"],
  model: ["openapi/spec.ts", "openapi/spec-schema.ts"],
  write: ["emit/emitted-file.ts", "model/naming/pinned-names.ts"],
};

/** The folders of the runtime, lowest first: a file imports from folders of lower layers only. */
const runtimeLayers: readonly (readonly string[])[] = [
  ["core"],
  ["http", "parameters", "response"],
  ["codecs"],
  ["auth", "body"],
  ["client"],
  ["streaming"],
  ["pagination"],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = filesBelow(src).flatMap((file) => importsOf(file));

test("imports run one way", () => {
  const wrong = imports.filter(({ from, to }) => room(from) !== room(to) && !allowed[room(from)]?.includes(room(to)));
  expect(wrong).toEqual([]);
});

test("a stage sees of another only its types", () => {
  const wrong = imports.filter(({ from, to }) => {
    const doors = stageDoors[room(from)];
    return (
      doors !== undefined &&
      ["openapi", "model", "emit", "write", "config"].includes(room(to)) &&
      room(from) !== room(to) &&
      !doors.includes(to)
    );
  });
  expect(wrong).toEqual([]);
});

test("only samples use the runtime, and only what writes a request", () => {
  const ofRuntime = imports.filter(({ from, to }) => from.startsWith("emit/") && to.startsWith("runtime/"));
  const wrong = ofRuntime.filter(
    ({ from, to }) => !from.startsWith("emit/docs/samples/") || !/^runtime\/(body|core|parameters)\//.test(to),
  );
  expect(ofRuntime).not.toEqual([]);
  expect(wrong).toEqual([]);
});

test("an emitter imports nothing from another emitter", () => {
  const emitterOf = (file: string): string | undefined => /^emit\/(client|docs|package)\//.exec(file)?.[1];
  const wrong = imports.filter(({ from, to }) => {
    const emitters = [emitterOf(from), emitterOf(to)];
    return !emitters.includes(undefined) && emitters[0] !== emitters[1];
  });
  expect(wrong).toEqual([]);
});

test("the folders of the runtime import only from lower layers", () => {
  const layerOf = (file: string): number => runtimeLayers.findIndex((layer) => layer.includes(file.split("/")[1] ?? ""));
  const inFolders = imports.filter(({ from }) => /^runtime\/\w+\//.test(from));
  const wrong = inFolders.filter(({ from, to }) => dirname(from) !== dirname(to) && layerOf(to) >= layerOf(from));
  expect(inFolders.length).toBeGreaterThan(100);
  expect(inFolders.filter(({ from }) => layerOf(from) < 0)).toEqual([]);
  expect(wrong).toEqual([]);
});

test("only the command line prints, reads arguments or ends the process", () => {
  const talkers = filesBelow(src)
    .filter((file) =>
      /\bconsole\.|process\.(exit|argv|exitCode|stdout|stderr)\b/.test(withoutComments(readFileSync(join(src, file), "utf8"))),
    )
    .map(room);
  expect(new Set(talkers)).toEqual(new Set(["cli"]));
});

test("nothing in a plain run needs the TypeScript package", () => {
  const wrong = filesBelow(src).filter((file) => /from "typescript"|import\("typescript"\)/.test(readFileSync(join(src, file), "utf8")));
  expect(wrong).toEqual([]);
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/"));
}

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(join(src, file), "utf8"));
  return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, target = ""]) => ({
    from: file,
    to: relative(src, join(src, dirname(file), target))
      .replaceAll("\\", "/")
      .replace(/\.js$/, ".ts"),
  }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

function room(file: string): string {
  return file.split("/")[0] ?? file;
}
