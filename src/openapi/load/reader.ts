import type SwaggerParser from "@apidevtools/swagger-parser";

/** Options that keep the bundler from files, network and its own parsers; ours are added to them. */
export const nothingBuiltIn = {
  resolve: { file: false, http: false },
  parse: { json: false, yaml: false, text: false, binary: false },
} as const;

/**
 * The class that SwaggerParser extends. Its static `bundle` is the same but for the checks that SwaggerParser adds: it refuses OpenAPI 3.2,
 * and documents without `paths`, that can very well be read. `dialect.ts` refuses what nobody can read, and says why.
 */
export async function loadReader(): Promise<typeof SwaggerParser> {
  const { default: parser } = await import("@apidevtools/swagger-parser");
  return Object.getPrototypeOf(parser);
}
