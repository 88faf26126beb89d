import { compact } from "../../util/compact.js";
import type { OperationResponse, Property, Type } from "../model.js";
import { withoutNull } from "../schema/combine.js";
import { type LookUp, resolveAlias } from "./convert-schema.js";
import { lists } from "./pagination-conventions.js";

/**
 * A page of a list as the pagination conventions see it: every type is resolved, and null is
 * dropped.
 */
export interface PageShape {
  /** Path of the items; missing if the response is the list. */
  readonly items?: string | readonly string[];
  /** Type of one item. */
  readonly item: Type;
  /** Names of the properties of an item. */
  readonly itemProperties: ReadonlySet<string>;
  /** Properties of the response, and of the objects in it. */
  readonly fields: readonly PageField[];
  /** Names of the response headers, in lower case. */
  readonly headers: readonly string[];
}

export interface PageField {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly type: Type;
}

/**
 * Describes the page in a successful response; undefined if it does not contain exactly one list of
 * items.
 */
export function pageShape(success: readonly OperationResponse[], lookUp: LookUp): PageShape | undefined {
  const type = jsonType(success, lookUp);
  if (type === undefined) return undefined;
  const fields = pageFields(type, lookUp);
  const list = findList(type, fields);
  if (list === undefined) return undefined;
  const headers = responseWithBody(success)?.headers ?? [];
  return {
    ...list,
    itemProperties: new Set(propertiesOf(resolveAlias(list.item, lookUp), lookUp).map(({ name }) => name)),
    fields,
    headers: headers.map(({ name }) => name.toLowerCase()),
  };
}

/** Returns the item type of the list at a path of the response; undefined if there is no list. */
export function itemTypeAt(path: readonly string[], success: readonly OperationResponse[], lookUp: LookUp): Type | undefined {
  let type = jsonType(success, lookUp);
  for (const name of path) {
    const object = type && mergeForms(resolveAlias(withoutNull(type), lookUp), lookUp);
    type = object?.kind === "object" ? object.properties.find((property) => property.name === name)?.type : undefined;
  }
  const list = type && resolveAlias(withoutNull(type), lookUp);
  return list?.kind === "array" ? list.items : undefined;
}

/**
 * Whether a resolved type is a scalar. A schema without a type may be any scalar, and a number may
 * be an integer.
 */
export function isScalar(type: Type, scalar: "string" | "integer" | "boolean"): boolean {
  if (type.kind !== "scalar") return type.kind === "unknown";
  return type.scalar === scalar || (scalar === "integer" && type.scalar === "number");
}

function responseWithBody(success: readonly OperationResponse[]): OperationResponse | undefined {
  return success.find(({ content }) => content.length > 0);
}

function jsonType(success: readonly OperationResponse[], lookUp: LookUp): Type | undefined {
  const [content] = responseWithBody(success)?.content ?? [];
  return content?.decoding === "json" ? mergeForms(resolveAlias(content.type, lookUp), lookUp) : undefined;
}

/**
 * Merges the forms of a page into one object with the properties of all. Some APIs return a union,
 * such as a page with a total and a page with a cursor.
 */
function mergeForms(type: Type, lookUp: LookUp): Type {
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const forms = type.members.map((member) => resolveAlias(member, lookUp));
  const properties = new Map<string, Property>();
  for (const form of forms) {
    if (form.kind !== "object") return type;
    for (const property of form.properties) properties.set(property.name, property);
  }
  return { kind: "object", properties: [...properties.values()] };
}

/**
 * The properties of the page, those of the objects in it, and the `href` of links by HAL
 * (`_links.next.href`).
 */
function pageFields(page: Type, lookUp: LookUp): readonly PageField[] {
  const top = propertiesOf(page, lookUp).map(({ name, type }) => ({ name, path: name, type }));
  const nested = top.flatMap(({ name: parent, type: object }) =>
    propertiesOf(mergeForms(object, lookUp), lookUp).map(({ name, type }) => ({ name, path: [parent, name], type })),
  );
  const links = nested.flatMap(({ name, path, type: link }) =>
    propertiesOf(link, lookUp)
      .filter((property) => property.name === "href")
      .map(({ type }) => ({ name, path: [...path, "href"], type })),
  );
  return [...top, ...nested, ...links];
}

function propertiesOf(type: Type, lookUp: LookUp): readonly { readonly name: string; readonly type: Type }[] {
  const properties = type.kind === "object" ? type.properties : [];
  return properties.map((property) => ({ name: property.name, type: resolveAlias(withoutNull(property.type), lookUp) }));
}

/**
 * Finds the response itself, its only list, or the list with a usual name. Nested lists count only
 * if there are no others.
 */
function findList(page: Type, fields: readonly PageField[]): Pick<PageShape, "items" | "item"> | undefined {
  if (page.kind === "array") return { item: page.items };
  const all = fields.flatMap(({ name, path, type }) => (type.kind === "array" ? [{ name, items: path, item: type.items }] : []));
  const top = all.filter(({ items }) => typeof items === "string");
  const candidates = top.length > 0 ? top : all;
  const [list, ...others] = candidates.length === 1 ? candidates : candidates.filter(({ name }) => lists.includes(name));
  return list === undefined || others.length > 0 ? undefined : compact({ items: list.items, item: list.item });
}
