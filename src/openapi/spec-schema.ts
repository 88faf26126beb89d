import type { Json } from "../util/json.js";
import type { JsonType } from "../util/json-type.js";

/** A schema that references can point to. */
export interface SpecNamedSchema {
  /** The pointer that references use: `#/components/schemas/Dag`. Unique. */
  readonly pointer: string;
  /** Key of the component, or the last segment of a pointer to any other schema. */
  readonly key: string;
  /**
   * Whether it is in `components.schemas`. Such a schema becomes a type even if no operation uses
   * it.
   */
  readonly component: boolean;
  /** `x-pinwheel-name`. */
  readonly rename?: string;
  readonly schema: SpecSchema;
}

/**
 * The parts of a JSON Schema that types and docs need. The schema `false` is `{ never: true }`, and
 * `true` has no properties.
 */
export interface SpecSchema {
  readonly origin: string;
  /**
   * Pointer of a named schema. Keywords beside it narrow the schema further. In OpenAPI 3.0, `$ref`
   * has none.
   */
  readonly ref?: string;
  readonly never?: true;
  /** Allowed types, including null. If missing, all types that the other keywords allow. */
  readonly types?: readonly SpecSchemaType[];
  readonly enum?: readonly Json[];
  /** Names and descriptions of the values of `enum`, in the order of the document. */
  readonly valueDocs?: readonly SpecValueDoc[];
  readonly const?: { readonly value: Json };
  readonly format?: string;
  /**
   * Whether the value is bytes: `format: binary` of 3.0, or a binary `contentMediaType` without
   * `contentEncoding` of 3.1.
   */
  readonly binary?: true;
  /** Whether the value is text that contains JSON, and the `contentSchema` of the JSON. */
  readonly json?: { readonly schema?: SpecSchema };
  readonly properties?: readonly SpecProperty[];
  readonly required?: readonly string[];
  /** `true` allows any value, `false` none. Missing if the document does not specify it. */
  readonly additionalProperties?: SpecSchema | boolean;
  /** The only names that properties may have: the values of `propertyNames` with an `enum`. */
  readonly propertyNames?: readonly string[];
  readonly patternProperties?: readonly SpecSchema[];
  readonly items?: SpecSchema | boolean;
  readonly prefixItems?: readonly SpecSchema[];
  readonly allOf?: readonly SpecSchema[];
  readonly anyOf?: readonly SpecSchema[];
  readonly oneOf?: readonly SpecSchema[];
  /** `if` with `then` and `else`. */
  readonly condition?: SpecCondition;
  readonly discriminator?: SpecDiscriminator;
  readonly access?: "read" | "write";
  readonly default?: { readonly value: Json };
  /** `x-pinwheel-default`: the value that the client sends if the caller omits the property. */
  readonly sends?: { readonly value: Json };
  /** `example`, or the first of `examples`. */
  readonly example?: { readonly value: Json };
  readonly deprecated?: true;
  readonly title?: string;
  readonly description?: string;
  /** Restrictions that only the docs show, such as `minimum` and `pattern`, in document order. */
  readonly limits?: readonly { readonly keyword: SpecLimitKeyword; readonly value: string | number | boolean }[];
}

/** A value that fits `if` must fit `then`. Any other value must fit `else`. */
export interface SpecCondition {
  readonly if: SpecSchema;
  /** `then`. */
  readonly whenTrue?: SpecSchema;
  /** `else`. */
  readonly whenFalse?: SpecSchema;
}

/** What extensions state about a value of `enum`. */
export interface SpecValueDoc {
  readonly value: Json;
  readonly name?: string;
  readonly text?: string;
}

export type SpecSchemaType = JsonType;

export type SpecLimitKeyword =
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "minProperties"
  | "maxProperties";

export interface SpecProperty {
  readonly name: string;
  readonly schema: SpecSchema;
}

export interface SpecDiscriminator {
  readonly propertyName: string;
  /**
   * Maps values of the property to pointers of named schemas. Unresolved entries are reported and
   * omitted.
   */
  readonly mapping: readonly { readonly value: string; readonly ref: string }[];
  /**
   * OpenAPI 3.2, `defaultMapping`: pointer of the named schema that describes every other value of
   * the property, and objects without it.
   */
  readonly defaultRef?: string;
}
