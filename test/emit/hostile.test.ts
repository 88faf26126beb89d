import { Node, Project, type SourceFile } from "ts-morph";
import { emit } from "../../src/emit/emit.js";
import type { EmittedFile } from "../../src/emit/emitted-file.js";
import type { SdkModel } from "../../src/model/model.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import { pets } from "./fixture.js";

const canary = "__pwned";
const attack = `globalThis.${canary}=1`;

/** One trigger for each way in which text of a document has become code in some generator. */
const triggers: readonly (readonly [name: string, text: string])[] = [
  ["the end of a comment", `*/${attack};/*`],
  ["the end of a comment that forms again", `**//${attack};/**//*`],
  ["an interpolation", `v$` + `{${attack}}w`],
  ["a backtick", `http://api.x/\`+(${attack})+\``],
  ["a single quote", `/p/'+(${attack})+'`],
  ["a double quote", `a",b=(${attack}) as any,c="`],
  ["a backslash before the quote", `\\'+(${attack})//`],
  ["a backslash before the double quote", `\\");${attack};("`],
  ["a backslash at the end", `${attack}\\`],
  ["every line end", ["\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\v", "\f"].map((end) => `d${end}${attack};`).join("")],
  ["a computed key", `a':1,[${attack}]:1,'b`],
  ["the end of a type", `id'>>>;\nexport const p=(()=>{${attack}})();\ntype D=Array<Array<Array<'id`],
  ["the end of an argument list", `/p','GET',a,b)&&(${attack});r=('a`],
  ["the end of a regular expression", `a/;${attack};/b`],
  ["replacement patterns", `$' $\` $& $1 $$ ${attack}`],
  ["a template", `{{#with (lookup this "constructor")}}{{{${attack}}}}{{/with}}`],
  ["directives", `\n/// <reference path="../../../../etc/hostname" />\n// @ts-nocheck\n@ts-ignore\n//# sourceMappingURL=x\n${attack}`],
  ["tags", `@internal @deprecated {@inheritDoc X} ${attack}\n@deprecated`],
  ["escapes as text", `\\u{zz} \\x27 &#42;&#47; ${attack}`],
  ["hidden characters", `\u202e\u2066// ${attack}\u2069\u200b\ufeff`],
  ["lone surrogates and controls", `\ud800 ${attack} \0\x01\x04\x05\x08\x0f\x7f\x9f`],
  ["our own marks for lines", `\x01\x03\x05${attack}\x07\x08\x02`],
];

/** The parts of a model that hold the document's own text. All others are names that the model decides, or words of a fixed list. */
const textFields: ReadonlySet<string> = new Set([
  "summary",
  "text",
  "description",
  "title",
  "version",
  "source",
  "id",
  "path",
  "mediaType",
  "default",
  "discoveryUrl",
  "tokenUrl",
  "server",
  "format",
  "scheme",
  "items",
  "total",
  "offset",
  "limit",
]);

/** Only what templates are checked against; the other modules hold no text of a model. */
const runtimeFiles = (await readRuntime()).filter(({ path }) => path === "index.ts" || path === "internal.ts");
const templates = readTemplates();

const base: SdkModel = {
  ...pets,
  api: { ...pets.api, description: "x", servers: ["http://x"], serverPath: "x", pathPrefix: "x" },
  auth: [
    { kind: "apiKey", id: "x", doc: { text: "x" }, origin: "#", in: "header", name: "x" },
    { kind: "openIdConnect", id: "y", doc: {}, origin: "#", discoveryUrl: "x" },
    { kind: "http", id: "z", doc: {}, origin: "#", scheme: "x" },
    { kind: "oauth2", id: "w", doc: {}, origin: "#", flows: [{ flow: "password", tokenUrl: "x", scopes: ["x"], request: "json" }] },
  ],
};

/** The model with one text in every place that takes text, wire names and values of enums among them. */
function poisoned(value: unknown, text: string, key = "", parent: object = {}): unknown {
  if (Array.isArray(value)) {
    if (key === "values" || key === "servers" || key === "scopes") return [text];
    return value.map((each) => poisoned(each, text, key, value));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, text, name, value)]));
  }
  if (key === "default" || key === "constant") return text;
  if (typeof value !== "string") return value;
  const isWireName = key === "name" && ("required" in parent || "style" in parent || "in" in parent);
  return textFields.has(key) || isWireName || key === "serverPath" || key === "pathPrefix" || key === "param" ? text : value;
}

async function emitted(text: string): Promise<readonly EmittedFile[]> {
  const model = poisoned(base, text) as SdkModel;
  return emit(
    { apis: [{ model, helpers: [] }], docs: false, runtimeFiles, templates, package: { name: "pets", version: "1.0.0" } },
    () => undefined,
  );
}

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

function parsed({ path, text }: EmittedFile): SourceFile {
  return project.createSourceFile(`/${path}`, text, { overwrite: true });
}

describe.each(triggers)("%s in every text of a model", (_, text) => {
  test("stays text", async () => {
    const files = (await emitted(text)).filter(({ path }) => path.endsWith(".ts"));
    expect(files.some((file) => file.text.includes(canary))).toBe(true);
    for (const source of files.map(parsed)) {
      expect(
        project
          .getProgram()
          .getSyntacticDiagnostics(source)
          .map((each) => each.getMessageText()),
      ).toEqual([]);
      expect(source.getDescendants().filter((node) => Node.isIdentifier(node) && node.getText().includes(canary))).toEqual([]);
      expect(source.getStatements().map((each) => each.getKindName())).toEqual(kindsOf(source.getFilePath()));
      expect([...source.getPathReferenceDirectives(), ...source.getTypeReferenceDirectives()]).toEqual([]);
    }
  });

  test("keeps its value where it is one", async () => {
    const files = await emitted(text);
    const api = parsed(fileAt(files, "src/api.ts")).getVariableDeclarationOrThrow("api").getInitializerOrThrow().getText();
    expect(new Function("attachPath", `return ${api}`)()).toMatchObject({ server: text, serverPath: { path: text } });
    const list = parsed(fileAt(files, "src/resources/pets.ts")).getVariableDeclarationOrThrow("listOperation").getInitializerOrThrow();
    expect(new Function("api", `return ${list.getText()}`)({})).toMatchObject({
      id: text,
      path: text,
      query: [text, text],
      accept: [text],
    });
    const kind = parsed(declaring(files, "Kind")).getTypeAliasOrThrow("Kind").getTypeNodeOrThrow();
    expect(new Function(`return ${kind.getText()}`)()).toBe(text);
  });

  test("is nowhere raw that nobody would see it, and marks nothing", async () => {
    for (const { path, text: content } of await emitted(text)) {
      if (path.endsWith(".ts")) expect(content).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(content).not.toMatch(/^\s*\*?\s*@(internal|ts-)/m);
    }
    const models = parsed(declaring(await emitted(text), "Pet"));
    const tags = models
      .getInterfaceOrThrow("Pet")
      .getJsDocs()
      .flatMap((doc) => doc.getTags());
    expect(tags.map((tag) => tag.getTagName())).toEqual([]);
  });

  test("leaves package.json what it is", async () => {
    const info = JSON.parse(fileAt(await emitted(text), "package.json").text);
    expect(Object.keys(info.scripts)).toEqual(["build", "prepack"]);
    expect(info.name).toBe("pets");
  });
});

/** Statements that a file has when no text is hostile. */
const harmless = new Map(
  (await emitted("harmless"))
    .filter(({ path }) => path.endsWith(".ts"))
    .map((file) => [
      `/${file.path}`,
      parsed(file)
        .getStatements()
        .map((each) => each.getKindName()),
    ]),
);

function kindsOf(path: string): readonly string[] {
  return harmless.get(path) ?? [];
}

/** The module that declares a named type. */
function declaring(files: readonly EmittedFile[], name: string): EmittedFile {
  const declaration = new RegExp(`^export (type|interface) ${name}\\b`, "m");
  const file = files.find(({ path, text }) => path.startsWith("src/models/") && declaration.test(text));
  if (file === undefined) throw new Error(`No module declares ${name}.`);
  return file;
}

function fileAt(files: readonly EmittedFile[], path: string): EmittedFile {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file;
}
