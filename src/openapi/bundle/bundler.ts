import type SwaggerParser from "@apidevtools/swagger-parser";

/**
 * Options that keep the bundler from accessing files, network and its own parsers. The caller adds
 * its own.
 */
export const nothingBuiltIn = {
  resolve: { file: false, http: false },
  parse: { json: false, yaml: false, text: false, binary: false },
} as const;

/** The static method of `$RefParser`, from json-schema-ref-parser, that this project uses. */
export type Bundler = Pick<typeof SwaggerParser, "bundle">;

/**
 * Loads `$RefParser`, the base class of `SwaggerParser`.
 *
 * `SwaggerParser.bundle` also checks the OpenAPI version, and rejects documents that Pinwheel can
 * read, such as OpenAPI 3.2 and documents without `paths`. The inherited `$RefParser.bundle` has no
 * such checks. The package does not export the base class, so it is taken from the prototype chain.
 */
export async function loadBundler(): Promise<Bundler> {
  const { default: parser } = await import("@apidevtools/swagger-parser");
  const base: unknown = Object.getPrototypeOf(parser);
  if (!isBundler(base)) throw new TypeError("swagger-parser no longer extends a class with a static method bundle()");
  return base;
}

function isBundler(value: unknown): value is Bundler {
  return typeof value === "function" && "bundle" in value && typeof value.bundle === "function";
}
