import { PinwheelError } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { describeJson, isJsonObject, ownValue } from "../../util/json-kind.js";
import type { Dialect, SpecParameter } from "../spec.js";

/** What the versions of OpenAPI say in different ways. The readers ask this table and never the version. */
export interface DialectRules {
  readonly dialect: Dialect;
  /** Whether Pinwheel reads it by rules of its own; if not, by those of this dialect, and says so. */
  readonly readAs?: Dialect;
  /** `nullable` is a keyword of 3.0 alone; elsewhere it is honoured with a warning. */
  readonly nullable: boolean;
  /** `type` may be a list. */
  readonly typeLists: boolean;
  /** What stands beside `$ref` in a schema: ignored in 3.0, part of the schema in 3.1 (JSON Schema 2020-12, section 8.2.3.1). */
  readonly refSiblings: "ignored" | "kept";
  /** `exclusiveMinimum: true` beside `minimum`, as in 3.0, or a limit of its own, as in 3.1. */
  readonly exclusiveLimits: "boolean" | "number";
  readonly paths: "required" | "optional";
  /** Methods that a path item may have, in lower case. */
  readonly methods: readonly string[];
  /** Further methods by name, in `additionalOperations`. */
  readonly additionalOperations: boolean;
  readonly parameterPlaces: readonly SpecParameter["in"][];
  /** `itemSchema` beside `schema` in a media type. */
  readonly itemSchemas: boolean;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const rules30: DialectRules = {
  dialect: "3.0",
  nullable: true,
  typeLists: false,
  refSiblings: "ignored",
  exclusiveLimits: "boolean",
  paths: "required",
  methods,
  additionalOperations: false,
  parameterPlaces: ["path", "query", "header", "cookie"],
  itemSchemas: false,
};

const rules31: DialectRules = {
  ...rules30,
  dialect: "3.1",
  nullable: false,
  typeLists: true,
  refSiblings: "kept",
  exclusiveLimits: "number",
  paths: "optional",
};

/** One row for every dialect. 2.0 has no rules yet. */
const dialectRules = {
  "2.0": undefined,
  "3.0": rules30,
  "3.1": rules31,
  "3.2": { ...rules31, dialect: "3.2", readAs: "3.1", parameterPlaces: [...rules31.parameterPlaces, "querystring"] },
} as const satisfies Record<Dialect, DialectRules | undefined>;

/** Which version keys lead to which dialect, in order. */
const versions: readonly { readonly key: "openapi" | "swagger"; readonly pattern: RegExp; readonly dialect: Dialect }[] = [
  { key: "openapi", pattern: /^3\.0(\.|$)/, dialect: "3.0" },
  { key: "openapi", pattern: /^3\.1(\.|$)/, dialect: "3.1" },
  { key: "openapi", pattern: /^3\.2(\.|$)/, dialect: "3.2" },
  { key: "swagger", pattern: /^2\.0$/, dialect: "2.0" },
];

const supported = "Pinwheel reads OpenAPI 3.0 and 3.1, and 3.2 by the rules of 3.1.";

/**
 * The dialect that a document declares.
 *
 * @throws {PinwheelError} when the value is no OpenAPI document, or one of a version that nobody can read.
 */
export function detectDialect(value: Json): Dialect {
  if (!isJsonObject(value)) throw foreign(`The document is ${describeJson(value)}, not an OpenAPI document.`, "#");
  const keys = (["openapi", "swagger"] as const).filter((key) => Object.hasOwn(value, key));
  if (keys.length > 1) throw wrongVersion('The document has both "openapi" and "swagger".', "#/swagger", "Remove one of the two.");
  const key = keys[0];
  if (key === undefined) throw foreign(describeForeign(value), "#");
  const version = ownValue(value, key);
  if (typeof version !== "string") {
    const found = `"${key}" is ${describeJson(version)}, where a string belongs.`;
    throw wrongVersion(found, `#/${key}`, `Put the version in quotes, as in ${key}: "${key === "openapi" ? "3.1.0" : "2.0"}".`);
  }
  const row = versions.find((candidate) => candidate.key === key && candidate.pattern.test(version));
  if (row === undefined)
    throw wrongVersion(`The document says ${key} ${quote(version)}, which is not a version that can be read.`, `#/${key}`);
  return row.dialect;
}

/**
 * The rules by which a document is read.
 *
 * @throws {PinwheelError} for 2.0.
 */
export function rulesOf(dialect: Dialect): DialectRules {
  const rules = dialectRules[dialect];
  if (rules !== undefined) return rules;
  throw wrongVersion(`The document is OpenAPI ${dialect} (Swagger), which is not read yet.`, "#/swagger", "Convert it to OpenAPI 3.");
}

/** Documents of other kinds, told by members of their root. The order matters: a Postman file has `info` as well. */
const foreignKinds: readonly { readonly what: string; readonly matches: (root: { readonly [key: string]: Json }) => boolean }[] = [
  { what: "an AsyncAPI document", matches: (root) => Object.hasOwn(root, "asyncapi") },
  { what: "an OpenAPI Overlay; pass it with --overlay", matches: (root) => Object.hasOwn(root, "overlay") },
  { what: "an Arazzo document", matches: (root) => Object.hasOwn(root, "arazzo") },
  { what: "a Postman collection", matches: (root) => Object.hasOwn(root, "item") && Object.hasOwn(root, "info") },
  { what: "a HAR recording", matches: (root) => Object.hasOwn(root, "log") },
  { what: "a Swagger 1.2 listing", matches: (root) => Object.hasOwn(root, "swaggerVersion") },
  { what: "a RAML or Google discovery document", matches: (root) => Object.hasOwn(root, "discoveryVersion") },
  { what: "a JSON Schema", matches: (root) => Object.hasOwn(root, "$schema") },
];

function describeForeign(root: { readonly [key: string]: Json }): string {
  const kind = foreignKinds.find((candidate) => candidate.matches(root));
  return `The document is ${kind?.what ?? 'not an OpenAPI document: it has neither "openapi" nor "swagger"'}.`;
}

function foreign(message: string, pointer: string): PinwheelError {
  return new PinwheelError([{ code: "document-foreign", severity: "error", message, pointer, fix: supported }]);
}

function wrongVersion(message: string, pointer: string, fix = supported): PinwheelError {
  return new PinwheelError([{ code: "document-version", severity: "error", message, pointer, fix }]);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text);
}
