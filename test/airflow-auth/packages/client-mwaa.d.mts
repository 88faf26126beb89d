/** The part of `@aws-sdk/client-mwaa` 3 that the samples of the docs use. */
export class MWAA {
  constructor(configuration: { readonly region?: string });
  getEnvironment(input: { readonly Name: string | undefined }): Promise<{ readonly Environment?: { readonly WebserverUrl?: string } }>;
  createWebLoginToken(input: {
    readonly Name: string | undefined;
  }): Promise<{ readonly WebToken?: string; readonly WebServerHostname?: string }>;
  invokeRestApi(
    input: {
      Name: string | undefined;
      Path: string | undefined;
      Method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT" | undefined;
      QueryParameters?: DocumentType | undefined;
      Body?: DocumentType | undefined;
    },
    options?: { abortSignal?: AbortSignal },
  ): Promise<{ RestApiStatusCode?: number | undefined; RestApiResponse?: DocumentType | undefined }>;
}

/** Same as in `@smithy/types`. */
type DocumentType = null | boolean | number | string | DocumentType[] | { [prop: string]: DocumentType };
