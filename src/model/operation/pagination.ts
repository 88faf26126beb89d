import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecPagination } from "../../openapi/spec.js";
import type { OperationResponse, Pagination, Params, Property, ResponsePath, Type } from "../model.js";
import { withoutNull } from "../schema/combine.js";
import { type LookUp, resolveAlias } from "./convert-schema.js";
import { cursors, links, lists, moreFlags, offsets, pageCounts, pageNumbers, totalHeaders, totals } from "./pagination-conventions.js";

/** Operations that only read, so that asking for the next page changes nothing: by method, or a search whose filter is a body. */
export function canPage(method: string, path: string): boolean {
  if (method === "POST") return /\/(list|search|query|filter|batch)$/.test(path);
  return method === "GET" || method === "QUERY";
}

/** How a list goes on to its next page; undefined where the operation is no list, or its pages follow no known convention. */
export function findPagination(params: Params, success: readonly OperationResponse[], lookUp: LookUp): Pagination | undefined {
  const page = pageOf(success, lookUp);
  const list = page && listOf(page, lookUp);
  if (page === undefined || list === undefined) return undefined;
  const known = [...params.properties, ...bodyMembers(params, lookUp)];
  const way = chooseStrategy(known, page, list.item, lookUp);
  if (way === undefined) return undefined;
  const total = totalOf(page);
  return { ...list, ...(total === undefined ? {} : { total }), ...way };
}

/** The pagination that a document states; undefined, and a report, where its reply has no list there. */
export function explicitPagination(
  { origin, page, cursor, ...rest }: SpecPagination,
  success: readonly OperationResponse[],
  lookUp: LookUp,
  report: Report,
): Pagination | undefined {
  const item = itemAt(rest.items, success, lookUp);
  if (item === undefined) {
    report("pagination-without-list", { message: '"x-pinwheel-pagination" names no list in the reply.', pointer: origin });
    return undefined;
  }
  return {
    ...rest,
    item,
    ...(page === undefined ? {} : { page: { first: 1, ...page } }),
    ...(cursor === undefined ? {} : { cursor: { first: null, ...cursor } }),
  };
}

function itemAt(items: string | readonly string[] | undefined, success: readonly OperationResponse[], lookUp: LookUp): Type | undefined {
  let type = pageOf(success, lookUp)?.type;
  for (const name of items === undefined ? [] : [items].flat()) {
    const object = type && mergedObject(resolveAlias(withoutNull(type), lookUp), lookUp);
    type = object?.kind === "object" ? object.properties.find((each) => each.name === name)?.type : undefined;
  }
  const list = type && resolveAlias(withoutNull(type), lookUp);
  return list?.kind === "array" ? list.items : undefined;
}

/** A page as the conventions see it. */
interface PageShape {
  readonly type: Type;
  /** Members of the reply, and those of the objects in it. */
  readonly places: readonly Placed[];
  /** Names in lower case. */
  readonly headers: readonly string[];
}

interface Placed {
  readonly name: string;
  readonly place: string | readonly string[];
  readonly type: Type;
}

/** The reply's body, where there is one successful reply; of several forms of it the one that can page. */
function pageOf(success: readonly OperationResponse[], lookUp: LookUp): PageShape | undefined {
  const reply = success.find(({ content }) => content.length > 0);
  const [first] = reply?.content ?? [];
  if (reply === undefined || first?.decoding !== "json") return undefined;
  const type = mergedObject(resolveAlias(first.type, lookUp), lookUp);
  const top = membersOf(type, lookUp).map(({ name, type }) => ({ name, place: name, type }));
  const nested = top.flatMap(({ name: parent, type }) =>
    membersOf(mergedObject(type, lookUp), lookUp).map(({ name, type }) => ({ name, place: [parent, name], type })),
  );
  const hal = nested.flatMap(({ name, place, type }) =>
    membersOf(type, lookUp).flatMap((member) => (member.name === "href" ? [{ name, place: [...place, "href"], type: member.type }] : [])),
  );
  return { type, places: [...top, ...nested, ...hal], headers: reply.headers.map(({ name }) => name.toLowerCase()) };
}

function membersOf(type: Type, lookUp: LookUp): readonly { readonly name: string; readonly type: Type }[] {
  const properties = type.kind === "object" ? type.properties : [];
  return properties.map((property) => ({ name: property.name, type: resolveAlias(withoutNull(property.type), lookUp) }));
}

/** Airflow 3.2 answers with a union: a collection with a total, or one with a cursor. Seen together they have all members. */
function mergedObject(type: Type, lookUp: LookUp): Type {
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const members = type.members.map((member) => resolveAlias(member, lookUp));
  const properties = members.flatMap((member) => (member.kind === "object" ? member.properties : []));
  return members.every((member) => member.kind === "object")
    ? { kind: "object", properties: [...new Map(properties.map((property) => [property.name, property])).values()] }
    : type;
}

/** The reply itself, its only list, or the one by a usual name; a list in an object of the reply only where it has none of its own. */
function listOf({ type, places }: PageShape, lookUp: LookUp): Pick<Pagination, "items" | "item"> | undefined {
  const whole = resolveAlias(type, lookUp);
  if (whole.kind === "array") return { item: whole.items };
  const arrays = places.flatMap(({ name, place, type }) => (type.kind === "array" ? [{ name, items: place, item: type.items }] : []));
  const own = arrays.filter(({ items }) => typeof items === "string");
  const candidates = own.length > 0 ? own : arrays;
  const usual = candidates.filter(({ name }) => lists.includes(name));
  const [only, ...others] = candidates.length === 1 ? candidates : usual;
  return only === undefined || others.length > 0 ? undefined : { items: only.items, item: only.item };
}

type Way = Pick<Pagination, "cursor" | "offset" | "page" | "link">;

/** By cursor, by what the caller can ask for where the end is known, by a link, and else until a page is empty. */
function chooseStrategy(params: readonly Property[], page: PageShape, item: Type, lookUp: LookUp): Way | undefined {
  const has = (name: string): boolean => params.some((param) => param.name === name);
  const offset = offsets.find((convention) => has(convention.offset) && has(convention.limit));
  const cursor = cursorOf(has, page, item, lookUp);
  if (cursor !== undefined) return offset ? { offset, cursor: { ...cursor, first: "" } } : { cursor };
  const number = pageNumber(params, page, lookUp);
  const counted = offset ? { offset } : number ? { page: number } : undefined;
  if (totalOf(page) !== undefined || number?.pages !== undefined) return counted ?? linkOf(page);
  return linkOf(page) ?? counted;
}

function cursorOf(has: (name: string) => boolean, page: PageShape, item: Type, lookUp: LookUp): Pagination["cursor"] {
  const more = find(page, moreFlags, "boolean");
  const flag = more === undefined ? {} : { more };
  for (const { cursor, next, item: id } of cursors) {
    if (!has(cursor)) continue;
    const place = find(page, next, "string");
    if (place !== undefined) return { cursor, next: place, first: null, ...flag };
    const isMember = id !== undefined && membersOf(resolveAlias(item, lookUp), lookUp).some(({ name }) => name === id);
    if (isMember && more !== undefined) return { cursor, next: { item: id }, first: null, more };
  }
  return undefined;
}

/** The first page has the number that the param has by default, or at least; 1 where the document says neither. */
function pageNumber(params: readonly Property[], page: PageShape, lookUp: LookUp): Pagination["page"] {
  const param = params.find(({ name, type }) => pageNumbers.includes(name) && isScalar(resolveAlias(withoutNull(type), lookUp), "integer"));
  if (param === undefined) return undefined;
  const first = [param.default, param.limits.find(({ keyword }) => keyword === "minimum")?.value].find(
    (value) => value === 0 || value === 1,
  );
  const pages = find(page, pageCounts, "integer");
  return { page: param.name, first: first === 0 ? 0 : 1, ...(pages === undefined ? {} : { pages }) };
}

function linkOf(page: PageShape): Way | undefined {
  const link = find(page, links, "string") ?? (page.headers.includes("link") ? { header: "link" } : undefined);
  return link === undefined ? undefined : { link };
}

function totalOf(page: PageShape): ResponsePath | undefined {
  const header = totalHeaders.find((name) => page.headers.includes(name));
  const beside = find(page, links, "string") === undefined ? [] : ["count"];
  return find(page, [...totals, ...beside], "integer") ?? (header === undefined ? undefined : { header });
}

function find(
  { places }: PageShape,
  names: readonly string[],
  scalar: "string" | "integer" | "boolean",
): string | readonly string[] | undefined {
  const found = places.filter(({ type }) => isScalar(type, scalar));
  return names.map((name) => found.find((each) => each.name === name)?.place).find((place) => place !== undefined);
}

/** A schema that does not say its type may be of any. */
function isScalar(type: Type, scalar: "string" | "integer" | "boolean"): boolean {
  if (type.kind !== "scalar") return type.kind === "unknown";
  return type.scalar === scalar || (scalar === "integer" && type.scalar === "number");
}

function bodyMembers(params: Params, lookUp: LookUp): readonly Property[] {
  const type = params.body === undefined ? undefined : resolveAlias(params.body.type, lookUp);
  return type?.kind === "object" ? type.properties : [];
}
