import type { CatalogueEntries } from "./catalogue-entry.js";

/** Problems with reading a document, its references and its overlays. */
export const documentEntries = {
  "document-not-found": {
    severity: "error",
    title: "The document cannot be read.",
    cause: "The file does not exist, is a folder, or its permissions do not allow reading it.",
    fix: "Check the path and the permissions of the file.",
  },
  "document-syntax": {
    severity: "error",
    title: "The document is not valid YAML or JSON.",
    cause: "The parser stopped at the position in the message.",
    fix: "Fix the syntax there. Common causes are wrong indentation, a missing quote and a trailing comma.",
  },
  "document-unreachable": {
    severity: "error",
    title: "The document cannot be fetched.",
    cause: "The server did not respond in time, responded with an error or too much data, or redirected to another host.",
    fix: "Check the URL. To follow a redirect to another host, allow that host with --allow-remote.",
  },
  "document-encoding": {
    severity: "error",
    title: "The document is not UTF-8 text.",
    cause: "The file is UTF-16, compressed or binary, or contains bytes that are not valid UTF-8.",
    fix: "Save the file as UTF-8. Decompress it first if it is compressed.",
  },
  "document-foreign": {
    severity: "error",
    title: "The document is not an OpenAPI document.",
    cause: "The file is empty or has another format, or its root has neither `openapi` nor `swagger`.",
    fix: "Pass an OpenAPI document in YAML or JSON.",
  },
  "document-version": {
    severity: "error",
    title: "Unsupported OpenAPI version.",
    cause: "Pinwheel supports only the versions in the message, and the version must be a string.",
    fix: "Convert the document to a supported version, or put the version in quotes.",
  },
  "document-repeated-key": {
    severity: "error",
    title: "An object of the document has the same key twice.",
    cause: "JSON parsers silently keep the last value, YAML parsers reject the document.",
    fix: "Remove one of the two keys, or merge their values.",
  },
  "document-too-deep": {
    severity: "error",
    title: "The document is nested too deeply.",
    cause: "The limit protects against stack overflow. Real documents stay far below it.",
    fix: "Move inner schemas to components and reference them.",
  },
  "document-too-large": {
    severity: "error",
    title: "The document is too large.",
    cause: "The message names the limit. Limits protect against running out of memory.",
    fix: "Split the document, use `$ref` instead of YAML aliases for large repeated parts, or raise the limit in the configuration.",
  },
  "swagger-default": {
    severity: "info",
    title: "A Swagger 2.0 document does not state a media type or a scheme.",
    cause: "`consumes`, `produces` or `schemes` is missing, and Swagger 2.0 has no default that a client could use.",
    fix: "Add the keyword if the message assumes a wrong value.",
  },
  "keyword-of-openapi-3": {
    severity: "warning",
    title: "A Swagger 2.0 document uses a keyword of OpenAPI 3.",
    cause: "Swagger 2.0 does not have the keyword. Pinwheel reads it as OpenAPI 3.0 does, but many tools ignore it.",
    fix: "Use the keyword of Swagger 2.0, such as `x-nullable` for `nullable`, or convert the document to OpenAPI 3.",
  },
  "reference-external": {
    severity: "warning",
    title: "A reference points to a file that does not exist.",
    cause: "The file is missing, or its path is wrong. A path is relative to the file with the reference.",
    fix: "Fix the path, or add the file.",
  },
  "reference-refused": {
    severity: "error",
    title: "An external reference is not allowed.",
    cause:
      "By default, references can only reach files in the folder of the document and below it. A host of a private network must be allowed by its address.",
    fix: "If you trust the target, allow its host with --allow-remote or its folder with --allow-file.",
  },
  "reference-unreadable": {
    severity: "error",
    title: "The target of an external reference cannot be read.",
    cause: "The file or URL is missing, is not YAML or JSON, or does not contain the referenced part.",
    fix: "Fix the reference, or the file that it points to.",
  },
  "reference-dangling": {
    severity: "warning",
    title: "Unresolved reference.",
    cause: "The document contains nothing at the pointer.",
    fix: "Fix the pointer, or add the missing part.",
  },
  "reference-invalid": {
    severity: "warning",
    title: "Malformed reference.",
    cause: "The value of `$ref` is not a string, or not a JSON pointer (RFC 6901).",
    fix: "Write the reference like #/components/schemas/Name.",
  },
  "reference-wrong-kind": {
    severity: "warning",
    title: "A reference points to the wrong kind of component.",
    cause: "The reference points, for example, to a parameter where a schema is expected.",
    fix: "Point the reference at an entry of the right section of `components`.",
  },
  "reference-misplaced": {
    severity: "warning",
    title: "A reference where OpenAPI allows none.",
    cause: "OpenAPI allows references only as certain objects. Other tools follow every reference, and so does Pinwheel.",
    fix: "Replace the reference with its target, or refer to something that may be a reference.",
  },
  "reference-cycle": {
    severity: "warning",
    title: "A reference leads back to itself.",
    cause: "The references form a circle without a property, an item or a value in between, so they never reach a definition.",
    fix: "Replace one of the references in the circle with a definition.",
  },
  "reference-not-found": {
    severity: "error",
    title: "Unresolved schema reference.",
    cause: "The document has no schema at the target of `$ref`.",
    fix: "Fix the reference, or add the schema.",
  },
  "overlay-invalid": {
    severity: "error",
    title: "Invalid overlay.",
    cause: "An OpenAPI Overlay 1.0 needs `overlay`, `info` and `actions`, and each action needs a `target`.",
    fix: "Fix the overlay at the position in the message.",
  },
  "overlay-target-missing": {
    severity: "info",
    title: "Some actions of an overlay did nothing.",
    cause: "The document contains nothing at their targets.",
    fix: "Fix the targets. If they are meant for other releases of the document, ignore this message.",
  },
  "overlay-target-scalar": {
    severity: "warning",
    title: "An overlay cannot change its target.",
    cause: "Updates apply to objects and arrays only, and the whole document cannot be removed.",
    fix: "Target the object that contains the value.",
  },
  "example-unused": {
    severity: "info",
    title: "Some examples do not fit their types.",
    cause: "An example has a value of another type, lacks a required property, or has a value that an enum does not list.",
    fix: "Fix the example. Without it, the docs show a value that is made from the type.",
  },
  "description-unused": {
    severity: "info",
    title: "Some entries of `x-pinwheel-descriptions` are not used.",
    cause: "No parameter, property or response has a matching name, or all of them have their own description.",
    fix: "Fix the names or remove the entries. If they are meant for other releases of the document, ignore this message.",
  },
} as const satisfies CatalogueEntries;
