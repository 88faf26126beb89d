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

/** Operations that need no permission. */
const publicOperations = ["auth.login", "auth.logout", "health.get", "server.version"];

/** Descriptions of parameters and properties that only older releases of Airflow 3 have. */
const olderDescriptions = { v1: [], v2: ["parameters.subdir", "properties.consuming_dags"] };

const models = new Map<string, SdkModel>();
beforeAll(async () => {
  for (const api of apis) models.set(api, await modelOf(api));
});

describe.each(apis)("the descriptions of %s", (api) => {
  const operations = () =>
    (models.get(api)?.resources ?? []).flatMap((resource) =>
      resource.operations.map((operation) => ({ ...operation, called: `${resource.name}.${operation.name}` })),
    );

  test("have more than a summary for every operation", () => {
    expect(operations().length).toBeGreaterThan(80);
    expect(operations().flatMap(({ called, doc }) => ((doc.text ?? "").length > 20 ? [] : [called]))).toEqual([]);
  });

  test("name the permission of every operation that needs one", () => {
    const permission = /^Permission: to .+ \(role (?:Viewer|User|Op|Admin)(?:; with FAB, (?:Viewer|User|Op|Admin))?\)\.$/m;
    const without = operations().flatMap(({ called, doc }) => (permission.test(doc.text ?? "") ? [] : [called]));
    expect(without.sort()).toEqual(publicOperations.filter((name) => operations().some(({ called }) => called === name)));
  });

  test("describe every status of every operation", () => {
    const missing = operations().flatMap(({ called, errors }) =>
      errors.flatMap(({ status, doc }) => (textOf(doc) === "" ? [`${called} ${status}`] : [])),
    );
    expect(missing).toEqual([]);
  });

  test("describe every parameter and every property", () => {
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

  test("are all used", async () => {
    const { diagnostics } = await inspect({ ...optionsOf(api), stage: "model" });
    const unused = diagnostics.flatMap(({ code, message }) => (code === "description-unused" ? (message.match(/\w+\.[*\w]+/g) ?? []) : []));
    expect(unused).toEqual(olderDescriptions[api]);
  });

  test("of a property are used for that property", () => {
    const types = models.get(api)?.types ?? [];
    const lost = descriptionActions(api).flatMap(({ target, update }) => {
      const [, key, name] = /^\$\.components\.schemas(?:\.|\[')(\w+)(?:'\])?\.properties\.(\w+)$/.exec(target) ?? [];
      if (name === undefined || update?.description === undefined) return [];
      const docs = types
        .filter((type) => type.key === key)
        .flatMap(({ type }) => propertiesOf(type).filter((property) => property.name === name));
      return docs.length > 0 && docs.every(({ doc }) => textOf(doc).startsWith(update.description ?? "")) ? [] : [target];
    });
    expect(lost).toEqual([]);
  });
});

(existsSync(shared) ? describe : describe.skip).each(apis)(
  "with the upstream documents next to the repository, the descriptions of %s",
  (api) => {
    const documents = releases[api].map((release) => {
      const document: Document = existsSync(shared)
        ? parse(readFileSync(`${shared}/${release}.yaml`, "utf8"))
        : { paths: {}, components: {} };
      return { release: release.replace(/\.\d+$/, ""), document };
    });

    test("name the release of every parameter that is newer than its operation", () => {
      const first = firstReleases(documents.map(({ release, document }) => [release, parametersOf(document)]));
      const operations = models.get(api)?.resources.flatMap((resource) => resource.operations) ?? [];
      const wrong = operations.flatMap(({ method, path, parameters, params }) =>
        parameters.flatMap(({ name, param }) => {
          const key = `${keyOf(method, path)}`;
          const age = { part: first.get(`${key} ${name}`), whole: first.get(key) };
          const doc = params.properties.find((property) => property.name === param)?.doc;
          return doc === undefined || agrees(doc, age) ? [] : [`${key} ${name}: ${age.part}, ${textOf(doc)}`];
        }),
      );
      expect(operations.length).toBeGreaterThan(80);
      expect(wrong).toEqual([]);
    });

    test("name the release of every property that is newer than its type", () => {
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

function descriptionActions(api: "v1" | "v2"): readonly Action[] {
  return parse(readFileSync(`${root}specs/airflow/${api}.descriptions.yaml`, "utf8")).actions;
}

function textOf({ summary, text }: Doc): string {
  return `${summary ?? ""}${text ?? ""}`.trim();
}

/** Returns the properties of an object type, including nullable and composed objects. */
function propertiesOf(type: Type): readonly Property[] {
  if (type.kind === "object") return type.properties;
  return type.kind === "union" || type.kind === "intersection" ? type.members.flatMap(propertiesOf) : [];
}

/** Omits the names of path parameters, because they differ between releases. */
function keyOf(method: string, path: string): string {
  return `${method.toLowerCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** Returns the keys of all operations, each followed by the keys of its parameters. */
function parametersOf({ paths, components }: Document): readonly string[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const common = Array.isArray(item["parameters"]) ? (item["parameters"] as readonly Parameter[]) : [];
    return Object.entries(item).flatMap(([method, operation]) => {
      if (Array.isArray(operation)) return [];
      const specific = (operation as { readonly parameters?: readonly Parameter[] }).parameters ?? [];
      const names = [...common, ...specific].map(
        ({ $ref, name }) => name ?? components.parameters?.[$ref?.split("/").at(-1) ?? ""]?.name ?? "",
      );
      return [keyOf(method, path), ...names.map((name) => `${keyOf(method, path)} ${name}`)];
    });
  });
}

/** Returns the names of all schemas, each followed by its properties. */
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

/** The releases that introduced a part, such as a parameter, and its whole, such as an operation. */
interface Age {
  readonly part: string | undefined;
  readonly whole: string | undefined;
}

/**
 * Whether a description names the release that added the part to an older whole.
 * No description may name a later release than the right one. Parts that only a fix has are not checked.
 */
function agrees(doc: Doc, { part, whole }: Age): boolean {
  const claims = [...textOf(doc).matchAll(/\bSince (\d+\.\d+)\./g)].map(([, release = ""]) => release);
  const mentions = [...textOf(doc).matchAll(/\bsince (\d+\.\d+)/gi)].map(([, release]) => release);
  if (part === undefined) return true;
  if (part !== whole) return mentions.includes(part) && claims.every((release) => release === part);
  return claims.every((release) => minor(release) <= minor(part));
}

function minor(release: string): number {
  return Number(release.split(".")[1]);
}
