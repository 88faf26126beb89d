import { sessionCookie } from "../auth/session-cookie.js";
import { bearer, type ClientOptions, type Credential, RequestError } from "../runtime/index.js";

/** Options of a client, and where the rest of them is read from. What is given here counts before what the environment says. */
export interface EnvironmentOptions extends ClientOptions {
  /** Default: the environment of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the names of the variables start with, for more than one server. Default: `AIRFLOW_API`, as in `AIRFLOW_API_URL`. */
  readonly prefix?: string;
}

/** How user name and password are sent. */
export type PasswordLogin = (user: { readonly username: string; readonly password: string }) => Credential;

/** Options from variables. Throws a RequestError that names the variable which is missing, and shows no value. */
export function optionsFromEnvironment(
  { env, prefix = "AIRFLOW_API", ...options }: EnvironmentOptions,
  login: PasswordLogin,
): ClientOptions {
  const read = reader(env ?? environment(), prefix);
  const baseUrl = options.baseUrl ?? read("URL");
  if (baseUrl === undefined) throw new RequestError(`${prefix}_URL is not set: say where the server is, as in http://localhost:8080`);
  const auth = options.auth ?? credentialFrom(read, prefix, login);
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

/** One way to log in, or none. */
function credentialFrom(read: Read, prefix: string, login: PasswordLogin): Credential | undefined {
  const [token, session, username, password] = ["TOKEN", "SESSION", "USERNAME", "PASSWORD"].map(read);
  const ways = [token && "TOKEN", session && "SESSION", (username || password) && "USERNAME"].filter((way) => way !== undefined);
  if (ways.length > 1) throw new RequestError(`${ways.map((way) => `${prefix}_${way}`).join(" and ")} are both set: which one counts?`);
  if (token) return bearer(token);
  if (session) return sessionCookie(session);
  if (username && password) return login({ username, password });
  if (username || password) throw new RequestError(`${prefix}_${username ? "PASSWORD" : "USERNAME"} is not set`);
  return undefined;
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
