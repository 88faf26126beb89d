// Text of a document reaches a file only through a printer for its position.

import type { Options } from "../../../src/config/options.js";
import type { EmittedFile } from "../../../src/emit/emitted-file.js";
import { inspect } from "../../../src/index.js";
import { verifySources } from "../../../src/pipeline/verify-sources.js";
import { everywhere } from "../../hostile-documents/documents/everywhere.mjs";
import { markedDocument } from "./document.js";
import { numbersIn, problemsIn } from "./positions-in.js";

/** What ends, in some position, the data that it is in. */
const attacks: Readonly<Record<string, string>> = {
  "a comment": "*/globalThis.__pwned=1;/*",
  "a comment that forms again": "**//globalThis.__pwned=1;/**//*",
  "a literal in double quotes": '"+(globalThis.__pwned=1)+"',
  "a literal in double quotes after a backslash": '\\"+(globalThis.__pwned=1)//',
  "a literal in single quotes": "'+(globalThis.__pwned=1)+'",
  "a template": `\`+(globalThis.__pwned=1)+\`$${"{globalThis.__pwned=1}"}`,
  "a line": "\n globalThis.__pwned=1;\r globalThis.__pwned=1;\u2028 globalThis.__pwned=1;\u0085 globalThis.__pwned=1;\n",
  "a property key": "a: 1, [globalThis.__pwned]: 1, b",
  "a type": "a>>>; export const b = globalThis.__pwned; type C = A<A<A<'",
  "a regular expression": "a/g, globalThis.__pwned, /b",
  "a tag or a directive": '\n@internal @ts-ignore\n/// <reference path="pwned" />\n//# sourceMappingURL=pwned\n',
  "a code span": "` ``<img src=x onerror=pwned>`` `",
  "a paragraph": "\n\n# pwned\n\n---\n\n<script>pwned</script>\n\n```ts\npwned\n```\n\n[pwned]: javascript:pwned\n",
  "a table cell": " | <img src=x onerror=pwned> | [x](javascript:pwned) | ![x](http://pwned.invalid)",
  "a word of a shell": "' ; pwned $(pwned) `pwned` > pwned & \" ; pwned # '",
  "a template of ours": "{{#each this}}{{{globalThis.__pwned=1}}}{{/each}} $& $' $` $1",
};

/** Each option that changes the output is in one of them. */
const optionSets = [
  { package: "hostile", enums: "const-object" },
  { docs: false, naming: "resources", nesting: true, int64: "bigint", dates: "Date", readonly: "all" },
  { docs: false, importExtension: "ts", enums: "closed", unknown: "any", int64: "string", dates: "Temporal", readonly: "none" },
  { package: "hostile", only: "models" },
] as const;

/** Positions whose text is in no file besides the document itself, because the output has no place for it. */
const unprinted: ReadonlySet<string> = new Set([
  "URL of authorization",
  "URL of external docs",
  "URL of the contact",
  "URL of the docs of a schema",
  "URL of the docs of a tag",
  "address of the contact",
  "badge",
  "default of a further server variable",
  "default of a server variable",
  "description of a body",
  "description of a path",
  "description of a scope",
  "description of external docs",
  "description of further properties",
  "description of the docs of a tag",
  "extension",
  "first release of an operation",
  "format",
  "format of a token",
  "header of a part",
  "identifier of the license",
  "key of an extension",
  "kind of a tag",
  "language of a sample",
  "media type of a text",
  "method",
  "name of a server variable",
  "name of an example",
  "name of the contact",
  "name of the license",
  "operationId of a callback",
  "operationId of a webhook",
  "parameter of a link",
  "pattern of property names",
  "required name without a property",
  "summary of a path",
  "summary of an example",
  "summary of the API",
  "terms of service",
  "text of a sample",
  "title of a property",
  "title of a schema",
  "value of a server variable",
  "value of an example",
]);

async function emitted(document: unknown, options: Options): Promise<readonly EmittedFile[]> {
  const stdin = async () => JSON.stringify(document);
  const { values, diagnostics } = await inspect({ document: "-", stage: "files", stdin, ...options });
  const files = values[0] as readonly EmittedFile[] | undefined;
  if (files === undefined) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === "error")));
  return files;
}

async function check(files: readonly EmittedFile[]): Promise<void> {
  await verifySources(files, false);
  const problems = files.flatMap(({ path, text, origin }) => {
    if (path.endsWith("openapi.json")) return [];
    const found = origin === "copied" ? numbersIn(text).map(String) : problemsIn(path, text);
    return found.map((problem) => `${path}: ${problem}`);
  });
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path).filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
}

describe.each(Object.entries(attacks))("text that ends %s", (_, attack) => {
  test.each(optionSets)("is data in every position with %j", async (options) => {
    await check(await emitted(markedDocument(attack).document, options));
  });

  test("is data in every position of Swagger 2.0", async () => {
    await check(await emitted(everywhere(`zq1a${attack}zq1b`, "2.0"), { package: "hostile" }));
  });
});

test("the text of every position is in a file", async () => {
  const { document, positions } = markedDocument(" word ");
  const found = new Set<number>();
  for (const options of optionSets) {
    for (const { path, text } of await emitted(document, options)) {
      if (!path.endsWith("openapi.json")) for (const number of numbersIn(text)) found.add(number);
    }
  }
  const missing = [...positions].filter(([number]) => !found.has(number)).map(([, position]) => position);
  expect(new Set(missing)).toEqual(unprinted);
});
