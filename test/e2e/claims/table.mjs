// Writes the table of all claims, claims.md: `node test/e2e/claims/table.mjs`. test/airflow-specs/claims.test.ts checks that it is current.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { releases } from "../releases.mjs";
import { readClaims } from "./read.mjs";

/** Path of the table. */
export const tablePath = fileURLToPath(new URL("../claims.md", import.meta.url));

/** Returns the table as Markdown. */
export function claimsTable() {
  const rows = ["v2", "v1"].flatMap((api) => readClaims(api).map((claim) => rowOf(claim, api)));
  return [
    "# Claims, checked on real servers",
    "",
    `Sentences of our descriptions, and the releases of Airflow that each is checked on: ${rows.length} checks.`,
    "`node test/e2e/claims/table.mjs` writes this table from [claims](claims).",
    "",
    "| claim | sentence | checked on |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function rowOf({ id, sentence, releases: only }, api) {
  const servers = Object.entries(releases).filter(
    ([name, release]) => release.api === api && release.suites.includes("claims") && allows(only, name),
  );
  return `| \`${id}\` | ${sentence.replaceAll("|", "\\|")} | ${servers.map(([, { airflow }]) => airflow).join(", ")} |`;
}

function allows(only, name) {
  return only === undefined || only.includes(name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(tablePath, claimsTable());
