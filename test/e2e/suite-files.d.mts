export interface Suites {
  readonly suites: readonly string[];
  readonly byHand?: readonly string[];
  readonly turns?: readonly string[];
}

export interface FileOptions {
  readonly only?: string;
  readonly sample?: string;
  readonly isByHand?: boolean;
}

export function suiteFiles(release: Suites, options: FileOptions): { readonly files: readonly string[]; readonly notes: readonly string[] };
export function filesInTurn(release: Pick<Suites, "turns">): string[];
