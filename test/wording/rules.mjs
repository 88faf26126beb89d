/**
 * Words and phrases that make our prose hard to read, each with the wording that replaces it. They are searched in comments, strings and
 * Markdown, without regard to case. A lookbehind or lookahead exempts the ordinary meaning of a word. Everything else with an ordinary
 * meaning is listed in allowed.json.
 */
export const rules = [
  rule("mend", "mend(?:s|ed|ing)?", "fix"),
  rule("anew", "anew", "again"),
  rule("for ever", "for ever|forever", "without end, indefinitely"),
  rule("hence, whence", "hence|whence", "because, from where"),
  rule("is no", "(?<!there )(?:is|are|was|were) no (?!longer|more than|less than)", "is not a"),
  rule("has no end", "ha(?:s|ve) no end|no end in", "never ends, timed out"),
  rule("patience", "patience|patient(?:ly)?", "timeout, limit"),
  rule("give up on", "g[ia]ves? up on|giving up on", "cancel, stop waiting for"),
  rule("be it", "be (?:it|they)", "whether"),
  rule("let be", "lets? be", "leave unchanged"),
  rule("one a", "one an? (?!minute|second|hour|day|week|month|year)", "each, one per"),
  rule("so that it", "so that it", "name the thing"),
  rule("what is not", "what (?:is|are) not", "name the thing"),
  rule("who calls", "who calls?", "callers"),
  rule("stands", "stands?|stood", "is, is in"),
  rule("gives", "gives|gave", "returns, has"),
  rule("tells", "tells?|told", "reports"),
  rule("says", "says|said", "reports, states"),
  rule("asks", "asks|asked", "requests"),
  rule("takes for", String.raw`(?:takes?|took|taken) (?:\w+ ){1,3}for(?= an? )`, "treats as"),
  rule("behind", "behind(?! (?:an? |the )?(?:\\w+ )?(?:proxy|proxies|gateway|load balancer|firewall|ingress|Identity-Aware))", "after"),
  rule("hand on", "hand(?:s|ed)? on", "pass"),
  rule(
    "own",
    String.raw`(?:of|on|for) (?:its|their|our|your|my|his|her) own(?! \w)|(?:an?|no) (?:\w+ )?of (?:its|their) own`,
    "its own ...",
  ),
  rule("reply", "repl(?:y|ies|ied)", "response"),
  rule(
    "member",
    "(?<!class )(?<!union )(?<!enum )(?<!intersection )members?(?! of (?:a|the|its) (?:union|intersection))",
    "property, field",
  ),
  rule("place", "(?<!\\bin )(?<!takes? )(?<!took )(?<!taking )(?<!decimal )places?", "location"),
  rule("door", "doors?", "entry point"),
  rule("words", "(?<!reserved )(?<!in other )(?<!of several )words", "text, description"),
  rule("fill", "fill(?:s|ed)?(?! in| out)", "set, provide a value for"),
  rule("way to it", "ways? (?:to|of) (?:it|them)|by the way|on the way|in the way of", "path"),
  rule("leavable", "leavable", "cancellable"),
  rule("outlast", "outlasts?", "live longer than"),
  rule("settle", "settle(?:s|d)?(?! a promise)", "resolve, decide"),
  rule("nobody knows", "nobody (?:knows|\\w+s)", "no one, unknown"),
  rule("speaks of", "sp(?:eak|eaks|oken|oke) of", "mention"),
  rule("there is nothing but", "nothing but", "only"),
  rule("once and for all", "once and for all", "once"),
];

/** Prose may have this many columns, in comments and in Markdown. */
export const maximumColumns = 100;

function rule(name, pattern, instead) {
  return { name, instead, pattern: new RegExp(String.raw`\b(?:${pattern})(?!(?<=\w)\w)`, "gi") };
}
