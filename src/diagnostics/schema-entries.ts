import type { CatalogueEntries } from "./catalogue-entry.js";

/** Problems with single values and with schemas. */
export const schemaEntries = {
  "wrong-kind": {
    severity: "warning",
    title: "A value has the wrong type.",
    cause: "The value is not the object, array or string that OpenAPI requires there, so it is ignored. A schema is read as any value.",
    fix: "Replace the value with one of the type in the message.",
  },
  "null-value": {
    severity: "warning",
    title: "A value is null.",
    cause: "OpenAPI does not allow null there. In YAML, a key without a value is null.",
    fix: "Remove the key, or add its value.",
  },
  "string-expected": {
    severity: "warning",
    title: "A number or boolean is used as a string.",
    cause: "YAML parses unquoted text that looks like a number or boolean as one.",
    fix: "Put the value in quotes.",
  },
  "value-ignored": {
    severity: "warning",
    title: "A value is ignored.",
    cause: "The keyword does not allow this value.",
    fix: "Use one of the values in the message.",
  },
  "ref-siblings-ignored": {
    severity: "warning",
    title: "Keywords beside `$ref` are ignored.",
    cause: "OpenAPI 3.0 ignores everything beside `$ref`, although some tools do not.",
    fix: "Wrap the reference in `allOf`, and keep the other keywords beside `allOf`.",
  },
  "nullable-in-3.1": {
    severity: "warning",
    title: "`nullable` is used in OpenAPI 3.1 or later.",
    cause: "OpenAPI 3.1 removed the keyword. Pinwheel still honours it, but many tools ignore it.",
    fix: 'Add "null" to `type`, or a schema with `type: "null"` to `anyOf`.',
  },
  "type-list-in-3.0": {
    severity: "warning",
    title: "`type` is an array in OpenAPI 3.0.",
    cause: "OpenAPI 3.0 allows only one type. Tools disagree about arrays.",
    fix: "Use `anyOf`, or change the version of the document to 3.1.",
  },
  "type-unknown": {
    severity: "warning",
    title: "Unknown type.",
    cause: "JSON Schema has the types string, number, integer, boolean, null, array and object.",
    fix: "Use one of these types. Put a more specific name into `format`.",
  },
  "exclusive-limit-boolean": {
    severity: "warning",
    title: "An exclusive limit is a boolean in OpenAPI 3.1 or later.",
    cause: "Since OpenAPI 3.1, `exclusiveMinimum` and `exclusiveMaximum` are numbers.",
    fix: "Write `exclusiveMinimum: 3` instead of `minimum: 3` with `exclusiveMinimum: true`.",
  },
  "items-list": {
    severity: "warning",
    title: "`items` is an array.",
    cause: "Since JSON Schema 2020-12, `items` is one schema, and `prefixItems` holds the schemas of a tuple.",
    fix: "Rename `items` to `prefixItems` (OpenAPI 3.1), or use one schema.",
  },
  "required-boolean": {
    severity: "warning",
    title: "`required` of a schema is a boolean.",
    cause: "In a schema, `required` lists property names. Only parameters and request bodies have a boolean `required`.",
    fix: "Add the name of the property to `required` of the surrounding schema.",
  },
  "too-many-combinations": {
    severity: "warning",
    title: "A type has more combinations than TypeScript accepts.",
    cause:
      "The compiler multiplies the alternatives of all `oneOf` and `anyOf` that must hold together, and refuses the type with TS2590 if they are too many.",
    fix: "Combine fewer `oneOf` in one `allOf`, for example by naming the combinations that exist.",
  },
  "all-of-contradiction": {
    severity: "warning",
    title: "No value fits all parts of `allOf`.",
    cause: "A value must fit every part. These parts describe values of different kinds, or different constants.",
    fix: "Correct the part that is wrong, or use `anyOf` if a value fits only one of the parts.",
  },
  "required-without-property": {
    severity: "warning",
    title: "A required property is not described.",
    cause: "`required` contains a name that is missing from `properties`.",
    fix: "Add the property to `properties`, or remove its name from `required`.",
  },
  "enum-contradicts-type": {
    severity: "warning",
    title: "A value of `enum` contradicts `type`.",
    cause: "No value satisfies both keywords. In YAML, `1.0`, `true` and `null` without quotes are not text.",
    fix: "Quote the values, or correct `type`. For the items of an array, move `enum` to `items`.",
  },
  "keyword-not-typed": {
    severity: "info",
    title: "A keyword has no effect on types.",
    cause: "TypeScript cannot express the restriction. Only the server checks it.",
    fix: "No action is needed.",
  },
  "keyword-misspelled": {
    severity: "warning",
    title: "A field is probably misspelt.",
    cause: "The specification does not define the field there, but one with almost the same name.",
    fix: "Correct the name. If the field is meant as it is, let its name begin with `x-`.",
  },
  "keyword-unknown": {
    severity: "info",
    title: "A field is not defined by the specification.",
    cause: "The version of the document does not define the field there. Other tools may ignore it.",
    fix: "Remove the field, or let its name begin with `x-`. If another version defines it, change the version of the document.",
  },
  "discriminator-mapping-dangling": {
    severity: "warning",
    title: "A discriminator value is mapped to an unknown schema.",
    cause: "The document has no schema with the name or pointer in the mapping.",
    fix: "Fix the entry of the mapping, or remove it.",
  },
  "discriminator-default-unlisted": {
    severity: "warning",
    title: "The `defaultMapping` of a discriminator is not a branch.",
    cause: "OpenAPI requires that `oneOf` or `anyOf` lists the schema for all other values.",
    fix: "Add the schema to `oneOf` or `anyOf`.",
  },
  "name-collision": {
    severity: "warning",
    title: "Several schemas or operations have the same name.",
    cause: "The names differ only in case or separators, or a naming rule returns the same name for several operations.",
    fix: "Set `x-pinwheel-name` on one of them, in the document or in an overlay.",
  },
  "name-kept": {
    severity: "info",
    title: "A name stays, though the document now leads to another one.",
    cause: "An operationId, a tag or a title has changed. Callers use the old name, so the file of names keeps it.",
    fix: "To use the new name, remove the line from the file of names, and generate.",
  },
  "name-changed": {
    severity: "info",
    title: "A public name has changed.",
    cause: "`x-pinwheel-name` is new or has another value, and it overrides the file of names, also for a part that had the name before.",
    fix: "Mention it in the changelog of the package, or set `x-pinwheel-name` to the old name.",
  },
  "type-renamed": {
    severity: "info",
    title: "A schema was renamed, and the former name of its type stays as a deprecated alias.",
    cause: "The last version of the document had a schema of the same structure under another key, which has gone.",
    fix: "Run `pinwheel names accept` to drop the former names when no code uses them.",
  },
  "rename-ambiguous": {
    severity: "warning",
    title: "Something was renamed, but several candidates match.",
    cause: "A schema or an operation has gone, and several new ones have its structure. Pinwheel does not guess, so its name has gone too.",
    fix: "Set `x-pinwheel-name` on the right one to keep the name of an operation or a type.",
  },
  "rename-invalid": {
    severity: "warning",
    title: "`x-pinwheel-name` is not a valid name.",
    cause: "A name consists of letters, digits, `_` and `$`. For an operation, `resource.method` and `outer.inner.method` are also valid.",
    fix: "Fix the name.",
  },
} as const satisfies CatalogueEntries;
