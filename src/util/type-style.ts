/**
 * What enums accept besides the listed values: with `open`, values that a server sent, with
 * `closed`, none. `const-object` is `open`, with a constant beside each type.
 */
export type Enums = "open" | "closed" | "const-object";

/** The TypeScript type of a value that can be any JSON value. */
export type UnknownType = "unknown" | "any";
