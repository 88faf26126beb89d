import { basename } from "node:path";
import { releaseNames, releases } from "../e2e/releases.mjs";
import { type FileOptions, filesInTurn, type Suites, suiteFiles } from "../e2e/suite-files.mjs";

const seeds = Array.from({ length: 40 }, (_, index) => `commit ${index}`);
const jobs = ["jobs-runs.mjs", "jobs-schedules.mjs", "jobs-settings.mjs"];
const release: Suites = { suites: ["jobs", "kills"], byHand: ["words"], turns: ["jobs"] };

function namesFor(suites: Suites, options: FileOptions = {}): string[] {
  return suiteFiles(suites, options).files.map((file) => basename(file));
}

test("a run has all files of its suites, and by hand more suites", () => {
  expect(namesFor(release)).toEqual([...jobs, "kills.mjs"]);
  expect(namesFor(release, { isByHand: true })).toEqual([...jobs, "kills.mjs", "permissions.mjs"]);
  expect(namesFor(release, { only: "jobs-s" })).toEqual(["jobs-schedules.mjs", "jobs-settings.mjs"]);
  expect(suiteFiles(release, {}).notes).toEqual([]);
});

test("a sample has one file of a suite that takes turns, and all files of others", () => {
  const samples = seeds.map((sample) => suiteFiles(release, { sample }));
  for (const { files, notes } of samples) {
    const [first = "", ...rest] = files.map((file) => basename(file));
    expect(rest).toEqual(["kills.mjs"]);
    expect(notes).toEqual([`${first} of 3 files of jobs`]);
  }
  expect([...new Set(samples.map(({ files: [first = ""] }) => basename(first)))].sort()).toEqual(jobs);
});

test("the files of a suite that takes turns are known by name", () => {
  expect(filesInTurn(release)).toEqual(["jobs-runs", "jobs-schedules", "jobs-settings"]);
  expect(filesInTurn({})).toEqual([]);
});

test("a sample has one of the releases that take turns, and all others", () => {
  const turns = ["3.1", "3.2"];
  const samples = seeds.map((seed) => releaseNames(seed));
  expect(releaseNames()).toEqual(Object.keys(releases));
  for (const names of samples)
    expect(names.filter((name) => !turns.includes(name))).toEqual(releaseNames().filter((name) => !turns.includes(name)));
  expect([...new Set(samples.map((names) => names.filter((name) => turns.includes(name)).join()))].sort()).toEqual(turns);
});

test("the releases that take turns have the same suites", () => {
  const suites = Object.values(releases).filter(({ takesTurns }) => takesTurns);
  expect(suites.length).toBe(2);
  expect(new Set(suites.map((one) => JSON.stringify(one.suites))).size).toBe(1);
});

test("the newest release has no samples of jobs, kills, flows and permissions", () => {
  for (const name of ["3.3", "3.3-postgres"]) {
    const sampled = (suites: Suites | undefined): string[] => (suites ? namesFor(suites, { sample: "a" }) : []);
    expect(sampled(releases[name])).toEqual(releases[name] ? namesFor(releases[name]) : []);
  }
});
