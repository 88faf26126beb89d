import type { Platform, PortableCase } from "../runtime/portable/case.js";
import * as runtime from "../runtime/runtime.js";

/** The platform that the cases run on, and their server. */
export interface Settings {
  readonly platform: Platform;
  readonly baseUrl: string;
  readonly otherOrigin: string;
}

export interface CaseResult {
  readonly id: string;
  readonly title: string;
  /** Missing if the case passed. */
  readonly problem?: string;
  /** The difference that the case asserts on this platform. */
  readonly differs?: string;
  readonly milliseconds: number;
}

/** The time limit of a case, the same as in Jest. */
const limit = 60_000;

/** Runs one case after the other. An unhandled rejection fails the case in which it occurred. */
export async function runCases(cases: readonly PortableCase[], settings: Settings, report: (result: CaseResult) => unknown): Promise<void> {
  let unhandled: Rejection[] = [];
  const stop = onUnhandled(settings.platform, {
    add: (rejection) => unhandled.push(rejection),
    remove: (promise) => {
      unhandled = unhandled.filter((rejection) => rejection.promise !== promise);
    },
  });
  for (const portable of cases) {
    const start = performance.now();
    const thrown = await problemOf(portable, settings);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const problem = [thrown, ...unhandled.splice(0).map(({ reason }) => `unhandled rejection: ${text(reason)}`)].filter(Boolean).join("; ");
    const differs = portable.elsewhere?.[settings.platform];
    await report({
      id: portable.id,
      title: portable.title,
      ...(problem === "" ? {} : { problem }),
      ...(differs === undefined ? {} : { differs }),
      milliseconds: performance.now() - start,
    });
  }
  stop();
}

async function problemOf(portable: PortableCase, settings: Settings): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`not done within ${limit} ms`), limit);
  });
  try {
    return await Promise.race([portable.run({ ...settings, runtime }).then(() => undefined), late]);
  } catch (error) {
    return text(error);
  } finally {
    clearTimeout(timer);
  }
}

interface Rejection {
  readonly reason: unknown;
  readonly promise: Promise<unknown>;
}

interface RejectionListener {
  readonly add: (rejection: Rejection) => void;
  /** Called when a rejection is handled after all. workerd reports rejections before the code that handles them has run. */
  readonly remove: (promise: Promise<unknown>) => void;
}

/** Listens for unhandled rejections, with the API of Node and Bun or that of browsers. */
function onUnhandled(platform: Platform, { add, remove }: RejectionListener): () => void {
  if (platform === "node" || platform === "bun") {
    const listener = (reason: unknown, promise: Promise<unknown>): void => add({ reason, promise });
    process.on("unhandledRejection", listener);
    return () => process.off("unhandledRejection", listener);
  }
  const rejected = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    add(event);
  };
  const handled = ({ promise }: PromiseRejectionEvent): void => remove(promise);
  globalThis.addEventListener("unhandledrejection", rejected);
  if (platform === "worker") globalThis.addEventListener("rejectionhandled", handled);
  return () => {
    globalThis.removeEventListener("unhandledrejection", rejected);
    globalThis.removeEventListener("rejectionhandled", handled);
  };
}

function text(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split("\n").find((line) => /^\s*at |@/.test(line));
  const cause = error.cause === undefined ? "" : ` (cause ${text(error.cause)})`;
  return `${error.name}: ${error.message}${cause}${place === undefined ? "" : ` ${place.trim()}`}`;
}
