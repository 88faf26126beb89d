import { type ChangeClass, verdicts } from "../change-class.js";

/** Changes of enums and unions. */
export const enumClasses = {
  "enum-value-added": {
    title: "An enum has a further value.",
    why: "Enums in responses are open, but code that handles every value of an exported enum needs the new one.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { genre: { type: string, enum: [novel, essay] } } }",
      after: "{ type: object, properties: { genre: { type: string, enum: [novel, essay, saga] } } }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} accepts {after}" },
      response: { verdicts: verdicts("safe", "same", "safe", "safe"), message: "{location} may be {after}" },
    },
  },
  "enum-value-removed": {
    title: "An enum lost a value.",
    why: "Requests may no longer pass the value. In responses, a comparison with it is never true.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { genre: { type: string, enum: [novel, essay, saga] } } }",
      after: "{ type: object, properties: { genre: { type: string, enum: [novel, essay] } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("breaking", "same", "breaking", "safe"),
        message: "{location} no longer accepts {before}: pass another value",
      },
      response: {
        verdicts: verdicts("warning", "same", "safe", "breaking"),
        message: "{location} is never {before}: remove the code for it",
      },
    },
  },
  "became-enum": {
    title: "A value is limited to an enum.",
    why: "Requests may pass only the listed values.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { genre: { type: string } } }",
      after: "{ type: object, properties: { genre: { type: string, enum: [novel, essay] } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("breaking", "same", "breaking", "safe"),
        message: "{location} accepts only {after}: pass one of these values",
      },
      response: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} is one of {after}" },
    },
  },
  "no-longer-enum": {
    title: "A value is no longer limited to an enum.",
    why: "Any value of the type is allowed. Enums in responses are open, so that code already expects others.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { id: { type: string, readOnly: true }, genre: { type: string, enum: [novel, essay] } } }",
      after: "{ type: object, properties: { id: { type: string, readOnly: true }, genre: { type: string } } }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} accepts any {after}" },
      response: { verdicts: verdicts("safe", "same", "safe", "safe"), message: "{location} may be any {after}" },
    },
  },
  "union-type-added": {
    title: "A union has a further type.",
    why: "Code that handles every type of the union does not handle the new one.",
    example: {
      of: "schema",
      before:
        "{ oneOf: [{ type: object, required: [pages], properties: { pages: { type: integer } } }, { type: object, required: [seconds], properties: { seconds: { type: integer } } }] }",
      after:
        "{ oneOf: [{ type: object, required: [pages], properties: { pages: { type: integer } } }, { type: object, required: [seconds], properties: { seconds: { type: integer } } }, { type: object, required: [frames], properties: { frames: { type: integer } } }] }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} also accepts {after}" },
      response: {
        verdicts: verdicts("breaking", "same", "warning", "safe"),
        message: "{location} may also be {after}: handle it where code handles every type",
      },
    },
  },
  "union-type-removed": {
    title: "A union lost a type.",
    why: "Requests may no longer pass the type, and code that names it does not compile.",
    example: {
      of: "schema",
      before:
        "{ oneOf: [{ type: object, required: [pages], properties: { pages: { type: integer } } }, { type: object, required: [seconds], properties: { seconds: { type: integer } } }, { type: object, required: [frames], properties: { frames: { type: integer } } }] }",
      after:
        "{ oneOf: [{ type: object, required: [pages], properties: { pages: { type: integer } } }, { type: object, required: [seconds], properties: { seconds: { type: integer } } }] }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{location} no longer accepts {before}" },
      response: {
        verdicts: verdicts("breaking", "same", "safe", "breaking"),
        message: "{location} is never {before}: remove the code for it",
      },
    },
  },
  "discriminator-changed": {
    title: "A union has another discriminator.",
    why: "Code compares the property that is no longer the discriminator.",
    example: {
      of: "schema",
      before:
        "{ oneOf: [{ type: object, required: [kind], properties: { kind: { const: paper }, form: { type: string } } }, { type: object, required: [kind], properties: { kind: { const: audio }, form: { type: string } } }], discriminator: { propertyName: kind } }",
      after:
        "{ oneOf: [{ type: object, required: [form], properties: { kind: { type: string }, form: { const: paper } } }, { type: object, required: [form], properties: { kind: { type: string }, form: { const: audio } } }], discriminator: { propertyName: form } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("breaking", "same", "breaking", "breaking"),
        message: "the types of {location} differ by {after} instead of {before}: pass it",
      },
      response: {
        verdicts: verdicts("breaking", "same", "breaking", "breaking"),
        message: "the types of {location} differ by {after} instead of {before}: compare it",
      },
    },
  },
  "discriminator-value-changed": {
    title: "A type of a union has another discriminator value.",
    why: "Code compares or sends a value that the new version does not know.",
    example: {
      of: "document",
      before:
        "components: { schemas: { Book: { oneOf: [{ $ref: '#/components/schemas/Paper' }, { $ref: '#/components/schemas/Audio' }], discriminator: { propertyName: kind, mapping: { paper: '#/components/schemas/Paper', audio: '#/components/schemas/Audio' } } }, Paper: { type: object, required: [kind], properties: { kind: { type: string }, pages: { type: integer } } }, Audio: { type: object, required: [kind], properties: { kind: { type: string } } } } }",
      after:
        "components: { schemas: { Book: { oneOf: [{ $ref: '#/components/schemas/Paper' }, { $ref: '#/components/schemas/Audio' }], discriminator: { propertyName: kind, mapping: { print: '#/components/schemas/Paper', audio: '#/components/schemas/Audio' } } }, Paper: { type: object, required: [kind], properties: { kind: { type: string }, pages: { type: integer } } }, Audio: { type: object, required: [kind], properties: { kind: { type: string } } } } }",
    },
    outcome: {
      request: { verdicts: verdicts("breaking", "same", "breaking", "breaking"), message: "{location}: pass {after} instead of {before}" },
      response: {
        verdicts: verdicts("breaking", "same", "breaking", "breaking"),
        message: "{location}: compare with {after} instead of {before}",
      },
    },
  },
} as const satisfies Readonly<Record<string, ChangeClass>>;
