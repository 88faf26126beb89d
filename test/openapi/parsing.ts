import type { DiagnosticCode } from "../../src/diagnostics/catalogue.js";
import type { DiagnosticDetails } from "../../src/diagnostics/diagnostic.js";
import { type DialectRules, rulesOf } from "../../src/openapi/dialects/dialect.js";
import { createParseContext, flushReports, type ParseContext } from "../../src/openapi/parse/parse-context.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Dialect, Spec } from "../../src/openapi/spec.js";
import type { SpecSchema } from "../../src/openapi/spec-schema.js";
import type { Json } from "../../src/util/json.js";

export interface JsonObject {
  readonly [key: string]: Json;
}

export interface Read {
  readonly spec: Spec;
  readonly problems: readonly (DiagnosticDetails & { readonly code: DiagnosticCode })[];
  readonly codes: readonly DiagnosticCode[];
}

/** Parses a document and collects the diagnostics. */
export function read(document: Json): Read {
  const problems: (DiagnosticDetails & { readonly code: DiagnosticCode })[] = [];
  const spec = parseSpec(document, (code, details) => problems.push({ code, ...details }));
  return { spec, problems, codes: problems.map(({ code }) => code) };
}

/** A document with some parts replaced. */
export function document(openapi: string, parts: JsonObject): Json {
  return { openapi, info: { title: "t", version: "1" }, paths: {}, ...parts };
}

/** Parses one schema as the component `S`. The result has no origins. */
export function readOneSchema(openapi: string, schema: Json): { readonly schema: unknown; readonly codes: readonly string[] } {
  const { spec, codes } = read(document(openapi, { components: { schemas: { S: schema, A: { type: "string" }, B: { type: "object" } } } }));
  const parsed = spec.schemas.find(({ key }) => key === "S")?.schema;
  return { schema: withoutOrigins(parsed), codes };
}

/** Parses one operation, `GET /a`. */
export function readOneOperation(openapi: string, operation: JsonObject, rest: JsonObject = {}): Read {
  return read(document(openapi, { paths: { "/a": { get: { responses: {}, ...operation } } }, ...rest }));
}

export interface RunOptions {
  readonly dialect?: Dialect;
  /** Rules that differ from those of the dialect. */
  readonly rules?: Partial<DialectRules>;
  /** The document that references are resolved in. */
  readonly root?: JsonObject;
}

/** Calls one parser. Every diagnostic is one line: `code pointer: message (instead)`. */
export function run<T>(
  parse: (context: ParseContext) => T,
  { dialect = "3.1", rules, root = {} }: RunOptions = {},
): { readonly value: T; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const context = createParseContext(root, { ...rulesOf(dialect), ...rules }, (code, { pointer, message, instead }) =>
    problems.push(`${code} ${pointer}: ${message}${instead === undefined ? "" : ` (${instead})`}`),
  );
  const value = parse(context);
  flushReports(context);
  return { value, problems };
}

function withoutOrigins(schema: SpecSchema | undefined): unknown {
  return JSON.parse(JSON.stringify(schema ?? null, (key, value: unknown) => (key === "origin" ? undefined : value)));
}
