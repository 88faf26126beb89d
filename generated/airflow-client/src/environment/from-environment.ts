/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { sessionCookie } from "../auth/session-cookie.js";
import { bearer, type ClientOptions, type Credential, RequestError } from "../runtime/index.js";
import { compact } from "../runtime/internal.js";

/**
 * Options of a client, which take precedence over the environment, and where to read the others
 * from.
 */
export interface EnvironmentOptions extends ClientOptions {
  /** Default: the environment of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * The start of the names of the variables, for more than one server. Default: `AIRFLOW_API`, as
   * in `AIRFLOW_API_URL`.
   */
  readonly prefix?: string;
}

/** Creates credentials from the values of variables that belong together. */
export interface Logins {
  readonly user: (user: { readonly username: string; readonly password: string }) => Credential;
  /** Missing if programs cannot log in. */
  readonly program?: (program: { readonly clientId: string; readonly clientSecret: string }) => Credential;
}

/**
 * Reads options from variables. Throws a RequestError that names the missing or invalid variable
 * and does not quote its value.
 */
export function optionsFromEnvironment({ env, prefix = "AIRFLOW_API", ...options }: EnvironmentOptions, logins: Logins): ClientOptions {
  const read = reader(env ?? environment(), prefix);
  const baseUrl = options.baseUrl ?? read("URL");
  if (baseUrl === undefined)
    throw new RequestError(`${prefix}_URL is not set: set it to the URL of the server, such as http://localhost:8080`);
  const auth = options.auth ?? credentialFrom(read, prefix, logins);
  const timeout = options.timeout ?? numberFrom(read("TIMEOUT"), `${prefix}_TIMEOUT`);
  const allowInsecure = options.allowInsecure ?? flagFrom(read("ALLOW_INSECURE"), `${prefix}_ALLOW_INSECURE`);
  return { ...options, baseUrl, ...compact({ auth, timeout, allowInsecure }) };
}

type Read = (name: string) => string | undefined;

/**
 * An empty variable counts as missing. Variables are read one by one, so that Deno needs
 * permission for these only.
 */
function reader(env: Readonly<Record<string, string | undefined>>, prefix: string): Read {
  return (name) => env[`${prefix}_${name}`] || undefined;
}

/** Returns the environment of Node, Deno or Bun; an empty one on other platforms. */
function environment(): Readonly<Record<string, string | undefined>> {
  return Object(Reflect.get(globalThis, "process")).env ?? {};
}

/** A login: the variables that it needs, and the credential from their values. */
interface EnvironmentLogin {
  readonly names: readonly string[];
  readonly credential: (values: readonly string[]) => Credential;
}

const tokenLogins: readonly EnvironmentLogin[] = [
  { names: ["TOKEN"], credential: ([token = ""]) => bearer(token) },
  { names: ["SESSION"], credential: ([session = ""]) => sessionCookie(session) },
];

/** Returns the credential of the only login whose variables are set; undefined if none is. */
function credentialFrom(read: Read, prefix: string, { user, program }: Logins): Credential | undefined {
  const all: readonly EnvironmentLogin[] = [
    ...tokenLogins,
    { names: ["USERNAME", "PASSWORD"], credential: ([username = "", password = ""]) => user({ username, password }) },
    {
      names: ["CLIENT_ID", "CLIENT_SECRET"],
      credential: ([clientId = "", clientSecret = ""]) => {
        if (program) return program({ clientId, clientSecret });
        throw new RequestError(`${prefix}_CLIENT_ID is for Airflow 3 only`);
      },
    },
  ];
  const logins = all.filter(({ names }) => names.some(read));
  const [login] = logins;
  if (login === undefined) return undefined;
  const variables = logins.map(({ names: [name] }) => `${prefix}_${name}`);
  if (logins.length > 1) throw new RequestError(`set only one of ${variables.join(" and ")}`);
  return login.credential(login.names.map((name) => read(name) ?? missing(`${prefix}_${name}`)));
}

/** Throws for a variable that a login needs and that is not set. */
function missing(name: string): never {
  throw new RequestError(`${name} is not set`);
}

function numberFrom(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new RequestError(`${name} must be a number of milliseconds`);
  return Number(text);
}

function flagFrom(text: string | undefined, name: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (!/^(true|false)$/.test(text)) throw new RequestError(`${name} must be true or false`);
  return text === "true";
}
