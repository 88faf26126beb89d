import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { inspect } from "../../src/index.js";
import type { Doc, Property, SdkModel, Type } from "../../src/model/model.js";
import { modelOf, optionsOf, root } from "../airflow-client/airflow-document.js";

const apis = ["v1", "v2"] as const;
const shared = `${root}../shared/airflow/specs`;
const releases = {
  v1: ["2.1.0", "2.2.5", "2.3.4", "2.4.3", "2.5.3", "2.6.3", "2.7.3", "2.8.4", "2.9.3", "2.10.5", "2.11.2"],
  v2: ["3.0.6", "3.1.8", "3.2.2", "3.3.2"],
};

/** Operations that anyone may call, or that are about a login. */
const open = ["auth.login", "auth.logout", "health.get", "server.version"];

/** Words for parameters and fields that only older releases of Airflow 3 have. */
const older = { v1: [], v2: ["parameters.subdir", "properties.consuming_dags"] };

const models = new Map<string, SdkModel>();
beforeAll(async () => {
  for (const api of apis) models.set(api, await modelOf(api));
});

describe.each(apis)("the words of %s", (api) => {
  const operations = () =>
    (models.get(api)?.resources ?? []).flatMap((resource) =>
      resource.operations.map((operation) => ({ ...operation, called: `${resource.name}.${operation.name}` })),
    );

  test("say more of every operation than its first line", () => {
    expect(operations().length).toBeGreaterThan(80);
    expect(operations().flatMap(({ called, doc }) => ((doc.text ?? "").length > 20 ? [] : [called]))).toEqual([]);
  });

  test("say of every operation which permission it needs, but where it needs none", () => {
    const says = /^Permission: to .+ \(role (?:Viewer|User|Op|Admin)(?:; with FAB, (?:Viewer|User|Op|Admin))?\)\.$/m;
    const without = operations().flatMap(({ called, doc }) => (says.test(doc.text ?? "") ? [] : [called]));
    expect(without.sort()).toEqual(open.filter((name) => operations().some(({ called }) => called === name)));
  });

  test("say of every status that an operation may answer what it means there", () => {
    const silent = operations().flatMap(({ called, errors }) =>
      errors.flatMap(({ status, doc }) => (textOf(doc) === "" ? [`${called} ${status}`] : [])),
    );
    expect(silent).toEqual([]);
  });

  test("say what every parameter and every field means", () => {
    const parameters = operations().flatMap(({ called, params }) =>
      params.properties.flatMap(({ name, doc }) => (textOf(doc) === "" ? [`${called} ${name}`] : [])),
    );
    const types = models.get(api)?.types ?? [];
    const fields = types.flatMap(({ name, type }) =>
      propertiesOf(type).flatMap((property) => (textOf(property.doc) === "" ? [`${name}.${property.name}`] : [])),
    );
    expect([...parameters, ...fields]).toEqual([]);
    expect(types.flatMap(({ name, doc }) => (textOf(doc) === "" ? [name] : []))).toEqual([]);
  });

  test("describe something, each of them", async () => {
    const { diagnostics } = await inspect({ ...optionsOf(api), stage: "model" });
    const unused = diagnostics.flatMap(({ code, message }) => (code === "words-unused" ? (message.match(/\w+\.[*\w]+/g) ?? []) : []));
    expect(unused).toEqual(older[api]);
  });

  test("for a field of one type stand with that field", () => {
    const types = models.get(api)?.types ?? [];
    const lost = wordsOf(api).flatMap(({ target, update }) => {
      const [, key, name] = /^\$\.components\.schemas(?:\.|\[')(\w+)(?:'\])?\.properties\.(\w+)$/.exec(target) ?? [];
      if (name === undefined || update?.description === undefined) return [];
      const docs = types.filter((type) => type.key === key).flatMap(({ type }) => propertiesOf(type).filter((one) => one.name === name));
      return docs.length > 0 && docs.every(({ doc }) => textOf(doc).startsWith(update.description ?? "")) ? [] : [target];
    });
    expect(lost).toEqual([]);
  });
});

(existsSync(shared) ? describe : describe.skip).each(apis)(
  "with the documents of upstream beside the repository, the words of %s",
  (api) => {
    const documents = releases[api].map((release) => {
      const document: Document = existsSync(shared)
        ? parse(readFileSync(`${shared}/${release}.yaml`, "utf8"))
        : { paths: {}, components: {} };
      return { release: release.replace(/\.\d+$/, ""), document };
    });

    test("say since which release a parameter is there, where its operation is older", () => {
      const first = firstReleases(documents.map(({ release, document }) => [release, parametersOf(document)]));
      const operations = models.get(api)?.resources.flatMap((resource) => resource.operations) ?? [];
      const wrong = operations.flatMap(({ method, path, parameters, params }) =>
        parameters.flatMap(({ name, param: member }) => {
          const key = `${keyOf(method, path)}`;
          const age = { part: first.get(`${key} ${name}`), whole: first.get(key) };
          const doc = params.properties.find((property) => property.name === member)?.doc;
          return doc === undefined || agrees(doc, age) ? [] : [`${key} ${name}: ${age.part}, ${textOf(doc)}`];
        }),
      );
      expect(operations.length).toBeGreaterThan(80);
      expect(wrong).toEqual([]);
    });

    test("say since which release a field is there, where its type is older", () => {
      const first = firstReleases(documents.map(({ release, document }) => [release, fieldsOf(document)]));
      const wrong = (models.get(api)?.types ?? []).flatMap(({ key, type }) =>
        propertiesOf(type).flatMap(({ name, doc }) => {
          const age = { part: first.get(`${key} ${name}`), whole: first.get(key) };
          return agrees(doc, age) ? [] : [`${key}.${name}: ${age.part}, ${textOf(doc)}`];
        }),
      );
      expect(first.size).toBeGreaterThan(500);
      expect(wrong).toEqual([]);
    });
  },
);

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] } | readonly Parameter[]>>>>;
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

interface Action {
  readonly target: string;
  readonly update?: { readonly description?: string };
}

function wordsOf(api: "v1" | "v2"): readonly Action[] {
  return parse(readFileSync(`${root}specs/airflow/${api}.descriptions.yaml`, "utf8")).actions;
}

function textOf({ summary, text }: Doc): string {
  return `${summary ?? ""}${text ?? ""}`.trim();
}

/** Properties of an object, also of one that may be null or is in parts. */
function propertiesOf(type: Type): readonly Property[] {
  if (type.kind === "object") return type.properties;
  return type.kind === "union" || type.kind === "intersection" ? type.members.flatMap(propertiesOf) : [];
}

/** Parameters are called differently in different releases. */
function keyOf(method: string, path: string): string {
  return `${method.toLowerCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** Operations, and their parameters behind them. */
function parametersOf({ paths, components }: Document): readonly string[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const common = Array.isArray(item["parameters"]) ? (item["parameters"] as readonly Parameter[]) : [];
    return Object.entries(item).flatMap(([method, operation]) => {
      if (Array.isArray(operation)) return [];
      const own = (operation as { readonly parameters?: readonly Parameter[] }).parameters ?? [];
      const names = [...common, ...own].map(({ $ref, name }) => name ?? components.parameters?.[$ref?.split("/").at(-1) ?? ""]?.name ?? "");
      return [keyOf(method, path), ...names.map((name) => `${keyOf(method, path)} ${name}`)];
    });
  });
}

/** Schemas, and their properties behind them. */
function fieldsOf({ components: { schemas = {} } }: Document): readonly string[] {
  const names = ({ $ref, properties = {}, allOf = [] }: Schema): readonly string[] => [
    ...($ref === undefined ? [] : names(schemas[$ref.split("/").at(-1) ?? ""] ?? {})),
    ...Object.keys(properties),
    ...allOf.flatMap(names),
  ];
  return Object.entries(schemas).flatMap(([key, schema]) => [key, ...names(schema).map((name) => `${key} ${name}`)]);
}

function firstReleases(all: readonly (readonly [release: string, keys: readonly string[]])[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [release, keys] of all) for (const key of keys) if (!first.has(key)) first.set(key, release);
  return first;
}

/** When a part came to a whole, where the whole is older. */
interface Age {
  readonly part: string | undefined;
  readonly whole: string | undefined;
}

/** Says the release that brought a part to an older whole, and of no part that it is younger than it is. Parts that only a fix has are of any age. */
function agrees(doc: Doc, { part, whole }: Age): boolean {
  const said = [...textOf(doc).matchAll(/\bSince (\d+\.\d+)\./g)].map(([, release = ""]) => release);
  const known = [...textOf(doc).matchAll(/\bsince (\d+\.\d+)/gi)].map(([, release]) => release);
  if (part === undefined) return true;
  if (part !== whole) return known.includes(part) && said.every((release) => release === part);
  return said.every((release) => minor(release) <= minor(part));
}

function minor(release: string): number {
  return Number(release.split(".")[1]);
}
