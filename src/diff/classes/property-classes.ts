import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of the properties of objects, and of the limits and defaults of values. */
export const propertyClasses = {
  "property-added": {
    title: "An object has a further optional property.",
    why: "Callers need not pass it, and code that does not read it is not affected.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string } } }",
      after: "{ type: object, properties: { title: { type: string }, subtitle: { type: string } } }",
    },
    outcome: {
      request: { verdicts: harmless, message: "{location} is a new option" },
      response: { verdicts: harmless, message: "{location} is new, and may be missing" },
    },
  },
  "required-property-added": {
    title: "An object has a further required property.",
    why: "Callers must pass it. A server must return it.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string } } }",
      after: "{ type: object, required: [author], properties: { title: { type: string }, author: { type: string } } }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{location} is new and required: pass it" },
      response: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} is new" },
    },
  },
  "property-removed": {
    title: "An optional property was removed.",
    why: "Code that passes or reads the property does not compile. A server may ignore or refuse it.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string }, subtitle: { type: string } } }",
      after: "{ type: object, properties: { title: { type: string } } }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "warning", "safe"), message: "{location} was removed: do not pass it" },
      response: { verdicts: verdicts("breaking", "same", "safe", "safe"), message: "{location} was removed: do not read it" },
    },
  },
  "required-property-removed": {
    title: "A required property was removed.",
    why: "Code reads a property that is no longer there.",
    example: {
      of: "schema",
      before: "{ type: object, required: [author], properties: { title: { type: string }, author: { type: string } } }",
      after: "{ type: object, properties: { title: { type: string } } }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "warning", "breaking"), message: "{location} was removed: do not pass it" },
      response: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{location} was removed: do not read it" },
    },
  },
  "property-became-required": {
    title: "An optional property is required.",
    why: "Callers must pass it. A server must return it.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string } } }",
      after: "{ type: object, required: [title], properties: { title: { type: string } } }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{location} is required: pass it" },
      response: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} is never missing" },
    },
  },
  "property-became-optional": {
    title: "A required property is optional.",
    why: "Code that reads the property must check that it is present.",
    example: {
      of: "schema",
      before: "{ type: object, required: [title], properties: { title: { type: string } } }",
      after: "{ type: object, properties: { title: { type: string } } }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} may be omitted" },
      response: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{location} may be missing: check for undefined" },
    },
  },
  "property-became-read-only": {
    title: "Only responses have a property that requests had too.",
    why: "Code that passes the property does not compile. Servers ignore it, or refuse the request.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { id: { type: string }, title: { type: string } } }",
      after: "{ type: object, properties: { id: { type: string, readOnly: true }, title: { type: string } } }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "warning", "safe"), message: "{location} is read-only: do not pass it" },
    },
  },
  "property-became-write-only": {
    title: "Only requests have a property that responses had too.",
    why: "Code that reads the property does not compile.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { note: { type: string }, title: { type: string } } }",
      after: "{ type: object, properties: { note: { type: string, writeOnly: true }, title: { type: string } } }",
    },
    outcome: {
      response: { verdicts: verdicts("breaking", "same", "warning", "safe"), message: "{location} is write-only: do not read it" },
    },
  },
  "property-deprecated": {
    title: "A property is deprecated.",
    why: "It still works.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string } } }",
      after: "{ type: object, properties: { title: { type: string, deprecated: true } } }",
    },
    outcome: {
      request: { verdicts: harmless, message: "{location} is deprecated" },
      response: { verdicts: harmless, message: "{location} is deprecated" },
    },
  },
  "additional-properties-opened": {
    title: "An object may have properties that the document does not list.",
    why: "Code that knows the listed properties is not affected.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { notes: { type: object, properties: { first: { type: string } } } } }",
      after:
        "{ type: object, properties: { notes: { type: object, properties: { first: { type: string } }, additionalProperties: true } } }",
    },
    outcome: {
      request: { verdicts: harmless, message: "{location} accepts further properties" },
      response: { verdicts: harmless, message: "{location} may have further properties" },
    },
  },
  "additional-properties-closed": {
    title: "An object has only the properties that the document lists.",
    why: "Code that passes or reads other properties does not compile.",
    example: {
      of: "schema",
      before:
        "{ type: object, properties: { notes: { type: object, properties: { first: { type: string } }, additionalProperties: true } } }",
      after: "{ type: object, properties: { notes: { type: object, properties: { first: { type: string } } } } }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "warning", "safe"), message: "{location} accepts only the listed properties" },
      response: { verdicts: verdicts("breaking", "same", "warning", "safe"), message: "{location} has only the listed properties" },
    },
  },
  "limit-tightened": {
    title: "A limit allows fewer values.",
    why: "Types do not express limits, so that only the server refuses the value.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string, maxLength: 200 } } }",
      after: "{ type: object, properties: { title: { type: string, maxLength: 100 } } }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "breaking", "safe"), message: "{location} is limited by {after}{was}" },
      response: { verdicts: verdicts("safe", "same", "safe", "warning"), message: "{location} is limited by {after}{was}" },
    },
  },
  "limit-loosened": {
    title: "A limit allows more values.",
    why: "Every value that was allowed still is. Responses may contain longer or larger values.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string, maxLength: 100 } } }",
      after: "{ type: object, properties: { title: { type: string, maxLength: 200 } } }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "warning"), message: "{location} is no longer limited by {before}{now}" },
      response: { verdicts: verdicts("safe", "same", "warning", "safe"), message: "{location} is no longer limited by {before}{now}" },
    },
  },
  "default-changed": {
    title: "The server assumes another value for an omitted property or param.",
    why: "The same request does something else, unless it passes the value.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { copies: { type: integer, default: 1 } } }",
      after: "{ type: object, properties: { copies: { type: integer, default: 2 } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("safe", "changed", "warning", "warning"),
        message: "{location} {defaults}",
      },
    },
  },
  "client-default-changed": {
    title: "The client sends another value for an omitted property.",
    why: "The same code sends another request.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { copies: { type: integer, x-pinwheel-default: 1 } } }",
      after: "{ type: object, properties: { copies: { type: integer, x-pinwheel-default: 2 } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("safe", "changed", "safe", "safe"),
        message: "the client {sends} where {location} is omitted",
      },
    },
  },
} as const satisfies Readonly<Record<string, ChangeClass>>;
