/**
 * Which emitted properties and arrays are `readonly`: those that callers pass, all, or none.
 */
export type ReadonlyProperties = "params" | "all" | "none";
