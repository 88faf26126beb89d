import { knownFailures } from "./known-failures.mjs";

/** The number of scenarios that pass on the mock server in each version of OpenAPI. Fewer are a failure. */
const floor = 785;

const messages = {
  server: ({ verdict }) => (verdict === "pass" ? "" : `the mock server reports "${verdict}"`),
  response: ({ problem }) => problem,
  types: ({ types }) => types,
};

/**
 * Compares the results of all scenarios with the known failures. Returns the numbers of scenarios that are as expected and that are not,
 * and the lines to print: regressions, failures that no longer occur, and totals.
 */
export function compareWithKnown(version, scenarios) {
  const lines = [];
  let failed = 0;
  for (const scenario of scenarios) {
    const known = knownChecks(version, scenario.name);
    const failures = Object.keys(messages).filter((check) => messages[check](scenario) !== "");
    const regressions = failures.filter((check) => !known.has(check));
    if (regressions.length > 0) failed++;
    for (const check of regressions) lines.push(`${scenario.name}, ${check}: ${messages[check](scenario).slice(0, 1000)}`);
    const fixed = [...known].filter((check) => !failures.includes(check));
    for (const check of fixed) lines.push(`${scenario.name} passes now, so that known-failures.mjs can become shorter: ${check}`);
  }
  const count = scenarios.filter(({ verdict }) => verdict === "pass").length;
  lines.push(`OpenAPI ${version}: ${count} of ${scenarios.length} scenarios pass on the mock server, at least ${floor} must`);
  if (count < floor) failed++;
  return { lines, passed: scenarios.length - Math.min(failed, scenarios.length), failed };
}

function knownChecks(version, name) {
  const rows = knownFailures.filter(({ scenarios, versions = [version] }) => scenarios.test(name) && versions.includes(version));
  return new Set(rows.flatMap(({ checks }) => checks));
}
