#!/usr/bin/env bash
# Compares the API with the base, and adds the changes to the summary of the job. Fails if the versions cannot be compared.
set -euo pipefail

changes="$RUNNER_TEMP/pinwheel-changes.json"
report="$RUNNER_TEMP/pinwheel-changes.md"
against=()
if [ -n "${AGAINST:-}" ]; then against=("--against=$AGAINST"); fi

# `command` of the action may have arguments, so it is split into words.
$PINWHEEL diff ${against[@]+"${against[@]}"} --format json > "$changes"
$PINWHEEL diff ${against[@]+"${against[@]}"} --format markdown > "$report"
# Adds the annotations to the log, and the same report to the summary of the job.
$PINWHEEL diff ${against[@]+"${against[@]}"} --format github
{
  echo "changes=$changes"
  echo "report=$report"
  echo "sdk=$(node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).advice.sdk' "$changes")"
} >> "$GITHUB_OUTPUT"
