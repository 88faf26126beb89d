import type { JsonObject } from "../../../util/json-kind.js";
import { convertComponents } from "./components.js";
import { addProblem, allProblems, childOf, createConversion, omit, type Problem, type SourceObject } from "./conversion.js";
import { mediaTypesOf } from "./media-types.js";
import { convertPaths } from "./paths.js";
import { createSourceTerms, type SourceTerms } from "./pointers.js";
import { rewriteReferences } from "./references.js";
import { convertServers } from "./servers.js";

/** A Swagger 2.0 document in the form of OpenAPI 3.0. */
export interface Converted extends SourceTerms {
  readonly document: JsonObject;
  /** Returns the problems of the Swagger 2.0 document, with pointers into it. */
  readonly problemsIn: (isWanted: (pointer: string) => boolean) => readonly Problem[];
}

/** Properties of the root that have another form in OpenAPI 3. */
const converted: ReadonlySet<string> = new Set([
  ...["swagger", "host", "basePath", "schemes", "consumes", "produces"],
  ...["definitions", "parameters", "responses", "securityDefinitions", "components", "paths"],
]);

/**
 * Converts a Swagger 2.0 document to the form of OpenAPI 3.0. The document stays unchanged.
 *
 * Values that are not what Swagger 2.0 requires are kept, so that the parser reports them.
 */
export function convertSwagger2(source: JsonObject): Converted {
  const conversion = createConversion(source);
  const root: SourceObject = { pointer: "#", value: source };
  if (typeof source["swagger"] === "number") {
    const message = '"swagger" is a number. It must be a string.';
    addProblem(conversion, "string-expected", { message, pointer: "#/swagger", instead: 'Read as "2.0".' });
  }
  const media = mediaTypesOf(conversion, root);
  const servers = convertServers(conversion, root);
  const components = convertComponents(conversion, root, media);
  const paths = childOf(root, "paths");
  // References to shared parts lead to the components, because those come before the paths.
  const document: JsonObject = {
    openapi: "3.0.3",
    ...omit(source, converted),
    ...(servers.length === 0 ? {} : { servers }),
    components,
    ...(paths === undefined ? {} : { paths: convertPaths(conversion, paths, { root, media, servers }) }),
  };
  rewriteReferences(conversion, document);
  const problemsIn: Converted["problemsIn"] = (isWanted) => allProblems(conversion, isWanted);
  return { document, problemsIn, ...createSourceTerms(source, document, conversion.origins) };
}
