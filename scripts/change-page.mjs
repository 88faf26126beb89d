// The page docs/changes.md: every class of changes between two versions of an API, from the catalogue of the built generator.
import { dump, load } from "js-yaml";
import { changeClasses, outcomeOf } from "../dist/diff/catalogue.js";
import { wrap } from "./wrap.mjs";

/** Returns the page. */
export function changePage() {
  const names = Object.keys(changeClasses).sort();
  return `# Changes

All changes between two versions of an API that \`diffModels\` and \`pinwheel diff\` report, by class.
Codes are stable. A class whose meaning depends on the direction has three codes: for schemas that
only requests use, for schemas that only responses use, and for schemas that both use, with the
worse verdict of each.

Every change has four verdicts, because four people ask what it means:

- source: does code that compiles with the old SDK compile with the new one?
- behaviour: does code that compiles with both do something else?
- deployed: does an SDK in production, generated from the old document, work with the new server?
- handlers: does code that implements the old API, such as a mock, implement the new one?

A warning depends on the caller or on the server. Changes of descriptions and examples are not
reported.

This page is generated from \`src/diff\`.

${names.map((name) => section(name, changeClasses[name])).join("\n")}`;
}

function section(name, { title, why, example }) {
  const outcomes = ["request", "response", "both"].flatMap((direction) => outcomeOf(name, direction) ?? []);
  const codes = [...new Map(outcomes.map((outcome) => [outcome.code, outcome])).values()];
  return `## \`${name}\`

${wrap(`${title} ${why}`)}

| code | source | behaviour | deployed | handlers |
|---|---|---|---|---|
${codes.map(row).join("\n")}

Before, as ${places[example.of]}:

\`\`\`yaml
${yaml(example.before)}
\`\`\`

After:

\`\`\`yaml
${yaml(example.after)}
\`\`\`
`;
}

function row({ code, verdicts: { source, behaviour, deployed, handlers } }) {
  return `| \`${code}\` | ${source} | ${behaviour} | ${deployed} | ${handlers} |`;
}

const places = {
  schema: "a schema",
  operation: "fields of an operation",
  paths: "paths",
  document: "fields of a document",
};

function yaml(text) {
  return dump(load(text), { flowLevel: -1, lineWidth: 96, noRefs: true }).trim();
}
