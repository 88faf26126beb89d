import { type ChangeClass, harmless, verdicts } from "../change-class.js";

const schemes = (text: string, security = "[{ key: [] }]"): string => `{ security: ${security}, components: { securitySchemes: ${text} } }`;

/** Changes of authentication. */
export const authClasses = {
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
} as const satisfies Readonly<Record<string, ChangeClass>>;
