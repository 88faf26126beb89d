import { ts } from "ts-morph";

/**
 * Returns the prose of a file as pieces: `text` and the number of its first `line`. With `isParagraph`, the lines must also keep to the
 * maximum of columns. Code is left out.
 */
export function proseOf(path, text) {
  if (/\.(ts|mts|mjs|js)$/.test(path)) return [...proseOfCode(text)];
  if (path.endsWith(".md")) return proseOfMarkdown(text);
  if (path.endsWith(".hbs")) return proseOfTemplate(text);
  return proseOfYaml(text);
}

/** Comments and strings of TypeScript or JavaScript, except module names. */
function* proseOfCode(text) {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line + 1;
  const comments = new Map();
  const nodes = [file];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ])
      comments.set(range.pos, range.end);
    if (isText(node) && !isModuleName(node)) yield { text: node.text, line: lineOf(node.getStart()), isParagraph: false };
    nodes.push(...node.getChildren(file));
  }
  for (const [start, end] of comments) yield { text: text.slice(start, end), line: lineOf(start), isParagraph: true };
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function isModuleName({ parent }) {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent);
}

/** Markdown without code blocks, code spans and the targets of links. A table row is prose, but it cannot be wrapped. */
function proseOfMarkdown(text) {
  const pieces = [];
  let fence = "";
  for (const [index, line] of text.split("\n").entries()) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? "";
    if (fence === "" && mark === "" && !line.startsWith("    ")) {
      pieces.push({ text: withoutCode(line), line: index + 1, isParagraph: isParagraph(line), source: line });
    } else if (fence === "") {
      fence = mark;
    } else if (mark.startsWith(fence)) {
      fence = "";
    }
  }
  return pieces;
}

function isParagraph(line) {
  return !/^\s*(\||#|\[[^\]]+\]:|<)/.test(line);
}

function withoutCode(line) {
  return line
    .replace(/`[^`]*`/g, "`code`")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^>]*>/g, "");
}

/** The text of a Handlebars template between its expressions. */
function proseOfTemplate(text) {
  return text
    .replace(/\{\{[\s\S]*?\}\}/g, (expression) => expression.replace(/[^\n]/g, ""))
    .split("\n")
    .map((line, index) => ({ text: withoutCode(line), line: index + 1, isParagraph: false }));
}

/** Every line of YAML or JSON: keys are short, and the rest of an overlay is descriptions and comments. */
function proseOfYaml(text) {
  return text
    .split("\n")
    .map((line, index) => ({ text: withoutCode(line), line: index + 1, isParagraph: line.trimStart().startsWith("#"), source: line }));
}
