import type { SpecNamedSchema } from "../../openapi/spec-schema.js";
import { splitPointer } from "../../util/json-pointer.js";
import { words } from "./words.js";

/**
 * Returns the text that a type is named after: the key of a component, else the `title` or the name
 * of the file, else the words of the pointer.
 */
export function schemaName({ pointer, key, component, schema: { title } }: SpecNamedSchema): string {
  if (component) return key;
  const { key: file, fragment } = splitPointer(pointer);
  if (file === "") return pointerWords(fragment);
  const name = title !== undefined && isName(title) ? title : undefined;
  if (fragment === "#") return name ?? stemOf(file);
  if (isEntry(fragment)) return key;
  return name ?? `${stemOf(file)} ${pointerWords(fragment)}`;
}

/**
 * Whether a pointer leads to an entry of a file of schemas, which is its name: `#/Pet`, or
 * `#/shapes/Pet`.
 */
function isEntry(fragment: string): boolean {
  const [, , second, ...more] = fragment.split("/");
  return more.length === 0 && !(second !== undefined && (structure.has(second) || /^\d+$/.test(second)));
}

/** Whether a title is a name. Many titles are sentences: "A criterion for routing HTTP traffic". */
function isName(title: string): boolean {
  return words(title).length <= 5 && !/^(an?|the)\s/i.test(title.trim());
}

/**
 * Returns the words that distinguish a schema from one of the same name in another file: the name
 * of its file or, if the file is the schema, of the folder. Empty for a schema of the document.
 */
export function nameOfFile(pointer: string): string {
  const { key: file, fragment } = splitPointer(pointer);
  const segments = file.split("/").filter((segment) => segment !== ".." && segment !== ".");
  return fragment === "#" ? (segments.at(-2) ?? "") : stemOf(file);
}

/** Returns `Dag owner` for `#/components/schemas/Dag/properties/owner`. */
function pointerWords(fragment: string): string {
  return fragment
    .split("/")
    .filter((segment) => !structure.has(segment))
    .flatMap((segment) => words(segment.replaceAll("~1", " ").replaceAll("~0", " ")))
    .join(" ");
}

/** Segments of a pointer that say nothing about what it leads to. */
const structure: ReadonlySet<string> = new Set([
  ...["#", "components", "schemas", "definitions", "$defs", "properties", "content", "schema", "paths", "items"],
]);

/** Returns `pet` for `models/pet.yaml`. */
function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}
