import { parseSync } from "oxc-parser";
import { foreignHtml, tokensOf } from "../docs/page.js";
import { marks } from "./document.js";

/** Returns what is wrong with the positions of marked text in a file: nothing if each is data. */
export function problemsIn(path: string, text: string): readonly string[] {
  if (path.endsWith(".ts")) return problemsInTypeScript(text);
  if (path.endsWith(".md")) return problemsInMarkdown(text);
  if (path.endsWith(".json")) return problemsInJson(path, text);
  return numbersIn(text).map((number) => `position ${number} is in a file that has no text of a document`);
}

/** The numbers of the positions whose text is in a text. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(marks)].map(([, number]) => Number(number));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Text is data inside a literal in double quotes, a comment, or a name that a parser takes for one name. */
function problemsInTypeScript(text: string): readonly string[] {
  const { program, comments, errors } = parseSync("a.ts", text, { lang: "ts", sourceType: "module" });
  if (errors[0] !== undefined) return [`does not parse: ${errors[0].message}`];
  const problems: string[] = [];
  const data: Range[] = [...comments];
  visit(program, (node) => {
    const source = text.slice(node.start, node.end);
    if (node.type === "Literal" && /^["'].*["']$/s.test(source)) data.push(node);
    if (node.type === "Identifier" && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(node.name ?? ""))
      data.push({ ...node, end: node.start + (node.name ?? "").length });
    if (node.type === "Identifier" && /__pwned/.test(node.name ?? "")) problems.push(`the name ${node.name}`);
    if (node.source !== undefined && node.source !== null && !/^"[\w./@-]+"$/.test(text.slice(node.source.start, node.source.end)))
      problems.push(`the import path ${text.slice(node.source.start, node.source.end)}`);
  });
  for (const { type, value } of comments) problems.push(...commentProblems(type === "Line" ? `//${value}` : value));
  return [...problems, ...outside(text, data)];
}

/** Directives of compilers and tags, apart from those that our printers add. */
function commentProblems(text: string): readonly string[] {
  const found =
    /^\/\/\/\s*<|@ts-|\/\/[#@]\s*sourceMappingURL/.exec(text) ?? /(?:^|[\s*{])@(?!noprettier|deprecated|default|link)\w+/.exec(text);
  return found === null ? [] : [`the directive ${found[0]}`];
}

function outside(text: string, data: readonly Range[]): readonly string[] {
  return [...text.matchAll(marks)]
    .filter(({ index }) => !data.some(({ start, end }) => start <= index && index < end))
    .map(([, number]) => `position ${number} is code`);
}

interface Node extends Range {
  readonly type: string;
  readonly name?: string;
  readonly source?: Range | null;
}

function visit(value: unknown, call: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) call(value);
  for (const child of Object.values(value)) visit(child, call);
}

function isNode(value: object): value is Node {
  return "type" in value && "start" in value && "end" in value;
}

/** Text is data in text, in code and in the label of a link; in an address only after a scheme that runs nothing. */
function problemsInMarkdown(text: string): readonly string[] {
  const problems = foreignHtml(text).map((raw) => `the HTML ${raw.slice(0, 80)}`);
  if (text.startsWith("---")) problems.push("front matter");
  for (const token of tokensOf(text)) {
    if (token.type === "image") problems.push("an image");
    if (token.type === "def") problems.push("the definition of a link");
    if (token.type === "link" && !/^(?:https?:\/\/|mailto:|#|(?:\.\.?\/)*[\w./#%-]+$)/i.test(String(token["href"])))
      problems.push(`a link to ${token["href"]}`);
    if (token.type === "link" && token["title"]) problems.push("the title of a link");
    if (token.type === "code") problems.push(...problemsInFence(String(token["lang"]), String(token["text"])));
    if (token.type === "heading" && (token["depth"] === 1) !== text.startsWith(token.raw))
      problems.push(`a heading in a page: ${token.raw}`);
  }
  return problems;
}

/** Readers copy samples, so that text is data in their language, too. Fenced code of a description is quoted as it is. */
function problemsInFence(language: string, text: string): readonly string[] {
  if (language === "ts") return problemsInTypeScript(text.replace(/^(\s*)\/\/ \.\.\.$/gm, "$1"));
  if (language !== "sh") return [];
  const bare = text.replace(/'[^']*'|"[^"]*"|\\'/g, "").replace(/\\\n/g, "");
  return /[^\w\s./:=@%+,~?&-]/.test(bare) ? [`the shell reads ${bare.slice(0, 200)}`] : [];
}

const scripts = { build: "tsc -p tsconfig.json && node bundle.mjs", prepack: "npm run build" };

function problemsInJson(path: string, text: string): readonly string[] {
  const value: unknown = JSON.parse(text);
  if (path !== "package.json") return [];
  const { description: _, ...rest } = value as { readonly [key: string]: unknown };
  const hasScripts = JSON.stringify(rest["scripts"]) === JSON.stringify(scripts);
  return [...numbersIn(JSON.stringify(rest)).map((number) => `position ${number}`), ...(hasScripts ? [] : ["other scripts"])];
}
