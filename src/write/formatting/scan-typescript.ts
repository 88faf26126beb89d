/** A token of TypeScript or JavaScript. White space is not a token. */
export interface Token {
  readonly kind: "comment" | "string" | "template" | "regex" | "number" | "word" | "punctuation";
  readonly text: string;
}

/** In the order in which they are tried. Any other character is punctuation. */
const rules: readonly { readonly kind: Token["kind"]; readonly pattern: RegExp }[] = [
  { kind: "comment", pattern: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y },
  { kind: "string", pattern: /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y },
  { kind: "number", pattern: /(?:0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?)n?/iy },
  { kind: "word", pattern: /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*/uy },
  { kind: "punctuation", pattern: /=>/y },
];

const whiteSpace = /\s+/y;

const regex = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;

/** After these keywords a slash begins a regular expression. After any other word it divides. */
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

/**
 * Splits TypeScript or JavaScript into tokens. Accepts any text, because a file on disk may contain
 * anything.
 *
 * A template literal becomes one token up to each expression, and then the tokens of the
 * expression.
 */
export function scanTypeScript(text: string): Token[] {
  const tokens: Token[] = [];
  scanCode(text, 0, false, tokens);
  return tokens;
}

/** Returns the position after the code: the end or, in a template, after the closing `}`. */
function scanCode(text: string, start: number, isInTemplate: boolean, tokens: Token[]): number {
  let position = start;
  let depth = 0;
  let before: Token | undefined;
  while (position < text.length) {
    const character = text.charAt(position);
    if (character === "}" && depth === 0 && isInTemplate) return position + 1;
    const space = matchAt(whiteSpace, text, position);
    if (space !== undefined) {
      position += space.length;
    } else if (character === "`") {
      position = scanTemplate(text, position, tokens);
      before = tokens.at(-1);
    } else {
      const token = tokenAt(text, position, before);
      tokens.push(token);
      position += token.text.length;
      depth += depthOf(token);
      if (token.kind !== "comment") before = token;
    }
  }
  return position;
}

/** Returns the position after a template literal. */
function scanTemplate(text: string, start: number, tokens: Token[]): number {
  let partStart = start;
  let position = start + 1;
  const endPart = (end: number) => tokens.push({ kind: "template", text: text.slice(partStart, end) });
  while (position < text.length) {
    if (text.startsWith("\\", position)) {
      position += 2;
    } else if (text.startsWith("`", position)) {
      endPart(position + 1);
      return position + 1;
    } else if (text.startsWith("${", position)) {
      endPart(position + 2);
      position = scanCode(text, position + 2, true, tokens);
      partStart = position - 1;
    } else {
      position += 1;
    }
  }
  endPart(text.length);
  return text.length;
}

function tokenAt(text: string, position: number, before: Token | undefined): Token {
  for (const { kind, pattern } of rules) {
    const match = matchAt(pattern, text, position);
    if (match !== undefined) return { kind, text: match };
  }
  const character = text.charAt(position);
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

function depthOf({ kind, text }: Token): number {
  if (kind !== "punctuation") return 0;
  return text === "{" ? 1 : text === "}" ? -1 : 0;
}
