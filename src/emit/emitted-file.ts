/** One file of the output, as final text. */
export interface EmittedFile {
  /** Relative to the output folder, with `/`; never absolute, never with `..`. */
  readonly path: string;
  readonly text: string;
  /** `copied` is hand-written code that goes out as it is: the runtime and the helpers. */
  readonly origin: "generated" | "copied";
}
