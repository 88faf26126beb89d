/** What the configuration file says. Paths are relative to the file. */
export interface Config {
  readonly $schema?: string;
  readonly targets: readonly Target[];
}

/** One output folder. */
export interface Target {
  /** Folder to write. */
  readonly output: string;
  /** Name of the npm package to write; without it, sources and docs only. */
  readonly package?: string;
  /** Version for the package's package.json. */
  readonly packageVersion?: string;
  readonly docs?: boolean;
  /** Template overrides: a folder laid out like `templates/`; a file in it replaces ours of the same path. */
  readonly templates?: string;
  /** Folder of Markdown files of the project's own for the docs: `getting-started.md` goes into README.md, others become pages. */
  readonly guides?: string;
  /** Folder of hand-written modules of the package: `auth.ts` in it becomes `auth.ts` of the sources, and `PACKAGE/auth`. */
  readonly modules?: string;
  /** The APIs of the package: the first at its root, every other one below its `name`. */
  readonly apis: readonly [ApiTarget, ...ApiTarget[]];
}

/** One document and how to read it. */
export interface ApiTarget {
  /** Name of the folder of a further API: `v1`. Not for the first. */
  readonly name?: string;
  /** File or URL; `-` is standard input. */
  readonly document: string;
  /** OpenAPI Overlay documents, applied in order. */
  readonly overlays?: readonly string[];
  /** Name of the client class; default: from `info.title`. */
  readonly client?: string;
  readonly naming?: Naming;
  /**
   * Folder of hand-written helper modules: `dagRuns.ts` in it adds its exported functions to the resource `dagRuns`, a file named after
   * the client class to the client itself.
   */
  readonly helpers?: string;
  /** What external references may reach. */
  readonly allowRemote?: readonly string[];
  readonly allowFile?: readonly string[];
}

export type Naming = "operations" | "resources";
