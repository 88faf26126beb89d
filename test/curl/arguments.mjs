// Runs shell commands with a function in place of curl, and reads the arguments as curl's manual describes them. So that tests need no curl.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Records the number of arguments and the arguments. Nothing else can run, because the path of programs is empty. */
const recorder = `curl() { printf '%s\\000' "$#" "$@"; }\n`;

/** Returns the arguments of each curl that a script runs in \`sh\`. Throws if it prints, fails, or writes a file. */
export function argumentLists(script, variables) {
  const folder = mkdtempSync(join(tmpdir(), "curl-arguments-"));
  try {
    const env = { ...variables, PATH: folder, HOME: folder };
    const { status, stdout, stderr } = spawnSync("/bin/sh", ["-c", recorder + script], {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (status !== 0 || stderr !== "" || readdirSync(folder).length > 0) throw new Error(`sh ended with ${status}: ${stderr}`);
    return split(stdout.split("\0").slice(0, -1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function split(words) {
  const lists = [];
  for (let start = 0; start < words.length; ) {
    const count = Number(words[start]);
    if (!Number.isInteger(count)) throw new Error(`not the start of a list: ${words[start]}`);
    lists.push(words.slice(start + 1, start + 1 + count));
    start += 1 + count;
  }
  return lists;
}

/** Options without a value. */
const flags = new Set(["--head", "--globoff", "--no-buffer", "--digest", "--negotiate"]);

/** Returns the request that curl makes for these arguments. Throws for an option that the docs do not use. */
export function requestOf(list, files) {
  const { options, urls } = parse(list);
  if (urls.length !== 1) throw new Error(`curl needs one URL: ${urls.join(" ")}`);
  const all = (flag) => options.filter(([name]) => name === flag).map(([, value]) => value);
  const { origin } = new URL(urls[0]);
  const { body, type } = bodyOf(options, files);
  const headers = { accept: "*/*", ...(type && { "content-type": type }), ...Object.fromEntries(all("-H").map(headerOf)) };
  for (const user of all("-u")) headers.authorization = `Basic ${Buffer.from(user).toString("base64")}`;
  if (all("-b").length > 0) headers.cookie = all("-b").join("; ");
  const usual = all("--head").length > 0 ? "HEAD" : body === undefined ? "GET" : "POST";
  const method = all("-X").at(-1) ?? usual;
  return { method, target: urls[0].slice(origin.length), headers, body: Buffer.from(body ?? "") };
}

function parse(list) {
  const options = [];
  const urls = [];
  const words = list.values();
  for (const word of words) {
    if (!word.startsWith("-")) urls.push(word);
    else options.push(flags.has(word) ? [word] : [word, words.next().value]);
  }
  return { options, urls };
}

function headerOf(text) {
  if (text.startsWith("@")) throw new Error(`a file of headers: ${text}`);
  const [, name, value] = /^([^:;]+)(?:;$|: (.*)$)/s.exec(text);
  return [name.toLowerCase(), value ?? ""];
}

function bodyOf(options, files) {
  const data = options.filter(([flag]) => flag.startsWith("--data"));
  const parts = options.filter(([flag]) => flag === "-F" || flag === "--form-string");
  const known = new Set(["-H", "-X", "-b", "-u", "-F", "--form-string", "--data", "--data-raw", "--data-binary", ...flags]);
  for (const [flag] of options) if (!known.has(flag)) throw new Error(`unknown option ${flag}`);
  if (data.length > 0) return { type: "application/x-www-form-urlencoded", body: data.map((option) => dataOf(option, files)).join("&") };
  if (parts.length === 0) return {};
  const texts = parts.map((option) => `--boundary\r\n${partOf(option, files)}\r\n`);
  return { type: "multipart/form-data; boundary=boundary", body: `${texts.join("")}--boundary--\r\n` };
}

function dataOf([flag, value], files) {
  return flag === "--data-raw" || !value.startsWith("@") ? value : fileOf(value.slice(1), files);
}

function partOf([flag, value], files) {
  const [, name, content] = /^([^=]+)=(.*)$/s.exec(value);
  const head = (type, file = "") =>
    `content-disposition: form-data; name="${name}"${file}\r\n${type ? `content-type: ${type}\r\n` : ""}\r\n`;
  if (flag === "--form-string") return head() + content;
  if (/^[<(]/.test(content)) throw new Error(`curl interprets ${content}`);
  const [, quoted, plain, type] = /^(?:"((?:[^"\\]|\\.)*)"|([^;]*))(?:;type=(.*))?$/s.exec(content);
  if (type !== undefined && /;(?!\s*charset=)/.test(type)) throw new Error(`curl interprets ${type}`);
  if (quoted !== undefined) return head(type) + quoted.replace(/\\(["\\])/g, "$1");
  if (!plain.startsWith("@")) return head(type) + plain.trim();
  return head(type ?? "application/octet-stream", '; filename="file"') + fileOf(plain.slice(1), files);
}

function fileOf(name, files) {
  if (files[name] === undefined) throw new Error(`curl reads the file ${name}`);
  return files[name];
}
