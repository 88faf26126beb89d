import type { LoadOptions, YAMLException } from "js-yaml";
import type { Json } from "../../util/json.js";
import { limits } from "./limits.js";
import { problem } from "./problem.js";

/**
 * YAML text as a value: the JSON schema of YAML 1.2 (section 10.2), as OpenAPI asks for, and merge keys, which documents use. Tags of other
 * schemas are refused, as are repeated keys and a second document.
 *
 * This is the parser inside swagger-parser, called without it: that costs 60 ms to import, forgets at which line the parser stopped, knows no
 * merge keys, and falls back to a YAML schema with dates, which are no JSON. It comes in when there is something to bundle.
 *
 * @throws {PinwheelError} with line and column.
 */
export async function loadYaml(text: string, file: string): Promise<Json> {
  const yaml = await import("js-yaml");
  const merge = new yaml.Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (key: unknown) => key === "<<" });
  const options: LoadOptions & { readonly maxDepth: number } = {
    schema: yaml.JSON_SCHEMA.extend({ implicit: [merge] }),
    maxDepth: limits.depth,
  };
  try {
    return (yaml.load(text, options) ?? null) as Json;
  } catch (error) {
    throw isYamlException(error) ? describe(error, file) : error;
  }
}

function describe(error: YAMLException, file: string): Error {
  const { line, column } = error.mark ?? {};
  const position = line === undefined || column === undefined ? {} : { line: line + 1, column: column + 1 };
  if (error.reason.startsWith("duplicated mapping key")) {
    return problem("document-repeated-key", file, { message: `${file} has a key twice in one object.`, ...position });
  }
  return problem("document-syntax", file, { message: `${file} is not valid YAML: ${error.reason}.`, ...position });
}

function isYamlException(error: unknown): error is YAMLException {
  return error instanceof Error && error.name === "YAMLException" && "reason" in error;
}
