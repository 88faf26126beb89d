import type { AuthScheme, Operation, SdkModel } from "../../../model/model.js";
import { RequestError } from "../../../runtime/core/errors.js";
import { encode } from "../../../runtime/parameters/parameter.js";
import type { ShellVariable, WordPart } from "./shell-quote.js";

/** An option of curl with its value. */
export interface CurlOption {
  readonly flag: string;
  /** The value. Missing: the option has none. */
  readonly value?: readonly WordPart[];
}

/** How curl sends the credentials of an operation. */
export interface CurlAuth {
  readonly options: readonly CurlOption[];
  /** Further pairs of the query. */
  readonly query: readonly (readonly WordPart[])[];
  /** Further cookies. */
  readonly cookies: readonly (readonly WordPart[])[];
}

/**
 * Returns how curl sends the credentials of an operation: those of the first alternative that needs
 * any. Values are shell variables, so that a reader can copy the command without a secret in it.
 * Throws a RequestError for a name that the client refuses.
 */
export function curlAuth(operation: Operation, { auth }: SdkModel): CurlAuth {
  const byId = new Map(auth.map((scheme) => [scheme.id, scheme]));
  const needed = operation.security.find(({ schemes }) => schemes.length > 0)?.schemes ?? [];
  const keys = keyVariables();
  return merge(needed.flatMap(({ id }) => authOf(byId.get(id), keys)));
}

/** The variables that credentials are in, by kind of scheme. */
const credentialVariables = {
  token: { variable: "TOKEN" },
  username: { variable: "USERNAME" },
  password: { variable: "PASSWORD" },
  credentials: { variable: "CREDENTIALS" },
  certificate: { variable: "CLIENT_CERT" },
  certificateKey: { variable: "CLIENT_KEY" },
} as const satisfies Readonly<Record<string, ShellVariable>>;

/** `$API_KEY`, and `$API_KEY_2` for the second key of one request. */
function keyVariables(): () => ShellVariable {
  let count = 0;
  return () => {
    count += 1;
    return { variable: count === 1 ? "API_KEY" : `API_KEY_${count}` };
  };
}

function authOf(scheme: AuthScheme | undefined, nextKey: () => ShellVariable): readonly Partial<CurlAuth>[] {
  const { token, certificate, certificateKey } = credentialVariables;
  switch (scheme?.kind) {
    case undefined:
      return [];
    case "basic":
      return [withOptions(userOption)];
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return [withOptions(header("authorization: Bearer ", token))];
    case "http":
      return [httpAuth(scheme.scheme)];
    case "apiKey":
      return [keyAuth(scheme, nextKey())];
    case "mutualTls":
      return [withOptions({ flag: "--cert", value: [certificate] }, { flag: "--key", value: [certificateKey] })];
  }
}

const userOption: CurlOption = { flag: "-u", value: [credentialVariables.username, ":", credentialVariables.password] };

/** Curl answers the challenge of two schemes itself. For all others, the reader has to. */
function httpAuth(scheme: string): Partial<CurlAuth> {
  switch (scheme.toLowerCase()) {
    case "digest":
      return withOptions({ flag: "--digest" }, userOption);
    case "negotiate":
      return withOptions({ flag: "--negotiate" }, { flag: "-u", value: [":"] });
    default:
      return withOptions(header(`authorization: ${checkedToken(scheme)} `, credentialVariables.credentials));
  }
}

function keyAuth({ in: location, name }: Extract<AuthScheme, { kind: "apiKey" }>, key: ShellVariable): Partial<CurlAuth> {
  switch (location) {
    case "header":
      return withOptions(header(`${checkedToken(name)}: `, key));
    case "query":
      return { query: [[`${encode(name)}=`, key]] };
    case "cookie":
      return { cookies: [[`${encode(name)}=`, key]] };
  }
}

/** Throws a RequestError, as the client does, unless the text is a token (RFC 9110, 5.6.2). */
function checkedToken(text: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(text)) return text;
  throw new RequestError(`${JSON.stringify(text)} is not valid in a header`);
}

function header(...value: readonly WordPart[]): CurlOption {
  return { flag: "-H", value };
}

function withOptions(...options: readonly CurlOption[]): Partial<CurlAuth> {
  return { options };
}

function merge(parts: readonly Partial<CurlAuth>[]): CurlAuth {
  return {
    options: parts.flatMap(({ options = [] }) => options),
    query: parts.flatMap(({ query = [] }) => query),
    cookies: parts.flatMap(({ cookies = [] }) => cookies),
  };
}
