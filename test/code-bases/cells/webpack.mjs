import { program } from "../app.mjs";

/** The configuration of webpack's guide for TypeScript (webpack 5), with a loader, for Node. */
const configuration = (use) => `const path = require("path");

module.exports = {
  entry: "./src/index.ts",
  mode: "production",
  target: "node",
  module: {
    rules: [
      {
        test: /\\.tsx?$/,
        use: ${use},
        exclude: /node_modules/,
      },
    ],
  },
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
  },
  output: {
    filename: "bundle.js",
    path: path.resolve(__dirname, "dist"),
  },
};
`;

const common = {
  api: "./api",
  async test({ tool, report }) {
    await tool("webpack-cli/bin/cli.js");
    return report("dist/bundle.js");
  },
};

/** webpack with ts-loader, which checks the types. The guide targets ES5, which is too old for the sources: target and lib are newer. */
export const webpackWithTsLoader = {
  ...common,
  files: {
    "package.json": { name: "app", private: true },
    "tsconfig.json": {
      compilerOptions: {
        outDir: "./dist/",
        noImplicitAny: true,
        module: "es6",
        target: "es2017",
        lib: ["es2022", "dom", "dom.iterable"],
        jsx: "react-jsx",
        allowJs: true,
        moduleResolution: "bundler",
        types: ["node"],
      },
    },
    "webpack.config.js": configuration('"ts-loader"'),
    "src/index.ts": program("./use-rooms"),
  },
};

/** webpack with the loader and the options that the README of swc-loader shows. */
export const webpackWithSwc = {
  ...common,
  files: {
    "package.json": { name: "app", private: true },
    "tsconfig.json": { compilerOptions: { module: "esnext", moduleResolution: "bundler", noEmit: true } },
    "webpack.config.js": configuration(`{
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" } } },
        }`),
    "src/index.ts": program("./use-rooms"),
  },
};
