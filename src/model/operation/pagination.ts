import type { Pagination, Params, Property, Reply, Type } from "../model.js";
import { withoutNull } from "../schema/combine.js";
import { type LookUp, lookThrough } from "./convert-schema.js";

/** Names by which APIs page. A convention is taken only where every part of it is there. */
const offsets: readonly { readonly offset: string; readonly limit: string }[] = [
  { offset: "offset", limit: "limit" },
  { offset: "page_offset", limit: "page_limit" },
];
const cursors: readonly { readonly cursor: string; readonly next: string; readonly first: string | null }[] = [
  { cursor: "cursor", next: "next_cursor", first: "" },
];
const totals: readonly string[] = ["total_entries", "total_count", "total", "count"];

/** Operations that only read, so that asking for the next page changes nothing: by method, or a search whose filter is a body. */
export function canPage(method: string, path: string): boolean {
  if (method === "POST") return /\/(list|search|query|filter|batch)$/.test(path);
  return method === "GET" || method === "QUERY";
}

/** How a list goes on to its next page; undefined where the operation is no list, or its pages follow no known convention. */
export function findPagination(params: Params, success: readonly Reply[], lookUp: LookUp): Pagination | undefined {
  const reply = pageOf(success, lookUp);
  const list = reply?.kind === "object" ? listMember(reply.properties, lookUp) : undefined;
  if (reply?.kind !== "object" || list === undefined) return undefined;
  const known = new Set([...params.members, ...bodyMembers(params, lookUp)].map((member) => member.name));
  const has = (name: string): boolean => reply.properties.some((property) => property.name === name);
  const offset = offsets.find((convention) => known.has(convention.offset) && known.has(convention.limit));
  const cursor = cursors.find((convention) => known.has(convention.cursor) && has(convention.next));
  const total = totals.find(has);
  if (cursor === undefined && (offset === undefined || total === undefined)) return undefined;
  return {
    items: list.name,
    item: list.item,
    ...(total === undefined ? {} : { total }),
    ...(offset === undefined ? {} : { offset }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** The reply's body, where there is one successful reply; of several forms of it the one that can page. */
function pageOf(success: readonly Reply[], lookUp: LookUp): Type | undefined {
  const type = success.find((reply) => reply.content.length > 0)?.content[0]?.type;
  return type === undefined ? undefined : mergedObject(lookThrough(type, lookUp), lookUp);
}

/** Airflow 3.2 answers with a union: a collection with a total, or one with a cursor. Seen together they have all members. */
function mergedObject(type: Type, lookUp: LookUp): Type {
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const members = type.members.map((member) => lookThrough(member, lookUp));
  const properties = members.flatMap((member) => (member.kind === "object" ? member.properties : []));
  return members.every((member) => member.kind === "object")
    ? { kind: "object", properties: [...new Map(properties.map((property) => [property.name, property])).values()] }
    : type;
}

function listMember(properties: readonly Property[], lookUp: LookUp): { readonly name: string; readonly item: Type } | undefined {
  const lists = properties.flatMap(({ name, type }) => {
    const list = lookThrough(withoutNull(type), lookUp);
    return list.kind === "array" ? [{ name, item: list.items }] : [];
  });
  const [only, ...others] = lists;
  return others.length === 0 ? only : undefined;
}

function bodyMembers(params: Params, lookUp: LookUp): readonly Property[] {
  const type = params.body === undefined ? undefined : lookThrough(params.body.type, lookUp);
  return type?.kind === "object" ? type.properties : [];
}
