import type { Postpone, Report } from "../../diagnostics/diagnostic.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { isJsonObject, type JsonObject } from "../../util/json-kind.js";
import { lastSegment } from "../../util/json-pointer.js";
import { type DialectRules, detectDialect, rulesOf } from "../dialects/dialect.js";
import { parseSwagger2 } from "../dialects/swagger2/parse-swagger2.js";
import type { DocumentFiles } from "../document-file.js";
import type { Spec, SpecOperation } from "../spec.js";
import type { SpecNamedSchema } from "../spec-schema.js";
import { findAliases } from "./aliases.js";
import { checkChild, checkFields } from "./check-fields.js";
import { nodeAt } from "./files.js";
import { parseInfo, parseTags } from "./info.js";
import { allEntriesOf, type Node, type ObjectNode, objectProperty, property } from "./node.js";
import { createParseContext, flushReports, type ParseContext } from "./parse-context.js";
import { parsePaths } from "./paths.js";
import { parseRename } from "./rename.js";
import { parseSample } from "./sample.js";
import { parseSchema } from "./schema.js";
import { parseSecurity, parseSecuritySchemes } from "./security.js";
import { parseServers } from "./server.js";
import { reportUnusedDescriptions } from "./shared-descriptions.js";
import { parseWebhooks } from "./webhooks.js";

/**
 * Parses an OpenAPI document into a form without dialects. Reports problems, omits what cannot be
 * used, and leaves the document unchanged.
 *
 * @throws {PinwheelError} when the value is not an OpenAPI document of a supported version, or when
 * schemas are nested too deeply.
 */
export function parseSpec(value: Json, report: Report, files?: DocumentFiles): Spec {
  return parseSpecWithReport(value, report, files).spec;
}

/** A parsed document. */
export interface ParsedSpec {
  readonly spec: Spec;
  /**
   * Reports problems with pointers of the spec. Of a Swagger 2.0 document, these are pointers into
   * its converted form, and `report` translates them.
   */
  readonly report: Report;
  /** Translates a pointer of the spec in the same way. */
  readonly documentPointer: (pointer: string) => string;
}

/**
 * Parses an OpenAPI document, and returns the function with which later stages report problems of
 * the spec. See {@link parseSpec}.
 *
 * @throws {PinwheelError} like {@link parseSpec}.
 */
export function parseSpecWithReport(value: Json, report: Report, files?: DocumentFiles, postpone: Postpone = atOnce): ParsedSpec {
  const { dialect, document } = detectDialect(value);
  if (dialect !== "2.0") {
    return { spec: parseOpenApi(document, rulesOf(dialect), { report, postpone }, files), report, documentPointer: (pointer) => pointer };
  }
  return parseSwagger2(document, { report, postpone }, (converted, translated) => parseOpenApi(converted, rulesOf(dialect), translated));
}

const atOnce: Postpone = (report) => report(() => true);

/** How problems are reported. */
export interface Reporting {
  readonly report: Report;
  readonly postpone: Postpone;
}

function parseOpenApi(document: JsonObject, rules: DialectRules, { report, postpone }: Reporting, files?: DocumentFiles): Spec {
  const { dialect } = rules;
  const context = createParseContext(document, rules, report, files);
  const root: ObjectNode = { pointer: "#", value: document };
  const components = objectProperty(context, root, "components");
  checkFields(context, "document", root);
  checkChild(context, "externalDocs", root, "externalDocs");
  if (components !== undefined) checkFields(context, "components", components);
  const component = (section: string): Node | undefined => components && property(components, section);
  const securitySchemes = parseSecuritySchemes(context, component("securitySchemes"));
  const schemes = new Set(securitySchemes.map((scheme) => scheme.id));
  const tags = parseTags(context, property(root, "tags"));
  const labels = new Set(tags.filter(({ kind = "nav" }) => kind !== "nav").map(({ name }) => name));
  const inherited = { schemes, labels, security: parseSecurity(context, property(root, "security"), schemes) };
  findAliases(context, component("schemas"));
  const spec: Spec = compact({
    format: 1,
    dialect,
    sample: parseSample(context, root),
    info: parseInfo(context, root),
    servers: parseServers(context, property(root, "servers")),
    tags,
    operations: parsePaths(context, pathsOf(context, root), inherited),
    webhooks: parseWebhooks(context, property(root, "webhooks") ?? property(root, "x-webhooks"), schemes),
    schemas: parseNamedSchemas(context, component("schemas")),
    securitySchemes,
  });
  reportRepeatedIds(context, spec.operations);
  reportUnusedDescriptions(context);
  postpone((isWanted) => flushReports(context, isWanted));
  return spec;
}

function pathsOf(context: ParseContext, root: ObjectNode): Node | undefined {
  const paths = property(root, "paths");
  if (paths === undefined && context.rules.paths === "required") {
    context.report("paths-missing", { message: 'The document has no "paths".', pointer: "#" });
  }
  return paths;
}

/**
 * Parses the component schemas, then all other referenced schemas. Must run last, and parsing a
 * schema may add further references.
 */
function parseNamedSchemas(context: ParseContext, node: Node | undefined): readonly SpecNamedSchema[] {
  const components = allEntriesOf(context, node).map((entry) => parseNamedSchema(context, entry, true));
  const componentPointers = new Set(components.map((schema) => schema.pointer));
  const others: SpecNamedSchema[] = [];
  for (const pointer of context.referenced) {
    const target = componentPointers.has(pointer) ? undefined : nodeAt(context, pointer);
    if (target !== undefined) others.push(parseNamedSchema(context, target, false));
  }
  return [...components, ...others];
}

/** `component` is whether the schema is a component of the document. */
function parseNamedSchema(context: ParseContext, node: Node, component: boolean): SpecNamedSchema {
  const { pointer } = node;
  const schema = context.aliases.targets.get(pointer) ?? node;
  return compact({
    pointer,
    key: lastSegment(pointer),
    component: component || isComponent(pointer),
    rename: renameOf(context, node) ?? renameOf(context, schema),
    schema: parseSchema(context, schema),
  });
}

function renameOf(context: ParseContext, { pointer, value }: Node): string | undefined {
  return isJsonObject(value) ? parseRename(context, { pointer, value }) : undefined;
}

/** Whether a schema is a component of its file. */
function isComponent(pointer: string): boolean {
  return /^[^#]*#\/components\/schemas\/[^/]+$/.test(pointer);
}

function reportRepeatedIds(context: ParseContext, operations: readonly SpecOperation[]): void {
  const operationsById = new Map<string, SpecOperation>();
  for (const operation of operations) {
    const { operationId, origin } = operation;
    if (operationId === undefined) continue;
    const first = operationsById.get(operationId);
    if (first === undefined) {
      operationsById.set(operationId, operation);
      continue;
    }
    const message = `The operationId ${JSON.stringify(operationId)} is already used by ${first.method} ${first.path}.`;
    context.report("operation-id-repeated", { message, pointer: origin });
  }
}
