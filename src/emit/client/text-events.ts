import type { EventKind, Operation } from "../../model/model.js";
import type { Json } from "../../util/json.js";

/**
 * Returns the names of the server-sent events whose data is text; undefined if all data may be
 * JSON. If events with one name have both, their data is parsed, and text that is not JSON stays
 * text.
 */
export function textEvents({ success }: Operation): Json | undefined {
  const kinds = success.flatMap(({ content }) => content.flatMap(({ events = [] }) => events));
  const names = [...new Set(kinds.flatMap(({ names = [] }) => names))];
  const others = kinds.filter((kind) => kind.names === undefined);
  const isTextName = (name: string): boolean => isText(kinds.filter((kind) => kind.names?.includes(name) ?? true));
  if (isText(others)) return { except: names.filter((name) => !isTextName(name)) };
  const only = names.filter(isTextName);
  return only.length === 0 ? undefined : { only };
}

function isText(kinds: readonly EventKind[]): boolean {
  return kinds.length > 0 && kinds.every(({ format }) => format === "text");
}
