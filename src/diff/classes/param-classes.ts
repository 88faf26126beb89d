import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of params. */
export const paramClasses = {
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
} as const satisfies Readonly<Record<string, ChangeClass>>;
