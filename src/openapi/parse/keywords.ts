import type { Json } from "../../util/json.js";
import { describeJson, isJsonArray } from "../../util/json-kind.js";
import type { SpecLimitKeyword, SpecSchema } from "../spec-schema.js";
import { checkChild } from "./check-fields.js";
import { parseAdditionalProperties, parseItems, parsePatternProperties, parseProperties, parseRequired } from "./containers.js";
import { parseDiscriminator } from "./discriminator.js";
import { parseDynamicReference } from "./dynamic-reference.js";
import { enumTexts } from "./enum-names.js";
import { asString, type Builder, itemsOf, type Node, type ObjectNode, property, reportNotBoolean } from "./node.js";
import { type ParseContext, reportOnce } from "./parse-context.js";
import { parsePropertyNames } from "./property-names.js";
import { parseType } from "./schema-type.js";
import { reportUntyped } from "./untyped.js";

export type ParseSubschema = (node: Node) => SpecSchema;

/** One keyword of a schema, and the result that it is added to. */
export interface Keyword {
  readonly schema: Builder<SpecSchema>;
  readonly node: Node;
  /** The schema that contains the keyword. */
  readonly parent: ObjectNode;
  readonly parseSubschema: ParseSubschema;
}

export type ParseKeyword = (context: ParseContext, keyword: Keyword) => void;

function text(keyword: "title" | "description" | "format"): ParseKeyword {
  return (context, { schema, node }) => {
    const value = asString(context, node);
    if (value !== undefined) schema[keyword] = value;
  };
}

function flag(apply: (schema: Builder<SpecSchema>) => void): ParseKeyword {
  return (context, { schema, node }) => {
    if (node.value === true) apply(schema);
    else if (node.value !== false) reportNotBoolean(context, node);
  };
}

function subschemas(keyword: "allOf" | "anyOf" | "oneOf" | "prefixItems"): ParseKeyword {
  return (context, { schema, node, parseSubschema }) => {
    const schemas = itemsOf(context, node).map(parseSubschema);
    if (isJsonArray(node.value)) schema[keyword] = schemas;
  };
}

function data(keyword: "const" | "default" | "sends" | "example"): ParseKeyword {
  return (_context, { schema, node }) => {
    schema[keyword] = { value: node.value };
  };
}

function limit(keyword: SpecLimitKeyword, type: "number" | "string" | "boolean"): ParseKeyword {
  return (context, { schema, node }) => addLimit(context, schema, keyword, type, node);
}

function addLimit(
  context: ParseContext,
  schema: Builder<SpecSchema>,
  keyword: SpecLimitKeyword,
  type: "number" | "string" | "boolean",
  { pointer, value }: Node,
): void {
  if (isScalar(value) && typeof value === type) schema.limits = [...(schema.limits ?? []), { keyword, value }];
  else context.report("value-ignored", { message: `"${keyword}" is ${describeJson(value)}. It must be a ${type}.`, pointer });
}

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/**
 * `minimum` or `maximum`. Omitted if 3.0's `exclusiveMinimum: true` turns it into an exclusive
 * limit.
 */
function inclusiveLimit(keyword: "minimum" | "maximum", exclusive: "exclusiveMinimum" | "exclusiveMaximum"): ParseKeyword {
  return (context, { schema, node, parent }) => {
    if (property(parent, exclusive)?.value !== true) addLimit(context, schema, keyword, "number", node);
  };
}

/**
 * A number as in 3.1, or a boolean as in 3.0: `minimum: 3, exclusiveMinimum: true` becomes
 * `exclusiveMinimum: 3`.
 */
function exclusiveLimit(keyword: "exclusiveMinimum" | "exclusiveMaximum", inclusive: "minimum" | "maximum"): ParseKeyword {
  return (context, { schema, node, parent }) => {
    if (typeof node.value !== "boolean") {
      addLimit(context, schema, keyword, "number", node);
      return;
    }
    if (context.rules.exclusiveLimits === "number") {
      const message = `"${keyword}" is a boolean, which OpenAPI ${context.rules.dialect} does not allow; it is read as in 3.0`;
      reportOnce(context, "exclusive-limit-boolean", message, node.pointer);
    }
    const value = property(parent, inclusive)?.value;
    if (!node.value) return;
    if (value !== undefined) addLimit(context, schema, keyword, "number", { pointer: node.pointer, value });
    else context.report("value-ignored", { message: `"${keyword}" is true, but "${inclusive}" is missing.`, pointer: node.pointer });
  };
}

/** The first of the examples of JSON Schema. `example` of OpenAPI wins over it. */
const parseExamples: ParseKeyword = (_context, { schema, node, parent }) => {
  const [first] = isJsonArray(node.value) ? node.value : [];
  if (first !== undefined && !Object.hasOwn(parent.value, "example")) schema.example = { value: first };
};

const parseEnum: ParseKeyword = (context, { schema, node }) => {
  const distinct = new Map(itemsOf(context, node).map(({ value }) => [JSON.stringify(value), value]));
  if (isJsonArray(node.value)) schema.enum = [...distinct.values()];
};

/**
 * With `contentEncoding`, the value is text, such as base64. Text and JSON media types are text as
 * well.
 */
const parseMediaType: ParseKeyword = (_context, { schema, node, parent, parseSubschema }) => {
  const isEncoded = Object.hasOwn(parent.value, "contentEncoding");
  if (typeof node.value !== "string" || isEncoded) return;
  if (/^[^;]*[/+]json\s*(;|$)/i.test(node.value)) {
    const content = property(parent, "contentSchema");
    schema.json = content === undefined ? {} : { schema: parseSubschema(content) };
  } else if (!/^(text\/|.*[/+]json)/i.test(node.value)) schema.binary = true;
};

const parseFormat: ParseKeyword = (context, keyword) => {
  text("format")(context, keyword);
  if (keyword.schema.format === "binary") keyword.schema.binary = true;
};

function untyped(keyword: string): ParseKeyword {
  return (context, { node }) => reportUntyped(context, keyword, node);
}

/** Without a media type of bytes or JSON, the value is text of any content. */
function contentOfText(keyword: "contentEncoding" | "contentSchema"): ParseKeyword {
  return (context, { node, parent }) => {
    if (!Object.hasOwn(parent.value, "contentMediaType")) reportUntyped(context, keyword, node);
  };
}

/** Without `then` and `else`, `if` restricts nothing. */
const parseCondition: ParseKeyword = (_context, { schema, node, parent, parseSubschema }) => {
  const [yes, no] = [property(parent, "then"), property(parent, "else")];
  if (yes === undefined && no === undefined) return;
  schema.condition = {
    if: parseSubschema(node),
    ...(yes !== undefined && { whenTrue: parseSubschema(yes) }),
    ...(no !== undefined && { whenFalse: parseSubschema(no) }),
  };
};

/** `then` and `else` have no meaning without `if` (JSON Schema 2020-12, section 10.2.2). */
function outcome(keyword: "then" | "else"): ParseKeyword {
  return (context, { node, parent }) => {
    if (!Object.hasOwn(parent.value, "if")) reportUntyped(context, keyword, node);
  };
}

/** A keyword with an object that has no effect on types. Only its fields are checked. */
function fieldsOf(kind: "xml" | "externalDocs"): ParseKeyword {
  return (context, { parent }) => checkChild(context, kind, parent, kind);
}

const untypedKeywords = [
  ...["not", "dependentRequired", "dependentSchemas", "dependencies"],
  ...["contains", "minContains", "maxContains", "unevaluatedItems", "additionalItems", "$recursiveRef"],
];

/**
 * Parsers by keyword. All other keywords, such as `xml`, `$comment` and most extensions, have no
 * effect on types. `schema.ts` checks whether they are keywords at all.
 */
export const keywords: ReadonlyMap<string, ParseKeyword> = new Map<string, ParseKeyword>([
  ["type", (context, { schema, node }) => parseType(context, node, schema)],
  ["enum", parseEnum],
  ["x-enum-varnames", enumTexts("name")],
  ["x-enumNames", enumTexts("name")],
  ["x-enum-descriptions", enumTexts("text")],
  ["x-enumDescriptions", enumTexts("text")],
  ["const", data("const")],
  ["format", parseFormat],
  ["contentMediaType", parseMediaType],
  ["properties", parseProperties],
  ["required", parseRequired],
  ["additionalProperties", parseAdditionalProperties],
  ["unevaluatedProperties", parseAdditionalProperties],
  ["patternProperties", parsePatternProperties],
  ["propertyNames", parsePropertyNames],
  ["$dynamicRef", parseDynamicReference],
  ["contentEncoding", contentOfText("contentEncoding")],
  ["contentSchema", contentOfText("contentSchema")],
  ["items", parseItems],
  ["prefixItems", subschemas("prefixItems")],
  ["allOf", subschemas("allOf")],
  ["anyOf", subschemas("anyOf")],
  ["oneOf", subschemas("oneOf")],
  ["if", parseCondition],
  ["then", outcome("then")],
  ["else", outcome("else")],
  ["discriminator", (context, { schema, node }) => parseDiscriminator(context, node, schema)],
  [
    "readOnly",
    flag((schema) => {
      schema.access = "read";
    }),
  ],
  [
    "writeOnly",
    flag((schema) => {
      schema.access = "write";
    }),
  ],
  ["default", data("default")],
  ["x-pinwheel-default", data("sends")],
  ["example", data("example")],
  ["examples", parseExamples],
  [
    "deprecated",
    flag((schema) => {
      schema.deprecated = true;
    }),
  ],
  ["xml", fieldsOf("xml")],
  ["externalDocs", fieldsOf("externalDocs")],
  ["title", text("title")],
  ["description", text("description")],
  ["minimum", inclusiveLimit("minimum", "exclusiveMinimum")],
  ["maximum", inclusiveLimit("maximum", "exclusiveMaximum")],
  ["exclusiveMinimum", exclusiveLimit("exclusiveMinimum", "minimum")],
  ["exclusiveMaximum", exclusiveLimit("exclusiveMaximum", "maximum")],
  ["multipleOf", limit("multipleOf", "number")],
  ["minLength", limit("minLength", "number")],
  ["maxLength", limit("maxLength", "number")],
  ["pattern", limit("pattern", "string")],
  ["minItems", limit("minItems", "number")],
  ["maxItems", limit("maxItems", "number")],
  ["uniqueItems", limit("uniqueItems", "boolean")],
  ["minProperties", limit("minProperties", "number")],
  ["maxProperties", limit("maxProperties", "number")],
  ...untypedKeywords.map((keyword): [string, ParseKeyword] => [keyword, untyped(keyword)]),
]);
