import { PinwheelError, type Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { describeJson, isJsonObject, ownValue } from "../../util/json-kind.js";
import { lastSegment } from "../../util/json-pointer.js";
import { detectDialect, rulesOf } from "../dialects/dialect.js";
import type { Spec, SpecNamedSchema, SpecOperation } from "../spec.js";
import { parseInfo, parseTags } from "./info.js";
import { allEntriesOf, entriesOf, type Node, type ObjectNode, objectProperty, property } from "./node.js";
import { createParseContext, flushReports, type ParseContext, reportOnce } from "./parse-context.js";
import { parsePaths } from "./paths.js";
import { lookUp } from "./reference.js";
import { parseRename } from "./rename.js";
import { parseSample } from "./sample.js";
import { parseSchema } from "./schema.js";
import { parseSecurity, parseSecuritySchemes } from "./security.js";
import { parseServers } from "./server.js";
import { reportUnusedDescriptions } from "./shared-descriptions.js";

/**
 * An OpenAPI document without its dialect. Problems go to `report`, and what they concern is left out or read as the report says; the
 * document itself is not changed.
 *
 * @throws {PinwheelError} when the value is no OpenAPI document of a version that can be read, or lies in itself too deep.
 */
export function parseSpec(value: Json, report: Report): Spec {
  const dialect = detectDialect(value);
  const rules = rulesOf(dialect);
  if (!isJsonObject(value)) throw notAnObject(value);
  const reading = createParseContext(value, rules, report);
  const root: ObjectNode = { pointer: "#", value };
  if (rules.readAs !== undefined) {
    const message = `The document is OpenAPI ${dialect}, which is read by the rules of ${rules.readAs}.`;
    report("dialect-read-as", { message, pointer: "#/openapi", instead: "Of what is new in it, only parameters in querystring are read." });
  }
  const components = objectProperty(reading, root, "components");
  const component = (key: string): Node | undefined => components && property(components, key);
  const securitySchemes = parseSecuritySchemes(reading, component("securitySchemes"));
  const schemes = new Set(securitySchemes.map((scheme) => scheme.id));
  const security = property(root, "security");
  const defaults = { schemes, security: security === undefined ? [] : parseSecurity(reading, security, schemes) };
  const sample = parseSample(reading, root);
  const spec: Spec = {
    format: 1,
    dialect,
    info: parseInfo(reading, root),
    servers: parseServers(reading, property(root, "servers")),
    tags: parseTags(reading, property(root, "tags")),
    operations: parsePaths(reading, pathsOf(reading, root), defaults),
    schemas: parseNamedSchemas(reading, component("schemas")),
    securitySchemes,
    ...(sample === undefined ? {} : { sample }),
  };
  reportRepeatedIds(reading, spec.operations);
  reportIgnoredSections(reading, root);
  reportUnusedDescriptions(reading);
  flushReports(reading);
  return spec;
}

function pathsOf(reading: ParseContext, root: ObjectNode): Node | undefined {
  const paths = property(root, "paths");
  if (paths === undefined && reading.rules.paths === "required") {
    reading.report("paths-missing", { message: 'The document has no "paths".', pointer: "#" });
  }
  return paths;
}

/** The component schemas, then everything else that a reference leads to. Reading a schema finds further references. */
function parseNamedSchemas(reading: ParseContext, node: Node | undefined): readonly SpecNamedSchema[] {
  const components = allEntriesOf(reading, node).map((entry) => parseNamed(reading, entry, true));
  const known = new Set(components.map((named) => named.pointer));
  const others: SpecNamedSchema[] = [];
  for (const pointer of reading.referenced) {
    const target = known.has(pointer) ? undefined : lookUp(reading, pointer.replaceAll("%", "%25"));
    if (target !== undefined) others.push(parseNamed(reading, target, false));
  }
  return [...components, ...others];
}

function parseNamed(reading: ParseContext, node: Node, component: boolean): SpecNamedSchema {
  const rename = isJsonObject(node.value) ? parseRename(reading, { pointer: node.pointer, value: node.value }) : undefined;
  const schema = parseSchema(reading, node);
  return { pointer: node.pointer, key: lastSegment(node.pointer), component, ...(rename !== undefined && { rename }), schema };
}

function reportRepeatedIds(reading: ParseContext, operations: readonly SpecOperation[]): void {
  const seen = new Map<string, SpecOperation>();
  for (const operation of operations) {
    const { operationId } = operation;
    const first = operationId === undefined ? undefined : seen.get(operationId);
    if (operationId !== undefined && first === undefined) seen.set(operationId, operation);
    if (first === undefined) continue;
    const message = `The operationId ${JSON.stringify(operationId)} is also that of ${first.method} ${first.path}.`;
    reading.report("operation-id-repeated", { message, pointer: operation.origin });
  }
}

/** What a document may say that is not read yet: told once each. */
function reportIgnoredSections(reading: ParseContext, root: ObjectNode): void {
  const webhooks = entriesOf(reading, property(root, "webhooks"));
  if (webhooks.length > 0) reportOnce(reading, "not-read", "Webhooks are not read", "#/webhooks");
  const components = ownValue(root.value, "components");
  if (isJsonObject(components) && ownValue(components, "links") !== undefined)
    reportOnce(reading, "not-read", "Links are not read", "#/components/links");
}

function notAnObject(value: Json): PinwheelError {
  const message = `The document is ${describeJson(value)}, not an OpenAPI document.`;
  return new PinwheelError([{ code: "document-foreign", severity: "error", message, pointer: "#" }]);
}
