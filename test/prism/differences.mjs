/**
 * Calls that end differently, by document and name of the call, each with the reason. A row that no longer occurs fails.
 */
export const differences = [
  { document: "petstore", calls: /as application\/xml/, reason: "Prism checks the text of XML against the schema of an object." },
  {
    document: "petstore",
    calls: /^(POST|PUT) \/pet as application\/x-www-form-urlencoded/,
    reason: "Prism reads neither one item as an array, nor JSON in a field of a form.",
  },
  {
    document: "python-client",
    calls: /^POST \/(bodies\/refs|tests\/json_body|tests\/callback)(, |$)/,
    reason: "The first branch of `oneOf` allows every object, so that no object matches exactly one branch.",
  },
  {
    document: "python-client",
    calls: /^POST \/types\/unions\/duplicate-types(, dynamic|$)/,
    reason: "Two branches of `oneOf` are equal, so that no value matches exactly one.",
  },
  { document: "python-client", calls: /^POST \/defaults/, reason: "Prism does not decode names of query parameters." },
  {
    document: "python-client",
    calls: /^GET \/tests\/(, |$)/,
    reason: "A required query parameter may only be null, which a query cannot represent. The client refuses it.",
  },
  {
    document: "python-client",
    calls: /^GET \/parameter-references/,
    reason: "The name of a header contains a space, which HTTP does not allow. The client refuses it.",
  },
  { document: "python-client", calls: /^POST \/tests\/upload/, reason: "Prism does not read the JSON of a part." },
  {
    document: "gsma",
    calls: /./,
    types: true,
    reason:
      "Prism does not know discriminators: it answers with values that name no schema. Nor does JSON Schema, by which calls are made.",
  },
  {
    document: "typesense",
    calls: /^DELETE \/collections\/\{collectionName\}\/documents, required params only/,
    reason: "Prism requires a property of an optional parameter that is an exploded object.",
  },
];
