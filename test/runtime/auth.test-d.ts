// What the types of credentials promise. Nothing here runs: it holds where it compiles.
import type { Auth, Credential, Middleware, PasswordGrant } from "./runtime.js";
import { apiKey, basic, bearer, clientCredentials, createClient, credential, custom, openId, passwordGrant } from "./runtime.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile unless the claim is true. */
declare function expect<_Claim extends true>(): void;
declare const baseUrl: string;
declare const middleware: Middleware;

// One credential, or one for each scheme id; `auth` may be left out.
createClient({ baseUrl });
createClient({ baseUrl, auth: basic({ username: "u", password: "p" }) });
createClient({ baseUrl, auth: { key: apiKey("k"), login: bearer(async () => "t") } });
createClient({ baseUrl, auth: credential(middleware, ["negotiate"]), allowInsecure: true, trustedOrigins: ["https://login.example"] });
expect<Equal<ReturnType<typeof bearer>, Credential>>();
expect<Equal<Auth, Credential | Readonly<Record<string, Credential>>>>();

// A middleware does not know which operations ask for it: `credential` makes one that does.
// @ts-expect-error
createClient({ baseUrl, auth: middleware });
// @ts-expect-error
createClient({ baseUrl, auth: { key: middleware } });
// @ts-expect-error
createClient({ baseUrl, auth: "token" });

// Grants ask for what they cannot do without, and take a URL or what finds one.
clientCredentials({ clientId: "id", clientSecret: "s", tokenUrl: openId("https://issuer.example") });
passwordGrant({ username: "u", password: "p", request: "json", tokenUrl: "/token" });
expect<Equal<PasswordGrant["request"], "json" | "form" | undefined>>();
// @ts-expect-error
clientCredentials({ clientId: "id" });
// @ts-expect-error
passwordGrant({ username: "u" });

// A challenge is answered at once or later, with headers or not at all.
custom(({ challenge, request, round }) => {
  expect<Equal<[typeof challenge, typeof round, typeof request.method], [string, number, string]>>();
  return undefined;
});
custom(async () => ({ authorization: "Negotiate x" }));
// @ts-expect-error
custom(() => "Negotiate x");
