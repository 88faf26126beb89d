import type { SentRequest } from "./compare.mjs";

export function argumentLists(script: string, variables: Readonly<Record<string, string>>): readonly (readonly string[])[];
export function requestOf(list: readonly string[], files: Readonly<Record<string, string>>): SentRequest;
