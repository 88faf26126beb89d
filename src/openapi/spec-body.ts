import type { Json } from "../util/json.js";
import type { SpecSchema } from "./spec-schema.js";

export interface SpecBody {
  readonly origin: string;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly SpecMedia[];
}

export interface SpecMedia {
  /** In lower case, with parameters: `text/plain; charset=utf-8`. */
  readonly mediaType: string;
  readonly schema?: SpecSchema;
  /** OpenAPI 3.2: schema of one item of a stream. */
  readonly itemSchema?: SpecSchema;
  /** OpenAPI 3.2: `schema` describes all items of a stream as an array. */
  readonly schemaOf?: "stream";
  /** Fields of a form or multipart body with an Encoding Object, in document order. */
  readonly parts?: readonly SpecPart[];
  /** OpenAPI 3.2: the first parts of a multipart body without names. */
  readonly prefixParts?: readonly SpecEncoding[];
  /** OpenAPI 3.2: the parts after `prefixParts`. */
  readonly itemPart?: SpecEncoding;
  /** The first example of the document. */
  readonly example?: SpecExample;
}

/** An example body: its data, or its text on the wire. */
export type SpecExample = { readonly value: Json } | { readonly text: string };

/** The Encoding Object of one field. */
export interface SpecPart extends SpecEncoding {
  readonly name: string;
}

/** OpenAPI 3.1, section 4.8.15. */
export interface SpecEncoding {
  readonly contentType?: string;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: true;
  /** OpenAPI 3.2: the first parts of a part that is multipart itself. */
  readonly prefixParts?: readonly SpecEncoding[];
  /** OpenAPI 3.2: the parts after `prefixParts`. */
  readonly itemPart?: SpecEncoding;
}
