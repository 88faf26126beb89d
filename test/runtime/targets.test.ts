import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const entry = fileURLToPath(new URL("../../src/runtime/index.ts", import.meta.url));

/** Compilers with a target before ES2022 assign class fields, which fails where the base class has a read-only property. */
test.each(["es2017", "es2020", "es2022"])("the classes of errors work when compiled to %s", async (target) => {
  const folder = mkdtempSync(join(tmpdir(), "targets-"));
  try {
    const outfile = join(folder, "runtime.mjs");
    const compilerOptions = { target, useDefineForClassFields: target === "es2022" };
    await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", target, tsconfigRaw: { compilerOptions } });
    const { ApiError, createClient, NotFoundError, ServerError } = await import(pathToFileURL(outfile).href);
    expect(typeof createClient).toBe("function");
    const error = Object.assign(Object.create(ApiError.prototype), { status: 404 });
    expect([error instanceof NotFoundError, error instanceof ServerError, error instanceof ApiError]).toEqual([true, false, true]);
    expect({ status: 404 } instanceof NotFoundError).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
