/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { sessionCookie } from "../auth/session-cookie.js";
import { bearer, type ClientOptions, type Credential, RequestError } from "../runtime/index.js";

/** Options of a client, and where the rest of them is read from. What is given here counts before what the environment says. */
export interface EnvironmentOptions extends ClientOptions {
  /** Default: the environment of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the names of the variables start with, for more than one server. Default: `AIRFLOW_API`, as in `AIRFLOW_API_URL`. */
  readonly prefix?: string;
}

/** How what belongs together is sent. */
export interface Logins {
  readonly user: (user: { readonly username: string; readonly password: string }) => Credential;
  /** Missing where programs cannot log in. */
  readonly program?: (program: { readonly clientId: string; readonly clientSecret: string }) => Credential;
}

/** Options from variables. Throws a RequestError that names the variable which is missing, and shows no value. */
export function optionsFromEnvironment({ env, prefix = "AIRFLOW_API", ...options }: EnvironmentOptions, logins: Logins): ClientOptions {
  const read = reader(env ?? environment(), prefix);
  const baseUrl = options.baseUrl ?? read("URL");
  if (baseUrl === undefined) throw new RequestError(`${prefix}_URL is not set: say where the server is, as in http://localhost:8080`);
  const auth = options.auth ?? credentialFrom(read, prefix, logins);
  const timeout = options.timeout ?? numberFrom(read("TIMEOUT"), `${prefix}_TIMEOUT`);
  const allowInsecure = options.allowInsecure ?? flagFrom(read("ALLOW_INSECURE"), `${prefix}_ALLOW_INSECURE`);
  return {
    ...options,
    baseUrl,
    ...(auth && { auth }),
    ...(timeout !== undefined && { timeout }),
    ...(allowInsecure !== undefined && { allowInsecure }),
  };
}

type Read = (name: string) => string | undefined;

/** An empty variable is none. Each is read by its name, so that a platform that asks for leave asks for these alone. */
function reader(env: Readonly<Record<string, string | undefined>>, prefix: string): Read {
  return (name) => env[`${prefix}_${name}`] || undefined;
}

/** That of Node, Deno and Bun; where there is none, nothing is set. */
function environment(): Readonly<Record<string, string | undefined>> {
  return Object(Reflect.get(globalThis, "process")).env ?? {};
}

/** A way to log in: the variables that it needs, all of them, and what becomes of their values. */
interface Way {
  readonly names: readonly string[];
  readonly credential: (values: readonly string[]) => Credential;
}

const tokens: readonly Way[] = [
  { names: ["TOKEN"], credential: ([token = ""]) => bearer(token) },
  { names: ["SESSION"], credential: ([session = ""]) => sessionCookie(session) },
];

/** One way to log in, or none. */
function credentialFrom(read: Read, prefix: string, { user, program }: Logins): Credential | undefined {
  const ways: readonly Way[] = [
    ...tokens,
    { names: ["USERNAME", "PASSWORD"], credential: ([username = "", password = ""]) => user({ username, password }) },
    {
      names: ["CLIENT_ID", "CLIENT_SECRET"],
      credential: ([clientId = "", clientSecret = ""]) => {
        if (program) return program({ clientId, clientSecret });
        throw new RequestError(`${prefix}_CLIENT_ID is for Airflow 3 alone`);
      },
    },
  ];
  const [way, ...others] = ways.filter(({ names }) => names.some(read));
  if (way === undefined) return undefined;
  const named = [way, ...others].map(({ names: [name] }) => `${prefix}_${name}`);
  if (others.length > 0) throw new RequestError(`${named.join(" and ")} are both set: which one counts?`);
  return way.credential(way.names.map((name) => read(name) ?? missing(`${prefix}_${name}`)));
}

function missing(name: string): never {
  throw new RequestError(`${name} is not set`);
}

function numberFrom(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new RequestError(`${name} is not a number of milliseconds`);
  return Number(text);
}

function flagFrom(text: string | undefined, name: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (!/^(true|false)$/.test(text)) throw new RequestError(`${name} is neither true nor false`);
  return text === "true";
}
