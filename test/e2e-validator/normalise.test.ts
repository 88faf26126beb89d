import { leaksIn, normalised } from "../e2e/responses/normalise.mjs";

const server = {
  url: "http://localhost:43725",
  home: "/tmp/airflow-3.3-EZWZU0",
  hostname: "vm",
  secrets: ["brb93Pe_f2uF7C9X"],
  day: "2026-11-29",
};

test.each<[title: string, body: unknown, want: unknown]>([
  ["the home of the server", { file: "/tmp/airflow-3.3-EZWZU0/dags/a.py" }, { file: "/opt/airflow/dags/a.py" }],
  ["its environment", "File /root/.cache/pinwheel/airflow/3.3-b65/lib/x.py", "File /opt/airflow/lib/x.py"],
  [
    "its address",
    { url: "http://localhost:43725/dags", log: "http://vm:33961/log" },
    { url: "http://airflow:8080/dags", log: "http://airflow:8793/log" },
  ],
  [
    "names of the machine",
    { hostname: "vm", unixname: "root", text: "on vm" },
    { hostname: "airflow", unixname: "airflow", text: "on airflow" },
  ],
  ["words that contain the name", "vmware svm", "vmware svm"],
  ["files of the task runner", "['--cfg-path', '/tmp/tmplotm_hgy']", "['--cfg-path', '/opt/airflow/task.cfg']"],
  [
    "dates of Python",
    "{'moment': DateTime(2026, 11, 29, 20, 19, 22, 787226, tzinfo=Timezone('UTC'))}",
    "{'moment': DateTime(2026, 1, 15, 12, 0, 0, 0, tzinfo=Timezone('UTC'))}",
  ],
  ["process ids", { pid: 4711, text: "pid=4711, PID: 12" }, { pid: 100, text: "pid=100, PID: 100" }],
  ["passwords", "brb93Pe_f2uF7C9X", "password"],
  ["secret options", { key: "fernet_key", value: "abc=" }, { key: "fernet_key", value: "< hidden >" }],
  ["tokens", { token: "e4yPej81", continuation_token: "eyJ" }, { token: "example-token", continuation_token: "example-token" }],
  ["run ids", ["e2e_15353_7", "manual__2026-11-29T14:53:44.164300+00:00_6aa427fe"], ["run_7", "manual__2026-01-15T12:00:00.000000+00:00"]],
  [
    "dates of the day, in their order, and the duration",
    {
      start_date: "2026-11-29T14:45:32.863993Z",
      end_date: "2026-11-29T14:45:39Z",
      duration: 6.1,
      next: "2026-11-30T00:00:00Z",
      fixed: "2026-01-05T06:00:00Z",
    },
    {
      start_date: "2026-01-15T12:00:00.000000Z",
      end_date: "2026-01-15T12:00:01Z",
      duration: 1,
      next: "2026-01-16T00:00:00Z",
      fixed: "2026-01-05T06:00:00Z",
    },
  ],
  [
    "ids, where equal ids stay equal",
    ["01a227c5-e2f4-7446-8bbb-1e483b0f5174", "02a227c5-e2f4-7446-8bbb-1e483b0f5174", "01a227c5-e2f4-7446-8bbb-1e483b0f5174"],
    ["01942f5e-7a00-7000-8000-000000000001", "01942f5e-7a00-7000-8000-000000000002", "01942f5e-7a00-7000-8000-000000000001"],
  ],
  ["nothing else", { a: [1, true, null, "default_pool"] }, { a: [1, true, null, "default_pool"] }],
])("replaces %s", (_title, body, want) => {
  expect(normalised(body, server)).toEqual(want);
});

test("finds what the rules do not replace", () => {
  expect(leaksIn('"default_pool"', server)).toEqual([]);
  expect(leaksIn("brb93Pe_f2uF7C9X of vm at /tmp/airflow-3.3-EZWZU0", server)).toEqual([server.home, "brb93Pe_f2uF7C9X", "/tmp/", "vm"]);
  expect(leaksIn("http://localhost:39999 on 2026-11-29", server)).toEqual(["2026-11-29", "localhost:39999"]);
});
