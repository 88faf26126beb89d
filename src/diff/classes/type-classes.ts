import { type ChangeClass, harmless, verdicts } from "../change-class.js";

/** Changes of the type of a value, by the name of the class. */
export const typeClasses = {
  "type-changed": {
    title: "A value has another type.",
    why: "No value fits both types, or neither type contains the other.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { pages: { type: integer } } }",
      after: "{ type: object, properties: { pages: { type: string } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("breaking", "same", "breaking", "breaking"),
        message: "{location} is now {after} instead of {before}: pass the new type",
      },
      response: {
        verdicts: verdicts("breaking", "same", "breaking", "breaking"),
        message: "{location} is now {after} instead of {before}: change the code that reads it",
      },
    },
  },
  "type-widened": {
    title: "A type allows more values.",
    why: "Requests may pass more, and responses may contain values that code does not expect.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { code: { type: integer } } }",
      after: "{ type: object, properties: { code: { type: [integer, string] } } }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} also accepts {after}" },
      response: {
        verdicts: verdicts("breaking", "same", "breaking", "safe"),
        message: "{location} may be {after}, not only {before}: handle the other types",
      },
    },
  },
  "type-narrowed": {
    title: "A type allows fewer values.",
    why: "Requests may no longer pass some values. Responses contain only values that code expects.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { code: { type: [integer, string] } } }",
      after: "{ type: object, properties: { code: { type: integer } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("breaking", "same", "breaking", "safe"),
        message: "{location} accepts only {after}, no longer {before}",
      },
      response: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} is always {after}" },
    },
  },
  "number-became-integer": {
    title: "A number must be an integer.",
    why: "TypeScript has one type for both, so that the compiler finds no fraction.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { pages: { type: number } } }",
      after: "{ type: object, properties: { pages: { type: integer } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("safe", "same", "breaking", "safe"),
        message: "{location} accepts only integers: do not pass fractions",
      },
      response: { verdicts: verdicts("safe", "same", "safe", "warning"), message: "{location} is always an integer" },
    },
  },
  "integer-became-number": {
    title: "An integer may be any number.",
    why: "TypeScript has one type for both, but code that counts on integers may fail.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { pages: { type: integer } } }",
      after: "{ type: object, properties: { pages: { type: number } } }",
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "warning"), message: "{location} also accepts fractions" },
      response: {
        verdicts: verdicts("safe", "same", "warning", "safe"),
        message: "{location} may have a fraction: do not count on an integer",
      },
    },
  },
  "became-nullable": {
    title: "A value may be null.",
    why: "Code that reads the value must check for null.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string } } }",
      after: '{ type: object, properties: { title: { type: [string, "null"] } } }',
    },
    outcome: {
      request: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} accepts null" },
      response: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{location} may be null: check for it" },
    },
  },
  "no-longer-nullable": {
    title: "A value is never null.",
    why: "Requests may no longer pass null.",
    example: {
      of: "schema",
      before: '{ type: object, properties: { title: { type: [string, "null"] } } }',
      after: "{ type: object, properties: { title: { type: string } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("breaking", "same", "breaking", "safe"),
        message: "{location} no longer accepts null: omit it or pass a value",
      },
      response: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{location} is never null" },
    },
  },
  "format-changed": {
    title: "A value has another format.",
    why: "The TypeScript type is the same, but the text or the range of the value may differ.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { added: { type: string, format: date } } }",
      after: "{ type: object, properties: { added: { type: string, format: date-time } } }",
    },
    outcome: {
      request: {
        verdicts: verdicts("safe", "same", "warning", "warning"),
        message: "{location} expects {after} instead of {before}",
      },
      response: {
        verdicts: verdicts("safe", "same", "warning", "warning"),
        message: "{location} is {after} instead of {before}: check the code that parses it",
      },
    },
  },
  "type-deprecated": {
    title: "A type is deprecated.",
    why: "It still works, and editors mark code that uses it.",
    example: {
      of: "schema",
      before: "{ type: object, properties: { title: { type: string } } }",
      after: "{ type: object, deprecated: true, properties: { title: { type: string } } }",
    },
    outcome: { verdicts: harmless, message: "the type {location} is deprecated" },
  },
} as const satisfies Readonly<Record<string, ChangeClass>>;
