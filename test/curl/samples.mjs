// The samples of emitted docs: the request of each operation in TypeScript and in curl.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** The values of the shell variables, and the credentials of the client. None of them is safe without quotes. */
export const variables = {
  TOKEN: "to'ken$(id)",
  USERNAME: "user name",
  PASSWORD: "pass`word`",
  API_KEY: "key-1",
  API_KEY_2: "key-1",
  CREDENTIALS: "abc",
  CLIENT_CERT: "client.pem",
  CLIENT_KEY: "client.key",
};

/** What the file of a sample with bytes contains. */
export const fileContent = "content";

/** Returns every operation in the resource pages of a folder, with its two samples. */
export function samplesOf(docs) {
  const pages = readdirSync(join(docs, "resources")).sort();
  return pages.flatMap((page) => {
    const sections = readFileSync(join(docs, "resources", page), "utf8")
      .split(/^## /m)
      .slice(1);
    return sections.filter((section) => section.includes("\n- HTTP request: ")).map(sampleOf);
  });
}

function sampleOf(section) {
  const fence = (language) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(section)?.[1];
  return { name: section.split("\n")[0], typescript: fence("ts"), curl: fence("sh") };
}

/**
 * Runs TypeScript samples, and returns the first request that each of them makes. The client gets the credentials of all schemes.
 *
 * @param sources the module that samples import, by name, and the folder with its sources
 */
export async function clientRequests(samples, baseUrl, [module, sources]) {
  const folder = mkdtempSync(join(tmpdir(), "client-requests-"));
  try {
    const bundle = join(folder, "samples.mjs");
    await build({
      stdin: { contents: runner(samples, baseUrl), resolveDir: folder, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      outfile: bundle,
      logLevel: "error",
      plugins: [sampleModules(samples, module, sources)],
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], { encoding: "utf8", maxBuffer: 1e8 });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout).map(({ body = "", ...request }) => ({ ...request, body: Buffer.from(body, "base64") }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runner(samples, baseUrl) {
  return `
    const requests = [];
    console.log = () => undefined;
    globalThis.fetch = async (url, init) => {
      const request = new Request(url, init);
      const { origin } = new URL(request.url);
      const body = Buffer.from(await request.arrayBuffer()).toString("base64");
      requests.push({ method: request.method, target: request.url.slice(origin.length), headers: Object.fromEntries(request.headers), body });
      return new Response("{}", { headers: { "content-type": "application/json" } });
    };
    globalThis.baseUrl = ${JSON.stringify(baseUrl)};
    const first = [];
    for (const run of [${samples.map((_, index) => `() => import("sample:${index}")`).join(", ")}]) {
      requests.length = 0;
      const problem = await run().catch((error) => error);
      first.push(requests[0] ?? { refused: String(problem) });
    }
    process.stdout.write(JSON.stringify(first));
  `;
}

/** Resolves samples, and the client class to one with all credentials. */
function sampleModules(samples, module, sources) {
  return {
    name: "samples",
    setup(build) {
      build.onResolve({ filter: /^sample:\d+$/ }, ({ path }) => ({ path, namespace: "sample" }));
      build.onLoad({ filter: /.*/, namespace: "sample" }, ({ path }) => {
        return { contents: firstPage(samples[Number(path.slice("sample:".length))].typescript), loader: "ts" };
      });
      build.onResolve({ filter: /.*/, namespace: "sample" }, ({ path }) => (path === module ? { path, namespace: "client" } : undefined));
      build.onLoad({ filter: /.*/, namespace: "client" }, () => {
        const [, name] = /new (\w+)\(/.exec(samples[0].typescript);
        return { contents: clientModule(name, sources), loader: "ts", resolveDir: sources };
      });
    },
  };
}

/** Awaits a list instead of iterating over it. Curl requests one page, and a loop may ask for pages in another way. */
function firstPage(sample) {
  return sample.replace(/for await \(const item of ([\s\S]*?)\) \{$/m, "for (const item of [await $1]) {");
}

function clientModule(name, sources) {
  const { TOKEN, USERNAME, PASSWORD, API_KEY } = variables;
  return `
    import { ${name} as Client, apiKey, basic, bearer } from "${sources}/index.ts";
    import { api } from "${sources}/api.ts";
    export * from "${sources}/index.ts";
    const credential = ({ type, scheme }) => {
      if (type === "apiKey") return apiKey(${JSON.stringify(API_KEY)});
      return scheme === "basic" ? basic(${JSON.stringify({ username: USERNAME, password: PASSWORD })}) : bearer(${JSON.stringify(TOKEN)});
    };
    const auth = Object.fromEntries(Object.entries(api.schemes).map(([id, scheme]) => [id, credential(scheme)]));
    export class ${name} extends Client {
      constructor() {
        super({ baseUrl: globalThis.baseUrl, auth, retry: false });
      }
    }
  `;
}
