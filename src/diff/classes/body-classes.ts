import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of request bodies. */
export const bodyClasses = {
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
