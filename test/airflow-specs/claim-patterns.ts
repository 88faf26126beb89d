/**
 * Patterns of sentences that state a default, a limit, a status, a role or a side effect. Such a sentence needs a claim in
 * test/e2e/claims, or a reason why it has no check.
 */
export const claimPatterns: Readonly<Record<string, readonly RegExp[]>> = {
  default: [/\bby default\b/i, /\bdefaults?\b/i, /\bif omitted\b/i, /\bunless\b/i, /\bif you omit\b/i],
  limit: [
    /\bat (?:most|least)\b/i,
    /\bmaximum\b/i,
    /\bcap(?:s|ped)\b/i,
    // A filter (`Include only ...`) says which entries it selects.
    /(?<!\binclude )\bonly\b/i,
    /\bmust\b/i,
    /\bcannot\b|\bcan't\b/i,
    /\bneeds?\b|\brequire[sd]?\b/i,
    /\bmutually exclusive\b/i,
    /\ballowed fields\b/i,
    /\bexactly one\b/i,
  ],
  status: [/\b[2-5]\d\d\b/, /\brejected\b/i, /\bnot an error\b/i],
  role: [/^Permission:/, /\brole\b/i],
  "side effect": [
    /\balso\b/i,
    /(?<!`)\bdeletes?\b|\bdeleted\b/i,
    /\bignore[sd]?\b/i,
    /\bno longer\b|\banymore\b/i,
    /\bkept\b|\bkeeps?\b/i,
    /\bmasked\b|\*\*\*/i,
    /\bundone\b/i,
    /\bskipped\b/i,
    /\bNothing is\b/,
  ],
  release: [/\bsince \d\.\d/i],
};

/** Sentences that another test checks, by that test. */
export const checkedElsewhere: Readonly<Record<string, RegExp>> = {
  "test/e2e/suites/words/permissions.mjs, on the server": /^Permission: to .+ \(role \w+(?:; with FAB, \w+)?\)\.$/,
  "test/airflow-specs/descriptions.test.ts, with the documents of all releases": /^Since \d\.\d+(?:\.\d+)?\.$/,
};

/** Returns what a sentence states: names of `claimPatterns`. */
export function statementsOf(sentence: string): readonly string[] {
  return Object.entries(claimPatterns).flatMap(([name, patterns]) => (patterns.some((pattern) => pattern.test(sentence)) ? [name] : []));
}
