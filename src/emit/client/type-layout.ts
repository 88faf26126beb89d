import { type Code, code, concat, group, hardline, ifBreak, indent, join, line, softline } from "../../print/typescript/code.js";
import { leavesOf } from "../../print/typescript/leaves.js";

/** Returns a union of types, without repetition. */
export function union(members: readonly Code[]): Code {
  const distinct = distinctCode(members);
  const [only] = distinct;
  if (only === undefined) return code`never`;
  return distinct.length === 1 ? only : group(bars(distinct));
}

/** `{ readonly 200: A; readonly 404: B }` */
export function mapType(entries: readonly (readonly [key: Code, type: Code])[], separator: Code = line): Code {
  return block(
    entries.map(([key, type]) => code`readonly ${key}: ${type}`),
    separator,
  );
}

/** Returns a key that is equal for equal text. */
export function codeKey(piece: Code): string {
  return leavesOf(piece)
    .map((part) => (typeof part === "string" ? part : JSON.stringify(part)))
    .join("");
}

/** Returns a type in brackets. The members of a union break into lines inside them. */
export function enclosed(open: Code, members: readonly Code[], close: Code): Code {
  return members.length < 2 ? concat(open, ...members, close) : group(open, bars(members), softline, close);
}

function bars(members: readonly Code[]): Code {
  return indent(softline, ifBreak(code`| `), join(members, code`${line}| `));
}

/** Prints the properties of an object type between braces, separated by semicolons. */
export function block(members: readonly Code[], separator: Code): Code {
  if (members.length === 0) return code`{}`;
  return group(
    code`{`,
    indent(separator, join(members, code`;${separator}`), separator === hardline ? code`;` : ifBreak(code`;`)),
    separator,
    code`}`,
  );
}

/** Returns each code once. */
export function distinctCode(members: readonly Code[]): readonly Code[] {
  if (members.length < 2) return members;
  return [...new Map(members.map((member) => [codeKey(member), member])).values()];
}
