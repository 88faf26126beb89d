/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Client } from "./client.js";

/** The functions of a module without their first parameter, the client. Other exports are left out. */
export type Bound<Module> = {
  readonly [Name in keyof Module as Module[Name] extends (...args: never[]) => unknown ? Name : never]: WithoutClient<Module[Name]>;
};

/**
 * A function without its first parameter. Inference from fewer overloads than a pattern has repeats the first one, so a function that
 * its last signature describes completely is taken for one with a single signature.
 */
type WithoutClient<Function> = Function extends (client: never, ...args: infer Args) => infer Result
  ? ((client: unknown, ...args: Args) => Result) extends Function
    ? (...args: Args) => Result
    : Overloads<Function>
  : never;

/** Up to four. */
type Overloads<Function> = Function extends {
  (client: never, ...args: infer A): infer R;
  (client: never, ...args: infer B): infer S;
  (client: never, ...args: infer C): infer T;
  (client: never, ...args: infer D): infer U;
}
  ? { (...args: A): R; (...args: B): S; (...args: C): T; (...args: D): U }
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
