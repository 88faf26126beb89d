/** A subpath of an emitted package, as its package.json describes it. */
export function packageExport(module: string) {
  const esm = { types: `./dist/${module}.d.ts`, default: `./dist/bundled/${module}.js` };
  const commonJs = { types: `./dist/cjs/${module}.d.ts`, default: `./dist/cjs/${module}.js` };
  return { module: `./dist/${module}.js`, "module-sync": esm, bun: esm, import: esm, require: commonJs };
}
