import { PinwheelError, type Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { describeJson, isJsonObject, own } from "../../util/json-kind.js";
import { lastSegment } from "../../util/json-pointer.js";
import { detectDialect, rulesOf } from "../dialects/dialect.js";
import type { Spec, SpecNamedSchema, SpecOperation } from "../spec.js";
import { readInfo, readTags } from "./info.js";
import { allEntriesOf, entriesOf, member, type Node, type ObjectNode, objectMember } from "./node.js";
import { type Reading, reportTallies, startReading, tally } from "./parse-context.js";
import { readPaths } from "./paths.js";
import { lookUp } from "./reference.js";
import { readRename } from "./rename.js";
import { readSample } from "./sample.js";
import { readSchema } from "./schema.js";
import { readSecurity, readSecuritySchemes } from "./security.js";
import { readServers } from "./server.js";
import { reportUnusedWords } from "./shared-descriptions.js";

/**
 * An OpenAPI document without its dialect. Problems go to `report`, and what they concern is left out or read as the report says; the
 * document itself is not changed.
 *
 * @throws {PinwheelError} when the value is no OpenAPI document of a version that can be read, or lies in itself too deep.
 */
export function readSpec(value: Json, report: Report): Spec {
  const dialect = detectDialect(value);
  const rules = rulesOf(dialect);
  if (!isJsonObject(value)) throw notAnObject(value);
  const reading = startReading(value, rules, report);
  const root: ObjectNode = { at: "#", value };
  if (rules.readAs !== undefined) {
    const message = `The document is OpenAPI ${dialect}, which is read by the rules of ${rules.readAs}.`;
    report("dialect-read-as", { message, pointer: "#/openapi", instead: "Of what is new in it, only parameters in querystring are read." });
  }
  const components = objectMember(reading, root, "components");
  const component = (key: string): Node | undefined => components && member(components, key);
  const securitySchemes = readSecuritySchemes(reading, component("securitySchemes"));
  const schemes = new Set(securitySchemes.map((scheme) => scheme.id));
  const security = member(root, "security");
  const defaults = { schemes, security: security === undefined ? [] : readSecurity(reading, security, schemes) };
  const sample = readSample(reading, root);
  const spec: Spec = {
    format: 1,
    dialect,
    info: readInfo(reading, root),
    servers: readServers(reading, member(root, "servers")),
    tags: readTags(reading, member(root, "tags")),
    operations: readPaths(reading, pathsOf(reading, root), defaults),
    schemas: readNamedSchemas(reading, component("schemas")),
    securitySchemes,
    ...(sample === undefined ? {} : { sample }),
  };
  reportRepeatedIds(reading, spec.operations);
  reportUnread(reading, root);
  reportUnusedWords(reading);
  reportTallies(reading);
  return spec;
}

function pathsOf(reading: Reading, root: ObjectNode): Node | undefined {
  const paths = member(root, "paths");
  if (paths === undefined && reading.rules.paths === "required") {
    reading.report("paths-missing", { message: 'The document has no "paths".', pointer: "#" });
  }
  return paths;
}

/** The component schemas, then everything else that a reference leads to. Reading a schema finds further references. */
function readNamedSchemas(reading: Reading, node: Node | undefined): readonly SpecNamedSchema[] {
  const components = allEntriesOf(reading, node).map((entry) => readNamed(reading, entry, true));
  const known = new Set(components.map((named) => named.pointer));
  const others: SpecNamedSchema[] = [];
  for (const pointer of reading.referenced) {
    const target = known.has(pointer) ? undefined : lookUp(reading, pointer.replaceAll("%", "%25"));
    if (target !== undefined) others.push(readNamed(reading, target, false));
  }
  return [...components, ...others];
}

function readNamed(reading: Reading, node: Node, component: boolean): SpecNamedSchema {
  const rename = isJsonObject(node.value) ? readRename(reading, { at: node.at, value: node.value }) : undefined;
  const schema = readSchema(reading, node);
  return { pointer: node.at, key: lastSegment(node.at), component, ...(rename !== undefined && { rename }), schema };
}

function reportRepeatedIds(reading: Reading, operations: readonly SpecOperation[]): void {
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
function reportUnread(reading: Reading, root: ObjectNode): void {
  const webhooks = entriesOf(reading, member(root, "webhooks"));
  if (webhooks.length > 0) tally(reading, "not-read", "Webhooks are not read", "#/webhooks");
  const components = own(root.value, "components");
  if (isJsonObject(components) && own(components, "links") !== undefined)
    tally(reading, "not-read", "Links are not read", "#/components/links");
}

function notAnObject(value: Json): PinwheelError {
  const message = `The document is ${describeJson(value)}, not an OpenAPI document.`;
  return new PinwheelError([{ code: "document-foreign", severity: "error", message, pointer: "#" }]);
}
