import { code, gap, none, type Row, rowsOf, text } from "./row.js";

const words = "It is for readers of the document.";
const target = "Only references lead to it.";

/** The rows of the document, its servers, tags and security schemes. */
export const documentRows: readonly Row[] = [
  ...rowsOf("document", [
    ["openapi", { value: "3.2.0", versions: ["3.0", "3.1"] }, none("The version selects the rules for all other keywords.")],
    ["openapi", { value: "3.1.1", versions: ["3.2"] }, none("The version selects the rules for all other keywords.")],
    ["info", { value: { title: "Zoo", version: "2" } }, code("the name of the client")],
    ["servers", { value: [{ url: "https://example.com" }] }, code("the default server")],
    ["paths", { value: {} }, code("the operations")],
    ["components", { value: { schemas: { S: { type: "integer" } } } }, code("the types")],
    ["security", { value: [{ s: [] }], beside: schemes() }, code("credentials are sent")],
    ["tags", { value: [{ name: "pets", description: "All pets." }] }, text("the description of a resource")],
    ["externalDocs", { value: { url: "https://example.com" } }, none(words)],
    ["webhooks", { value: { pet: { post: { responses: {} } } } }, code("handlers of webhooks")],
    ["webhooks", { value: { pet: { post: { responses: {} } } }, versions: ["3.0"] }, code("handlers of webhooks", "keyword-unknown")],
    ["x-webhooks", { value: { pet: { post: { responses: {} } } }, versions: ["3.0", "3.1", "3.2"] }, code("handlers of webhooks")],
    ["jsonSchemaDialect", { value: "https://example.com/dialect" }, none("All schemas are read as JSON Schema 2020-12.")],
    ["$self", { value: "https://example.com/api" }, none("References start from it.")],
  ]),
  ...rowsOf("info", [
    ["title", { value: "Zoo" }, code("the name of the client")],
    ["version", { value: "2" }, text("the header of the files")],
    ["description", { value: "All pets." }, text("the docs")],
    ["summary", { value: "Pets." }, none(words)],
    ["termsOfService", { value: "https://example.com" }, none(words)],
    ["contact", { value: { name: "c" } }, none(words)],
    ["license", { value: { name: "MIT" } }, none("The license of the client is chosen by its author.")],
  ]),
  ...rowsOf("contact", [
    ["name", { value: "c" }, none(words)],
    ["url", { value: "https://example.com" }, none(words)],
    ["email", { value: "c@example.com" }, none(words)],
  ]),
  ...rowsOf("license", [
    ["name", { value: "MIT" }, none(words)],
    ["url", { value: "https://example.com" }, none(words)],
    ["identifier", { value: "MIT" }, none(words)],
  ]),
  ...rowsOf("externalDocs", [
    ["description", { value: "More." }, none(words)],
    ["url", { value: "https://example.com" }, none(words)],
  ]),
  ...rowsOf("server", [
    ["url", { value: "https://other.example.com" }, code("the default server")],
    ["description", { value: "Real data." }, text("the docs")],
    ["name", { value: "production" }, text("the docs")],
    [
      "variables",
      { value: { v: { default: "a" } }, beside: { url: "https://{v}.example.com" } },
      code("the default server and its variables"),
    ],
  ]),
  ...rowsOf("serverVariable", [
    ["default", { value: "a" }, code("the default of the variable")],
    ["enum", { value: ["a", "b"], beside: { default: "a" } }, code("the allowed values")],
    ["description", { value: "The region.", beside: { default: "a" } }, text("the docs")],
  ]),
  ...rowsOf("components", [
    ["schemas", { value: { S: { type: "integer" } } }, code("types")],
    ["responses", { value: { N: { description: "d" } } }, none(target)],
    ["parameters", { value: { N: { name: "n", in: "query", schema: {} } } }, none(target)],
    ["examples", { value: { N: { value: 1 } } }, none(target)],
    ["requestBodies", { value: { N: { content: { "text/plain": {} } } } }, none(target)],
    ["headers", { value: { N: { schema: {} } } }, none(target)],
    ["securitySchemes", { value: { N: { type: "http", scheme: "basic" } } }, code("credentials")],
    ["links", { value: { N: { operationId: "addPet" } } }, none(target)],
    ["callbacks", { value: { N: {} } }, none(target)],
    ["pathItems", { value: { N: {} } }, none(target)],
    ["mediaTypes", { value: { N: {} } }, none(target)],
  ]),
  ...rowsOf("tag", [
    ["name", { value: "other" }, none("It names the operations that the other fields describe.")],
    ["description", { value: "All pets." }, text("the description of the resource")],
    ["externalDocs", { value: { url: "https://example.com" } }, none(words)],
    ["deprecated", { value: true }, text("the docs")],
    ["summary", { value: "Pets" }, text("the docs")],
    ["parent", { value: "outer" }, text("the docs")],
    ["kind", { value: "badge" }, none("Operations without another tag keep it.")],
  ]),
  ...rowsOf("securityScheme", [
    ["type", { value: "http", beside: { scheme: "basic" } }, code("credentials")],
    ["description", { value: "A token.", beside: { type: "http", scheme: "bearer" } }, text("the docs")],
    ["name", { value: "key", beside: { type: "apiKey", in: "query" } }, code("where the key is sent")],
    ["in", { value: "query", beside: { type: "apiKey", name: "key" } }, code("where the key is sent")],
    ["scheme", { value: "bearer", beside: { type: "http" } }, code("credentials")],
    ["bearerFormat", { value: "JWT", beside: { type: "http", scheme: "bearer" } }, text("the docs")],
    ["flows", { value: { password: { tokenUrl: "/t", scopes: {} } }, beside: { type: "oauth2" } }, code("credentials")],
    ["openIdConnectUrl", { value: "https://example.com", beside: { type: "openIdConnect" } }, code("credentials")],
    ["oauth2MetadataUrl", { value: "https://example.com", beside: { type: "oauth2", flows: {} } }, text("the docs")],
    ["deprecated", { value: true, beside: { type: "http", scheme: "basic" } }, text("the docs")],
  ]),
  ...rowsOf("flows", [
    ["implicit", { value: { authorizationUrl: "/a", scopes: {} } }, text("the docs")],
    ["password", { value: { tokenUrl: "/t", scopes: {} } }, code("credentials")],
    ["clientCredentials", { value: { tokenUrl: "/t", scopes: {} } }, code("credentials")],
    ["authorizationCode", { value: { authorizationUrl: "/a", tokenUrl: "/t", scopes: {} } }, code("credentials")],
    ["deviceAuthorization", { value: { deviceAuthorizationUrl: "/d", tokenUrl: "/t", scopes: {} } }, code("credentials")],
  ]),
  ...rowsOf("flow", [
    ["tokenUrl", { value: "/t" }, code("where tokens are requested")],
    ["refreshUrl", { value: "/r", beside: { tokenUrl: "/t" } }, code("where tokens are renewed")],
    ["scopes", { value: { read: "d" }, beside: { tokenUrl: "/t" } }, text("the docs")],
  ]),
  ...rowsOf("codeFlow", [["authorizationUrl", { value: "/a" }, gap("where a person grants access")]]),
  ...rowsOf("deviceFlow", [["deviceAuthorizationUrl", { value: "/d" }, text("the docs")]]),
];

function schemes() {
  return { components: { schemas: { S: { type: "string" } }, securitySchemes: { s: { type: "http", scheme: "basic" } } } };
}
