export function operationsOf(document: { readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }): string[];
export function changedOperations(before: readonly string[], after: readonly string[]): string[];
export function releaseOfWheel(file: string): string;
export function requirementOf(release: string | undefined): string;
