/**
 * How resources and methods get their names: `operations` uses tags and operationIds,
 * `resources` uses the paths and HTTP methods.
 */
export type Naming = "operations" | "resources";
