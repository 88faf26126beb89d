import type { Case } from "./case.js";

export const cases: Readonly<Record<string, readonly Case[]>>;
