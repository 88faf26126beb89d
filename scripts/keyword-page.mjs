// The page of all keywords, made from the table that test/keywords holds against the generator.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const table = fileURLToPath(new URL("../test/keywords/table.ts", import.meta.url));

/** Returns the text of docs/keywords.md. */
export async function keywordPage() {
  const { outputFiles } = await build({ entryPoints: [table], bundle: true, format: "esm", write: false, logLevel: "error" });
  const { keywordTable, versionsOf } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const places = [...new Set(keywordTable.map(({ on }) => on))];
  return `# Keywords

Every keyword of OpenAPI and JSON Schema, and what Pinwheel makes of it. A test generates a client
from a small document with the keyword and one without it, and compares the files and diagnostics.

- **Code**: the emitted TypeScript differs.
- **Text**: only comments and docs differ.
- **Reported**: nothing differs, but [a diagnostic](diagnostics.md) reports the keyword.
- **None**: nothing differs, because the keyword has no meaning for a client.
- **Missing**: nothing differs and nothing is reported yet.

Rows without versions apply to all versions from 3.0 on that define the keyword.

This page is generated from \`test/keywords\`.

${places.map((place) => section(place, keywordTable, versionsOf)).join("\n")}`;
}

function section(place, keywordTable, versionsOf) {
  const rows = keywordTable.filter(({ on }) => on === place);
  return `## ${titles[place] ?? place}

| keyword | value | versions | result |
|---|---|---|---|
${rows.map((row) => line(row, versionsOf(row))).join("\n")}
`;
}

const titles = {
  document: "Document",
  info: "Info",
  contact: "Contact",
  license: "License",
  externalDocs: "External documentation",
  server: "Server",
  serverVariable: "Server variable",
  components: "Components",
  tag: "Tag",
  securityScheme: "Security scheme",
  flows: "OAuth flows",
  flow: "OAuth flow",
  codeFlow: "OAuth flow with a code",
  deviceFlow: "OAuth flow of a device",
  pathItem: "Path item",
  operation: "Operation",
  parameter: "Parameter",
  requestBody: "Request body",
  mediaType: "Media type of a request",
  responseType: "Media type of a response",
  streamType: "Media type of a stream",
  mixedType: "Media type of parts",
  encoding: "Encoding of a part",
  partEncoding: "Encoding of a part by position",
  formEncoding: "Encoding of a field",
  response: "Response",
  header: "Header of a response",
  example: "Example",
  property: "Schema of a property",
  schema: "Schema",
  discriminator: "Discriminator",
  xml: "XML",
  "document of 2.0": "Swagger 2.0: document",
  "operation of 2.0": "Swagger 2.0: operation",
  "parameter of 2.0": "Swagger 2.0: parameter",
  "response of 2.0": "Swagger 2.0: response",
  "header of 2.0": "Swagger 2.0: header",
  "security scheme of 2.0": "Swagger 2.0: security scheme",
  "schema of 2.0": "Swagger 2.0: schema",
};

function line({ keyword, value, versions, expected }, allVersions) {
  const shown = versions === undefined ? since(allVersions) : versions.join(", ");
  return `| \`${keyword}\` | ${shownValue(value)} | ${shown} | ${resultOf(expected)} |`;
}

/** Nothing for a keyword that every version from 3.0 on has. */
function since(versions) {
  return versions.length === 3 ? "" : `since ${versions[0]}`;
}

function shownValue(value) {
  const text = JSON.stringify(value);
  return text.length > 60 ? "" : `\`${text.replaceAll("|", "\\|")}\``;
}

function resultOf({ kind, what, diagnostic, reason, meaning }) {
  const link = diagnostic === undefined ? "" : `[\`${diagnostic}\`](diagnostics.md#${diagnostic.replaceAll(".", "")})`;
  switch (kind) {
    case "code":
    case "text":
      return `${kind === "code" ? "Code" : "Text"}: ${what}${link === "" ? "" : `, and ${link}`}`;
    case "told":
      return `Reported: ${link}`;
    case "none":
      return `None. ${reason}`;
    default:
      return `Missing: ${meaning}`;
  }
}
