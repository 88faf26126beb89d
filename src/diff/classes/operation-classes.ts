import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of operations, their params and their bodies. */
export const operationClasses = {
  "operation-added": {
    title: "An operation was added.",
    why: "Callers are not affected. Code that implements the whole API must implement it.",
    example: {
      of: "paths",
      before: "{ /books: { get: { operationId: books, responses: { '204': { description: Done } } } } }",
      after:
        "{ /books: { get: { operationId: books, responses: { '204': { description: Done } } } }, /authors: { get: { operationId: authors, responses: { '204': { description: Done } } } } }",
    },
    outcome: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{operation} is new" },
  },
  "operation-removed": {
    title: "An operation was removed.",
    why: "Code that calls it does not compile, and the server refuses the request.",
    example: {
      of: "paths",
      before:
        "{ /books: { get: { operationId: books, responses: { '204': { description: Done } } } }, /authors: { get: { operationId: authors, responses: { '204': { description: Done } } } } }",
      after: "{ /books: { get: { operationId: books, responses: { '204': { description: Done } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation} was removed" },
  },
  "operation-renamed": {
    title: "A method has another name in the SDK.",
    why: "The request is the same, but code that calls the old name does not compile.",
    example: {
      of: "paths",
      before: "{ /books: { get: { operationId: books, responses: { '204': { description: Done } } } } }",
      after: "{ /books: { get: { operationId: titles, responses: { '204': { description: Done } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "safe", "warning"), message: "{before} is now {after}: call the new name" },
  },
  "path-changed": {
    title: "An operation has another path.",
    why: "The operation keeps its id, so that code compiles. SDKs in production call the old path.",
    example: {
      of: "paths",
      before: "{ /books: { get: { operationId: books, tags: [books], responses: { '204': { description: Done } } } } }",
      after: "{ /shelf/books: { get: { operationId: books, tags: [books], responses: { '204': { description: Done } } } } }",
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "breaking"),
      message: "{operation} has the path {after} instead of {before}: update before the old path ends",
    },
  },
  "path-variable-renamed": {
    title: "A variable of a path has another name.",
    why: "The URL is the same, but code that passes the old param does not compile.",
    example: {
      of: "paths",
      before:
        "{ '/books/{id}': { get: { operationId: book, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done } } } } }",
      after:
        "{ '/books/{book_id}': { get: { operationId: book, parameters: [{ name: book_id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done } } } } }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "safe", "warning"),
      message: "the param {location} is now {after} instead of {before}",
    },
  },
  "method-changed": {
    title: "An operation has another HTTP method.",
    why: "The operation keeps its id, so that code compiles. SDKs in production use the old method.",
    example: {
      of: "paths",
      before: "{ /books: { post: { operationId: books, responses: { '204': { description: Done } } } } }",
      after: "{ /books: { put: { operationId: books, responses: { '204': { description: Done } } } } }",
    },
    outcome: { verdicts: verdicts("safe", "same", "breaking", "breaking"), message: "{operation} is sent as {after} instead of {before}" },
  },
  "operation-deprecated": {
    title: "An operation is deprecated.",
    why: "It still works.",
    example: { of: "operation", before: "{}", after: "{ deprecated: true }" },
    outcome: { verdicts: harmless, message: "{operation} is deprecated" },
  },
  "param-added": {
    title: "An operation has a further optional param.",
    why: "Callers need not pass it.",
    example: { of: "operation", before: "{}", after: "{ parameters: [{ name: genre, in: query, schema: { type: string } }] }" },
    outcome: { verdicts: harmless, message: "{operation}: new option {property}" },
  },
  "required-param-added": {
    title: "An operation has a further required param.",
    why: "Callers must pass it. A default in the document does not change that, because the server requires the param.",
    example: {
      of: "operation",
      before: "{}",
      after: "{ parameters: [{ name: genre, in: query, required: true, schema: { type: string } }] }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation}: new required param {property}" },
  },
  "param-removed": {
    title: "An optional param was removed.",
    why: "Code that passes it does not compile. A server may ignore or refuse it.",
    example: { of: "operation", before: "{ parameters: [{ name: genre, in: query, schema: { type: string } }] }", after: "{}" },
    outcome: { verdicts: verdicts("breaking", "same", "warning", "safe"), message: "{operation}: the option {property} was removed" },
  },
  "required-param-removed": {
    title: "A required param was removed.",
    why: "Code that passes it does not compile. A server may ignore or refuse it.",
    example: {
      of: "operation",
      before: "{ parameters: [{ name: genre, in: query, required: true, schema: { type: string } }] }",
      after: "{}",
    },
    outcome: { verdicts: verdicts("breaking", "same", "warning", "breaking"), message: "{operation}: the param {property} was removed" },
  },
  "param-became-required": {
    title: "An optional param is required.",
    why: "Callers must pass it.",
    example: {
      of: "operation",
      before: "{ parameters: [{ name: genre, in: query, schema: { type: string } }] }",
      after: "{ parameters: [{ name: genre, in: query, required: true, schema: { type: string } }] }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation}: {property} is required" },
  },
  "param-became-optional": {
    title: "A required param is optional.",
    why: "Callers may omit it, so that an implementation must expect that.",
    example: {
      of: "operation",
      before: "{ parameters: [{ name: genre, in: query, required: true, schema: { type: string } }] }",
      after: "{ parameters: [{ name: genre, in: query, schema: { type: string } }] }",
    },
    outcome: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{operation}: {property} may be omitted" },
  },
  "param-moved": {
    title: "A param is sent in another part of the request, or by another name.",
    why: "Code is the same, but SDKs in production send it as before.",
    example: {
      of: "operation",
      before: "{ parameters: [{ name: genre, in: query, schema: { type: string } }] }",
      after: "{ parameters: [{ name: genre, in: header, schema: { type: string } }] }",
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "breaking"),
      message: "{operation}: {property} is sent in {after} instead of {before}",
    },
  },
  "param-serialization-changed": {
    title: "A param is serialized differently.",
    why: "Code is the same, but SDKs in production send it as before.",
    example: {
      of: "operation",
      before: "{ parameters: [{ name: genre, in: query, explode: false, schema: { type: array, items: { type: string } } }] }",
      after: "{ parameters: [{ name: genre, in: query, explode: true, schema: { type: array, items: { type: string } } }] }",
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "breaking"),
      message: "{operation}: {property} is serialized as {after} instead of {before}",
    },
  },
  "param-constant-changed": {
    title: "The client sends another constant.",
    why: "Callers do not pass it, and SDKs in production send the old value.",
    example: {
      of: "operation",
      before: "{ parameters: [{ name: version, in: query, required: true, schema: { const: a } }] }",
      after: "{ parameters: [{ name: version, in: query, required: true, schema: { const: b } }] }",
    },
    outcome: {
      verdicts: verdicts("safe", "changed", "breaking", "breaking"),
      message: "{operation}: the client sends {after} instead of {before} as {property}",
    },
  },
  "param-deprecated": {
    title: "A param is deprecated.",
    why: "It still works.",
    example: {
      of: "operation",
      before: "{ parameters: [{ name: genre, in: query, schema: { type: string } }] }",
      after: "{ parameters: [{ name: genre, in: query, deprecated: true, schema: { type: string } }] }",
    },
    outcome: { verdicts: harmless, message: "{operation}: {property} is deprecated" },
  },
  "request-body-added": {
    title: "An operation has an optional body.",
    why: "Callers need not pass it.",
    example: {
      of: "operation",
      before: "{}",
      after: "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
    },
    outcome: { verdicts: harmless, message: "{operation} accepts a body" },
  },
  "required-request-body-added": {
    title: "An operation requires a body.",
    why: "Callers must pass it.",
    example: {
      of: "operation",
      before: "{}",
      after: "{ requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation} requires a body" },
  },
  "request-body-removed": {
    title: "An operation has no body.",
    why: "Code that passes it does not compile. A server may ignore or refuse it.",
    example: {
      of: "operation",
      before: "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
      after: "{}",
    },
    outcome: { verdicts: verdicts("breaking", "same", "warning", "warning"), message: "{operation} no longer has a body" },
  },
  "request-body-became-required": {
    title: "A body is required.",
    why: "Callers must pass it.",
    example: {
      of: "operation",
      before: "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
      after: "{ requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation} requires a body" },
  },
  "request-body-became-optional": {
    title: "A body is optional.",
    why: "Callers may omit it, so that an implementation must expect that.",
    example: {
      of: "operation",
      before: "{ requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
      after: "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
    },
    outcome: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "the body of {operation} may be omitted" },
  },
  "request-body-param-changed": {
    title: "The properties of a body are params, and were one param, or the reverse.",
    why: "Code passes the body differently. The request is the same.",
    example: {
      of: "operation",
      before:
        "{ requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } } }",
      after:
        "{ requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { title: { type: string } }, additionalProperties: true } } } } }",
      also: ["request-additional-properties-opened"],
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "safe", "warning"),
      message: "{operation}: pass the body as {after} instead of {before}",
    },
  },
  "request-media-type-added": {
    title: "A body may be sent in a further media type.",
    why: "The client sends what it sent before.",
    example: {
      of: "operation",
      before: "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
      after:
        "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } }, application/vnd.shelf+json: { schema: { type: array, items: { type: string } } } } } }",
    },
    outcome: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{operation} also accepts a body as {after}" },
  },
  "request-media-type-removed": {
    title: "A body is not accepted in a media type.",
    why: "Code that selects it with `contentType` does not compile, and the server refuses it.",
    example: {
      of: "operation",
      before:
        "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } }, application/vnd.shelf+json: { schema: { type: array, items: { type: string } } } } } }",
      after: "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation} no longer accepts a body as {before}" },
  },
  "request-media-type-changed": {
    title: "A body is sent in another media type.",
    why: "Code is the same, but SDKs in production send the old media type.",
    example: {
      of: "operation",
      before: "{ requestBody: { content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
      after: "{ requestBody: { content: { application/vnd.shelf+json: { schema: { type: array, items: { type: string } } } } } }",
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "breaking"),
      message: "the body of {operation} is sent as {after} instead of {before}",
    },
  },
  "request-encoding-changed": {
    title: "The parts of a form are serialized differently.",
    why: "Code is the same, but SDKs in production send the parts as before.",
    example: {
      of: "operation",
      before:
        "{ requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { tags: { type: array, items: { type: string } } } } } } } }",
      after:
        "{ requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { tags: { type: array, items: { type: string } } } }, encoding: { tags: { contentType: application/json } } } } } }",
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "breaking"),
      message: "the parts of the body of {operation} are serialized differently",
    },
  },
} as const satisfies Readonly<Record<string, ChangeClass>>;
