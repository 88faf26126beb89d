import type { ExportProgress, ExportResult, HiddenProperties } from "../sync.js";
import { hasMask } from "./compare-property.js";

/** Collects the entries of the server with the properties that a sync can write. */
export async function* exportEntries<Item, Entry extends object>(
  items: AsyncIterable<Item>,
  toEntry: (item: Item) => readonly [key: string, entry: Entry],
): AsyncGenerator<ExportProgress, ExportResult<Entry>, void> {
  // Offset pagination repeats entries if new ones appear before them.
  const entries = new Map<string, Entry>();
  const hidden: HiddenProperties[] = [];
  for await (const item of items) {
    const [key, entry] = toEntry(item);
    if (entries.has(key)) continue;
    entries.set(key, entry);
    const properties = Object.entries(entry).flatMap(([name, value]) => (hasMask(value) ? [name] : []));
    if (properties.length > 0) hidden.push({ key, properties });
    yield { key, done: entries.size };
  }
  return { entries: [...entries.values()], hidden };
}

/** Omits the properties without a value, so that a file does not contain them. */
export function withValues<Properties extends object>(properties: Properties): Values<Properties> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null)) as Values<Properties>;
}

type Values<Properties> = { readonly [Name in keyof Properties]?: NonNullable<Properties[Name]> };
