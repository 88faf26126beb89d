import { fatal } from "../../diagnostics/collect.js";
import type { PinwheelError } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { describeJson, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import type { Dialect, SpecParameter } from "../spec.js";

/**
 * The differences between OpenAPI versions. Parsers look at these rules and never at the version.
 */
export interface DialectRules {
  readonly dialect: Dialect;
  /** Whether `nullable` is a keyword, as in 3.0. All other versions honour it with a warning. */
  readonly nullable: boolean;
  /** Whether `type` may be an array. */
  readonly typeLists: boolean;
  /**
   * Keywords beside `$ref`: ignored in 3.0, part of the schema in 3.1 (JSON Schema 2020-12, section
   * 8.2.3.1).
   */
  readonly refSiblings: "ignored" | "kept";
  /** The type of `exclusiveMinimum` and `exclusiveMaximum`: boolean in 3.0, number in 3.1. */
  readonly exclusiveLimits: "boolean" | "number";
  /** Whether `$id` is the URI of a schema (JSON Schema 2020-12, section 8.2.1). */
  readonly schemaIdentifiers: boolean;
  readonly paths: "required" | "optional";
  /** The HTTP methods of a path item, in lower case. */
  readonly methods: readonly string[];
  /** Whether a path item may have further methods in `additionalOperations`. */
  readonly additionalOperations: boolean;
  readonly parameterLocations: readonly SpecParameter["in"][];
  /** The locations whose parameters honour `allowReserved`. */
  readonly reservedLocations: readonly SpecParameter["in"][];
  /** Whether a media type may have `itemSchema`. */
  readonly itemSchemas: boolean;
  /**
   * Whether there are sequential media types: `schema` describes all items of a stream as an array,
   * and parts may be encoded by position.
   */
  readonly sequentialMedia: boolean;
  /** Whether a media type in `content` may be a reference to `components.mediaTypes`. */
  readonly mediaTypeReferences: boolean;
  /** Whether the parts of a multipart/form-data body may have styles. */
  readonly partStyles: boolean;
  /** Whether a discriminator may have `defaultMapping`. */
  readonly defaultMappings: boolean;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const rules30: DialectRules = {
  dialect: "3.0",
  nullable: true,
  typeLists: false,
  refSiblings: "ignored",
  exclusiveLimits: "boolean",
  schemaIdentifiers: false,
  paths: "required",
  methods,
  additionalOperations: false,
  parameterLocations: ["path", "query", "header", "cookie"],
  reservedLocations: ["query"],
  itemSchemas: false,
  sequentialMedia: false,
  mediaTypeReferences: false,
  partStyles: false,
  defaultMappings: false,
};

const rules31: DialectRules = {
  ...rules30,
  dialect: "3.1",
  nullable: false,
  typeLists: true,
  refSiblings: "kept",
  exclusiveLimits: "number",
  schemaIdentifiers: true,
  paths: "optional",
  partStyles: true,
  // New in 3.2, but FastAPI 0.136 writes it into documents of 3.1.
  itemSchemas: true,
};

/** The rules for documents of Swagger 2.0, which are converted to the form of OpenAPI 3.0. */
const rules20: DialectRules = { ...rules30, dialect: "2.0", methods: methods.filter((method) => method !== "trace") };

/** OpenAPI 3.2.0, Appendix A and the sections of the objects. */
const rules32: DialectRules = {
  ...rules31,
  dialect: "3.2",
  methods: [...methods, "query"],
  additionalOperations: true,
  parameterLocations: [...rules31.parameterLocations, "querystring"],
  // Headers are not percent-encoded, so there is nothing to leave unencoded (Parameter Object).
  reservedLocations: ["query", "path", "cookie"],
  sequentialMedia: true,
  mediaTypeReferences: true,
  defaultMappings: true,
};

/** The rules of every dialect. */
const dialectRules: Readonly<Record<Dialect, DialectRules>> = {
  "2.0": rules20,
  "3.0": rules30,
  "3.1": rules31,
  "3.2": rules32,
};

const versions: readonly { readonly key: "openapi" | "swagger"; readonly pattern: RegExp; readonly dialect: Dialect }[] = [
  { key: "openapi", pattern: /^3\.0(\.\d+)?$/, dialect: "3.0" },
  { key: "openapi", pattern: /^3\.1(\.\d+)?$/, dialect: "3.1" },
  { key: "openapi", pattern: /^3\.2(\.\d+)?$/, dialect: "3.2" },
  { key: "swagger", pattern: /^2\.0$/, dialect: "2.0" },
];

const supportedVersions = "Pinwheel supports Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.";

/**
 * Detects the dialect that a document declares. Returns the document as an object.
 *
 * @throws {PinwheelError} when the value is not an OpenAPI document, or has an unknown version.
 */
export function detectDialect(value: Json): { readonly dialect: Dialect; readonly document: JsonObject } {
  if (!isJsonObject(value)) throw notOpenApi(`The document is ${describeJson(value)}, not an OpenAPI document.`);
  const keys = (["openapi", "swagger"] as const).filter((key) => Object.hasOwn(value, key));
  if (keys.length > 1) throw wrongVersion('The document has both "openapi" and "swagger".', "#/swagger", "Remove one of the two.");
  const [key] = keys;
  if (key === undefined) throw notOpenApi(`The document is ${describeFormat(value)}.`);
  // YAML parses an unquoted 2.0 as a number. The conversion of Swagger 2.0 reports it.
  const version = key === "swagger" && value[key] === 2 ? "2.0" : ownValue(value, key);
  if (typeof version !== "string") {
    const message = `"${key}" is ${describeJson(version)}. It must be a string.`;
    throw wrongVersion(message, `#/${key}`, `Put the version in quotes: ${key}: "${key === "openapi" ? "3.1.0" : "2.0"}".`);
  }
  const match = versions.find((candidate) => candidate.key === key && candidate.pattern.test(version));
  if (match === undefined) throw wrongVersion(`Unsupported version: "${key}" is ${quoteVersion(version)}.`, `#/${key}`);
  return { dialect: match.dialect, document: value };
}

/** Returns the rules of a dialect. */
export function rulesOf(dialect: Dialect): DialectRules {
  return dialectRules[dialect];
}

/**
 * Other formats and how to recognise them. The order matters: a Postman collection has `info` as
 * well.
 */
const otherFormats: readonly { readonly description: string; readonly matches: (root: JsonObject) => boolean }[] = [
  { description: "an AsyncAPI document", matches: (root) => Object.hasOwn(root, "asyncapi") },
  { description: "an OpenAPI Overlay; pass it with --overlay", matches: (root) => Object.hasOwn(root, "overlay") },
  { description: "an Arazzo document", matches: (root) => Object.hasOwn(root, "arazzo") },
  { description: "a Postman collection", matches: (root) => Object.hasOwn(root, "item") && Object.hasOwn(root, "info") },
  { description: "a HAR recording", matches: (root) => Object.hasOwn(root, "log") },
  { description: "a Swagger 1.2 listing", matches: (root) => Object.hasOwn(root, "swaggerVersion") },
  { description: "a Google API discovery document", matches: (root) => Object.hasOwn(root, "discoveryVersion") },
  { description: "a JSON Schema", matches: (root) => Object.hasOwn(root, "$schema") },
];

function describeFormat(root: JsonObject): string {
  const format = otherFormats.find(({ matches }) => matches(root));
  return format?.description ?? 'not an OpenAPI document: it has neither "openapi" nor "swagger"';
}

function notOpenApi(message: string): PinwheelError {
  return fatal("document-foreign", { message, pointer: "#", fix: supportedVersions });
}

function wrongVersion(message: string, pointer: string, fix = supportedVersions): PinwheelError {
  return fatal("document-version", { message, pointer, fix });
}

function quoteVersion(version: string): string {
  return JSON.stringify(version.length > 40 ? `${version.slice(0, 40)}...` : version);
}
