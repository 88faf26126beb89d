/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Client } from "./client.js";

/**
 * The functions of a module without their first parameter, the client. Other exports are omitted.
 *
 *     Bound<{ get(client: Client, id: string): Pet; limit: number }>
 *       { readonly get: (id: string) => Pet }
 */
export type Bound<Module> = {
  readonly [Name in keyof Module as Module[Name] extends (...args: never[]) => unknown ? Name : never]: WithoutClient<Module[Name]>;
};

/**
 * A function without its first parameter.
 *
 *     WithoutClient<(client: Client, id: string) => Pet>   (id: string) => Pet
 *     WithoutClient<{ (client: Client): Pet; (client: Client, id: string): Tag }>
 *                                                          { (): Pet; (id: string): Tag; ... }
 *     WithoutClient<string>                                never
 *
 * TypeScript infers overloads from the last one backwards and repeats the first match. Therefore, a
 * function that its last signature describes completely is treated as one without overloads.
 */
type WithoutClient<Function> = Function extends (client: never, ...args: infer Args) => infer Result
  ? ((client: unknown, ...args: Args) => Result) extends Function
    ? (...args: Args) => Result
    : Overloads<Function>
  : never;

/** Up to four overloads without their first parameter. */
type Overloads<Function> = Function extends {
  (client: never, ...args: infer A): infer R;
  (client: never, ...args: infer B): infer S;
  (client: never, ...args: infer C): infer T;
  (client: never, ...args: infer D): infer U;
}
  ? { (...args: A): R; (...args: B): S; (...args: C): T; (...args: D): U }
  : never;

/** The intersection of a tuple: `Merged<[A, B]>` is `A & B & unknown`. */
type Merged<Modules> = Modules extends readonly [infer First, ...infer Rest] ? First & Merged<Rest> : unknown;

/**
 * Binds the functions of modules to a client. If two functions have the same name, the later module
 * wins.
 */
export function bind<Modules extends readonly object[]>(client: Client, ...modules: Modules): Bound<Merged<Modules>> {
  const bound = Object.create(null);
  for (const [name, value] of modules.flatMap((module) => Object.entries(module))) {
    if (typeof value === "function") bound[name] = (...args: unknown[]) => value(client, ...args);
  }
  return bound;
}
