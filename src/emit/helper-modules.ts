/** What is known of a hand-written module of helpers. Plain data, kept in the manifest as long as the module does not change. */
export interface HelperModule {
  /** File name, such as `dagRuns.ts`. */
  readonly file: string;
  /** The resource that it adds functions to: its file name without the ending. */
  readonly resource: string;
  /** Exported functions that take the client first: those that the facade binds. */
  readonly functions: readonly HelperFunction[];
  /** Exported interfaces and type aliases. */
  readonly types: readonly { readonly name: string; readonly doc?: string }[];
}

export interface HelperFunction {
  readonly name: string;
  /** Text of its doc comment, without tags. */
  readonly doc?: string;
  /** As TypeScript, without the client. */
  readonly parameters: readonly HelperParameter[];
  readonly returns: string;
}

export interface HelperParameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}
