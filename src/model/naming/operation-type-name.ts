import type { OperationName } from "./resource-naming.js";
import { singular } from "./singular.js";
import { identifier, words } from "./words.js";

/** First words of methods that read as a verb before the resource: of one item, or of several. */
const itemVerbs: ReadonlySet<string> = new Set(["create", "delete", "get", "patch", "replace", "set", "update"]);
const listVerbs: ReadonlySet<string> = new Set(["clear", "count", "find", "list", "search"]);

/** Words of methods for several items: `updateMany`. */
const several: ReadonlySet<string> = new Set(["all", "batch", "bulk", "many"]);

/**
 * Returns the prefix of the names of an operation's types, which names its method and its resource.
 *
 * | method of `rooms` | prefix |
 * | --- | --- |
 * | `list`, `listForUser` | `ListRooms`, `ListRoomsForUser` |
 * | `create`, `setPhoto` | `CreateRoom`, `SetRoomPhoto` |
 * | `createRoom`, which names the resource itself | `CreateRoom` |
 * | `photo`, `close`, and all others | `RoomPhoto`, `RoomClose` |
 */
export function operationTypeName({ resource, method }: OperationName): string {
  const [verb = "", ...others] = words(method);
  const nouns = words(resource);
  if (contains([verb, ...others], nouns)) return identifier(method, "pascal");
  const item = [...nouns.slice(0, -1), singular(nouns.at(-1) ?? "")];
  if (listVerbs.has(verb)) return identifier([verb, ...nouns, ...others].join(" "), "pascal");
  if (!itemVerbs.has(verb)) return identifier([...item, verb, ...others].join(" "), "pascal");
  const isSeveral = others.some((word) => several.has(word.toLowerCase()));
  return identifier([verb, ...(isSeveral ? nouns : item), ...others].join(" "), "pascal");
}

/** Whether all nouns follow each other in a name, in the singular or the plural. */
function contains(name: readonly string[], nouns: readonly string[]): boolean {
  const text = (all: readonly string[]): string => all.map((word) => `/${singular(word.toLowerCase())}/`).join("");
  return nouns.length > 0 && text(name).includes(text(nouns));
}
