// Writes the tables of options in docs/output.md and docs/configuration.md from the types of the source. Each table is between
// `<!-- options: TYPE -->` and `<!-- end -->`.
import { fileURLToPath } from "node:url";
import { Node, Project } from "ts-morph";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = [
  "src/config/config.ts",
  "src/diagnostics/settings.ts",
  "src/diff/policy.ts",
  "src/model/naming/naming.ts",
  "src/model/part/selection.ts",
  "src/runtime/client/options.ts",
  "src/runtime/response/validation.ts",
  "src/util/import-extension.ts",
  "src/util/limits.ts",
  "src/util/readonly-properties.ts",
  "src/util/type-style.ts",
];

/** The interfaces of which a table has the properties. Otherwise those of the interface with its name. */
const merged = {
  ApiTarget: ["ApiTarget", "PartOptions"],
  CallOptions: ["CallOptions", "DecodeOptions"],
  ClientOptions: ["ClientOptions", "DecodeOptions"],
};

/** What the properties of an interface are called. Otherwise, options. */
const titles = {
  Acceptance: "property of an acceptance",
  AcceptedChange: "property of an accepted change",
  ApiTarget: "property of an API",
  Config: "property of the configuration",
  DiffPolicy: "property of `diff`",
  Limits: "limit",
  Selection: "property",
  Target: "property of a target",
};

/** Where docs/configuration.md says more about a property. */
const sections = {
  allowFile: "[external references](documents.md#external-references)",
  allowRemote: "[external references](documents.md#external-references)",
  dates: "[dates](#dates-and-64-bit-integers)",
  diagnostics: "[diagnostics](#diagnostics)",
  diff: "[policy](versions.md#policy)",
  enums: "[enums](#enums)",
  exclude: "[a part of an API](#a-part-of-an-api)",
  guides: "[guides](#guides)",
  helpers: "[helpers](#helpers)",
  importExtension: "[imports](your-project.md#imports)",
  include: "[a part of an API](#a-part-of-an-api)",
  int64: "[64-bit integers](#dates-and-64-bit-integers)",
  license: "[the package](#the-package)",
  limits: "[limits](#limits)",
  modules: "[modules](#modules)",
  nameOperation: "[naming operations](#naming-operations)",
  naming: "[names](documents.md#names)",
  nesting: "[nested resources](documents.md#nested-resources)",
  only: "[models alone](#models-alone)",
  overlays: "[overlays](documents.md#overlays)",
  packageJson: "[the package](#the-package)",
  readonly: "[readonly](#readonly)",
  responses: "[responses](#responses)",
  templates: "[templates](#templates)",
  typePrefix: "[names of types](#names-of-types)",
  typeSuffix: "[names of types](#names-of-types)",
  unknown: "[unknown values](#unknown-values)",
};

/** Returns the text of a page with its tables as the types are now. */
export function withOptionTables(text, { hasSections = false } = {}) {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  const sources = files.map((file) => project.addSourceFileAtPath(root + file));
  return text.replace(/(<!-- options: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    const interfaces = (merged[name] ?? [name]).map((each) => declarationOf(sources, "getInterface", each));
    if (interfaces.includes(undefined)) throw new Error(`The docs have an unknown table of options: ${name}`);
    const options = interfaces.flatMap((each) => each.getProperties()).map((property) => optionOf(property, sources));
    const columns = columnsOf(titles[name] ?? "option", options, hasSections);
    const rows = options.map((option) => rowOf(columns.map(({ cell }) => cell(option))));
    return `${start}\n${rowOf(columns.map(({ title }) => title))}|${"---|".repeat(columns.length)}\n${rows.join("")}\n${end}`;
  });
}

/** Columns without a text are left out. */
function columnsOf(title, options, hasSections) {
  const columns = [
    { title, cell: ({ name }) => `\`${name}\`` },
    { title: "", cell: ({ text }) => text },
    { title: "values", cell: ({ values }) => values },
    { title: "default", cell: ({ preset }) => preset },
    { title: "more", cell: ({ name }) => (hasSections && Object.hasOwn(sections, name) ? sections[name] : "") },
  ];
  return columns.filter(({ cell }) => options.some((option) => cell(option) !== ""));
}

function rowOf(cells) {
  return `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}\n`;
}

/** A sentence with the default is left out of the text. */
function optionOf(property, sources) {
  const comment = property.getJsDocs().at(-1)?.getDescription() ?? "";
  const whole = comment
    .trim()
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|");
  const [, before, preset = "", after = ""] = /^(.*?)(?:\bDefault: (.+?)\.(?= |$)(.*))?$/.exec(whole);
  return {
    name: property.getName(),
    text: `${before.trim()} ${after.trim()}`.trim(),
    preset,
    values: valuesOf(property.getTypeNode(), sources),
  };
}

/** The texts that a type allows, if it is a union of them. */
function valuesOf(node, sources) {
  const texts = textsOf(node, sources);
  return texts === undefined ? "" : texts.map((text) => `\`${text}\``).join(", ");
}

function textsOf(node, sources) {
  if (Node.isUnionTypeNode(node)) {
    const all = node.getTypeNodes().map((each) => textsOf(each, sources));
    return all.includes(undefined) ? undefined : all.flat();
  }
  if (Node.isLiteralTypeNode(node) && Node.isStringLiteral(node.getLiteral())) return [node.getLiteral().getLiteralText()];
  const alias = Node.isTypeReference(node) ? declarationOf(sources, "getTypeAlias", node.getTypeName().getText()) : undefined;
  return alias === undefined ? undefined : textsOf(alias.getTypeNode(), sources);
}

function declarationOf(sources, find, name) {
  return sources.map((source) => source[find](name)).find((each) => each !== undefined);
}
