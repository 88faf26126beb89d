import type { DiagnosticCode } from "../../src/diagnostics/catalogue.js";
import type { DiagnosticDetails } from "../../src/diagnostics/diagnostic.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Spec, SpecSchema } from "../../src/openapi/spec.js";
import type { Json } from "../../src/util/json.js";

export interface Read {
  readonly spec: Spec;
  readonly problems: readonly (DiagnosticDetails & { readonly code: DiagnosticCode })[];
  readonly codes: readonly DiagnosticCode[];
}

/** Reads a document and keeps what was reported. */
export function read(document: Json): Read {
  const problems: (DiagnosticDetails & { readonly code: DiagnosticCode })[] = [];
  const spec = parseSpec(document, (code, details) => problems.push({ code, ...details }));
  return { spec, problems, codes: problems.map(({ code }) => code) };
}

/** A document around some of its parts. */
export function document(openapi: string, parts: { readonly [key: string]: Json }): Json {
  return { openapi, info: { title: "t", version: "1" }, paths: {}, ...parts };
}

/** One schema, read as the component `S`; origins are left out. */
export function readOneSchema(openapi: string, schema: Json): { readonly schema: unknown; readonly codes: readonly string[] } {
  const { spec, codes } = read(document(openapi, { components: { schemas: { S: schema, A: { type: "string" }, B: { type: "object" } } } }));
  const found = spec.schemas.find(({ key }) => key === "S")?.schema;
  return { schema: withoutOrigins(found), codes };
}

/** One operation at `/a/{id}`. */
export function readOneOperation(
  openapi: string,
  operation: { readonly [key: string]: Json },
  rest: { readonly [key: string]: Json } = {},
): Read {
  return read(document(openapi, { paths: { "/a": { get: { responses: {}, ...operation } } }, ...rest }));
}

function withoutOrigins(schema: SpecSchema | undefined): unknown {
  return JSON.parse(JSON.stringify(schema ?? null, (key, value: unknown) => (key === "origin" ? undefined : value)));
}
