/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** A cookie that a reply sets: RFC 6265, 4.1. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** Milliseconds since 1970; undefined for the life of a browser. */
  readonly until: number | undefined;
  /** By their names in lower case; of one without a value, the empty text. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** The cookies of a reply, read by the rules of RFC 6265, 5.2. One without a name is left out. In a browser there are none to be seen. */
export function setCookies({ headers }: { readonly headers: Headers }): readonly SetCookie[] {
  return headers.getSetCookie().flatMap((line) => {
    const [pair = "", ...rest] = line.split(";");
    const [name, value] = nameAndValue(pair);
    const attributes = new Map(rest.map(nameAndValue).map(([key, text]) => [key.toLowerCase(), text]));
    return name === "" || !pair.includes("=") ? [] : [{ name, value, until: endOf(attributes), attributes }];
  });
}

function nameAndValue(text: string): readonly [string, string] {
  const [name = "", ...value] = text.split("=");
  return [name.trim(), value.join("=").trim()];
}

/** `Max-Age` goes before `Expires`. */
function endOf(attributes: ReadonlyMap<string, string>): number | undefined {
  const age = attributes.get("max-age");
  if (age !== undefined && /^-?\d+$/.test(age)) return Date.now() + Number(age) * 1000;
  const expires = Date.parse(attributes.get("expires") ?? "");
  return Number.isNaN(expires) ? undefined : expires;
}
