import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate, inspect, type SdkModel, type Spec, validate } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();

/** Files by path. Each is an object, written as JSON, or a text. */
type Files = Readonly<Record<string, object | string>>;

function put(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder(), path)), { recursive: true });
    writeFileSync(join(folder(), path), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** A document with an operation for each schema: `GET /0` returns the first. */
function api(schemas: readonly object[], components: object = {}, root: object = {}): object {
  const paths = schemas.map((schema, index) => [`/${index}`, { get: { operationId: `get${index}`, tags: ["t"], responses: ok(schema) } }]);
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: Object.fromEntries(paths), components, ...root };
}

function ok(schema: object): object {
  return { 200: { description: "", content: { "application/json": { schema } } } };
}

async function modelOf(files: Files): Promise<SdkModel> {
  put(files);
  const { values, diagnostics } = await inspect({ stage: "model", document: "api.json", cwd: folder() });
  const model = values.find((value): value is SdkModel => "clientName" in value);
  if (model === undefined) throw new Error(JSON.stringify(diagnostics));
  return model;
}

async function typeNames(files: Files): Promise<readonly string[]> {
  return (await modelOf(files)).types.map(({ name }) => name).sort();
}

async function specOf(files: Files): Promise<Spec> {
  put(files);
  const { values, diagnostics } = await inspect({ stage: "spec", document: "api.json", cwd: folder() });
  const spec = values.find((value): value is Spec => "operations" in value);
  if (spec === undefined) throw new Error(JSON.stringify(diagnostics));
  return spec;
}

/** What `code`, file and pointer say about the first problem of each kind. */
async function problemsOf(files: Files): Promise<readonly string[]> {
  put(files);
  const { diagnostics } = await validate({ document: "api.json", cwd: folder() });
  return diagnostics.map(({ code, file, pointer, line }) => `${code} ${file}:${line} ${pointer}`);
}

/** The schema that a reference in the response of `GET /0` leads to. */
async function targetOf(files: Files): Promise<string | undefined> {
  const spec = await specOf(files);
  return spec.operations[0]?.responses[0]?.content[0]?.schema?.ref;
}

const object = (...names: readonly string[]): object => ({
  type: "object",
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});

describe("symbolic links", () => {
  const models = { "models/pet.json": { title: "Pet", ...object("a"), properties: { owner: { $ref: "./owner.json" } } } };
  const owner = { "models/owner.json": { title: "Owner", ...object("b") } };

  test("a file that references reach by two paths has its types once", async () => {
    put({ ...models, ...owner });
    symlinkSync("models", join(folder(), "linked"));
    symlinkSync(join("models", "pet.json"), join(folder(), "pet-link.json"));
    const refs = ["linked/pet.json", "models/pet.json", "pet-link.json"].map(($ref) => ({ $ref }));
    expect(await typeNames({ "api.json": api(refs) })).toEqual(["Owner", "Pet"]);
  });

  test("a link to a folder around it does not repeat files", async () => {
    put({ "models/pet.json": { title: "Pet", type: "object", properties: { next: { $ref: "again/pet.json" } } } });
    symlinkSync(".", join(folder(), "models/again"));
    expect(await typeNames({ "api.json": api([{ $ref: "models/pet.json" }]) })).toEqual(["Pet"]);
  });

  test("a link to the document is the document", async () => {
    put({ "models/pet.json": { title: "Pet", type: "object", properties: { id: { $ref: "../link.json#/components/schemas/Id" } } } });
    symlinkSync("api.json", join(folder(), "link.json"));
    const document = api([{ $ref: "models/pet.json" }, { $ref: "#/components/schemas/Id" }], { schemas: { Id: object("a") } });
    expect(await typeNames({ "api.json": document })).toEqual(["Id", "Pet"]);
  });
});

describe("names of types in other files", () => {
  test.each<[title: string, ref: string, file: string, content: object, name: string]>([
    [
      "the key of a component",
      "common.json#/components/schemas/pet-tag",
      "common.json",
      { components: { schemas: { "pet-tag": object("a") } } },
      "PetTag",
    ],
    ["the key in a file of schemas", "all.json#/Pet", "all.json", { Pet: object("a") }, "Pet"],
    ["the key in a section of a file", "all.json#/shapes/Pet", "all.json", { shapes: { Pet: object("a") } }, "Pet"],
    ["the key of a definition", "all.json#/$defs/Pet", "all.json", { $defs: { Pet: object("a") } }, "Pet"],
    ["the title of a file", "models/p.json", "models/p.json", { title: "Pet owner", ...object("a") }, "PetOwner"],
    ["the name of a file", "models/pet-owner.json", "models/pet-owner.json", object("a"), "PetOwner"],
    ["not a title that is a sentence", "pet.json", "pet.json", { title: "A pet of a customer", ...object("a") }, "Pet"],
    [
      "the file and the words inside",
      "a/part.json#/x/owner/properties/pet",
      "a/part.json",
      { x: { owner: { properties: { pet: object("a") } } } },
      "PartXOwnerPet",
    ],
  ])("%s", async (_title, ref, file, content, name) => {
    expect(await typeNames({ "api.json": api([{ $ref: ref }]), [file]: content })).toEqual([name]);
  });

  test("a component that is only a reference gives its name to the file, wherever that is used", async () => {
    const { types, resources } = await modelOf({
      "api.json": api([{ $ref: "models/u.json" }, { $ref: "#/components/schemas/User" }], {
        schemas: { User: { $ref: "./models/u.json" } },
      }),
      "models/u.json": { title: "Person", type: "object", properties: { friend: { $ref: "u.json" } } },
    });
    expect(types).toMatchObject([{ name: "User", type: { kind: "object", properties: [{ type: { kind: "ref", name: "User" } }] } }]);
    expect(JSON.stringify(resources).match(/"name":"User"/g)).toHaveLength(2);
  });

  test("equal names in two files are kept apart by the file or the folder", async () => {
    const refs = ["a/user.json", "b/user.json", "common.json#/components/schemas/User", "x.json#/components/schemas/User"];
    const library = { components: { schemas: { User: object("d") } } };
    expect(
      await typeNames({
        "api.json": api(refs.map(($ref) => ({ $ref }))),
        "a/user.json": object("a"),
        "b/user.json": object("b"),
        "common.json": library,
        "x.json": library,
      }),
    ).toEqual(["AUser", "BUser", "CommonUser", "User"]);
  });

  test("an added path, a moved file and another order rename nothing", async () => {
    const user = { title: "User", type: "object", properties: { metadata: { $ref: "./metadata.json" }, boss: { $ref: "user.json" } } };
    const before = await typeNames({
      "api.json": api([{ type: "array", items: { $ref: "models/user.json" } }]),
      "models/user.json": user,
      "models/metadata.json": object("createdAt"),
    });
    renameSync(join(folder(), "models"), join(folder(), "schemas"));
    const after = await typeNames({
      "api.json": api([
        { $ref: "schemas/user.json" },
        { $ref: "schemas/metadata.json" },
        { type: "array", items: { $ref: "schemas/user.json" } },
      ]),
    });
    expect(after).toEqual(before);
    expect(before).toEqual(["Metadata", "User"]);
  });
});

describe("references lead from the file that holds them", () => {
  test("path items, parameters and responses of other files refer to their own file", async () => {
    const { operations } = await specOf({
      "api.json": { ...api([]), paths: { "/sub/{id}": { $ref: "paths/sub.json#/items/~1sub" } } },
      "paths/sub.json": {
        items: {
          "/sub": { parameters: [{ $ref: "../common.json#/id" }], get: { operationId: "x", responses: ok({ $ref: "#/shapes/Sub" }) } },
        },
        shapes: { Sub: object("a") },
      },
      "common.json": { id: { name: "id", in: "path", required: true, schema: { $ref: "#/types/Id" } }, types: { Id: { type: "string" } } },
    });
    expect(operations).toMatchObject([
      {
        origin: "paths/sub.json#/items/~1sub/get",
        parameters: [{ name: "id", schema: { ref: "common.json#/types/Id" } }],
        responses: [{ content: [{ schema: { ref: "paths/sub.json#/shapes/Sub" } }] }],
      },
    ]);
  });

  test.each<[title: string, files: Files, pointer: string]>([
    [
      "percent-encoding in a path",
      { "api.json": api([{ $ref: "a%20b.json#/x%20y" }]), "a b.json": { "x y": object("a") } },
      "a b.json#/x y",
    ],
    [
      "a reference back to the document",
      { "api.json": api([{ $ref: "a.json" }], { schemas: { P: object("a") } }), "a.json": { $ref: "api.json#/components/schemas/P" } },
      "a.json#",
    ],
    [
      "a pointer through a reference",
      { "api.json": api([{ $ref: "a.json#/x/y" }]), "a.json": { x: { $ref: "b.json" } }, "b.json": { y: object("a") } },
      "b.json#/y",
    ],
    [
      "an anchor in a file",
      { "api.json": api([{ $ref: "a.json#pet" }]), "a.json": { $defs: { P: { $anchor: "pet", ...object("a") } } } },
      "a.json#/$defs/P",
    ],
    [
      "an anchor anywhere in the document",
      { "api.json": api([{ $ref: "#pet" }], { schemas: { A: { properties: { p: { $anchor: "pet" } } } } }) },
      "#/components/schemas/A/properties/p",
    ],
    [
      "a $id as a whole URL",
      { "api.json": api([{ $ref: "https://example.com/pet" }], { schemas: { Pet: { $id: "https://example.com/pet", ...object("a") } } }) },
      "#/components/schemas/Pet",
    ],
    [
      "a $id relative to another one",
      {
        "api.json": api([{ $ref: "https://example.com/b/pet#/$defs/Tag" }], {
          schemas: { All: { $id: "https://example.com/a/", $defs: { Pet: { $id: "../b/pet", $defs: { Tag: object("a") } } } } },
        }),
      },
      "#/components/schemas/All/$defs/Pet/$defs/Tag",
    ],
    [
      "a $id in another file",
      {
        "api.json": api([{ $ref: "all.json#/Pet/properties/tag" }]),
        "all.json": { Pet: { properties: { tag: { $ref: "urn:example:tag" } } }, Tag: { $id: "urn:example:tag", ...object("a") } },
      },
      "all.json#/Pet/properties/tag",
    ],
    [
      "$self of the document",
      {
        "api.json": api(
          [{ $ref: "https://example.com/api#/components/schemas/P" }],
          { schemas: { P: object("a") } },
          { openapi: "3.2.0", $self: "https://example.com/api" },
        ),
      },
      "#/components/schemas/P",
    ],
    [
      "a file beside a document with $self",
      { "api.json": api([{ $ref: "p.json" }], {}, { openapi: "3.2.0", $self: "https://example.com/v1/api" }), "p.json": object("a") },
      "p.json#",
    ],
    [
      "$self of another file",
      {
        "api.json": api(
          [{ $ref: "https://example.com/shared#/components/schemas/P" }, { $ref: "s.json#/components/schemas/P" }],
          {},
          { openapi: "3.2.0" },
        ),
        "s.json": { openapi: "3.2.0", $self: "https://example.com/shared", components: { schemas: { P: object("a") } } },
      },
      "s.json#/components/schemas/P",
    ],
  ])("%s", async (_title, files, pointer) => {
    expect(await targetOf(files)).toBe(pointer);
    expect((await problemsOf(files)).filter((problem) => !problem.startsWith("dialect-read-as"))).toEqual([]);
  });

  test("a pointer inside a schema with $id starts from that schema, or else from the file", async () => {
    const tree = {
      $id: "https://example.com/tree",
      type: "object",
      properties: { left: { $ref: "#" }, leaf: { $ref: "#/$defs/leaf" }, pet: { $ref: "#/components/schemas/Pet" } },
      $defs: { leaf: object("a") },
    };
    const { schemas } = await specOf({
      "api.json": api([{ $ref: "#/components/schemas/Tree" }], { schemas: { Tree: tree, Pet: object("b") } }),
    });
    expect(schemas[0]?.schema.properties?.map(({ schema }) => schema.ref)).toEqual([
      "#/components/schemas/Tree",
      "#/components/schemas/Tree/$defs/leaf",
      "#/components/schemas/Pet",
    ]);
  });

  test("in OpenAPI 3.0, $id is no keyword", async () => {
    const schemas = {
      Pet: { $id: "https://example.com/pet", type: "object", properties: { tag: { $ref: "#/components/schemas/Tag" } } },
      Tag: object("a"),
    };
    expect(await problemsOf({ "api.json": api([{ $ref: "#/components/schemas/Pet" }], { schemas }, { openapi: "3.0.3" }) })).toEqual([
      "keyword-unknown api.json:1 #/components/schemas/Pet/$id",
    ]);
  });
});

describe("discriminators across files", () => {
  const cat = { type: "object", required: ["kind"], properties: { kind: { type: "string" }, lives: { type: "integer" } } };
  const animal = (mapping: object | undefined, ...refs: readonly string[]) => ({
    oneOf: refs.map(($ref) => ({ $ref })),
    discriminator: { propertyName: "kind", ...(mapping && { mapping }) },
  });
  const tags = async (files: Files, name = "Animal"): Promise<readonly unknown[]> => {
    const { types } = await modelOf(files);
    const union = types.find((type) => type.name === name)?.type;
    const text = JSON.stringify(union);
    return [...text.matchAll(/"values?":(\["[^\]]*\]|"[^"]*")/g)].map(([, value]) => value);
  };

  test.each<[title: string, mapping: object | undefined, expected: readonly string[]]>([
    ["by file", { feline: "cat.json", canine: "./dog.json" }, ["feline", "canine"]],
    ["by pointer into the file that has the mapping", { feline: "#/$defs/cat", canine: "dog.json" }, ["canine"]],
    ["without mapping, files have no name, so no value is invented", undefined, []],
  ])("%s", async (_title, mapping, expected) => {
    const found = await tags({
      "api.json": api([{ $ref: "schemas/animal.json" }]),
      "schemas/animal.json": animal(mapping, "cat.json", "dog.json"),
      "schemas/cat.json": cat,
      "schemas/dog.json": cat,
    });
    expect(expected.filter((value) => JSON.stringify(found).includes(value))).toEqual(expected);
    expect(JSON.stringify(found)).not.toMatch(/schema|"Cat|"cat\.json/);
  });

  test("a mapping in another file means the components of that file", async () => {
    const library = {
      components: {
        schemas: {
          Pet: animal({ feline: "#/components/schemas/Cat", canine: "Dog" }, "#/components/schemas/Cat", "#/components/schemas/Dog"),
          Cat: cat,
          Dog: cat,
        },
      },
    };
    const { schemas } = await specOf({
      "api.json": api([{ $ref: "common.json#/components/schemas/Pet" }], { schemas: { Cat: object("unrelated") } }),
      "common.json": library,
    });
    const pet = schemas.find(({ pointer }) => pointer === "common.json#/components/schemas/Pet");
    expect(pet?.schema.discriminator?.mapping).toEqual([
      { value: "feline", ref: "common.json#/components/schemas/Cat" },
      { value: "canine", ref: "common.json#/components/schemas/Dog" },
    ]);
  });
});

test("an overlay changes the files that a document refers to", async () => {
  const overlay = {
    overlay: "1.0.0",
    info: { title: "o", version: "1" },
    actions: [
      { target: "$.paths['/pets'].get", update: { "x-pinwheel-name": "pets.everything" } },
      { target: "$.paths['/pets'].get.responses['200'].content['application/json'].schema.properties.secret", remove: true },
      { target: "$.components.schemas.Pet", update: { "x-pinwheel-name": "Animal" } },
    ],
  };
  put({
    "api.json": {
      ...api([]),
      paths: { "/pets": { $ref: "paths/pets.json" } },
      components: { schemas: { Pet: { $ref: "models/pet.json" } } },
    },
    "paths/pets.json": { get: { operationId: "x", tags: ["t"], responses: ok({ $ref: "../models/pet.json" }) } },
    "models/pet.json": object("name", "secret"),
    "overlay.json": overlay,
  });
  const { values, diagnostics } = await inspect({ stage: "model", document: "api.json", overlays: ["overlay.json"], cwd: folder() });
  expect(diagnostics.filter(({ code }) => code !== "required-without-property")).toEqual([]);
  expect(values).toMatchObject([
    {
      resources: [{ name: "pets", operations: [{ name: "everything" }] }],
      types: [{ name: "Animal", type: { properties: [{ name: "name" }] } }],
    },
  ]);
});

describe("problems", () => {
  test("are shown in the file that has them", async () => {
    const thing = "type: object\nproperties:\n  a: { type: string }\n  b: { type: strnig }\n";
    expect(await problemsOf({ "api.json": api([{ $ref: "parts/thing.yaml" }]), "parts/thing.yaml": thing })).toEqual([
      "type-unknown parts/thing.yaml:4 #/properties/b/type",
    ]);
  });

  test("a file that does not exist is any value, with a warning", async () => {
    const files = { "api.json": api([{ $ref: "gone.json" }]) };
    expect(await problemsOf(files)).toEqual([
      "reference-external api.json:1 #/paths/~10/get/responses/200/content/application~1json/schema/$ref",
    ]);
    expect((await modelOf(files)).types).toEqual([]);
  });

  test("a file that is a text, as descriptions of Redocly are", async () => {
    const files = {
      "api.json": { ...api([]), info: { title: "T", version: "1", description: { $ref: "about.md" } } },
      "about.md": "# [not YAML: {",
    };
    expect((await specOf(files)).info.description).toBe("# [not YAML: {");
  });

  test("a reference as the properties of a schema leads to another file", async () => {
    const { types } = await modelOf({
      "api.json": api([{ $ref: "#/components/schemas/A" }], {
        schemas: { A: { type: "object", properties: { $ref: "attributes.json#/ids" } } },
      }),
      "attributes.json": { ids: { ids: { type: "array", items: { type: "integer" } } } },
    });
    expect(types).toMatchObject([{ name: "A", type: { properties: [{ name: "ids" }] } }]);
  });
});

test("the document of a package is one file", async () => {
  put({
    "api.json": api([{ $ref: "pet.json" }], { schemas: { Pet: { $ref: "pet.json" } } }),
    "pet.json": { type: "object", properties: { friend: { $ref: "pet.json" } }, default: { $ref: "x.json" } },
  });
  const { pinwheel } = await import("../cli/command-line.js");
  expect(await pinwheel(["generate", "api.json", "-o", "sdk", "--package", "pets"], { cwd: folder() })).toMatchObject({ code: 0 });
  const text = readFileSync(join(folder(), "sdk/openapi.json"), "utf8");
  expect(text).not.toContain("pet.json");
  expect(JSON.parse(text)).toMatchObject({ components: { schemas: { Pet: { type: "object", default: { $ref: "x.json" } } } } });
});

test("a schema of the document keeps its name beside one in a file with a shorter pointer", async () => {
  const names = await typeNames({
    "api.json": api([{ $ref: "#/components/schemas/Pet" }, { $ref: "m.json#/Pet" }], { schemas: { Pet: object("a") } }),
    "m.json": { Pet: object("b") },
  });
  expect(names).toEqual(["MPet", "Pet"]);
});

test("file names that differ only in how they are encoded are different files", async () => {
  const refs = ["a%23b.json", "a%2523b.json", "q.json?v=1", "q.json%3Fv=1"];
  const { types } = await modelOf({
    "api.json": api(refs.map(($ref) => ({ $ref }))),
    ...{ "a#b.json": object("hash"), "a%23b.json": object("percent"), "q.json": object("query"), "q.json?v=1": object("mark") },
  });
  const names = types.map(({ type }) => JSON.stringify(type));
  for (const name of ["hash", "percent", "query", "mark"]) expect(names).toContainEqual(expect.stringContaining(`"${name}"`));
});

/** A file that refers to itself and to its neighbour and, from a package, back to the document. */
const node = {
  type: "object",
  properties: { next: { $ref: "node.json" }, pet: { $ref: "pet.json" }, up: { $ref: "../api.json#/components/schemas/Node" } },
};

describe("a description beside a reference to a file that refers to others", () => {
  test("leaves no reference without a target in the document of a package", async () => {
    put({
      "api.json": api([{ $ref: "models/node.json", description: "The first." }], {
        schemas: { Node: { $ref: "models/node.json", description: "A node." } },
      }),
      "models/node.json": node,
      "models/pet.json": object("name"),
    });
    const { pinwheel } = await import("../cli/command-line.js");
    expect(await pinwheel(["generate", "api.json", "-o", "sdk", "--package", "nodes"], { cwd: folder() })).toMatchObject({ code: 0 });
    const written = await inspect({ document: "sdk/openapi.json", stage: "model", cwd: folder() });
    expect(written.diagnostics).toEqual([]);
    expect(JSON.stringify(written.values)).toContain('"name":"pet"');
    expect(readFileSync(join(folder(), "sdk/openapi.json"), "utf8")).toContain("The first.");
  });

  test("is read when another reference leads through it", async () => {
    put({
      "api.json": api([{ $ref: "#/components/schemas/Pet/properties/name" }, { $ref: "#/components/schemas/Pet" }], {
        schemas: { Pet: { $ref: "models/pet.json", description: "A pet." } },
      }),
      "models/pet.json": object("name"),
    });
    const { pinwheel } = await import("../cli/command-line.js");
    expect(await pinwheel(["generate", "api.json", "-o", "sdk", "--package", "pets"], { cwd: folder() })).toMatchObject({ code: 0 });
    expect((await validate({ document: "sdk/openapi.json", cwd: folder() })).diagnostics).toEqual([]);
  });

  test("keeps the types of Swagger 2.0", async () => {
    const schema = { $ref: "models/node.json", description: "The first." };
    put({
      "api.json": {
        ...{ swagger: "2.0", info: { title: "T", version: "1" }, host: "example.com", schemes: ["https"], produces: ["application/json"] },
        paths: { "/0": { get: { operationId: "get0", tags: ["t"], responses: { 200: { description: "", schema } } } } },
        definitions: { Node: { $ref: "models/node.json" } },
      },
      "models/node.json": { ...node, properties: { ...node.properties, up: { $ref: "../api.json#/definitions/Node" } } },
      "models/pet.json": object("name"),
    });
    const { pinwheel } = await import("../cli/command-line.js");
    expect(await pinwheel(["generate", "api.json", "-o", "sdk"], { cwd: folder() })).toMatchObject({
      code: 0,
      stderr: expect.not.stringContaining("warning"),
    });
    const text = readFileSync(join(folder(), "sdk/models/t.ts"), "utf8");
    const next = /next\?: (\w+);/.exec(text)?.[1];
    expect(text).toContain(`interface ${next} {`);
  });
});

test("the document of a package has the targets of every kind of reference, and any value where there is none", async () => {
  put({
    "api.json": {
      ...api(
        [
          { $ref: "pet.json" },
          { $ref: "pet.json#tag" },
          { $ref: "pet.json#/nowhere" },
          { $ref: "gone.json" },
          { $ref: "urn:example:owner" },
        ],
        {},
        { openapi: "3.2.0" },
      ),
      $self: "https://example.com/api",
    },
    "pet.json": {
      ...object("a"),
      $defs: {
        Tag: { $anchor: "tag", ...object("b") },
        Owner: { $id: "urn:example:owner", ...object("c") },
        Self: { $ref: "https://example.com/api#/info" },
      },
    },
  });
  const { pinwheel } = await import("../cli/command-line.js");
  const { code, stderr } = await pinwheel(["generate", "api.json", "-o", "sdk", "--package", "pets"], { cwd: folder() });
  expect(stderr).toContain("warning reference-dangling");
  expect(stderr).toContain("warning reference-external");
  expect(code).toBe(0);
  const bundled = JSON.parse(readFileSync(join(folder(), "sdk/openapi.json"), "utf8"));
  const schemas = [0, 1, 2, 3, 4].map((index) => bundled.paths[`/${index}`].get.responses[200].content["application/json"].schema);
  const required = (schema: { readonly $ref?: string; readonly required?: unknown }): unknown =>
    schema.$ref === undefined
      ? schema.required
      : required(
          schema.$ref
            .slice(2)
            .split("/")
            .reduce((value, key) => value[decodeURIComponent(key.replaceAll("~1", "/"))], bundled),
        );
  expect(schemas.map(required)).toEqual([["a"], ["b"], undefined, undefined, ["c"]]);
  expect(schemas.slice(2, 4)).toEqual([{}, {}]);
});

test("the mappings of the bundled document lead to its schemas", async () => {
  const kind = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };
  const mapping = {
    dog: "models/dog.json",
    cat: "Cat",
    cow: "#/components/schemas/Cow",
    fly: "models/all.json#/Fly",
    ant: "api.json#/components/schemas/Cow",
  };
  put({
    "api.json": api(
      [
        { oneOf: [{ $ref: "models/dog.json" }, { $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: "kind", mapping } },
        { $ref: "models/all.json#/Animal" },
      ],
      { schemas: { Cat: kind, Cow: kind, Dog: { type: "string" } } },
    ),
    "models/dog.json": { title: "Dog", ...kind, description: "A dog." },
    "models/all.json": {
      Animal: {
        ...kind,
        title: "Animal",
        discriminator: { propertyName: "kind", mapping: { fly: "#/Fly", dog: "dog.json", cow: "../api.json#/components/schemas/Cow" } },
      },
      Fly: { allOf: [{ $ref: "#/Animal" }], description: "A fly.", properties: { next: { $ref: "#/Fly" }, wing: { type: "string" } } },
    },
  });
  const { pinwheel } = await import("../cli/command-line.js");
  const { code, stderr } = await pinwheel(["generate", "api.json", "-o", "sdk", "--package", "pets"], { cwd: folder() });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const bundled = JSON.parse(readFileSync(join(folder(), "sdk/openapi.json"), "utf8"));
  const at = (pointer: string) =>
    pointer
      .slice(2)
      .split("/")
      .reduce((value, key) => value[decodeURIComponent(key).replaceAll("~1", "/")], bundled);
  const targets = (schema: { readonly discriminator: { readonly mapping: Readonly<Record<string, string>> } }) =>
    Object.entries(schema.discriminator.mapping).map(([name, target]) => [
      name,
      target.startsWith("#/") ? (at(target).description ?? target) : target,
    ]);
  expect(targets(at("#/paths/~10/get/responses/200/content/application~1json/schema"))).toEqual([
    ["dog", "A dog."],
    ["cat", "Cat"],
    ["cow", "#/components/schemas/Cow"],
    ["fly", "A fly."],
    ["ant", "#/components/schemas/Cow"],
  ]);
  const animal = at("#/paths/~11/get/responses/200/content/application~1json/schema");
  expect(targets(animal.$ref === undefined ? animal : at(animal.$ref))).toEqual([
    ["fly", "A fly."],
    ["dog", "A dog."],
    ["cow", "#/components/schemas/Cow"],
  ]);
  const references = [...JSON.stringify(bundled).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref = ""]) => ref);
  expect(references.filter((ref) => at(ref) === undefined)).toEqual([]);
});

test("a reference of Swagger 2.0 that leads nowhere is a warning", async () => {
  const responses = (ref: string) => ({ get: { responses: { 200: { description: "", schema: { $ref: ref } } } } });
  const paths = { "/a": responses("pet.json"), "/b": responses("gone.json"), "/c": responses("pet.json#/nowhere") };
  put({
    "api.json": {
      swagger: "2.0",
      info: { title: "T", version: "1" },
      host: "x.example",
      schemes: ["https"],
      produces: ["application/json"],
      consumes: ["application/json"],
      paths,
    },
    "pet.json": object("a"),
  });
  const { pinwheel } = await import("../cli/command-line.js");
  const { code, stderr } = await pinwheel(["validate", "api.json", "--reporter", "json"], { cwd: folder() });
  const { diagnostics }: { readonly diagnostics: readonly { readonly code: string; readonly pointer?: string }[] } = JSON.parse(stderr);
  expect(diagnostics.filter(({ code: kind }) => kind.startsWith("reference"))).toMatchObject([
    { code: "reference-external", pointer: "#/paths/~1b/get/responses/200/schema/$ref" },
    { code: "reference-dangling", pointer: "#/paths/~1c/get/responses/200/schema/$ref" },
  ]);
  expect(code).toBe(0);
});

test("a document of many files is generated, and again without a change", async () => {
  put({ "api.json": api([{ $ref: "models/pet.json" }]), "models/pet.json": object("a") });
  const run = () => generate({ document: "api.json", output: "sdk", cwd: folder(), docs: false });
  expect(await run()).toMatchObject({ ok: true, diagnostics: [] });
  expect(readFileSync(join(folder(), "sdk/.pinwheel/names.json"), "utf8")).toContain('"models/pet.json#": "Pet"');
  expect(await run()).toMatchObject({ targets: [{ changed: [] }] });
  put({ "models/pet.json": object("b") });
  expect((await run()).targets[0]?.changed).toContain("models/t.ts");
  rmSync(join(folder(), "sdk"), { recursive: true });
});
