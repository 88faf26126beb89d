import { join, resolve } from "node:path";
import type { RunOptions } from "../index.js";
import { reportOutcome, type ViteError } from "./report.js";
import { createRuns, type Outcome, type Runs } from "./runs.js";

/**
 * Options of the plugin: those of `generate`, such as `document` and `output`. Without a document,
 * the configuration of the project is used. Paths are relative to the root of Vite.
 */
export interface PinwheelPluginOptions extends Omit<RunOptions, "signal" | "stdin" | "onStage" | "onReference"> {
  /**
   * What `vite build` does: it generates, or it checks that the output is up to date, and fails if
   * it is not. Default: `generate`.
   */
  readonly build?: "generate" | "check";
}

/** The part of Vite's resolved configuration that the plugin uses. */
export interface ViteConfig {
  readonly root: string;
  readonly command: string;
  readonly logger: ViteLogger;
}

export interface ViteLogger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** The part of Vite's development server that the plugin uses. */
export interface ViteServer {
  readonly watcher: {
    add(paths: readonly string[]): unknown;
    on(event: "all", listener: (event: string, path: string) => void): unknown;
    emit(event: "add" | "change" | "unlink", path: string): unknown;
  };
  readonly ws: {
    send(payload: VitePayload): void;
    on(event: "connection", listener: () => void): void;
  };
}

export type VitePayload = { readonly type: "error"; readonly err: ViteError } | { readonly type: "update"; readonly updates: [] };

/** The part of the context of a hook that the plugin uses. */
export interface BuildContext {
  addWatchFile(file: string): void;
  error(message: string): never;
}

/** A plugin for Vite 5 and later. */
export interface PinwheelPlugin {
  readonly name: "pinwheel";
  apply(config: unknown, env: { readonly isPreview?: boolean | undefined }): boolean;
  configResolved(config: ViteConfig): Promise<void>;
  buildStart(this: BuildContext): Promise<void>;
  watchChange(file: string): void;
  configureServer(server: ViteServer): void;
}

/**
 * Generates when Vite starts, and again when an input changes. Errors are in Vite's overlay, and
 * fail a build.
 */
export function pinwheel({ build = "generate", ...options }: PinwheelPluginOptions = {}): PinwheelPlugin {
  let runs: Runs | undefined;
  let config: ViteConfig | undefined;
  const start = (resolved: ViteConfig): Runs => {
    const cwd = resolve(resolved.root, options.cwd ?? ".");
    const isCheck = resolved.command === "build" && build === "check";
    return createRuns({ ...options, cwd }, isCheck, (outcome) => reportOutcome(outcome, resolved.logger));
  };
  return {
    name: "pinwheel",
    apply: (_config, { isPreview = false }) => !isPreview,
    async configResolved(resolved) {
      config = resolved;
      runs = start(resolved);
      // Vite does not reliably notice files that are created while it begins to watch the project.
      await runs.current();
    },
    async buildStart() {
      if (runs === undefined || config === undefined) return;
      const { watched, error } = await runs.current();
      // The development server shows the error, and goes on.
      if (config.command !== "build") return;
      for (const file of watched.files) this.addWatchFile(file);
      if (error !== undefined) this.error(error.message);
    },
    watchChange(file) {
      if (config?.command === "build") runs?.noteChange(resolve(file));
    },
    configureServer(server) {
      if (runs !== undefined) serve(runs, server);
    },
  };
}

/** Generates on each change of an input, and shows errors in the overlay until they are fixed. */
function serve(runs: Runs, { watcher, ws }: ViteServer): void {
  let shown: ViteError | undefined;
  const show = () => {
    if (shown !== undefined) ws.send({ type: "error", err: shown });
  };
  const showOutcome = ({ watched, error }: Outcome) => {
    watcher.add([...watched.files, ...watched.folders]);
    const isFixed = shown !== undefined && error === undefined;
    shown = error;
    // An update closes the overlay, also if the output is what it was before the mistake.
    if (isFixed) ws.send({ type: "update", updates: [] });
    show();
  };
  runs.onOutcome((outcome) => {
    // Vite's watcher misses files that are replaced soon after it has read their folder.
    for (const [event, path] of writtenFiles(outcome)) watcher.emit(event, path);
    showOutcome(outcome);
  });
  void runs.current().then(showOutcome);
  watcher.on("all", (_event, path) => runs.followChange(resolve(path)));
  // A page that is opened or loaded again has no overlay yet.
  ws.on("connection", show);
}

function writtenFiles({ result }: Outcome): readonly (readonly ["add" | "change" | "unlink", string])[] {
  const applied = result?.targets.filter((target) => target.applied) ?? [];
  return applied.flatMap(({ plan: { output, steps } }) =>
    steps.flatMap(({ path, before, action }) => {
      if (action.kind === "keep") return [];
      const event = action.kind === "remove" ? "unlink" : before === undefined ? "add" : "change";
      return [[event, join(output, path)] as const];
    }),
  );
}
