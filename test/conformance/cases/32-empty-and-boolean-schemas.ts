// Empty and boolean schemas allow everything or nothing.
import type { models } from "../clients/c19_empty/index.js";
import type { Same } from "../harness.js";

true satisfies Same<models.E1, unknown>;
true satisfies Same<models.E2, unknown>;
true satisfies Same<models.E3, { readonly a: unknown; readonly b?: never; readonly c?: unknown }>;
true satisfies Same<models.E4, readonly unknown[]>;
true satisfies Same<models.E5, readonly unknown[]>;
true satisfies Same<models.E6, { readonly [key: string]: unknown }>;
true satisfies Same<models.E7, { readonly [key: string]: never }>;
true satisfies Same<models.E9, unknown>;
true satisfies Same<models.E10, { readonly a?: string }>;
