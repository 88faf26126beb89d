/** The part of the npm package `kerberos` 2 that the samples of the docs use. */
export const GSS_MECH_OID_SPNEGO: number;

export interface KerberosClient {
  readonly contextComplete: boolean;
  step(challenge: string): Promise<string>;
}

export function initializeClient(
  service: string,
  options?: { readonly mechOID?: number; readonly principal?: string },
): Promise<KerberosClient>;
