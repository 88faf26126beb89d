import type { Property, Webhook } from "../../model/model.js";
import { type Code, code, hardline, identifier, propertyKey } from "../../print/typescript/code.js";
import { headerText } from "./header-types.js";
import { mapType, union } from "./type-layout.js";
import type { TypeScope } from "./type-scope.js";

/** The names of header types that several events have, by what they declare. */
export type SharedHeaders = ReadonlyMap<string, string>;

/**
 * Names the header types that more than one event has. Without the names, each event of an API such
 * as GitHub's would repeat the same headers.
 */
export function sharedHeaders(webhooks: readonly Webhook[]): SharedHeaders {
  const counts = new Map<string, number>();
  for (const { headers } of webhooks) {
    if (headers.length > 0) counts.set(headersKey(headers), (counts.get(headersKey(headers)) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1);
  return new Map(shared.map(([key], index) => [key, index === 0 ? "SharedHeaders" : `SharedHeaders${index + 1}`]));
}

/** What `templates/client/webhooks.ts.hbs` prints of each shared type. */
export function sharedHeaderViews(
  webhooks: readonly Webhook[],
  shared: SharedHeaders,
  scope: TypeScope,
): readonly { readonly name: Code; readonly body: Code }[] {
  // The first event with a key comes last, so that its headers stay.
  const byKey = new Map(webhooks.toReversed().map(({ headers }) => [headersKey(headers), headers]));
  return [...shared].map(([key, name]) => ({ name: identifier(name), body: texts(byKey.get(key) ?? [], scope) }));
}

/** The type of the headers of an event: the name of a shared type, or the headers themselves. */
export function headersText(headers: readonly Property[], shared: SharedHeaders, scope: TypeScope): Code {
  const name = shared.get(headersKey(headers));
  return name === undefined ? texts(headers, scope) : identifier(name);
}

/** The text of headers or parameters by name. One that may be missing can be null. */
export function texts(properties: readonly Property[], scope: TypeScope): Code {
  return mapType(
    properties.map(({ name, type, required }) => [propertyKey(name), union([headerText(type, scope), ...(required ? [] : [code`null`])])]),
    hardline,
  );
}

/** What an event declares, in any order and with any descriptions. */
function headersKey(headers: readonly Property[]): string {
  const shapes = headers.map(({ name, type, required }) => ({ name, required, type })).sort(byName);
  return JSON.stringify(shapes, (key, value: unknown) => (key === "origin" || key === "doc" || key === "limits" ? undefined : value));
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}
