import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { catalogue, type DiagnosticCode } from "../../src/diagnostics/catalogue.js";
import { collect } from "../../src/diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../../src/diagnostics/diagnostic.js";
import { check, diff, type GenerateOptions, generate } from "../../src/index.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { startBudget } from "../../src/pipeline/budget.js";
import { verifySources } from "../../src/pipeline/verify-sources.js";
import { applyPlan } from "../../src/write/apply-plan.js";
import { explainFileError } from "../../src/write/file-error.js";
import { makeManifest } from "../../src/write/make-manifest.js";
import { planWrite } from "../../src/write/plan-write.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();

/** Causes a diagnostic, and returns all diagnostics of the run. */
type Trigger = () => Promise<readonly Diagnostic[]>;

/** A configuration with recorded responses, without that file. */
const recordedFiles = {
  "api.json": '{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}',
  "recorded.json": '{"targets": [{"output": "sdk", "apis": [{"document": "api.json", "responses": "responses.json"}]}]}',
};

/** The smallest case for every code of the catalogue. A new code does not compile here until it has a row. */
const triggers: Readonly<Record<DiagnosticCode, Trigger>> = {
  "document-not-found": running({ document: "missing.yaml" }),
  "document-syntax": text("openapi: ["),
  "document-unreachable": running({ document: "http://127.0.0.1:9/api.yaml" }),
  "document-encoding": text(Buffer.from([0xff, 0xfe, 0x61, 0])),
  "document-foreign": text("name: x"),
  "document-version": text("openapi: 9.9.9"),
  "document-repeated-key": text('{"openapi": "3.1.0", "openapi": "3.1.0"}'),
  "document-too-deep": text(`{"a": ${"[".repeat(300)}${"]".repeat(300)}}`),
  "document-too-large": text(multiplied()),
  usage: running({ document: "api.yaml" }),
  interrupted: async () => {
    write("api.json", JSON.stringify(documentOf({})));
    return diagnosticsOf({ document: "api.json", output: "sdk", signal: AbortSignal.abort() });
  },
  "config-not-found": running({}),
  "config-syntax": running({ config: "broken.json" }, { "broken.json": "{" }),
  "config-invalid": running({ config: "wrong.json" }, { "wrong.json": "{}" }),
  "acceptance-unused": running(
    { config: "accepting.json" },
    {
      "accepting.json": JSON.stringify({
        targets: [
          {
            output: "sdk",
            apis: [{ document: "api.json", diagnostics: { accept: [{ code: "paths-missing", at: "#", reason: "It has webhooks." }] } }],
          },
        ],
      }),
      "api.json": JSON.stringify(documentOf({})),
    },
  ),
  "change-acceptance-unused": comparing({ diff: { accept: [{ fingerprint: "abc", reason: "It was planned." }] } }),
  "change-acceptance-expired": comparing({ diff: { accept: [{ fingerprint: "abc", reason: "It was planned.", until: "2020-01-31" }] } }),
  "revision-unreadable": async () => {
    write("api.json", JSON.stringify(documentOf({})));
    return (await diff({ after: "api.json", cwd: folder() })).diagnostics;
  },
  "model-unreadable": async () => {
    write("model.json", '{"format": 0, "clientName": "Pets"}');
    return (await diff({ before: "model.json", after: "model.json", cwd: folder() })).diagnostics;
  },
  "type-renamed": replacing({ Pet: { type: "object" } }, { Animal: { type: "object" } }),
  "rename-ambiguous": replacing({ Pet: { type: "object" } }, { Animal: { type: "object" }, Beast: { type: "object" } }),
  "selection-empty": selecting({ include: { tags: ["dogs"] } }),
  "selection-unused": selecting({ exclude: { tags: ["dogs"] } }),
  "name-kept": twice({ document: "api.json", output: "sdk" }, { operationId: "first" }, { operationId: "second" }),
  "name-changed": twice(
    { document: "api.json", output: "sdk" },
    { operationId: "first" },
    { operationId: "first", "x-pinwheel-name": "new" },
  ),
  "names-broken": running(
    { config: "named.json" },
    { "api.json": "{}", "named.json": '{"targets": [{"output": "sdk", "apis": [{"document": "api.json"}]}]}', "pinwheel.names.json": "{" },
  ),
  "discriminator-default-unlisted": api({
    root: { openapi: "3.2.0" },
    schemas: {
      A: { type: "object" },
      B: { type: "object" },
      C: { oneOf: [{ $ref: "#/components/schemas/A" }], discriminator: { propertyName: "kind", defaultMapping: "B" } },
    },
  }),
  "name-collision": api({ schemas: { Pet: { type: "object" }, pet: { type: "object" } } }),
  "too-many-combinations": schema({
    allOf: Array.from({ length: 20 }, (_, part) => ({
      oneOf: Array.from({ length: 10 }, (_, branch) => ({ type: "object", properties: { [`p${part}_${branch}`]: {} } })),
    })),
  }),
  "all-of-contradiction": schema({ allOf: [{ type: "string" }, { type: "integer" }] }),
  "required-without-property": schema({
    allOf: [
      { type: "object", properties: { a: {} } },
      { type: "object", required: ["name"] },
    ],
  }),
  "reference-cycle": api({ schemas: { Pet: { $ref: "#/components/schemas/Pet" } } }),
  "reference-not-found": async () => {
    const { report, diagnostics } = collect();
    const spec = parseSpec(
      documentOf({ schemas: { Pet: { $ref: "#/components/schemas/Cat" }, Cat: { type: "string" } } }),
      () => undefined,
    );
    const without = { ...spec, schemas: spec.schemas.filter(({ key }) => key !== "Cat") };
    buildModel(without, { source: "x", sha256: "", naming: "operations" }, report);
    return diagnostics;
  },
  "reference-external": async () => {
    const { report, diagnostics } = collect();
    parseSpec(documentOf({ schemas: { Pet: { $ref: "other.yaml" } } }), report);
    return diagnostics;
  },
  "reference-refused": api({ schemas: { Pet: { $ref: "../../outside.yaml" } } }),
  "reference-unreadable": api({ schemas: { Pet: { $ref: "file://host/pet.yaml" } } }),
  "reference-dangling": api({ schemas: { Pet: { $ref: "#/components/schemas/Cat" } } }),
  "reference-invalid": api({ schemas: { Pet: { $ref: "#~9" } } }),
  "reference-misplaced": schema({ type: "object", properties: { $ref: "#/info" } }),
  "reference-wrong-kind": api({ schemas: { Pet: { $ref: "#/components/parameters/P" } }, components: { parameters: { P: query("p") } } }),
  "ref-siblings-ignored": api({
    root: { openapi: "3.0.3" },
    schemas: { A: { type: "string" }, B: { $ref: "#/components/schemas/A", type: "object" } },
  }),
  "method-invalid": api({ root: { openapi: "3.2.0", paths: { "/a": { additionalOperations: { "not a method": {} } } } } }),
  "querystring-not-alone": api({
    root: {
      openapi: "3.2.0",
      paths: { "/a": { get: { parameters: [query("q"), { name: "w", in: "querystring", content: { "text/plain": {} } }] } } },
    },
  }),
  "event-schema": api({ root: { openapi: "3.2.0", paths: streamOf({ itemSchema: { type: "object", properties: { a: {} } } }) } }),
  "stream-schema": api({ root: { openapi: "3.2.0", paths: streamOf({ schema: { type: "object" } }) } }),
  "nullable-in-3.1": schema({ type: "string", nullable: true }),
  "type-list-in-3.0": api({ root: { openapi: "3.0.3" }, schemas: { Pet: { type: ["string", "null"] } } }),
  "type-unknown": schema({ type: "text" }),
  "exclusive-limit-boolean": schema({ type: "integer", minimum: 1, exclusiveMinimum: true }),
  "items-list": schema({ type: "array", items: [{ type: "string" }] }),
  "required-boolean": schema({ type: "object", properties: { a: { type: "string", required: true } } }),
  "enum-contradicts-type": schema({ type: "string", enum: [1] }),
  "keyword-misspelled": schema({ type: "object", propertes: {} }),
  "keyword-unknown": schema({ type: "object", name: {} }),
  "keyword-not-typed": schema({ type: "object", not: { type: "string" } }),
  "discriminator-mapping-dangling": schema({
    oneOf: [{ type: "object" }],
    discriminator: { propertyName: "kind", mapping: { x: "Nobody" } },
  }),
  "wrong-kind": schema({ type: "object", properties: [] }),
  "null-value": schema({ type: "object", properties: null }),
  "string-expected": schema({ type: "string", description: 5 }),
  "value-ignored": schema({ type: "string", deprecated: "yes" }),
  "media-type-invalid": operation({ responses: { 200: { description: "x", content: { json: {} } } } }),
  "parameter-invalid": operation({ parameters: [{ name: "p", in: "nowhere", schema: {} }] }),
  "parameter-repeated": operation({ parameters: [query("p"), query("p")] }),
  "parameter-style": operation({ parameters: [{ ...query("p"), style: "matrix" }] }),
  "parameter-shape": operation({ parameters: [{ name: "p", in: "query" }] }),
  "parameter-name-collision": operation({ parameters: [query("p"), { ...query("p"), in: "header" }] }),
  "path-parameter-optional": path("/pets/{id}", { parameters: [{ name: "id", in: "path", schema: {} }] }),
  "path-parameter-unused": operation({ parameters: [{ name: "id", in: "path", required: true, schema: {} }] }),
  "path-parameter-undeclared": path("/pets/{id}", {}),
  "header-parameter-ignored": operation({ parameters: [{ ...query("Authorization"), in: "header" }] }),
  "body-without-content": path("/pets", { requestBody: {} }, "post"),
  "request-not-sendable": path("/pets", { requestBody: { content: { "application/json": { schema: { type: "object" } } } } }),
  "xml-as-text": operation({ responses: { 200: { description: "x", content: { "application/xml": { schema: { type: "object" } } } } } }),
  "body-and-form": swagger([
    { name: "b", in: "body", schema: {} },
    { name: "f", in: "formData", type: "string" },
  ]),
  "form-media-type": swagger([{ name: "f", in: "formData", type: "file" }]),
  "media-type-omitted": swagger([{ name: "b", in: "body", schema: { type: "object" } }], ["application/json", "application/xml"]),
  "collection-format": swagger([{ name: "q", in: "query", type: "array", items: { type: "string" }, collectionFormat: "tsv" }]),
  "swagger-default": swagger([{ name: "b", in: "body", schema: {} }]),
  "keyword-of-openapi-3": swagger([{ name: "q", in: "query", schema: { type: "string" } }]),
  "status-invalid": operation({ responses: { ok: { description: "x" } } }),
  "server-invalid": api({ root: { servers: [{ description: "none" }] } }),
  "server-variable": api({ root: { servers: [{ url: "https://{host}", variables: { host: {} } }] } }),
  "server-variable-default": api({ root: { servers: [{ url: "https://{host}", variables: { host: { default: "a", enum: ["b"] } } }] } }),
  "security-scheme-invalid": api({ components: { securitySchemes: { key: { type: "magic" } } } }),
  "security-scheme-dangling": operation({ security: [{ nobody: [] }] }),
  "rename-invalid": operation({ "x-pinwheel-name": "not a name" }),
  "pagination-without-list": operation({ "x-pinwheel-pagination": { link: "next" } }),
  "info-missing": api({ root: { info: {} } }),
  "paths-missing": text("openapi: 3.0.3\ninfo: { title: x, version: '1' }\n"),
  "path-invalid": path("pets", {}),
  "path-item-property": api({ root: { paths: { "/pets": { fetch: {} } } } }),
  "operation-id-repeated": api({ root: { paths: { "/a": { get: operationOf({}) }, "/b": { get: operationOf({}) } } } }),
  "not-supported": api({ root: { webhooks: { pet: { post: { callbacks: {} } } } } }),
  "link-unresolved": operation({ responses: { 200: { description: "d", links: { next: { operationId: "other" } } } } }),
  "overlay-invalid": overlaid("overlay: 7"),
  "overlay-target-missing": overlaid("actions: [{ target: $.nothing, remove: true }]"),
  "overlay-target-scalar": overlaid("actions: [{ target: $.info.title, update: { a: 1 } }]"),
  "example-unused": running(
    { document: "api.json", output: "sdk" },
    {
      "api.json": JSON.stringify(
        documentOf({ schemas: { Pet: { type: "object", properties: { age: { type: "integer", example: "old" } } } } }),
      ),
    },
  ),
  "description-unused": api({ root: { "x-pinwheel-descriptions": { properties: { nowhere: "Of nothing." } } } }),
  "helper-without-resource": running(
    { document: "api.json", output: "sdk", helpers: "helpers" },
    {
      "api.json": JSON.stringify(documentOf({})),
      "helpers/nobody.ts":
        'import type { Client } from "../runtime/index.js";\nexport function help(client: Client): void { void client; }\n',
    },
  ),
  "helper-name-taken": running(
    { document: "api.json", output: "sdk", client: "Zoo", helpers: "helpers" },
    {
      "api.json": JSON.stringify(documentOf({})),
      "helpers/Zoo.ts": "export function name(): string { return ''; }\n",
    },
  ),
  "module-name": running(
    { config: "modules.json" },
    {
      "modules.json": JSON.stringify({ targets: [{ output: "sdk", modules: "modules", apis: [{ document: "api.json" }] }] }),
      "api.json": JSON.stringify(documentOf({})),
      "modules/runtime.ts": "export {};\n",
    },
  ),
  "license-text-missing": running(
    { config: "license.json" },
    {
      "license.json": JSON.stringify({
        targets: [{ output: "sdk", package: "shop", license: "BSD-2-Clause", apis: [{ document: "api.json" }] }],
      }),
      "api.json": JSON.stringify(documentOf({})),
    },
  ),
  "template-invalid": running(
    { document: "api.json", output: "sdk", templates: "templates" },
    {
      "api.json": JSON.stringify(documentOf({})),
      "templates/client/models.ts.hbs": "{{{raw}}}",
    },
  ),
  "tsconfig-unreadable": running(
    { document: "api.json", output: "sdk" },
    { "api.json": JSON.stringify(documentOf({})), "tsconfig.json": '{ "extends": "./missing.json" }' },
  ),
  "template-unused": running(
    { document: "api.json", output: "sdk", templates: "templates" },
    { "api.json": JSON.stringify(documentOf({})), "templates/models.ts.hbs": "" },
  ),
  "responses-invalid": running({ config: "recorded.json" }, { ...recordedFiles, "responses.json": "[]" }),
  "response-unused": running(
    { config: "recorded.json" },
    { ...recordedFiles, "responses.json": '{"responses": {"none": {"status": 200, "mediaType": "text/plain", "body": ""}}}' },
  ),
  "output-unsafe": running({ document: "api.json", output: "." }, { "api.json": JSON.stringify(documentOf({})) }),
  "output-symlink": written(() => symlinkSync("elsewhere", at("sdk/a.txt"))),
  "output-obstacle": written(() => mkdirSync(at("sdk/a.txt"))),
  "file-edited": written(async () => {
    await applied("a.txt", "first");
    write("sdk/a.txt", "by hand");
  }),
  "file-reformatted": written(async () => {
    await applied("a.ts", "export {};");
    write("sdk/a.ts", "export {}");
  }, "a.ts"),
  "file-foreign": written(() => write("sdk/a.txt", "somebody else's")),
  "output-unverified": async () => {
    try {
      await verifySources([{ path: "a.ts", text: "run();", origin: "generated" }], false);
      return [];
    } catch (error) {
      return error instanceof PinwheelError ? error.diagnostics : [];
    }
  },
  "output-busy": written(() => write("sdk/.pinwheel/lock", JSON.stringify({ pid: process.pid, host: hostname(), id: "other" }))),
  "output-changed": async () => problemsOf(applied("a.txt", "text", () => write("sdk/a.txt", "meanwhile"))),
  "output-unfinished": async () => {
    write("api.json", JSON.stringify(documentOf({})));
    write("sdk/.pinwheel/tmp-1/journal-new", "half");
    return (await check({ document: "api.json", output: "sdk", cwd: folder() })).diagnostics;
  },
  "output-interrupted": written(() => write("sdk/.pinwheel/tmp-1/journal", "damaged")),
  "manifest-broken": running(
    { document: "api.json", output: "sdk" },
    { "api.json": JSON.stringify(documentOf({})), "sdk/.pinwheel/manifest.json": "{" },
  ),
  "output-no-space": refused("ENOSPC"),
  "output-denied": refused("EACCES"),
  "output-too-many-files": refused("EMFILE"),
  "output-failed": refused("EIO"),
  "output-too-large": running(
    { config: "limited.json" },
    {
      "limited.json": JSON.stringify({ targets: [{ output: "sdk", limits: { outputFiles: 1 }, apis: [{ document: "api.json" }] }] }),
      "api.json": JSON.stringify(documentOf({})),
    },
  ),
  "run-too-long": () => problemsOf(Promise.resolve().then(() => startBudget({ seconds: 0 }).checkTime("Emitting sdk"))),
};

test("every code of the catalogue has its row", () => {
  expect(Object.keys(triggers).sort()).toEqual(Object.keys(catalogue).sort());
});

test.each(Object.entries(triggers))("%s", async (code, trigger) => {
  const found = (await trigger()).filter((diagnostic) => diagnostic.code === code);
  expect(found).not.toEqual([]);
  for (const { severity, message } of found) {
    expect(severity).toBe(new Map(Object.entries(catalogue)).get(code)?.severity);
    expect(message).not.toMatch(/undefined|\[object/);
  }
});

function at(name: string): string {
  return join(folder(), name);
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}

/** A run of `generate` over files. */
function running(options: GenerateOptions, files: Readonly<Record<string, string | Uint8Array>> = {}): Trigger {
  return async () => {
    for (const [name, content] of Object.entries(files)) write(name, content);
    return diagnosticsOf(
      options.document !== undefined && options.output === undefined && options.document !== "api.yaml"
        ? { ...options, output: "sdk" }
        : options,
    );
  };
}

/** A part of a sound document. */
function selecting(part: object): Trigger {
  const config = { targets: [{ output: "sdk", apis: [{ document: "api.json", ...part }] }] };
  return running({ config: "part.json" }, { "api.json": JSON.stringify(documentOf({})), "part.json": JSON.stringify(config) });
}

/** Two runs over an operation that has changed between them. */
function twice(options: GenerateOptions, before: object, after: object): Trigger {
  return async () => {
    write("api.json", JSON.stringify(documentOf({ root: { paths: { "/pets": { get: operationOf(before) } } } })));
    await diagnosticsOf(options);
    write("api.json", JSON.stringify(documentOf({ root: { paths: { "/pets": { get: operationOf(after) } } } })));
    return diagnosticsOf(options);
  };
}

/** Two runs over schemas that have changed between them. */
function replacing(before: object, after: object): Trigger {
  return async () => {
    const options = { document: "api.json", output: "sdk" };
    write("api.json", JSON.stringify(documentOf({ schemas: before })));
    await diagnosticsOf(options);
    write("api.json", JSON.stringify(documentOf({ schemas: after })));
    return diagnosticsOf(options);
  };
}

/** A comparison of a sound document with itself, with a policy. */
function comparing(policy: object): Trigger {
  return async () => {
    write("api.json", JSON.stringify(documentOf({})));
    write("policy.json", JSON.stringify({ targets: [{ output: "sdk", apis: [{ document: "api.json" }] }], ...policy }));
    return (await diff({ before: "api.json", after: "api.json", config: "policy.json", cwd: folder() })).diagnostics;
  };
}

async function diagnosticsOf(options: GenerateOptions): Promise<readonly Diagnostic[]> {
  return (await generate({ ...options, cwd: folder() })).diagnostics;
}

/** A document as text. */
function text(content: string | Uint8Array): Trigger {
  return running({ document: "api.txt", output: "sdk" }, { "api.txt": content });
}

interface Parts {
  readonly root?: object;
  readonly schemas?: object;
  readonly components?: object;
}

function documentOf({ root, schemas, components }: Parts) {
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: operationOf({}) } },
    components: { ...components, schemas: { ...schemas } },
    ...root,
  };
}

function operationOf(properties: object) {
  return { operationId: "listPets", tags: ["pets"], responses: { 200: { description: "x" } }, ...properties };
}

function query(name: string) {
  return { name, in: "query", schema: { type: "string" } };
}

/** Paths of one stream of events. */
function streamOf(media: object): object {
  return { "/events": { get: { responses: { 200: { description: "x", content: { "text/event-stream": media } } } } } };
}

/** A sound document with one thing about it. */
function api(parts: Parts): Trigger {
  return text(JSON.stringify(documentOf(parts)));
}

function schema(value: object): Trigger {
  return api({ schemas: { Pet: value } });
}

function operation(properties: object): Trigger {
  return path("/pets", properties);
}

function path(name: string, properties: object, method = "get"): Trigger {
  return api({ root: { paths: { [name]: { [method]: operationOf(properties) } } } });
}

/** A Swagger 2.0 document with one operation. */
function swagger(parameters: readonly object[], consumes?: readonly string[]): Trigger {
  const post = { ...operationOf({ parameters }), ...(consumes && { consumes }) };
  return text(JSON.stringify({ swagger: "2.0", info: { title: "Pets", version: "1" }, paths: { "/pets": { post } } }));
}

function overlaid(yaml: string): Trigger {
  const overlay = `${yaml.startsWith("overlay") ? "" : 'overlay: 1.0.0\ninfo: { title: x, version: "1" }\n'}${yaml}\n`;
  const files = { "api.json": JSON.stringify(documentOf({})), "overlay.yaml": overlay };
  return running({ document: "api.json", output: "sdk", overlays: ["overlay.yaml"] }, files);
}

/** Few bytes that expand to billions of values. */
function multiplied(): string {
  const lines = Array.from({ length: 10 }, (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level}, `.repeat(10)}1]`);
  return ["openapi: 3.1.0", "x0: &x0 1", ...lines].join("\n");
}

/** Writing one file into an output folder where something has been prepared. */
function written(prepare: () => void | Promise<void>, name = "a.txt"): Trigger {
  return async () => {
    mkdirSync(at("sdk"));
    await prepare();
    return problemsOf(applied(name, "text"));
  };
}

async function applied(name: string, content: string, meanwhile: () => void = () => undefined): Promise<void> {
  const files = [{ path: name, text: content, origin: "generated" as const }];
  const { readManifest } = await import("../../src/write/manifest-file.js");
  const before = await readManifest(at("sdk"));
  const plan = await planWrite({ output: at("sdk"), files, manifest: before, force: false });
  meanwhile();
  await applyPlan(plan, files, makeManifest({ generator: "test", fingerprint: "", reported: [] }, files));
}

/** What the operating system may say about any file. */
function refused(code: string): Trigger {
  const error = Object.assign(new Error(code), { code, syscall: "open", path: "/sdk/a.txt" });
  return () =>
    problemsOf(
      Promise.resolve().then(() => {
        throw explainFileError(error, "/sdk", "nothing has changed");
      }),
    );
}

async function problemsOf(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof PinwheelError) return error.diagnostics;
    throw error;
  }
}
