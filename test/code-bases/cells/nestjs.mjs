import { spawn } from "node:child_process";
import { once } from "node:events";

/** What the application schematic of @nestjs/schematics 12 writes for CommonJS, with one controller that calls the client. */
export const nestjs = {
  api: "./api",
  files: {
    "package.json": { name: "app", version: "0.0.1", private: true },
    "nest-cli.json": {
      $schema: "https://json.schemastore.org/nest-cli",
      collection: "@nestjs/schematics",
      sourceRoot: "src",
      compilerOptions: { deleteOutDir: true },
    },
    "tsconfig.build.json": {
      extends: "./tsconfig.json",
      compilerOptions: { rootDir: "./src" },
      include: ["src"],
      exclude: ["node_modules", "test", "dist", "**/*.spec.ts"],
    },
    "tsconfig.json": {
      compilerOptions: {
        module: "nodenext",
        moduleResolution: "nodenext",
        resolvePackageJsonExports: true,
        esModuleInterop: true,
        isolatedModules: true,
        declaration: true,
        removeComments: true,
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
        allowSyntheticDefaultImports: true,
        target: "ES2023",
        types: ["node", "jest"],
        sourceMap: true,
        outDir: "./dist",
        rootDir: ".",
        incremental: true,
        skipLibCheck: true,
        strict: true,
        strictPropertyInitialization: false,
      },
    },
    "src/app.module.ts": `import { Module } from '@nestjs/common';
import { AppController } from './app.controller';
import { Rooms } from './api';

@Module({
  controllers: [AppController],
  providers: [{ provide: Rooms, useFactory: () => new Rooms({ baseUrl: process.env.ROOMS_URL }) }],
})
export class AppModule {}
`,
    "src/app.controller.ts": `import { Controller, Get } from '@nestjs/common';
import { Rooms } from './api';
import { useRooms } from './use-rooms';

@Controller()
export class AppController {
  constructor(private readonly rooms: Rooms) {}

  @Get()
  async report() {
    if (!(this.rooms instanceof Rooms)) throw new Error('The client was not injected.');
    return useRooms(process.env.ROOMS_URL ?? '');
  }
}
`,
    "src/main.ts": `import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(process.env.PORT ?? 3000, '127.0.0.1');
  console.log(\`listening on \${await app.getUrl()}\`);
}
void bootstrap();
`,
  },
  async test({ tool, folder, env }) {
    await tool("@nestjs/cli/bin/nest.js", "build");
    return request(folder, { ...env, PORT: "0" });
  },
};

/** Starts the app, and resolves to what its only route returns. */
async function request(cwd, env) {
  const app = spawn(process.execPath, ["dist/main.js"], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const closed = once(app, "close");
  try {
    const url = await addressOf(app);
    return await (await fetch(url)).json();
  } finally {
    app.kill("SIGKILL");
    await closed;
  }
}

/** Resolves to the address that the app prints when it listens. */
function addressOf(app) {
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [app.stdout, app.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        const address = /listening on (http:\S+)/.exec(output)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    app.on("close", () => reject(new Error(`The app ended:\n${output}`)));
  });
}
