/** Returns the items that satisfy a predicate, and those that do not, each in their order. */
export function partition<Item>(items: readonly Item[], predicate: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(predicate), items.filter((item) => !predicate(item))];
}
