import type { SentRequest } from "./compare.mjs";

export interface DocumentedCall {
  readonly name: string;
  readonly typescript?: string;
  readonly curl?: string;
}

export const variables: Readonly<Record<string, string>>;
export const fileContent: string;
export function samplesOf(docs: string): readonly DocumentedCall[];
export function clientRequests(
  samples: readonly DocumentedCall[],
  baseUrl: string,
  client: readonly [module: string, sources: string],
): Promise<readonly (SentRequest | undefined)[]>;
