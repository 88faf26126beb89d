import { camelCase, identifier, pascalCase, words } from "../../../src/model/naming/words.js";
import { shortHash } from "../../../src/util/short-hash.js";

test.each<[string, readonly string[]]>([
  ["", []],
  ["🙂 -_.", []],
  ["get_dag_runs", ["get", "dag", "runs"]],
  ["getDagRuns", ["get", "Dag", "Runs"]],
  ["getHTTPCode2", ["get", "HTTP", "Code2"]],
  ["HTTP", ["HTTP"]],
  ["HTTP2Server", ["HTTP2", "Server"]],
  ["DAGRunResponse", ["DAG", "Run", "Response"]],
  ["v2", ["v2"]],
  ["2fa", ["2fa"]],
  ["actions/list-artifacts", ["actions", "list", "artifacts"]],
  ["用户", ["用", "户"]],
  ["été", ["été"]],
  ["e\u0301te\u0301", ["été"]],
])("words(%j)", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each<[text: string, camel: string, pascal: string]>([
  ["get_dag_runs", "getDagRuns", "GetDagRuns"],
  ["DAGRunResponse", "dagRunResponse", "DAGRunResponse"],
  ["DAG runs", "dagRuns", "DAGRuns"],
  ["getHTTPCode2", "getHTTPCode2", "GetHTTPCode2"],
  ["用户查询", "用户查询", "用户查询"],
  ["VPCs", "vpcs", "VPCs"],
  ["APIs", "apis", "APIs"],
  ["URLs by ID", "urlsByID", "URLsByID"],
  ["listVPCs", "listVPCs", "ListVPCs"],
  ["VPCsList", "vpcsList", "VPCsList"],
  ["DNSserver", "dnSserver", "DNSserver"],
  ["iOS apps", "iosApps", "IOSApps"],
  ["list iOS apps", "listIOSApps", "ListIOSApps"],
  ["iPadOS", "ipados", "IPadOS"],
  ["macOS devices", "macosDevices", "MacOSDevices"],
  ["IPv6 addresses", "ipv6Addresses", "IPv6Addresses"],
  ["IPv46", "iPv46", "IPv46"],
  ["OAuth", "oauth", "OAuth"],
  ["OAuth2 clients", "oauth2Clients", "OAuth2Clients"],
  ["oauthClients", "oauthClients", "OauthClients"],
  ["eBay orders", "ebayOrders", "EBayOrders"],
  ["audIOS", "audIOS", "AudIOS"],
  ["", "", ""],
])("%j is %s in camelCase and %s in PascalCase", (text, camel, pascal) => {
  expect([camelCase(text), pascalCase(text)]).toEqual([camel, pascal]);
});

describe("identifier", () => {
  test.each<[string, "camel" | "pascal", string]>([
    ["get-user", "camel", "getUser"],
    ["get-user", "pascal", "GetUser"],
    ["1stThing", "camel", "_1stThing"],
    ["201", "pascal", "_201"],
    ["🙂", "camel", `_${shortHash("🙂")}`],
  ])("of %j in %s case is %s", (text, casing, name) => {
    expect(identifier(text, casing)).toBe(name);
  });
});

test("shortHash is FNV-1a with 32 bits", () => {
  expect(shortHash("")).toBe("811c9dc5");
  expect(shortHash("a")).toBe("e40c292c");
  expect(shortHash("foobar")).toBe("bf9cf968");
  expect(shortHash("\u00e9")).toHaveLength(8);
});

test("every character gives an identifier in normal form, also after its case changes", () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x30000; code++) {
    const character = String.fromCodePoint(code);
    const isPlain = character.toUpperCase() === character.toLowerCase() && /[\p{Lo}\p{Z}\p{C}]/u.test(character);
    if (isPlain && character.normalize("NFC") === character) continue;
    for (const text of [character, `a${character}b`, `A${character}`, `${character}a`]) {
      for (const name of [identifier(text, "pascal"), identifier(text, "camel")]) {
        if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) || name.normalize("NFC") !== name)
          wrong.push(`${code.toString(16)} ${name}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["LPT\u00b9", "LPT"],
  ["area_m\u00b2", "AreaM"],
  ["\u00bd", `_${shortHash("\u00bd")}`],
])("superscripts and fractions, as in %s, are not in identifiers", (text, name) => {
  expect(identifier(text, "pascal")).toBe(name);
});
