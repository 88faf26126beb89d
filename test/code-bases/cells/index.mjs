import { angular } from "./angular.mjs";
import { esbuild } from "./esbuild.mjs";
import { expo } from "./expo.mjs";
import { jest30WithBabel, jest30WithSwc, jestWithSwc, jestWithTsJest } from "./jest.mjs";
import { nestjs } from "./nestjs.mjs";
import { next, nextWithWebpack } from "./next.mjs";
import { nodeEsm, tscInit } from "./node-esm.mjs";
import { nodeRequire, withPackage } from "./package.mjs";
import { bun, deno, nodeTypeStripping } from "./platforms.mjs";
import { vite } from "./vite.mjs";
import { vitest } from "./vitest.mjs";
import { webpackWithSwc, webpackWithTsLoader } from "./webpack.mjs";

/** The projects that every run builds. */
export const always = {
  next,
  expo,
  "jest-ts-jest": jestWithTsJest,
  nestjs,
  vite,
  "node-esm": nodeEsm,
  "package-jest": withPackage(jestWithTsJest),
  "package-node-require": nodeRequire,
};

/** The projects of which a sample contains some. */
export const rotating = {
  "jest-swc": jestWithSwc,
  "jest-30-swc": jest30WithSwc,
  "jest-30-babel": jest30WithBabel,
  "tsc-init": tscInit,
  "node-type-stripping": nodeTypeStripping,
  "next-webpack": nextWithWebpack,
  "webpack-ts-loader": webpackWithTsLoader,
  "webpack-swc": webpackWithSwc,
  esbuild,
  angular,
  vitest,
  bun,
  deno,
  "package-next": withPackage(next),
  "package-nestjs": withPackage(nestjs),
  "package-node-esm": withPackage(nodeEsm),
  "package-webpack": withPackage(webpackWithSwc),
  "package-bun": withPackage(bun),
};
