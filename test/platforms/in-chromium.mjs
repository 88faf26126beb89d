import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** Runs the cases in a page of headless Chromium. The page has its own origin, so that the rules for cross-origin requests apply. */
export async function runInChromium(executablePath, pageScript, settings, said, limit) {
  const site = await serveSite(pageScript);
  try {
    await runInPage(executablePath, site.url, settings, said, limit);
  } finally {
    site.server.close();
    site.server.closeAllConnections();
  }
}

/** Opens a page in headless Chromium and calls its function `run` with settings. The page passes lines to `said` with `say`. */
export async function runInPage(executablePath, url, settings, said, limit) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, headless: true, args: flags, timeout: 60_000 });
  const timer = setTimeout(() => browser.close(), limit);
  try {
    const page = await browser.newPage();
    await page.exposeFunction("say", said);
    await page.goto(url);
    await page.evaluate(async (settings) => globalThis.run(settings), settings);
  } catch (error) {
    said({ ended: String(error) });
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function serveSite(pageScript) {
  const script = readFileSync(pageScript);
  const server = createServer((request, response) => {
    if (request.url === "/page.mjs") response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else if (request.url === "/") response.writeHead(200, { "content-type": "text/html" }).end(html);
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `http://localhost:${server.address().port}/` };
}

const html = `<!doctype html><meta charset="utf-8"><title>Portable cases</title><script type="module" src="/page.mjs"></script>`;
