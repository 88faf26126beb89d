import type { LoadOptions, YAMLException } from "js-yaml";
import type { Json } from "../../util/json.js";
import { limits } from "./limits.js";
import { problem } from "./problem.js";

/**
 * YAML text as a value.
 *
 * @throws {PinwheelError} with line and column.
 */
export async function parseYaml(text: string, file: string): Promise<Json> {
  const yaml = await import("js-yaml");
  const merge = new yaml.Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (key: unknown) => key === "<<" });
  const options: LoadOptions & { readonly maxDepth: number } = {
    schema: yaml.JSON_SCHEMA.extend({ implicit: [merge] }),
    maxDepth: limits.depth,
  };
  try {
    return (yaml.load(text, options) ?? null) as Json;
  } catch (error) {
    throw isYamlException(error) ? locate(error, file) : error;
  }
}

function locate(error: YAMLException, file: string): Error {
  const { line, column } = error.mark ?? {};
  const position = line === undefined || column === undefined ? {} : { line: line + 1, column: column + 1 };
  return problem("document-syntax", file, { message: `${file} is not valid YAML: ${error.reason}.`, ...position });
}

function isYamlException(error: unknown): error is YAMLException {
  return error instanceof Error && error.name === "YAMLException" && "reason" in error;
}
