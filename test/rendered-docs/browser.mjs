import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** The policy for a page of which nothing but its text is wanted. */
const strict = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** A server of pages by path, and of a site that VitePress built below `/site/`. */
export async function servePages(pages, site) {
  const sitePolicy = site === undefined ? strict : policyOf(site);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = pages.get(pathname);
    if (page !== undefined) return response.writeHead(200, { "content-type": types[".html"], "content-security-policy": strict }).end(page);
    const file = site && join(site, decodeURIComponent(pathname));
    if (file === undefined || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = types[extname(file)] ?? "application/octet-stream";
    return response.writeHead(200, { "content-type": type, "content-security-policy": sitePolicy }).end(readFileSync(file));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

/** VitePress has inline scripts. Only those of the page that no document has text in are allowed. */
function policyOf(site) {
  const html = readFileSync(join(site, "index.html"), "utf8");
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
  const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Opens pages in several tabs. */
export async function openPages(browser, urls, settings) {
  const tabs = 4;
  const parts = Array.from({ length: tabs }, (_, tab) => urls.filter((_url, index) => index % tabs === tab));
  const found = await Promise.all(parts.map((part) => openInTab(browser, part, settings)));
  return new Map(found.flatMap((problems) => [...problems]));
}

/**
 * Opens pages one after the other, and returns what went wrong on each: a violation of the policy, an error, a dialog, a request to
 * anything else, or markup that no page of ours has.
 */
async function openInTab(browser, urls, { origin, isSite, root }) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  let problems = [];
  let current = "";
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    const isExpected = isSite
      ? url.startsWith(`${origin}/`) || url.startsWith("data:")
      : url === current || url === `${origin}/favicon.ico`;
    if (!isExpected) problems.push(`request: ${url}`);
  });
  page.on("popup", () => problems.push("popup"));
  await page.addInitScript(() => {
    globalThis.__violations = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      globalThis.__violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  const found = new Map();
  for (const url of urls) {
    problems = [];
    current = url;
    // VitePress may still navigate on the page before.
    const response = await page.goto(url, { waitUntil: "load" }).catch(() => page.goto(url, { waitUntil: "load" }));
    if (response?.status() !== 200) problems.push(`status ${response?.status()}`);
    // VitePress runs after the page has loaded.
    if (isSite) await page.waitForLoadState("networkidle", { timeout: 20_000 }).catch(() => problems.push("the page never came to rest"));
    problems.push(...(await page.evaluate(inspectPage, root)));
    if (problems.length > 0) found.set(url, problems);
  }
  await context.close();
  return found;
}

/** Runs in the page. */
function inspectPage(root) {
  const problems = globalThis.__violations.map((violation) => `violation: ${violation}`);
  if ("__pwned" in globalThis) problems.push("text ran as code");
  const content = document.querySelector(root);
  if (content === null) return [...problems, "no content"];
  const forbidden = "script,iframe,object,embed,style,link,base,meta,form,svg:not([class]),math,img,video,audio,template,slot,component";
  for (const element of content.querySelectorAll(forbidden)) problems.push(`element: ${element.outerHTML.slice(0, 120)}`);
  for (const element of content.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^@|^:|^v-(?!pre$)/.test(name)) problems.push(`attribute: ${name}=${value.slice(0, 60)}`);
      if (/^(href|src|xlink:href|action)$/.test(name) && !/^(https?:|mailto:|#|\.{0,2}\/|[\w%-]+(\.|$|[/#?]))/i.test(value))
        problems.push(`address: ${value.slice(0, 120)}`);
      if (/^(href|src)$/.test(name) && /^[a-z]+:/i.test(value) && !/^(https?|mailto):/i.test(value))
        problems.push(`scheme: ${value.slice(0, 120)}`);
    }
  }
  if (document.body.textContent.includes("root:x:0")) problems.push("the page shows a file of the machine");
  const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(content.textContent);
  if (hidden !== null) problems.push(`control character U+${hidden[0].codePointAt(0).toString(16)}`);
  return problems;
}
