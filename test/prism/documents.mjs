/** The documents, in `../shared`, that Prism makes servers of. They are unlike one another. Paths that end Prism's process are left out. */
export const documents = [
  { name: "petstore", file: "corpus/typespec--petstore-swagger-service.yaml", why: "3.0: forms, bytes, headers, OAuth and a key" },
  {
    name: "python-client",
    file: "corpus/openapi-python-client--end-to-end-tests-baseline-openapi-3.1.yaml",
    why: "3.1: every place of a parameter, multipart, odd media types, odd names",
    // A media type that Prism cannot parse ends its process.
    withoutPaths: ["/config/content-type-override"],
  },
  { name: "qdrant", file: "corpus/qdrant--v0.11.0-openapi.json", why: "3.0, written by Rust: unions, maps, snapshots" },
  { name: "gsma", file: "swagger2/swagger-gsma.json", why: "2.0: headers in every request, JSON Patch" },
  {
    name: "typesense",
    file: "corpus/typesense-api-spec--openapi.yaml",
    why: "3.0: 79 operations, exploded objects in the query, text imports",
  },
];
