// OpenAPI 3.1 reads the keywords beside a reference, and 3.0 ignores them.

import type { N } from "../clients/c13_null30/index.js";
import type { S } from "../clients/c22_refsib/index.js";
import type { Fits, Same } from "../harness.js";

true satisfies Same<S["y"], { a?: string; extra: number }>;
false satisfies Fits<null, N["e4"]>;
