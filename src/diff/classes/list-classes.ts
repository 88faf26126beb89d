import { type ChangeClass, harmless, verdicts } from "../change-class.js";

const list =
  "parameters: [{ name: limit, in: query, schema: { type: integer } }, { name: offset, in: query, schema: { type: integer } }], responses: { '200': { description: Done, content: { application/json: { schema: { type: object, required: [books, total], properties: { books: { type: array, items: { type: string } }, total: { type: integer } } } } } } }";
const talkBody =
  "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { live: { type: boolean }, stream: { type: boolean } } } } } }";
const talkJson = "application/json: { schema: { type: object, properties: { text: { type: string } } } }";
const talkEvents = "text/event-stream: { schema: { type: object, properties: { part: { type: string } } } }";
const talk = `${talkBody}, responses: { '200': { description: Done, content: { ${talkJson}, ${talkEvents} } } }`;

/** Changes of lists with pages, and of streams. */
export const listClasses = {
  "pagination-gained": {
    title: "A list continues on further pages.",
    why: "The call can do what it could, and iterate over all items.",
    example: {
      of: "operation",
      before: `{ x-pinwheel-pagination: false, ${list} }`,
      after: `{ ${list} }`,
    },
    outcome: { verdicts: harmless, message: "{operation} iterates over all pages" },
  },
  "pagination-lost": {
    title: "A list no longer continues on further pages.",
    why: "Code that iterates over the call does not compile.",
    example: {
      of: "operation",
      before: `{ ${list} }`,
      after: `{ x-pinwheel-pagination: false, ${list} }`,
    },
    outcome: {
      verdicts: verdicts("breaking", "same", "breaking", "breaking"),
      message: "{operation} no longer iterates over pages: read the list of the response",
    },
  },
  "pagination-changed": {
    title: "A list continues in another way, such as by cursor instead of offset.",
    why: "Iterating is the same, but SDKs in production request further pages as before.",
    example: {
      of: "operation",
      before: `{ ${list} }`,
      after: `{ x-pinwheel-pagination: { items: books, page: { page: offset, first: 1 } }, ${list} }`,
    },
    outcome: {
      verdicts: verdicts("safe", "same", "breaking", "breaking"),
      message: "the pages of {operation} are read by {after} instead of {before}",
    },
  },
  "stream-option-added": {
    title: "A property of the body selects a stream.",
    why: "Callers who do not pass it are not affected.",
    example: {
      of: "operation",
      before: `{ ${talkBody}, responses: { '200': { description: Done, content: { ${talkJson} } } } }`,
      after: `{ x-pinwheel-stream: { property: stream }, ${talk} }`,
      also: ["response-media-type-added"],
    },
    outcome: { verdicts: verdicts("safe", "same", "safe", "breaking"), message: "{operation} returns a stream if {after} is true" },
  },
  "stream-option-removed": {
    title: "No property of the body selects a stream.",
    why: "Code that reads the stream does not compile.",
    example: {
      of: "operation",
      before: `{ x-pinwheel-stream: { property: stream }, ${talk} }`,
      after: `{ x-pinwheel-stream: false, ${talk} }`,
    },
    outcome: { verdicts: verdicts("breaking", "same", "breaking", "safe"), message: "{operation} does not return a stream by {before}" },
  },
  "stream-option-changed": {
    title: "Another property of the body selects a stream, or its default is another.",
    why: "The same call returns something else.",
    example: {
      of: "operation",
      before: `{ x-pinwheel-stream: { property: live }, ${talk} }`,
      after: `{ x-pinwheel-stream: { property: stream }, ${talk} }`,
    },
    outcome: {
      verdicts: verdicts("breaking", "changed", "breaking", "breaking"),
      message: "{operation} returns a stream by {after} instead of {before}",
    },
  },
} as const satisfies Readonly<Record<string, ChangeClass>>;
