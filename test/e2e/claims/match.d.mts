export function differences(pattern: unknown, value: unknown, path?: string): readonly string[];
