/** The part of the npm package `google-auth-library` 10 that the samples of the docs use. */
export class GoogleAuth {
  constructor(options?: { readonly scopes?: string | string[] });
  getAccessToken(): Promise<string | null | undefined>;
  getRequestHeaders(url?: string | URL): Promise<Headers>;
  getIdTokenClient(targetAudience: string): Promise<IdTokenClient>;
}

export class IdTokenClient {
  getAccessToken(): Promise<{ readonly token?: string | null }>;
  getRequestHeaders(url?: string | URL): Promise<Headers>;
}
