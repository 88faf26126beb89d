import { readFileSync } from "node:fs";

/** Version and code hash of this generator, as the build recorded them. */
export interface GeneratorIdentity {
  readonly version: string;
  /** SHA-256 of all code that decides what is emitted. */
  readonly sha256: string;
}

export function generatorIdentity(): GeneratorIdentity {
  return JSON.parse(readFileSync(new URL("../../dist/fingerprint.json", import.meta.url), "utf8"));
}
