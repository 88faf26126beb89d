/** The position at which text stops being valid JSON. */
export interface JsonSyntaxError {
  readonly offset: number;
  readonly reason: string;
}

/** A key that occurs for the second time in one object. */
export interface RepeatedKey {
  readonly offset: number;
  readonly key: string;
}

/** The next token that the grammar allows: RFC 8259, sections 2 to 5. */
type Expected = "value" | "value or ]" | "key or }" | "key" | ":" | ", or }" | ", or ]" | "end";

/**
 * Finds the first syntax error in text that `JSON.parse` rejects.
 *
 * `JSON.parse` of Node 20 reports an offset for some errors only. Parsing again is cheap enough,
 * because it happens once for a document that is refused.
 */
export function findSyntaxError(text: string): JsonSyntaxError {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  for (let offset = skipSpace(text, 0); ; ) {
    const token = tokenAt(text, offset);
    const next: Expected | undefined = token === undefined ? undefined : follow(expected, token, open);
    if (token === undefined || next === undefined) return { offset, reason: describe(text, offset, expected) };
    expected = next;
    offset = skipSpace(text, offset + token.length);
    if (expected === "end" || offset >= text.length) return { offset, reason: describe(text, offset, expected) };
  }
}

/**
 * Finds the first key that occurs twice in one object, in text that `JSON.parse` accepts.
 * `JSON.parse` itself silently keeps the last value.
 *
 * Stops at nesting deeper than `depth`, because such a document is refused anyway.
 */
export function findRepeatedKey(text: string, depth: number): RepeatedKey | undefined {
  const open: Set<string>[] = [];
  const structure = /["{}]/g;
  for (let match = structure.exec(text); match !== null && open.length <= depth; match = structure.exec(text)) {
    const offset = match.index;
    if (text[offset] === "{") open.push(new Set());
    else if (text[offset] === "}") open.pop();
    else {
      structure.lastIndex = endOfString(text, offset);
      const key = keyOf(text, offset, structure.lastIndex);
      const keys = open.at(-1);
      if (key !== undefined && keys?.has(key)) return { offset, key };
      if (key !== undefined) keys?.add(key);
    }
  }
  return undefined;
}

const tokenPattern =
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

function tokenAt(text: string, offset: number): string | undefined {
  tokenPattern.lastIndex = offset;
  return tokenPattern.exec(text)?.[0];
}

/**
 * Returns what may follow a token, or `undefined` if the token is not allowed here. Updates `open`.
 */
function follow(expected: Expected, token: string, open: ("{" | "[")[]): Expected | undefined {
  if (expected === ":") return token === ":" ? "value" : undefined;
  if (expected === ", or }" || expected === ", or ]") return followItem(expected, token, open);
  if (expected === "key" || expected === "key or }") {
    if (token.startsWith('"')) return ":";
    return token === "}" && expected === "key or }" ? close(open) : undefined;
  }
  if (token === "]" && expected === "value or ]") return close(open);
  if (token === "{" || token === "[") {
    open.push(token);
    return token === "{" ? "key or }" : "value or ]";
  }
  return /^[}\],:]$/.test(token) ? undefined : afterValue(open);
}

function followItem(expected: ", or }" | ", or ]", token: string, open: ("{" | "[")[]): Expected | undefined {
  if (token === ",") return expected === ", or }" ? "key" : "value";
  return token === expected.slice(-1) ? close(open) : undefined;
}

function close(open: ("{" | "[")[]): Expected {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly ("{" | "[")[]): Expected {
  const container = open.at(-1);
  if (container === undefined) return "end";
  return container === "{" ? ", or }" : ", or ]";
}

function describe(text: string, offset: number, expected: Expected): string {
  const wanted = expected === "end" ? "the end of the text" : expected;
  const character = text[offset];
  return character === undefined ? `expected ${wanted}, but the text ends` : `expected ${wanted}, but found ${JSON.stringify(character)}`;
}

function skipSpace(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && " \t\n\r".includes(text.charAt(end))) end += 1;
  return end;
}

function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** Returns the string as a key if a colon follows. */
function keyOf(text: string, start: number, end: number): string | undefined {
  if (text[skipSpace(text, end)] !== ":") return undefined;
  const quoted = text.slice(start, end);
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
