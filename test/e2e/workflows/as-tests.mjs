import { context } from "../support/context.mjs";
import { cases } from "./run-cases.mjs";

/** Milliseconds for all cases on a platform. */
const limit = 240_000;

/**
 * Starts the cases on a platform. Returns a test for each case, as a title and a function, and a test for the platform: it starts, runs to
 * its end and prints nothing else.
 *
 * `start` runs the cases with the settings, passes each line of their output to a function, and ends within a limit in milliseconds. The
 * suite must call `test` itself, because a test belongs to the file that calls `test`.
 */
export function workflowTests({ platform, month }, start) {
  const settings = { platform, month, api: context.api, release: context.airflow, name: `${platform}_${Date.now()}` };
  const results = new Map();
  const listeners = new Map();
  const problems = [];
  const said = (line) => {
    if (line.title !== undefined && line.id === undefined) {
      results.set(line.title, line);
      listeners.get(line.title)?.(line);
    } else if (!line.done) problems.push(line.ended ?? line.problem ?? line.stray ?? JSON.stringify(line));
  };
  const ended = Promise.resolve()
    .then(() => start(settings, said, limit))
    .catch((error) => problems.push(error.message));
  const resultOf = (title) => new Promise((resolve) => listeners.set(title, resolve));

  const testOf = ({ title, differs }) => [
    differs?.[platform] === undefined ? title : `${title} (${differs[platform]})`,
    async () => {
      const result = results.get(title) ?? (await Promise.race([resultOf(title), ended.then(() => results.get(title))]));
      if (result === undefined) throw new Error(`${platform} has not come to it: ${problems.join("\n")}`);
      if (result.problem !== undefined) throw new Error(result.problem);
    },
  ];
  const whole = async () => {
    await ended;
    if (problems.length > 0) throw new Error(problems.join("\n"));
  };
  return [...cases.map(testOf), [`${platform} ends after the last case`, whole]];
}
