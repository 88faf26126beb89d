import { lexer, type Token, type Tokens, walkTokens } from "marked";
import { slugOf } from "../../../src/emit/page-names.js";

/** The outline of a page as a reader of GitHub's Markdown sees it: what stands where, without the words. */
export function outline(text: string): readonly string[] {
  return lexer(text).flatMap((token) => (token.type === "space" ? [] : [describe(token as Known)]));
}

type Known = Tokens.Heading | Tokens.Table | Tokens.List | Tokens.Code | Tokens.Blockquote | Tokens.Paragraph | Tokens.Hr | Tokens.HTML;

function describe(token: Known): string {
  if (token.type === "heading") return `heading ${token.depth}`;
  if (token.type === "table") return `table ${token.header.length} by ${token.rows.length}`;
  if (token.type === "list") return `list of ${token.items.length}`;
  if (token.type === "code") return `code ${token.lang ?? ""}`;
  return token.type;
}

/** Every token of a page, inner ones too. */
export function tokensOf(text: string): readonly Token[] {
  const all: Token[] = [];
  walkTokens(lexer(text), (token) => {
    all.push(token);
  });
  return all;
}

/** The addresses of all links and images. */
export function targets(text: string): readonly string[] {
  return tokensOf(text).flatMap((token) => (token.type === "link" || token.type === "image" ? [token.href as string] : []));
}

/** HTML of a page that is not our own way to write a code span. */
export function foreignHtml(text: string): readonly string[] {
  const html = tokensOf(text).flatMap((token) => (token.type === "html" ? [token.raw] : []));
  return html.filter((raw) => raw !== "<code>" && raw !== '<code v-pre="">' && raw !== "</code>");
}

/** The anchors that GitHub gives to the headings of a page. */
export function anchors(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const token of lexer(text)) {
    if (token.type !== "heading") continue;
    const slug = slugOf(shown(token.tokens ?? []));
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    found.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return found;
}

/** The text that a reader sees, entities decoded. */
export function shown(tokens: readonly Token[]): string {
  return tokens.map((token) => ("tokens" in token && token.tokens !== undefined ? shown(token.tokens) : decoded(token))).join("");
}

function decoded(token: Token): string {
  const text = "text" in token && typeof token.text === "string" ? token.text : "";
  if (token.type === "html") return "";
  if (token.type === "codespan" || token.type === "code") return text;
  return text
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
