import type { CatalogueEntries } from "./catalogue-entry.js";

/** Problems with paths, operations, parameters, servers and security. */
export const operationEntries = {
  "info-missing": {
    severity: "warning",
    title: "The document has no title or no version.",
    cause: "Both are required. The title is the default for the name of the client.",
    fix: "Add `info` with `title` and `version`.",
  },
  "paths-missing": {
    severity: "warning",
    title: "The document has no paths.",
    cause: "OpenAPI 3.0 requires `paths`. Without paths, the client has no operations.",
    fix: "Add `paths`.",
  },
  "path-invalid": {
    severity: "warning",
    title: "Invalid path.",
    cause: "A path starts with a slash. Dot segments, backslashes and control characters would change the request URL.",
    fix: "Add the leading slash, or write the path that is meant.",
  },
  "path-item-property": {
    severity: "warning",
    title: "A path item has an unknown property.",
    cause: "The property is misspelled, or belongs to a newer OpenAPI version.",
    fix: "Fix or remove the property. Names of extensions start with x-.",
  },
  "operation-id-repeated": {
    severity: "warning",
    title: "Two operations have the same operationId.",
    cause: "An operationId must be unique, because methods are named after it.",
    fix: "Change one of the two.",
  },
  "not-supported": {
    severity: "info",
    title: "A part of the document is not supported.",
    cause: "Pinwheel does not generate code for webhooks, callbacks and links.",
    fix: "No action is needed.",
  },
  "parameter-invalid": {
    severity: "warning",
    title: "A parameter is ignored.",
    cause: "It has no valid `name` or `in`.",
    fix: "Add `name`, and set `in` to one of the values in the message.",
  },
  "parameter-repeated": {
    severity: "warning",
    title: "A parameter is declared twice.",
    cause: "`name` and `in` together must be unique in a list of parameters.",
    fix: "Remove one of the two.",
  },
  "parameter-style": {
    severity: "warning",
    title: "A parameter has an invalid style.",
    cause: "The allowed values of `style` depend on `in` (OpenAPI 3.1, section 4.8.12.2).",
    fix: "Remove `style`, or set it to an allowed value.",
  },
  "parameter-shape": {
    severity: "warning",
    title: "A parameter has no schema, or several.",
    cause: "A parameter needs either `schema`, or `content` with exactly one media type.",
    fix: "Keep exactly one of them.",
  },
  "parameter-name-collision": {
    severity: "warning",
    title: "Two parameters of one operation have the same name.",
    cause: "They differ in `in` (path, query, header or cookie), but the caller passes all parameters in one object.",
    fix: "Use the names in the message, or rename one of the parameters if the API allows it.",
  },
  "path-parameter-optional": {
    severity: "warning",
    title: "A path parameter is not required.",
    cause: "Path parameters are always required.",
    fix: "Add `required: true`.",
  },
  "path-parameter-unused": {
    severity: "warning",
    title: "A path parameter does not occur in its path.",
    cause: "The path does not contain the name of the parameter in braces.",
    fix: "Add the parameter to the path, or remove it.",
  },
  "path-parameter-undeclared": {
    severity: "warning",
    title: "A path parameter is not declared.",
    cause: "Every name in braces needs a parameter with `in: path`.",
    fix: "Declare the parameter.",
  },
  "header-parameter-ignored": {
    severity: "warning",
    title: "A header parameter has a reserved name.",
    cause: "The headers Accept, Content-Type and Authorization are set from media types and security schemes.",
    fix: "Remove the parameter, and describe media types and security schemes instead.",
  },
  "media-type-invalid": {
    severity: "warning",
    title: "A key of `content` is not a media type.",
    cause: "A media type has the form type/subtype.",
    fix: "Write the key like application/json.",
  },
  "body-without-content": {
    severity: "warning",
    title: "A request body has no content.",
    cause: "A body without a media type cannot be sent.",
    fix: "Add `content`, or remove the body.",
  },
  "status-invalid": {
    severity: "warning",
    title: "A key of `responses` is not a status.",
    cause: "A status has three digits, or is a range like 4XX, or `default`.",
    fix: "Fix the key.",
  },
  "server-invalid": {
    severity: "warning",
    title: "A server has no URL.",
    cause: "Requests cannot be sent to a server without a URL.",
    fix: "Add `url`.",
  },
  "server-variable": {
    severity: "warning",
    title: "A server variable has no default.",
    cause: "Without the default, the URL of the server is incomplete.",
    fix: "Add the variable to `variables`, with its `default`.",
  },
  "server-variable-default": {
    severity: "warning",
    title: "The default of a server variable is not in its `enum`.",
    cause: "If a variable has an `enum`, the default must be one of its values.",
    fix: "Add the default to `enum`, or change the default.",
  },
  "security-scheme-invalid": {
    severity: "warning",
    title: "Invalid security scheme.",
    cause: "The type is unknown, or a property that the type requires is missing.",
    fix: "Fix the type, or add the missing property.",
  },
  "security-scheme-dangling": {
    severity: "warning",
    title: "A security requirement names an unknown scheme.",
    cause: "The scheme is not declared, so no client can meet the requirement.",
    fix: "Add the scheme to `components.securitySchemes`, or fix its name.",
  },
  "pagination-without-list": {
    severity: "warning",
    title: "`x-pinwheel-pagination` does not lead to an array.",
    cause: "A page is an array: the response itself, or the property in `items`.",
    fix: "Set `items` to the property with the array, or to its path as a list of names.",
  },
} as const satisfies CatalogueEntries;
