export const tablePath: string;
export function claimsTable(): string;
