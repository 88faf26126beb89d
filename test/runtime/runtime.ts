/** The whole runtime: what users may name, and what only emitted code and modules use. */
export * from "../../src/runtime/index.js";
export * from "../../src/runtime/internal.js";
