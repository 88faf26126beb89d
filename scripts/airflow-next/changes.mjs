// What a new Airflow release changes in the document of its API.
import { basename } from "node:path";

const methods = new Set(["get", "put", "post", "delete", "patch"]);

/**
 * Returns `METHOD path` of every operation of a document, sorted.
 * @param {{ readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }} document
 * @returns {string[]}
 */
export function operationsOf({ paths = {} }) {
  return Object.entries(paths)
    .flatMap(([path, item]) => Object.keys(item).flatMap((key) => (methods.has(key) ? [`${key.toUpperCase()} ${path}`] : [])))
    .sort();
}

/**
 * Describes the operations that a release adds and removes, one line each.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @returns {string[]}
 */
export function changedOperations(before, after) {
  const [old, current] = [new Set(before), new Set(after)];
  const added = after.filter((operation) => !old.has(operation)).map((operation) => `added    ${operation}`);
  const removed = before.filter((operation) => !current.has(operation)).map((operation) => `removed  ${operation}`);
  return added.length + removed.length === 0 ? ["no operation was added or removed"] : [...added, ...removed];
}

/**
 * Returns the release in the name of a wheel. Throws if it is not a wheel of apache-airflow-core.
 * @param {string} file
 */
export function releaseOfWheel(file) {
  const release = /^apache_airflow_core-([^-]+)-[^/]*\.whl$/.exec(basename(file))?.[1];
  if (release === undefined) throw new Error(`${basename(file)} is not a wheel of apache-airflow-core`);
  return release;
}

/**
 * Returns what pip downloads: a release, or the newest one. Throws if the release is not a version number.
 * @param {string | undefined} release
 */
export function requirementOf(release) {
  if (release === undefined || release === "") return "apache-airflow-core";
  if (!/^\d+(\.\d+){1,2}((a|b|rc)\d+)?$/.test(release)) throw new Error(`${release} is not a version, such as 3.4.0`);
  return `apache-airflow-core==${release}`;
}
