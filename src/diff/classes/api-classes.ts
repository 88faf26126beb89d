import { type ChangeClass, harmless, verdicts } from "../change-class.js";

const schemes = (text: string, security = "[{ key: [] }]"): string => `{ security: ${security}, components: { securitySchemes: ${text} } }`;

/** Changes of exported names, credentials, servers and webhooks. */
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
  "security-alternative-added": {
    title: "Operations accept further credentials.",
    why: "Those that worked still do.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }"),
      after: schemes(
        "{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }",
        "[{ key: [] }, { token: [] }]",
      ),
    },
    outcome: { verdicts: harmless, message: "{operation} also accepts {after}" },
  },
  "security-alternative-removed": {
    title: "Operations no longer accept some credentials.",
    why: "Callers with these credentials are refused.",
    example: {
      of: "document",
      before: schemes(
        "{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }",
        "[{ key: [] }, { token: [] }]",
      ),
      after: schemes("{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }"),
    },
    outcome: {
      verdicts: verdicts("warning", "same", "breaking", "safe"),
      message: "{operation} no longer accepts {before}: use other credentials",
    },
  },
  "security-scope-added": {
    title: "Operations require a further scope.",
    why: "Tokens without the scope are refused.",
    example: {
      of: "document",
      before: schemes(
        "{ login: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com, scopes: { read: Read, write: Write } } } } }",
        "[{ login: [read] }]",
      ),
      after: schemes(
        "{ login: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com, scopes: { read: Read, write: Write } } } } }",
        "[{ login: [read, write] }]",
      ),
    },
    outcome: { verdicts: verdicts("warning", "same", "breaking", "safe"), message: "{operation} requires the scope {after}: request it" },
  },
  "security-scope-removed": {
    title: "Operations require a scope less.",
    why: "Tokens that worked still do.",
    example: {
      of: "document",
      before: schemes(
        "{ login: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com, scopes: { read: Read, write: Write } } } } }",
        "[{ login: [read, write] }]",
      ),
      after: schemes(
        "{ login: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com, scopes: { read: Read, write: Write } } } } }",
        "[{ login: [read] }]",
      ),
    },
    outcome: { verdicts: harmless, message: "{operation} does not require the scope {before}" },
  },
  "operation-secured": {
    title: "Public operations require credentials.",
    why: "Calls without credentials are refused.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key } }", "[]"),
      after: schemes("{ key: { type: apiKey, in: header, name: X-Key } }"),
    },
    outcome: { verdicts: verdicts("warning", "same", "breaking", "safe"), message: "{operation} requires credentials: {after}" },
  },
  "operation-unsecured": {
    title: "Operations are public.",
    why: "Calls with credentials still work.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key } }"),
      after: schemes("{ key: { type: apiKey, in: header, name: X-Key } }", "[]"),
    },
    outcome: { verdicts: harmless, message: "{operation} requires no credentials" },
  },
  "auth-scheme-renamed": {
    title: "A security scheme has another name.",
    why: "Credentials that code passes by the old name of the scheme are not used. The compiler does not know the names.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }"),
      after: schemes("{ access: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }", "[{ access: [] }]"),
    },
    outcome: {
      verdicts: verdicts("safe", "changed", "safe", "safe"),
      message: "the credentials {before} are now {after}: pass them by the new name",
    },
  },
  "auth-scheme-removed": {
    title: "A security scheme was removed.",
    why: "Credentials that code passes by the name of the scheme are not used. The compiler does not know the names.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }"),
      after: schemes("{ key: { type: apiKey, in: header, name: X-Key } }"),
    },
    outcome: { verdicts: verdicts("safe", "changed", "warning", "safe"), message: "the credentials {before} were removed" },
  },
  "auth-scheme-added": {
    title: "A security scheme was added.",
    why: "Credentials that worked still do.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key } }"),
      after: schemes("{ key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }"),
    },
    outcome: { verdicts: harmless, message: "the credentials {after} are new" },
  },
  "auth-scheme-changed": {
    title: "A security scheme is of another kind.",
    why: "Code passes other credentials than the server expects.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key } }"),
      after: schemes("{ key: { type: http, scheme: bearer } }"),
    },
    outcome: {
      verdicts: verdicts("safe", "changed", "breaking", "breaking"),
      message: "the credentials {property} are of the kind {after} instead of {before}",
    },
  },
  "api-key-moved": {
    title: "An API key is sent in another part of the request or by another name.",
    why: "Code is the same, but SDKs in production send the key as before.",
    example: {
      of: "document",
      before: schemes("{ key: { type: apiKey, in: header, name: X-Key } }"),
      after: schemes("{ key: { type: apiKey, in: header, name: X-Token } }"),
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "breaking"),
      message: "the API key {property} is sent in {after} instead of {before}: update before the server stops accepting the old one",
    },
  },
  "auth-flow-changed": {
    title: "Access tokens are obtained in another way.",
    why: "SDKs in production request tokens as before.",
    example: {
      of: "document",
      before: schemes(
        "{ login: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com/old, scopes: {} } } } }",
        "[{ login: [] }]",
      ),
      after: schemes(
        "{ login: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://id.example.com/new, scopes: {} } } } }",
        "[{ login: [] }]",
      ),
    },
    outcome: { verdicts: verdicts("safe", "same", "warning", "warning"), message: "tokens of {property} are obtained in another way" },
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
