import type { Json } from "../../util/json.js";
import { parseJson } from "./parse-json.js";
import { problem } from "./problem.js";
import { loadYaml } from "./yaml.js";

/**
 * Text as a value. What starts like JSON is read as JSON, which is ten times as fast; where it is none, it may still be YAML, whose flow
 * style looks alike.
 *
 * @throws {PinwheelError} with line and column, when the text is neither, or is plainly something else.
 */
export async function parseText(text: string, file: string): Promise<Json> {
  const start = text.trimStart();
  if (start === "") throw problem("document-foreign", file, { message: `${file} is empty.` });
  const kind = foreignStarts.find((row) => row.pattern.test(start.slice(0, 200)));
  if (kind !== undefined) throw problem("document-foreign", file, { message: `${file} is ${kind.what}, not an OpenAPI document.` });
  if (!/^[{[]/.test(start)) return loadYaml(text, file);
  const json = parseJson(text, file);
  if (!(json instanceof Error)) return json.value;
  if (/\.json$/i.test(file)) throw json;
  return loadYaml(text, file).catch(() => {
    throw json;
  });
}

const foreignStarts: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /^(<!doctype\s+html|<html|<head|<body)/i, what: "an HTML page" },
  { pattern: /^<(\?xml|[a-z!])/i, what: "XML" },
  { pattern: /^#%RAML/, what: "a RAML document" },
  { pattern: /^(syntax\s*=|type\s+Query\s*\{|schema\s*\{)/, what: "a Protocol Buffers or GraphQL file" },
];
