import { readFileSync } from "node:fs";

/** Version and code hash of this generator, as the build recorded them. */
export interface GeneratorIdentity {
  readonly version: string;
  /** SHA-256 of all code that decides what is emitted. */
  readonly sha256: string;
  /** SHA-256 of the types of the model. */
  readonly model: string;
}

/** Returns the name of this generator, such as `pinwheel-codegen 0.1.0`. */
export function generatorName(): string {
  return `pinwheel-codegen ${generatorIdentity().version}`;
}

export function generatorIdentity(): GeneratorIdentity {
  return JSON.parse(readFileSync(new URL("../../dist/fingerprint.json", import.meta.url), "utf8"));
}
