import { spawn } from "node:child_process";
import { fatal } from "../../diagnostics/collect.js";
import type { SourceFiles } from "../../openapi/load/source.js";
import { pathIn, type Repository, type Revision } from "./repository.js";
import { reasonOf } from "./run-git.js";

/** The files of a revision, by the paths that they have in the working tree. */
export interface RevisionFiles extends SourceFiles {
  readonly revision: Revision;
  readonly repository: Repository;
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Ends the process that reads them. */
  readonly close: () => void;
}

/** Opens the files of a revision. One process of git reads them all, without a checkout. */
export function openRevision(repository: Repository, revision: Revision): RevisionFiles {
  const reader = createReader(repository.root);
  const read = async (file: string): Promise<Uint8Array | undefined> => {
    const path = pathIn(repository, file);
    // The protocol has one line for each request.
    return path === undefined || path.includes("\n") ? undefined : reader.read(`${revision.commit}:${path}`);
  };
  return {
    revision,
    repository,
    read,
    readText: async (path) => {
      const bytes = await read(path);
      return bytes && new TextDecoder().decode(bytes);
    },
    nameOf: (file) => `${revision.name}:${pathIn(repository, file) ?? file}`,
    close: reader.close,
  };
}

interface Reader {
  readonly read: (object: string) => Promise<Uint8Array | undefined>;
  readonly close: () => void;
}

interface Request {
  readonly resolve: (bytes: Uint8Array | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Reads objects with `git cat-file --batch`, which answers in the order of the requests. */
function createReader(cwd: string): Reader {
  const requests: Request[] = [];
  let received: Buffer = Buffer.alloc(0);
  const child = spawn("git", ["cat-file", "--batch", "--follow-symlinks"], { cwd, stdio: ["pipe", "pipe", "ignore"] });
  const fail = (reason: string) => {
    for (const { reject } of requests.splice(0))
      reject(fatal("revision-unreadable", { message: `git cannot read a revision: ${reason}.` }));
  };
  child.on("error", (error) => fail(reasonOf(error)));
  child.on("close", () => fail("its process ended"));
  child.stdin.on("error", (error) => fail(reasonOf(error)));
  child.stdout.on("data", (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    for (let answer = takeAnswer(received); answer !== undefined; answer = takeAnswer(received)) {
      received = received.subarray(answer.length);
      requests.shift()?.resolve(answer.bytes);
    }
  });
  return {
    read: (object) =>
      new Promise((resolve, reject) => {
        requests.push({ resolve, reject });
        child.stdin.write(`${object}\n`);
      }),
    close: () => child.stdin.end(),
  };
}

interface Answer {
  /** Undefined if the object is not a file. */
  readonly bytes: Uint8Array | undefined;
  /** Length of the answer with its header. */
  readonly length: number;
}

/** Returns the first answer. Undefined if it is not complete. */
function takeAnswer(received: Buffer): Answer | undefined {
  const end = received.indexOf("\n");
  if (end < 0) return undefined;
  const header = received.toString("utf8", 0, end);
  const [, kind, size] = /^(?:[0-9a-f]{40,64} )?(blob|tree|commit|tag|symlink|dangling|loop|notdir) (\d+)$/.exec(header) ?? [];
  if (size === undefined) return { bytes: undefined, length: end + 1 };
  const length = end + 1 + Number(size) + 1;
  if (received.length < length) return undefined;
  return { bytes: kind === "blob" ? Uint8Array.from(received.subarray(end + 1, length - 1)) : undefined, length };
}
