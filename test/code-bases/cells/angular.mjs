import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installPlatforms } from "../../../scripts/install/sets.mjs";
import { platforms } from "../../platforms/platforms.mjs";

const builder = {
  builder: "@angular/build:application",
  options: { browser: "src/main.ts", tsConfig: "tsconfig.app.json" },
  configurations: { production: { outputHashing: "all" }, development: { optimization: false, extractLicenses: false, sourceMap: true } },
  defaultConfiguration: "production",
};

/** What `ng new` of Angular 22.2 writes, with a smaller page. The app keeps its module in a variable, so that `run.mjs` finds it. */
export const angular = {
  api: "./api",
  beside: true,
  files: {
    "package.json": { name: "app", version: "0.0.0", private: true },
    "angular.json": {
      version: 1,
      cli: { analytics: false },
      newProjectRoot: "projects",
      projects: {
        app: { projectType: "application", root: "", sourceRoot: "src", prefix: "app", architect: { build: builder } },
      },
    },
    "tsconfig.json": {
      compileOnSave: false,
      compilerOptions: {
        noImplicitOverride: true,
        noPropertyAccessFromIndexSignature: true,
        noImplicitReturns: true,
        noFallthroughCasesInSwitch: true,
        skipLibCheck: true,
        isolatedModules: true,
        experimentalDecorators: true,
        importHelpers: true,
        target: "ES2022",
        module: "preserve",
      },
      angularCompilerOptions: {
        enableI18nLegacyMessageIdFormat: false,
        strictInjectionParameters: true,
        strictInputAccessModifiers: true,
      },
      files: [],
      references: [{ path: "./tsconfig.app.json" }],
    },
    "tsconfig.app.json": {
      extends: "./tsconfig.json",
      compilerOptions: { types: [] },
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.spec.ts"],
    },
    "src/index.html": '<!doctype html>\n<html lang="en"><head><title>App</title></head><body><app-root></app-root></body></html>\n',
    "src/main.ts": `import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { useRooms } from './use-rooms';

Object.assign(globalThis, { useRooms });
bootstrapApplication(App, { providers: [] })
  .catch((err) => console.error(err));
`,
    "src/app/app.ts": `import { Component, type OnInit, signal } from '@angular/core';
import { type Report, useRooms } from '../use-rooms';

@Component({
  selector: 'app-root',
  template: '@for (name of report()?.names; track name) { <p>{{ name }}</p> }',
})
export class App implements OnInit {
  protected readonly report = signal<Report | undefined>(undefined);

  async ngOnInit() {
    this.report.set(await useRooms('http://localhost:8080'));
  }
}
`,
    "run.mjs": `// Without a page, Angular cannot start, and reports that as an error. The module of the app comes before it.
console.error = () => {};
await import(process.argv[2]).catch((error) => {
  if (globalThis.useRooms === undefined) throw error;
});
console.log(JSON.stringify(await globalThis.useRooms(process.env.ROOMS_URL)));
`,
  },
  /** `ng build` compiles and bundles the app, on Node 22, which Angular needs. Node runs the bundle without a page. */
  async test({ folder, run, packages }) {
    await installPlatforms();
    const [node] = platforms.node22.command("");
    await run(node, [join(packages, "@angular/cli/bin/ng.js"), "build"]);
    const scripts = join(folder, "dist/app/browser");
    const [main] = readdirSync(scripts).filter((file) => /^main.*\.js$/.test(file));
    return JSON.parse(await run(node, ["run.mjs", join(scripts, main)]));
  },
};
