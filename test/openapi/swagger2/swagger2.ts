import { collect } from "../../../src/diagnostics/collect.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { locate } from "../../../src/diagnostics/locate.js";
import { buildModel } from "../../../src/model/build-model.js";
import type { Operation, SdkModel } from "../../../src/model/model.js";
import { loadYaml } from "../../../src/openapi/load/yaml.js";
import { parseSpecWithReport } from "../../../src/openapi/parse/parse-spec.js";
import type { Spec, SpecOperation, SpecParameter } from "../../../src/openapi/spec.js";
import type { Json } from "../../../src/util/json.js";

type Parts = Readonly<Record<string, Json>>;

export interface Read {
  readonly spec: Spec;
  readonly model: SdkModel;
  /** The first operation of the document. */
  readonly operation: SpecOperation | undefined;
  /** The first operation of the model. */
  readonly method: Operation | undefined;
  /** `severity code pointer: message (instead)`. */
  readonly problems: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A small document. Media types are stated, so that it has no problem. Null removes a property. */
export function swagger(parts: Parts): Json {
  const root: Parts = {
    swagger: "2.0",
    info: { title: "Pets", version: "1" },
    host: "api.example",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: {},
    ...parts,
  };
  return Object.fromEntries(Object.entries(root).filter(([, value]) => value !== null));
}

/** A document with one operation, `POST /pets`. */
export function operation(post: Parts, parts: Parts = {}): Json {
  return swagger({ paths: { "/pets": { post: { operationId: "send", tags: ["pets"], responses: {}, ...post } } }, ...parts });
}

/** Parses a document and builds its model, as a run does. */
export function read(document: Json): Read {
  const { report, diagnostics } = collect();
  const { spec, report: later } = parseSpecWithReport(document, report);
  const model = buildModel(spec, { source: "pets.json", sha256: "", naming: "operations" }, later);
  const problems = diagnostics.map(
    ({ severity, code, pointer, message, instead }) =>
      `${severity} ${code} ${pointer}: ${message}${instead === undefined ? "" : ` (${instead})`}`,
  );
  return { spec, model, operation: spec.operations[0], method: model.resources[0]?.operations[0], problems, diagnostics };
}

/** Reads YAML text. Every problem is `code line:column pointer`. */
export async function positions(text: string): Promise<readonly string[]> {
  const { diagnostics } = read(await loadYaml(text, "pets.yaml"));
  const located = await locate(
    diagnostics.map((diagnostic) => ({ ...diagnostic, file: "pets.yaml" })),
    new Map([["pets.yaml", text]]),
  );
  return located.map(({ code, line, column, pointer }) => `${code} ${line}:${column} ${pointer}`);
}

/** How a parameter is sent, without what follows from its place. */
export function wire({ name, in: location, required, style, explode }: SpecParameter): string {
  return `${name} ${location} ${style}${explode ? "*" : ""}${required ? " required" : ""}`;
}

/** Removes origins, which other tests check. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, child: unknown) => (key === "origin" ? undefined : child)));
}
