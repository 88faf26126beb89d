import type { NamedType, Type } from "../../src/model/model.js";
import { foldType, type TypeOf } from "../../src/model/type-fold.js";
import { propertiesOf } from "./sample-values.js";

interface ReadScope {
  readonly types: ReadonlyMap<string, NamedType>;
  /** Makes names of variables. */
  readonly next: () => string;
}

/** Returns statements that read a value in every way that its type allows. */
export function readStatements(expression: string, type: Type, scope: ReadScope): string {
  const variable = scope.next();
  const assign = (text: string): string => `const ${variable}: ${text} = ${expression};`;
  const start = `const ${variable} = ${expression};`;
  return foldType<string>(type, {
    unknown: () => assign("unknown"),
    never: () => assign("never"),
    null: () => assign("null"),
    scalar: ({ scalar, mapped }) => assign(mapped ?? (scalar === "integer" ? "number" : scalar)),
    literal: ({ value }) => assign(JSON.stringify(value)),
    enum: (type) => `${start} ${compareAll(variable, type)}`,
    binary: () => assign("Blob"),
    array: ({ items }) => `for (const ${variable} of ${expression}) { ${readStatements(variable, items, scope)} }`,
    tuple: ({ items }) => `${start} ${items.map((item, index) => readStatements(`${variable}[${index}]`, item, scope)).join(" ")}`,
    record: ({ values }) => `for (const ${variable} of Object.values(${expression})) { ${readStatements(variable, values, scope)} }`,
    object: ({ extra }) => `${start} ${readProperties(variable, type, scope)} ${extra === undefined ? "" : `void ${variable}["other"];`}`,
    intersection: () => `${start} ${readProperties(variable, type, scope)}`,
    union: (union) => `${start} ${readUnion(variable, union, scope)}`,
    ref: ({ name }) => {
      const named = scope.types.get(name);
      return named?.type.kind === "enum" ? `${start} ${compareAll(variable, named.type)}` : `read${name}(${expression});`;
    },
  });
}

function compareAll(variable: string, { values }: TypeOf<"enum">): string {
  return values.map((value) => `if (${variable} === ${JSON.stringify(value)}) use();`).join(" ");
}

function readProperties(variable: string, type: Type, scope: ReadScope): string {
  const all = propertiesOf(type, { types: scope.types, open: new Set() });
  return all
    .map(({ name, required, type: inner }) => {
      const property = `${variable}[${JSON.stringify(name)}]`;
      const read = readStatements(required ? property : `${property}`, inner, scope);
      return required ? `{ ${read} }` : `if (${property} !== undefined) { ${read} }`;
    })
    .join(" ");
}

/** Narrows a union step by step. At the end, no value is left. */
function readUnion(variable: string, { members, discriminator }: TypeOf<"union">, scope: ReadScope): string {
  if (discriminator !== undefined) return readTagged(variable, members, discriminator, scope);
  const steps = members.map((member) => {
    const test = testOf(variable, member, members, scope);
    return test === undefined ? undefined : `if (${test}) { ${readStatements(variable, member, scope)} }`;
  });
  const possible = steps.filter((step) => step !== undefined);
  const rest = possible.length === members.length ? `else { const none: never = ${variable}; void none; }` : "";
  // A member that is no longer there fails only where nothing is excluded before.
  return `${possible.join(" else ")} ${rest} ${possible.join(" ")}`;
}

function readTagged(variable: string, members: readonly Type[], discriminator: string, scope: ReadScope): string {
  const cases = members.flatMap((member) => {
    const property = propertiesOf(member, { types: scope.types, open: new Set() }).find(({ name }) => name === discriminator);
    if (property?.type.kind !== "literal") return [];
    return [`case ${JSON.stringify(property.type.value)}: { ${readProperties(variable, member, scope)} break; }`];
  });
  const isOpen = cases.length < members.length;
  const rest = isOpen ? "" : `default: { const none: never = ${variable}; void none; }`;
  return `switch (${variable}[${JSON.stringify(discriminator)}]) { ${cases.join(" ")} ${rest} }`;
}

/** Returns a condition that only one member of a union fulfils. */
function testOf(variable: string, member: Type, members: readonly Type[], scope: ReadScope): string | undefined {
  if (member.kind === "null") return `${variable} === null`;
  if (member.kind === "scalar") return `typeof ${variable} === "${member.scalar === "integer" ? "number" : member.scalar}"`;
  if (member.kind === "enum") return undefined;
  if (members.some(({ kind }) => kind === "null") && members.length === 2) return `${variable} !== null`;
  const namesOf = (type: Type): readonly string[] => propertiesOf(type, { types: scope.types, open: new Set() }).map(({ name }) => name);
  const own = namesOf(member).find((name) => !members.some((other) => other !== member && namesOf(other).includes(name)));
  return own === undefined ? undefined : `${JSON.stringify(own)} in ${variable}`;
}
