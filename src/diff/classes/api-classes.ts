import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of exported names, servers and webhooks. */
export const apiClasses = {
  "client-renamed": {
    title: "The client class has another name.",
    why: "Code that imports it does not compile.",
    example: { of: "document", before: "{ info: { title: Shelf, version: '1' } }", after: "{ info: { title: Store, version: '1' } }" },
    outcome: { verdicts: verdicts("breaking", "same", "safe", "safe"), message: "the client class is now {after} instead of {before}" },
  },
  "type-renamed": {
    title: "An exported type has another name.",
    why: "Code that imports the old name does not compile. Values are the same.",
    example: {
      of: "document",
      before:
        "{ components: { schemas: { Book: { type: object, properties: { author: { $ref: '#/components/schemas/Author' } } }, Author: { type: object, properties: { name: { type: string } } } } } }",
      after:
        "{ components: { schemas: { Book: { type: object, properties: { author: { $ref: '#/components/schemas/Writer' } } }, Writer: { type: object, properties: { name: { type: string } } } } } }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "safe", "breaking"),
      message: "the type {before} is now {after}: import the new name",
    },
  },
  "type-removed": {
    title: "An exported type was removed, although its values are still used.",
    why: "Code that imports the name does not compile.",
    example: {
      of: "document",
      before:
        "{ components: { schemas: { Book: { type: object, properties: { author: { $ref: '#/components/schemas/Author' } } }, Author: { type: object, properties: { name: { type: string } } } } } }",
      after:
        "{ components: { schemas: { Book: { type: object, properties: { author: { type: object, properties: { name: { type: string } } } } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "safe", "breaking"), message: "the type {before} was removed: do not import it" },
  },
  "server-changed": {
    title: "The client sends requests to another URL by default.",
    why: "The same code calls another server. SDKs in production call the old one.",
    example: {
      of: "document",
      before: "{ servers: [{ url: https://one.example.com }] }",
      after: "{ servers: [{ url: https://two.example.com }] }",
    },
    outcome: { verdicts: verdicts("safe", "changed", "safe", "safe"), message: "requests go to {after} instead of {before}" },
  },
  "server-path-changed": {
    title: "The path before all paths is another.",
    why: "Code compiles. SDKs in production call the old paths.",
    example: { of: "document", before: "{ servers: [{ url: /v1 }] }", after: "{ servers: [{ url: /v2 }] }" },
    outcome: { verdicts: verdicts("safe", "changed", "warning", "warning"), message: "all paths start with {after} instead of {before}" },
  },
  "server-variable-added": {
    title: "The URL of the server has a further variable.",
    why: "It has a default.",
    example: {
      of: "document",
      before: "{ servers: [{ url: 'https://{region}.example.com/live', variables: { region: { default: eu, enum: [eu, us] } } }] }",
      after:
        "{ servers: [{ url: 'https://{region}.example.com/{stage}', variables: { region: { default: eu, enum: [eu, us] }, stage: { default: live, enum: [live, test] } } }] }",
    },
    outcome: { verdicts: harmless, message: "the server has the variable {after}" },
  },
  "server-variable-removed": {
    title: "The URL of the server lost a variable.",
    why: "Code that passes it does not compile.",
    example: {
      of: "document",
      before:
        "{ servers: [{ url: 'https://{region}.example.com/{stage}', variables: { region: { default: eu, enum: [eu, us] }, stage: { default: live, enum: [live, test] } } }] }",
      after: "{ servers: [{ url: 'https://{region}.example.com/live', variables: { region: { default: eu, enum: [eu, us] } } }] }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "safe", "safe"), message: "the server no longer has the variable {before}" },
  },
  "server-variable-value-added": {
    title: "A variable of the server allows a further value.",
    why: "Values that worked still do.",
    example: {
      of: "document",
      before: "{ servers: [{ url: 'https://{region}.example.com', variables: { region: { default: eu, enum: [eu, us] } } }] }",
      after: "{ servers: [{ url: 'https://{region}.example.com', variables: { region: { default: eu, enum: [eu, us, ap] } } }] }",
    },
    outcome: { verdicts: harmless, message: "the variable {property} of the server may be {after}" },
  },
  "server-variable-value-removed": {
    title: "A variable of the server no longer allows a value.",
    why: "Code that passes it does not compile.",
    example: {
      of: "document",
      before: "{ servers: [{ url: 'https://{region}.example.com', variables: { region: { default: eu, enum: [eu, us, ap] } } }] }",
      after: "{ servers: [{ url: 'https://{region}.example.com', variables: { region: { default: eu, enum: [eu, us] } } }] }",
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "warning", "safe"),
      message: "the variable {property} of the server is never {before}",
    },
  },
  "webhook-added": {
    title: "The API sends a further webhook.",
    why: "Code that handles every webhook does not handle the new one.",
    example: {
      of: "document",
      before: "{ webhooks: { added: { post: { responses: { '200': { description: Done } } } } } }",
      after:
        "{ webhooks: { added: { post: { responses: { '200': { description: Done } } } }, lost: { post: { responses: { '200': { description: Done } } } } } }",
    },
    outcome: { verdicts: verdicts("warning", "same", "warning", "safe"), message: "the webhook {operation} is new: handle or ignore it" },
  },
  "webhook-removed": {
    title: "The API no longer sends a webhook.",
    why: "Code that names it does not compile.",
    example: {
      of: "document",
      before:
        "{ webhooks: { added: { post: { responses: { '200': { description: Done } } } }, lost: { post: { responses: { '200': { description: Done } } } } } }",
      after: "{ webhooks: { added: { post: { responses: { '200': { description: Done } } } } } }",
    },
    outcome: { verdicts: verdicts("breaking", "same", "warning", "safe"), message: "the webhook {operation} was removed" },
  },
  "webhook-method-changed": {
    title: "The API sends a webhook with another HTTP method.",
    why: "Receivers expect the old method.",
    example: {
      of: "document",
      before: "{ webhooks: { added: { post: { responses: { '200': { description: Done } } } } } }",
      after: "{ webhooks: { added: { put: { responses: { '200': { description: Done } } } } } }",
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "safe"),
      message: "the webhook {operation} is sent as {after} instead of {before}",
    },
  },
} as const satisfies Readonly<Record<string, ChangeClass>>;
