import { jest } from "@jest/globals";
import { type Finding, tellFindings } from "../e2e/findings.mjs";

const newest = { name: "3.3", airflow: "3.3.2" };
const older = { name: "2.7", airflow: "2.7.3" };
const finding: Finding = {
  operation: "get_pools",
  status: 200,
  finding: "missing",
  path: "pools/0/slots",
  text: "it is not there",
  suite: "pools",
};
const differences = { "2.7": [{ why: "Came with 2.10.", kind: "status", operations: ["get_dag_stats 404"] }] };
const expected: Finding = { ...finding, operation: "get_dag_stats", status: 404, finding: "status", path: "" };

beforeEach(() => {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test("what differs is a problem, once for all items of a list", () => {
  const lines = tellFindings([finding, { ...finding, path: "pools/7/slots" }], newest, true);
  expect(lines).toEqual(["get_pools 200 /pools/*/slots: missing: it is not there (suite pools)"]);
});

test("a new value of an open enum is told and no problem", () => {
  expect(tellFindings([{ ...finding, finding: "new value" }], newest, true)).toEqual([]);
  expect(console.log).toHaveBeenCalledWith(expect.stringContaining("/pools/*/slots: new value"));
});

test("an older release may differ as expected, in nothing else, and not at another place", () => {
  expect(tellFindings([expected], older, true, differences)).toEqual([]);
  expect(tellFindings([expected, finding], older, true, differences)).toHaveLength(1);
  expect(tellFindings([{ ...expected, status: 500 }, expected], older, true, differences)).toHaveLength(1);
  expect(tellFindings([expected], newest, true, differences)).toHaveLength(1);
});

test("what is expected and no longer so is a problem, where everything was called", () => {
  expect(tellFindings([], older, true, differences)).toEqual([expect.stringContaining("get_dag_stats 404")]);
  expect(tellFindings([], older, false, differences)).toEqual([]);
});
