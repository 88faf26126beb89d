// Writes the tables of options in docs/output.md from the types of the runtime. Each table is between `<!-- options: TYPE -->` and
// `<!-- end -->`.
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["src/runtime/client/options.ts", "src/runtime/response/validation.ts"];

/** The interfaces of which a table has the properties. */
const tables = { ClientOptions: ["ClientOptions", "DecodeOptions"], CallOptions: ["CallOptions", "DecodeOptions"] };

/** Returns the text of a page with its tables as the types are now. */
export function withOptionTables(text) {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  const sources = files.map((file) => project.addSourceFileAtPath(root + file));
  const interfaceOf = (name) => sources.map((source) => source.getInterface(name)).find((each) => each !== undefined);
  return text.replace(/(<!-- options: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    if (!Object.hasOwn(tables, name)) throw new Error(`docs/output.md has an unknown table of options: ${name}`);
    const rows = tables[name].flatMap((each) => interfaceOf(each).getProperties().map(rowOf));
    return `${start}\n| option | | default |\n|---|---|---|\n${rows.join("")}\n${end}`;
  });
}

/** The sentence with the default is in the last column. */
function rowOf(property) {
  const comment = property.getJsDocs().at(-1)?.getDescription() ?? "";
  const text = comment
    .trim()
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|");
  const [, before, value = "", after = ""] = /^(.*?)(?:\bDefault: (.+?)\.(?= |$)(.*))?$/.exec(text);
  return `| \`${property.getName()}\` | ${`${before.trim()} ${after.trim()}`.trim()} | ${value} |\n`;
}
