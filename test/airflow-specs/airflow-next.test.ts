import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { changedOperations, operationsOf, releaseOfWheel, requirementOf } from "../../scripts/airflow-next/changes.mjs";
import { rawDocument, root } from "../airflow-client/airflow-document.js";

test("operations are those of the document, without parameters of paths", () => {
  const document = { paths: { "/b": { get: {}, parameters: [] }, "/a": { delete: {}, summary: "A", post: {} } } };
  expect(operationsOf(document)).toEqual(["DELETE /a", "GET /b", "POST /a"]);
  expect(operationsOf({})).toEqual([]);
  expect(operationsOf(rawDocument("v2"))).toHaveLength(128);
});

test("added and removed operations are listed", () => {
  expect(changedOperations(["GET /a", "GET /b"], ["GET /b", "GET /c"])).toEqual(["added    GET /c", "removed  GET /a"]);
  expect(changedOperations(["GET /a"], ["GET /a"])).toEqual(["no operation was added or removed"]);
});

test("the release is that of the downloaded wheel", () => {
  expect(releaseOfWheel("/tmp/x/apache_airflow_core-3.4.0rc1-py3-none-any.whl")).toBe("3.4.0rc1");
  expect(() => releaseOfWheel("apache_airflow-3.4.0-py3-none-any.whl")).toThrow("is not a wheel of apache-airflow-core");
});

test.each([
  [undefined, "apache-airflow-core"],
  ["", "apache-airflow-core"],
  ["3.4.0", "apache-airflow-core==3.4.0"],
  ["3.4.0rc1", "apache-airflow-core==3.4.0rc1"],
])("release %p is the requirement %s", (release, requirement) => {
  expect(requirementOf(release)).toBe(requirement);
});

test.each(["latest", "3.4.0; rm -rf /", "--index-url=x", "3"])("%s is not a release", (release) => {
  expect(() => requirementOf(release)).toThrow("is not a version");
});

test("the workflow runs the script, and passes its input as an environment variable", () => {
  const { jobs } = parse(readFileSync(`${root}.github/workflows/airflow-release.yml`, "utf8"));
  const steps: readonly { readonly run?: string; readonly env?: object }[] = jobs.prepare.steps;
  expect(steps.find(({ run }) => run?.includes("airflow-next"))).toMatchObject({
    run: 'npm run airflow-next -- "$RELEASE"',
    env: { RELEASE: expect.stringContaining("{ inputs.release }") },
  });
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  expect(scripts["airflow-next"]).toBe("node scripts/airflow-next.mjs");
});
