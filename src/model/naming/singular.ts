/** Plurals that the rules would convert wrongly. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["aliases", "alias"],
  ["analyses", "analysis"],
  ["caches", "cache"],
  ["children", "child"],
  ["cookies", "cookie"],
  ["cpus", "cpu"],
  ["gpus", "gpu"],
  ["indices", "index"],
  ["movies", "movie"],
  ["people", "person"],
  ["skus", "sku"],
  ...["news", "sales", "series"].map((word) => [word, word] as const),
]);

/** Words in `s` that name one thing. */
const singulars: ReadonlySet<string> = new Set(["analytics", "aws", "dns", "kubernetes", "sms", "tls"]);

/** Endings of plurals, and the ending of the singular. The first that matches counts. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])ies$/i, "y"],
  [/(?<=ss|x|zz|ch|sh|tus|rus)es$/i, ""],
  [/(?<=[^siu])s$/i, ""],
];

/** Returns the singular of an English word: `batch` of `batches`. Other words stay. */
export function singular(word: string): string {
  const other = irregular.get(word.toLowerCase());
  if (other !== undefined) return word.charAt(0) + other.slice(1);
  if (singulars.has(word.toLowerCase())) return word;
  const ending = endings.find(([plural]) => plural.test(word));
  return ending === undefined ? word : word.replace(ending[0], ending[1]);
}

/** Guesses whether a word is a plural: `runs` and `people`, but not `status` or `class`. */
export function isPlural(word: string): boolean {
  const isRegular = /[^siu]s$/i.test(word) && !singulars.has(word.toLowerCase());
  return isRegular || irregular.has(word.toLowerCase());
}
