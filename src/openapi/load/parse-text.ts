import { fatal } from "../../diagnostics/collect.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { defaultLimits, type Limits } from "../../util/limits.js";
import { checkDocumentGraph } from "./graph.js";
import { parseJson } from "./parse-json.js";
import { loadYaml } from "./yaml.js";

/**
 * Parses YAML or JSON text, and checks the depth and the number of values.
 *
 * Text that starts like JSON is parsed as JSON first, which is ten times as fast. If that fails,
 * the text may still be YAML, because the flow style of YAML looks like JSON.
 *
 * @throws {PinwheelError} with line and column when the text is neither, or is clearly another
 * format, and when it exceeds a limit.
 */
export async function parseText(text: string, file: string, limits: Limits = defaultLimits): Promise<Json> {
  const value = await parseSyntax(text, file, limits);
  if (limits !== defaultLimits || !isSmallTree(text)) checkDocumentGraph(value, file, limits);
  return value;
}

/**
 * Whether a text is YAML without aliases that has fewer characters than a document may have values.
 * Its parser limits the depth.
 */
function isSmallTree(text: string): boolean {
  return text.length < defaultLimits.values && !/^\s*[{[]/.test(text) && !/(?:^|[\s,[{:-])&\S/.test(text);
}

async function parseSyntax(text: string, file: string, limits: Limits): Promise<Json> {
  const start = text.trimStart();
  if (start === "") throw fatal("document-foreign", { message: `"${file}" is empty.`, file });
  const format = foreignFormats.find(({ pattern }) => pattern.test(start.slice(0, 200)));
  if (format !== undefined) {
    const message = `"${file}" is ${format.name}, not an OpenAPI document.`;
    throw fatal("document-foreign", compact({ message, file, fix: format.fix }));
  }
  if (!/^[{[]/.test(start)) return loadYaml(text, file, limits);
  const json = parseJson(text, file, limits);
  if (!(json instanceof Error)) return json.value;
  if (/\.json$/i.test(file)) throw json;
  return loadYaml(text, file, limits).catch(() => {
    throw json;
  });
}

const foreignFormats: readonly { readonly pattern: RegExp; readonly name: string; readonly fix?: string }[] = [
  {
    pattern: /^(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|div|script|title)\b/is,
    name: "an HTML page",
    fix: "If a server responded with a page that shows the document or requests a login, download the document itself.",
  },
  { pattern: /^<(\?xml|[a-z!])/i, name: "an XML file" },
  { pattern: /^#%RAML/, name: "a RAML document" },
  { pattern: /^(syntax\s*=|type\s+Query\s*\{|schema\s*\{)/, name: "a Protocol Buffers or GraphQL file" },
];
