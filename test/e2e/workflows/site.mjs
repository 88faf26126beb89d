import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { context } from "../support/context.mjs";
import { importGuideProxy, upstream } from "./guide-proxy.mjs";

/**
 * Serves a page with a bundle of the cases and the installed package. Under `/airflow`, the proxy from the guide forwards to Airflow.
 *
 * Returns its `url`, the list of `requests` to `/airflow`, which grows with each request, and `close`.
 */
export async function serveSite() {
  const script = await bundlePage();
  const proxy = await importGuideProxy();
  const airflow = upstream(proxy);
  const requests = [];
  const server = createServer(async (request, response) => {
    if (request.url.startsWith("/airflow/")) {
      requests.push({ method: request.method, url: request.url, headers: request.headers });
      await proxy.forward(request, response, airflow);
    } else if (request.url === "/page.mjs") response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else if (request.url === "/") response.writeHead(200, { "content-type": "text/html" }).end(html);
    else response.writeHead(404).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${server.address().port}`, requests, close };
}

const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script>`;

/** Bundles the page. The package is resolved like in a user's project: from the folder where it is installed. */
async function bundlePage() {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: context.client },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0].contents;
}

const page = `
import * as client from "${context.api === "v1" ? "airflow-client/v1" : "airflow-client"}";
import { unlessLocked } from ${JSON.stringify(join(import.meta.dirname, "../support/unless-locked.mjs"))};
import { runCases } from ${JSON.stringify(join(import.meta.dirname, "run-cases.mjs"))};

const airflow = new client.Airflow({ baseUrl: new URL("/airflow", location.href), middleware: [unlessLocked] });
const readText = (text) => new File([text], "list.json").text();
globalThis.run = (settings) => runCases({ airflow, client, readText }, settings, globalThis.say);
`;
