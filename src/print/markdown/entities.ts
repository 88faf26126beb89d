/** The entities that descriptions use, by name. All others are text. */
export const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
  ["nbsp", " "],
]);

/** Returns a text with its entities as the characters that they mean. */
export function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos|#39|nbsp);/g, (_, name: string) => entities.get(name) ?? "");
}
