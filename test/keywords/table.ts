import { fieldSetsOf } from "../../src/openapi/dialects/fields.js";
import type { Dialect } from "../../src/openapi/spec.js";
import { contentRows } from "./content-rows.js";
import { documentRows } from "./document-rows.js";
import { operationRows } from "./operation-rows.js";
import { kindOf } from "./places.js";
import type { Row } from "./row.js";
import { schemaRows } from "./schema-rows.js";
import { swaggerRows } from "./swagger-rows.js";

/** Every keyword of OpenAPI and JSON Schema, and what it leads to. */
export const keywordTable: readonly Row[] = [...documentRows, ...operationRows, ...contentRows, ...schemaRows, ...swaggerRows];

/** Returns the versions of OpenAPI that a row is about. */
export function versionsOf({ on, keyword, versions }: Row): readonly Dialect[] {
  if (versions !== undefined) return versions;
  return (["3.0", "3.1", "3.2"] as const).filter((version) => fieldSetsOf(version).get(kindOf(on))?.has(keyword));
}
