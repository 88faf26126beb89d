/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** A cookie that a response sets: RFC 6265, 4.1. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** When it expires, in milliseconds since 1970; undefined for a session cookie. */
  readonly until: number | undefined;
  /** The attributes by name in lower case. An attribute without a value has an empty string. */
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Returns the cookies of a response (RFC 6265, 5.2). Ignores cookies without a name. Always empty
 * in browsers, which hide `Set-Cookie`.
 */
export function setCookies({ headers }: { readonly headers: Headers }): readonly SetCookie[] {
  // TypeScript knows this method since 5.2.
  const { getSetCookie } = headers as Headers & { readonly getSetCookie: () => readonly string[] };
  return getSetCookie.call(headers).flatMap((line) => {
    const [pair = "", ...rest] = line.split(";");
    const [name, value] = nameAndValue(pair);
    const attributes = new Map<string, string>(rest.map(nameAndValue).map(([key, text]) => [key.toLowerCase(), text]));
    return name === "" || !pair.includes("=") ? [] : [{ name, value, until: expiryOf(attributes), attributes }];
  });
}

function nameAndValue(text: string): readonly [string, string] {
  const [name = "", ...value] = text.split("=");
  return [name.trim(), value.join("=").trim()];
}

/** `Max-Age` takes precedence over `Expires`. */
function expiryOf(attributes: ReadonlyMap<string, string>): number | undefined {
  const age = attributes.get("max-age");
  if (age !== undefined && /^-?\d+$/.test(age)) return Date.now() + Number(age) * 1000;
  const expires = Date.parse(attributes.get("expires") ?? "");
  return Number.isNaN(expires) ? undefined : expires;
}
