import type { Json } from "../../util/json.js";
import { describeJson, isJsonArray } from "../../util/json-kind.js";
import type { SpecLimitKeyword, SpecSchema } from "../spec.js";
import { parseAdditionalProperties, parseItems, parsePatternProperties, parseProperties, parseRequired } from "./containers.js";
import { parseDiscriminator } from "./discriminator.js";
import { asString, type Builder, itemsOf, type Node, type ObjectNode } from "./node.js";
import { type ParseContext, reportOnce } from "./parse-context.js";
import { parseType } from "./schema-type.js";

export type ParseSubschema = (node: Node) => SpecSchema;

/** One keyword: sets what it says on the draft. */
export interface Keyword {
  readonly draft: Builder<SpecSchema>;
  readonly node: Node;
  readonly parent: ObjectNode;
  readonly read: ParseSubschema;
}

export type ParseKeyword = (reading: ParseContext, keyword: Keyword) => void;

function text(keyword: "title" | "description"): ParseKeyword {
  return (reading, { draft, node }) => {
    const value = asString(reading, node);
    if (value !== undefined) draft[keyword] = value;
  };
}

function flag(apply: (draft: Builder<SpecSchema>) => void): ParseKeyword {
  return (reading, { draft, node }) => {
    if (node.value === true) apply(draft);
    else if (node.value !== false)
      reading.report("value-ignored", { message: `${describeJson(node.value)} is not true or false.`, pointer: node.pointer });
  };
}

function set<K extends keyof SpecSchema>(draft: Builder<SpecSchema>, key: K, value: SpecSchema[K]): void {
  draft[key] = value;
}

function members(keyword: "allOf" | "anyOf" | "oneOf"): ParseKeyword {
  return (reading, { draft, node, read }) => {
    const schemas = itemsOf(reading, node).map(read);
    if (isJsonArray(node.value)) draft[keyword] = schemas;
  };
}

function limit(keyword: SpecLimitKeyword, kind: "number" | "string" | "boolean"): ParseKeyword {
  return (reading, { draft, node, parent }) => {
    const value = limitValue(reading, keyword, node, parent);
    if (value === undefined) return;
    if (typeof value === kind) draft.limits = [...(draft.limits ?? []), { keyword, value }];
    else reading.report("value-ignored", { message: `"${keyword}" is ${describeJson(value)}, not a ${kind}.`, pointer: node.pointer });
  };
}

/** A limit as 3.1 would say it: `minimum: 3, exclusiveMinimum: true` of 3.0 is `exclusiveMinimum: 3`. */
function limitValue(
  reading: ParseContext,
  keyword: SpecLimitKeyword,
  node: Node,
  parent: ObjectNode,
): string | number | boolean | undefined {
  const { value } = node;
  if (keyword === "minimum" || keyword === "maximum") {
    const exclusive = parent.value[keyword === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"];
    return exclusive === true ? undefined : scalar(value);
  }
  if ((keyword !== "exclusiveMinimum" && keyword !== "exclusiveMaximum") || typeof value !== "boolean") return scalar(value);
  if (reading.rules.exclusiveLimits === "number") {
    reportOnce(
      reading,
      "exclusive-limit-boolean",
      `"${keyword}" is a number in OpenAPI ${reading.rules.dialect}; true or false is read as in 3.0`,
      node.pointer,
    );
  }
  return value ? scalar(parent.value[keyword === "exclusiveMinimum" ? "minimum" : "maximum"] ?? null) : undefined;
}

function scalar(value: Json | undefined): string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

const readConst: ParseKeyword = (_reading, { draft, node }) => {
  draft.const = { value: node.value };
};

const readDefault: ParseKeyword = (_reading, { draft, node }) => {
  draft.default = { value: node.value };
};

const readPrefixItems: ParseKeyword = (reading, { draft, node, read }) => {
  draft.prefixItems = itemsOf(reading, node).map(read);
};

const readEnum: ParseKeyword = (reading, { draft, node }) => {
  const values = itemsOf(reading, node).map((item) => item.value);
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
  if (isJsonArray(node.value)) draft.enum = [...distinct.values()];
};

const readMediaType: ParseKeyword = (_reading, { draft, node, parent }) => {
  const encoded = Object.hasOwn(parent.value, "contentEncoding");
  if (typeof node.value === "string" && !encoded && !/^(text\/|.*[/+]json)/i.test(node.value)) draft.binary = true;
};

const readFormat: ParseKeyword = (reading, { draft, node }) => {
  const format = asString(reading, node);
  if (format !== undefined) draft.format = format;
  if (format === "binary") draft.binary = true;
};

/** Keywords that narrow values in ways no TypeScript type can say. */
function untyped(keyword: string): ParseKeyword {
  return (reading, { node }) =>
    reportOnce(reading, "keyword-not-typed", `"${keyword}" is checked by the server only; types do not show it`, node.pointer);
}

const untypedKeywords = [
  "not",
  "if",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "$dynamicRef",
  "$recursiveRef",
];

/** Every keyword that is read, with its reader. What is in no row says nothing about types: `example`, `xml`, `$comment`, extensions. */
export const keywords: ReadonlyMap<string, ParseKeyword> = new Map<string, ParseKeyword>([
  ["type", (reading, { draft, node }) => parseType(reading, node, draft)],
  ["enum", readEnum],
  ["const", readConst],
  ["format", readFormat],
  ["contentMediaType", readMediaType],
  ["properties", (reading, { draft, parent, read }) => parseProperties(reading, parent, draft, read)],
  ["required", (reading, { draft, node }) => parseRequired(reading, node, draft)],
  ["additionalProperties", (reading, { draft, node, read }) => parseAdditionalProperties(reading, node, draft, read)],
  ["unevaluatedProperties", (reading, { draft, node, read }) => parseAdditionalProperties(reading, node, draft, read)],
  ["patternProperties", (reading, { draft, node, read }) => parsePatternProperties(reading, node, draft, read)],
  ["items", (reading, { draft, node, read }) => parseItems(reading, node, draft, read)],
  ["prefixItems", readPrefixItems],
  ["allOf", members("allOf")],
  ["anyOf", members("anyOf")],
  ["oneOf", members("oneOf")],
  ["discriminator", (reading, { draft, node }) => parseDiscriminator(reading, node, draft)],
  ["readOnly", flag((draft) => set(draft, "access", "read"))],
  ["writeOnly", flag((draft) => set(draft, "access", "write"))],
  ["default", readDefault],
  ["x-pinwheel-default", (_, { draft, node }) => set(draft, "sends", { value: node.value })],
  ["deprecated", flag((draft) => set(draft, "deprecated", true))],
  ["title", text("title")],
  ["description", text("description")],
  ["minimum", limit("minimum", "number")],
  ["maximum", limit("maximum", "number")],
  ["exclusiveMinimum", limit("exclusiveMinimum", "number")],
  ["exclusiveMaximum", limit("exclusiveMaximum", "number")],
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
