import type { Client } from "./client.js";

/** The functions of a module without their first parameter, the client. Other exports are left out. */
export type Bound<Module> = {
  readonly [Name in keyof Module as Module[Name] extends (...args: never[]) => unknown ? Name : never]: WithoutClient<Module[Name]>;
};

/** Each of up to four overloads without its first parameter. */
type WithoutClient<Function> = Function extends {
  (client: Client, ...args: infer A): infer R;
  (client: Client, ...args: infer B): infer S;
  (client: Client, ...args: infer C): infer T;
  (client: Client, ...args: infer D): infer U;
}
  ? { (...args: A): R; (...args: B): S; (...args: C): T; (...args: D): U }
  : Function extends {
        (client: Client, ...args: infer A): infer R;
        (client: Client, ...args: infer B): infer S;
        (client: Client, ...args: infer C): infer T;
      }
    ? { (...args: A): R; (...args: B): S; (...args: C): T }
    : Function extends { (client: Client, ...args: infer A): infer R; (client: Client, ...args: infer B): infer S }
      ? { (...args: A): R; (...args: B): S }
      : Function extends (client: Client, ...args: infer A) => infer R
        ? (...args: A) => R
        : never;

type Merged<Modules> = Modules extends readonly [infer First, ...infer Rest] ? First & Merged<Rest> : unknown;

/** The functions of the modules with their client filled in; of two with one name, the later module's. */
export function bind<Modules extends readonly object[]>(client: Client, ...modules: Modules): Bound<Merged<Modules>> {
  const bound = Object.create(null);
  for (const [name, value] of modules.flatMap((module) => Object.entries(module))) {
    if (typeof value === "function") bound[name] = (...args: unknown[]) => value(client, ...args);
  }
  return bound;
}
