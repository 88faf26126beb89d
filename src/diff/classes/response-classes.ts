import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of responses. */
export const responseClasses = {
  "success-status-added": {
    title: "A successful response may have a further status.",
    why: "Code that compares the status with one value may not compile.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done } } }",
      after: "{ responses: { '200': { description: Done }, '202': { description: Later } } }",
    },
    outcome: { verdicts: verdicts("warning", "same", "safe", "safe"), message: "{operation} may also succeed with status {after}" },
  },
  "success-status-removed": {
    title: "A status of successful responses was removed.",
    why: "Code that compares the status with it does not compile.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done }, '202': { description: Later } } }",
      after: "{ responses: { '200': { description: Done } } }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "safe", "breaking"),
      message: "{operation} never succeeds with status {before}: remove the code for it",
    },
  },
  "success-status-changed": {
    title: "Successful responses have another status.",
    why: "Only code that names the status does not compile. SDKs in production accept each status of success.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done } } }",
      after: "{ responses: { '202': { description: Later } } }",
    },
    outcome: {
      verdicts: verdicts("warning", "same", "safe", "breaking"),
      message: "{operation} succeeds with status {after} instead of {before}",
    },
  },
  "error-status-added": {
    title: "A status of errors was added to the document.",
    why: "Code already expects errors that the document does not describe.",
    example: {
      of: "operation",
      before: "{ responses: { '204': { description: Done } } }",
      after:
        "{ responses: { '204': { description: Done }, '404': { description: Missing, content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } } } }",
    },
    outcome: { verdicts: harmless, message: "{operation} may fail with status {after}" },
  },
  "error-status-removed": {
    title: "A status of errors was removed from the document.",
    why: "Code that reads the error by its status does not compile.",
    example: {
      of: "operation",
      before:
        "{ responses: { '204': { description: Done }, '404': { description: Missing, content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } } } }",
      after: "{ responses: { '204': { description: Done } } }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "safe", "safe"),
      message: "{operation} no longer describes errors with status {before}: remove the code for it",
    },
  },
  "response-body-added": {
    title: "A response has a body.",
    why: "Code that needs no result is not affected.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done } } }",
      after:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }",
    },
    outcome: { verdicts: verdicts("warning", "same", "safe", "breaking"), message: "{operation} returns a body with status {status}" },
  },
  "response-body-removed": {
    title: "A response has no body.",
    why: "Code reads a result that is no longer there.",
    example: {
      of: "operation",
      before:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }",
      after: "{ responses: { '200': { description: Done } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation} returns no body with status {status}" },
  },
  "response-media-type-added": {
    title: "A response is available in a further media type.",
    why: "Callers may select it with `accept`.",
    example: {
      of: "operation",
      before:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }",
      after:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } }, text/csv: { schema: { type: string } } } } } }",
    },
    outcome: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{operation} is also available as {after}" },
  },
  "response-media-type-removed": {
    title: "A response is not available in a media type.",
    why: "Code that selects it with `accept` does not compile, and the server refuses the request.",
    example: {
      of: "operation",
      before:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } }, text/csv: { schema: { type: string } } } } } }",
      after:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation} is no longer available as {before}" },
  },
  "response-media-type-changed": {
    title: "A response has another media type.",
    why: "The client reads it alike, but SDKs in production request the old media type.",
    example: {
      of: "operation",
      before:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }",
      after:
        "{ responses: { '200': { description: Done, content: { application/vnd.shelf+json: { schema: { type: array, items: { type: string } } } } } } }",
    },
    outcome: { verdicts: verdicts("safe", "same", "breaking", "breaking"), message: "{operation} returns {after} instead of {before}" },
  },
  "response-decoding-changed": {
    title: "A response is read in another way: as JSON, text, bytes or a stream.",
    why: "The call has another type.",
    example: {
      of: "operation",
      before:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } } } }",
      after:
        "{ responses: { '200': { description: Done, content: { application/x-ndjson: { schema: { type: object, properties: { title: { type: string } } } } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "breaking"), message: "{operation} returns {after} instead of {before}" },
  },
  "array-became-object": {
    title: "A list is a property of an object.",
    why: "Code reads the list where the object is.",
    example: {
      of: "operation",
      before:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: array, items: { type: string } } } } } } }",
      after:
        "{ responses: { '200': { description: Done, content: { application/json: { schema: { type: object, properties: { books: { type: array, items: { type: string } } } } } } } } }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "breaking", "breaking"),
      message: "{operation} returns an object with the list as {after}: read the property",
    },
  },
  "response-header-added": {
    title: "A response has a further header.",
    why: "Code that does not read it is not affected.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } } } } } }",
      after:
        "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } }, X-Rate: { schema: { type: integer } } } } } }",
    },
    outcome: { verdicts: harmless, message: "{operation}: new response header {property}" },
  },
  "required-response-header-added": {
    title: "A response has a further required header.",
    why: "Callers are not affected. A server must return it.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } } } } } }",
      after:
        "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } }, X-Rate: { required: true, schema: { type: integer } } } } } }",
    },
    outcome: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{operation}: new response header {property}" },
  },
  "response-header-removed": {
    title: "A response header was removed.",
    why: "Code that reads the typed header does not compile.",
    example: {
      of: "operation",
      before:
        "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } }, X-Rate: { schema: { type: integer } } } } } }",
      after: "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } } } } } }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "warning", "safe"),
      message: "{operation}: the response header {property} was removed",
    },
  },
  "response-header-became-optional": {
    title: "A response header may be missing.",
    why: "Code that reads it must check that it is present.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done, headers: { X-Count: { required: true, schema: { type: integer } } } } } }",
      after: "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } } } } } }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "warning", "safe"),
      message: "{operation}: the response header {property} may be missing",
    },
  },
  "response-header-became-required": {
    title: "A response header is always present.",
    why: "Callers are not affected. A server must return it.",
    example: {
      of: "operation",
      before: "{ responses: { '200': { description: Done, headers: { X-Count: { schema: { type: integer } } } } } }",
      after: "{ responses: { '200': { description: Done, headers: { X-Count: { required: true, schema: { type: integer } } } } } }",
    },
    outcome: {
      verdicts: verdicts("safe", "same", "safe", "breaking"),
      message: "{operation}: the response header {property} is always present",
    },
  },
} as const satisfies Readonly<Record<string, ChangeClass>>;
