import { parseSync } from "oxc-parser";

/** Parses the text of a TypeScript file. */
export function parseSource(path, text) {
  const { errors, program } = parseSync(path, text, { sourceType: "module", lang: "ts" });
  return { errors, program };
}

/** Yields every literal text and every name of a program. Comments are not part of it. */
export function* literalsOf(node) {
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const text = textOf(next);
    if (text !== undefined) yield text;
    for (const value of Object.values(next)) {
      for (const child of Array.isArray(value) ? value : [value]) if (typeof child === "object" && child !== null) pending.push(child);
    }
  }
}

/** A part of a template would be code, like a name. */
function textOf({ type, name, value, raw }) {
  if (type === "Identifier" || type === "PrivateIdentifier") return { value: name, isName: true };
  if (type === "TemplateElement") return { value: value.cooked ?? value.raw, isName: true };
  return type === "Literal" && typeof value === "string" ? { value: literalValue(raw, value), isName: false } : undefined;
}

/** The parser replaces lone surrogates, but the text of a literal is JSON in most cases. */
function literalValue(raw, value) {
  try {
    return JSON.parse(raw);
  } catch {
    return value;
  }
}
