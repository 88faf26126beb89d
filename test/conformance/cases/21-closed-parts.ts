// Parts that are closed do not make each other's properties `never`.
import type { X } from "../clients/c11_allofap/index.js";
import type { Same } from "../harness.js";

true satisfies Same<X, { a?: string; b?: string }>;
