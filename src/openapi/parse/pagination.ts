import { isJsonArray, isJsonObject } from "../../util/json-kind.js";
import type { SpecPagination, SpecResponsePath } from "../spec.js";
import { type Builder, entriesOf, type Node, type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * `x-pinwheel-pagination` of an operation: how its pages follow each other where its names are of no known convention; `false`: it is
 * no list. What cannot be understood is reported, and then nothing of it counts.
 */
export function parsePagination(reading: ParseContext, operation: ObjectNode): SpecPagination | false | undefined {
  const node = property(operation, "x-pinwheel-pagination");
  if (node === undefined || node.value === false) return node && false;
  if (!isJsonObject(node.value)) return refuse(reading, node, "is false or an object");
  const pagination: Builder<SpecPagination> = { origin: node.pointer };
  for (const { key, pointer: at, value } of entriesOf(reading, node)) {
    const part =
      key === "items"
        ? items(value)
        : key === "total" || key === "link"
          ? place(value)
          : isJsonObject(value)
            ? group(key, value)
            : undefined;
    if (part === undefined) return refuse(reading, { pointer: at, value }, `has no such "${key}": see docs/lists-and-streams.md`);
    Object.assign(pagination, { [key]: part });
  }
  return pagination;
}

type Group = Readonly<Record<string, (value: Node["value"]) => unknown>>;

const groups: ReadonlyMap<string, { readonly required: readonly string[]; readonly members: Group }> = new Map([
  ["offset", { required: ["offset", "limit"], members: { offset: text, limit: text } }],
  ["page", { required: ["page"], members: { page: text, first: count, pages: place } }],
  ["cursor", { required: ["cursor", "next"], members: { cursor: text, next: place, first: text, more: place } }],
]);

function group(key: string, value: Readonly<Record<string, Node["value"]>>): unknown {
  const shape = groups.get(key);
  if (shape === undefined || shape.required.some((name) => !Object.hasOwn(value, name))) return undefined;
  const parts = Object.entries(value).map(([name, each]) => [
    name,
    Object.hasOwn(shape.members, name) ? shape.members[name]?.(each) : undefined,
  ]);
  return parts.every(([, part]) => part !== undefined) ? Object.fromEntries(parts) : undefined;
}

function text(value: Node["value"]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function count(value: Node["value"]): number | undefined {
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}

function items(value: Node["value"]): string | readonly string[] | undefined {
  if (!isJsonArray(value)) return text(value);
  const names = value.flatMap((name) => text(name) ?? []);
  return names.length === value.length && names.length > 0 ? names : undefined;
}

function place(value: Node["value"]): SpecResponsePath | undefined {
  if (!isJsonObject(value)) return items(value);
  const [[kind, name] = [], ...others] = Object.entries(value);
  if (others.length > 0 || typeof name !== "string") return undefined;
  return kind === "header" ? { header: name } : kind === "item" ? { item: name } : undefined;
}

function refuse(reading: ParseContext, { pointer: at }: Node, problem: string): undefined {
  reading.report("value-ignored", { message: `"x-pinwheel-pagination" ${problem}.`, pointer: at });
  return undefined;
}
