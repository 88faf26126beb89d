import type { LoadOptions, YAMLException } from "js-yaml";
import { fatal } from "../../diagnostics/collect.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { defaultLimits, type Limits } from "../../util/limits.js";
import { readPlainYaml } from "./plain-yaml.js";

/**
 * Parses YAML text by the JSON schema of YAML 1.2 (section 10.2), as OpenAPI requires, with merge
 * keys (`<<`). Rejects tags of other schemas, repeated keys and further documents.
 *
 * `readPlainYaml` reads most documents. js-yaml reads the others, in several times as long, and
 * finds all errors.
 *
 * swagger-parser contains the same parser, but takes 60 ms to import, loses the line of an error,
 * and supports neither merge keys nor this schema: it turns dates into objects. So it is only
 * loaded when there is something to bundle.
 *
 * @throws {PinwheelError} with line and column.
 */
export async function loadYaml(text: string, file: string, limits: Limits = defaultLimits): Promise<Json> {
  return readPlainYaml(text) ?? loadWithJsYaml(text, file, limits);
}

/** Parses any YAML text. */
export async function loadWithJsYaml(text: string, file: string, limits: Limits = defaultLimits): Promise<Json> {
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

/** The positions of js-yaml start at 0. */
function describe({ mark, reason }: YAMLException, file: string): Error {
  const position = compact({ line: mark && mark.line + 1, column: mark && mark.column + 1 });
  if (reason.startsWith("duplicated mapping key")) {
    return fatal("document-repeated-key", { message: `"${file}" has a key twice in one object.`, file, ...position });
  }
  return fatal("document-syntax", { message: `"${file}" is not valid YAML: ${reason}.`, file, ...position });
}

function isYamlException(error: unknown): error is YAMLException {
  return error instanceof Error && error.name === "YAMLException" && "reason" in error;
}
