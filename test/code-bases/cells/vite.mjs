/** What the react-ts template of create-vite 9.3 writes. */
const linting = { noUnusedLocals: true, noUnusedParameters: true, erasableSyntaxOnly: true, noFallthroughCasesInSwitch: true };
const bundlerMode = { allowImportingTsExtensions: true, verbatimModuleSyntax: true, moduleDetection: "force", noEmit: true };

/** Vite's react-ts, whose build checks the types with TypeScript 7. The page is built for the server, so that Node can run it. */
export const vite = {
  api: "./api/index.ts",
  files: {
    "package.json": { name: "app", private: true, version: "0.0.0", type: "module" },
    "tsconfig.json": { files: [], references: [{ path: "./tsconfig.app.json" }, { path: "./tsconfig.node.json" }] },
    "tsconfig.app.json": {
      compilerOptions: {
        tsBuildInfoFile: "./.tmp/tsconfig.app.tsbuildinfo",
        target: "es2023",
        lib: ["ES2023", "DOM"],
        module: "esnext",
        types: ["vite/client"],
        allowArbitraryExtensions: true,
        skipLibCheck: true,
        moduleResolution: "bundler",
        jsx: "react-jsx",
        ...bundlerMode,
        ...linting,
      },
      include: ["src"],
    },
    "tsconfig.node.json": {
      compilerOptions: {
        tsBuildInfoFile: "./.tmp/tsconfig.node.tsbuildinfo",
        target: "es2023",
        lib: ["ES2023"],
        types: ["node"],
        skipLibCheck: true,
        module: "nodenext",
        ...bundlerMode,
        ...linting,
      },
      include: ["vite.config.ts"],
    },
    "vite.config.ts": `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// https://vite.dev/config/
export default defineConfig({
  plugins: [react()],
})
`,
    "src/page.tsx": `import { renderToStaticMarkup } from 'react-dom/server'
import { useState } from 'react'
import { type Report, useRooms } from './use-rooms.ts'

function Page({ report }: { report: Report }) {
  const [names] = useState<string[]>(report.names)
  return <ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>
}

export async function render(baseUrl: string) {
  const report = await useRooms(baseUrl)
  return { report, html: renderToStaticMarkup(<Page report={report} />) }
}
`,
    "print.mjs": `import { render } from "./dist/page.js";

const { report, html } = await render(process.env.ROOMS_URL);
if (html !== "<ul><li>Hall</li><li>Library</li><li>Cellar</li></ul>") throw new Error(html);
console.log(JSON.stringify(report));
`,
  },
  async test({ tool, report }) {
    await tool("typescript-7/bin/tsc", "-b");
    await tool("vite/bin/vite.js", "build", "--ssr", "src/page.tsx");
    return report("print.mjs");
  },
};
