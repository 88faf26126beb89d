import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of operations. */
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
} as const satisfies Readonly<Record<string, ChangeClass>>;
