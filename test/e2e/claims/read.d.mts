export interface Step {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly status?: number | readonly number[];
  readonly json?: unknown;
  readonly contentType?: string;
  readonly contains?: string;
  readonly save?: Readonly<Record<string, string>>;
  readonly until?: boolean;
}

export interface Claim {
  readonly id: string;
  readonly sentence: string;
  readonly of: string | readonly string[];
  readonly releases?: readonly string[];
  readonly steps: readonly Step[];
  readonly cleanup?: readonly Step[];
}

export interface Unchecked {
  readonly sentence: string;
  readonly reason: string;
}

export function readClaims(api: string): readonly Claim[];
export function readSetup(api: string): readonly Step[];
export function readUnchecked(api: string): readonly Unchecked[];
export function placesOf(claim: Claim): readonly string[];
