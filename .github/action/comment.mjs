// Keeps one comment of a pull request up to date. Without changes, no comment is created, but an old one is updated.
import { readFile } from "node:fs/promises";

const {
  GITHUB_API_URL = "https://api.github.com",
  GITHUB_REPOSITORY = "",
  NUMBER = "",
  TOKEN = "",
  REPORT = "",
  CHANGES = "",
} = process.env;

/** Marks the comment, so that the next run finds it. */
const marker = "<!-- pinwheel-api-changes -->";

const issue = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`;

/**
 * @param {string} url
 * @param {RequestInit} options
 */
async function request(url, options = {}) {
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${TOKEN}`,
    "content-type": "application/json",
    "x-github-api-version": "2022-11-28",
  };
  const response = await fetch(url, { ...options, headers, signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`${options.method ?? "GET"} ${new URL(url).pathname} failed with status ${response.status}`);
  return response;
}

/** Returns the comment of an earlier run. Only a comment with the marker at its start is ours. */
async function findComment() {
  for (let page = 1; ; page++) {
    const comments = await (await request(`${issue}/${NUMBER}/comments?per_page=100&page=${page}`)).json();
    const found = comments.find(({ body }) => typeof body === "string" && body.startsWith(marker));
    if (found !== undefined || comments.length < 100) return found;
  }
}

async function comment() {
  if (!/^\d+$/.test(NUMBER)) throw new Error("The number of the pull request is missing");
  const body = `${marker}\n${await readFile(REPORT, "utf8")}`;
  const { changes } = JSON.parse(await readFile(CHANGES, "utf8"));
  const existing = await findComment();
  if (existing?.body === body) return "The comment is up to date.";
  if (existing !== undefined) {
    await request(`${issue}/comments/${existing.id}`, { method: "PATCH", body: JSON.stringify({ body }) });
    return "The comment was updated.";
  }
  if (changes.length === 0) return "There are no changes, so there is no comment.";
  await request(`${issue}/${NUMBER}/comments`, { method: "POST", body: JSON.stringify({ body }) });
  return "The comment was created.";
}

try {
  console.log(await comment());
} catch (error) {
  // The token of a pull request from a fork cannot comment. The report is in the summary of the job as well.
  console.log(`::warning title=pinwheel::The comment was not written: ${error instanceof Error ? error.message : String(error)}`);
}
