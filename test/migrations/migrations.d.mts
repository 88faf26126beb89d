export declare const migrations: Readonly<Record<string, { readonly before: string; readonly after: string }>>;
