/** A token of TypeScript or JavaScript. White space has none. */
export interface Token {
  readonly kind: "comment" | "string" | "template" | "regex" | "number" | "word" | "punctuation";
  readonly text: string;
}

/** In the order in which they are tried. Only the characters that matter to formatters need exact rules. */
const rules: readonly { readonly kind: Token["kind"]; readonly pattern: RegExp }[] = [
  { kind: "comment", pattern: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y },
  { kind: "string", pattern: /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y },
  { kind: "number", pattern: /(?:0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?)n?/iy },
  { kind: "word", pattern: /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*/uy },
];

const regex = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;

/** After these words a slash begins a regular expression; after any other word it divides. */
const operators: ReadonlySet<string> = new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "void",
  "delete",
  "throw",
  "await",
  "yield",
  "else",
]);

/** Splits TypeScript or JavaScript into tokens. Accepts any text, because a file on disk may contain anything. */
export function scanTypeScript(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let before: Token | undefined;
  while (position < text.length) {
    if (/\s/.test(text.charAt(position))) {
      position += 1;
      continue;
    }
    const token = tokenAt(text, position, before);
    tokens.push(token);
    if (token.kind !== "comment") before = token;
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, position: number, before: Token | undefined): Token {
  for (const { kind, pattern } of rules) {
    const match = matchAt(pattern, text, position);
    if (match !== undefined) return { kind, text: match };
  }
  const character = text.charAt(position);
  if (character === "`") return { kind: "template", text: text.slice(position, templateEnd(text, position)) };
  const expression = character === "/" && startsExpression(before) ? matchAt(regex, text, position) : undefined;
  return expression === undefined ? { kind: "punctuation", text: character } : { kind: "regex", text: expression };
}

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

function startsExpression(before: Token | undefined): boolean {
  if (before === undefined) return true;
  return before.kind === "word" ? operators.has(before.text) : before.kind === "punctuation" && !/^[)\]}]$/.test(before.text);
}

/** Returns the position after a template literal, whose expressions may contain further ones. */
function templateEnd(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length) {
    const character = text.charAt(position);
    if (character === "`") return position + 1;
    if (character === "\\") position += 2;
    else if (text.startsWith("${", position)) position = expressionEnd(text, position + 2);
    else position += 1;
  }
  return text.length;
}

/** Returns the position after the `}` that ends an expression in a template literal. */
function expressionEnd(text: string, start: number): number {
  let depth = 1;
  let position = start;
  let before: Token | undefined;
  while (position < text.length && depth > 0) {
    const token = tokenAt(text, position, before);
    if (token.text === "{") depth += 1;
    if (token.text === "}") depth -= 1;
    before = token;
    position += token.text.length;
  }
  return position;
}
