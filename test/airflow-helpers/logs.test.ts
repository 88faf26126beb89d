import { createLineSplitter, structuredLine, textLine } from "../../generated/airflow-client/src/helpers/shared/log-lines.js";
import { NewLineFilter } from "../../generated/airflow-client/src/helpers/shared/new-line-filter.js";
import { parseLogContent } from "../../generated/airflow-client/src/helpers/shared/python-repr.js";
import { createTracebackMarker } from "../../generated/airflow-client/src/helpers/shared/traceback-marker.js";
import { AbortError, ConnectionError, type LogLine, NotFoundError, RequestError } from "../../generated/airflow-client/src/index.js";
import { type Handler, json, manualClock, ndjson, type Options, undocumented } from "../fake-airflow/server.mjs";
import { collect, quick, requestsOf, start, stopAll } from "./servers.js";

afterEach(stopAll);

describe("the log content of Airflow 2", () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ["[]", []],
    ["[('', 'one line')]", [["", "one line"]]],
    ["[('host', \"it's\\\\n\\ttab\")]", [["host", "it's\\n\ttab"]]],
    [String.raw`[('host', 'a\nb\r\n\x1b[0m \xe9 \u20ac \U0001f600 \\ \' "')]`, [["host", "a\nb\r\n\x1b[0m é € 😀 \\ ' \""]]],
    [
      String.raw`[('a', 'x, \'y\')'), ('b', "[('c', 'd')]"),]`,
      [
        ["a", "x, 'y')"],
        ["b", "[('c', 'd')]"],
      ],
    ],
    ["plain text, (no list)", [["", "plain text, (no list)"]]],
    ["[('unfinished', 'text", [["", "[('unfinished', 'text"]]],
    ["[('a', 'b' 'c')]", [["", "[('a', 'b' 'c')]"]]],
    ["", [["", ""]]],
    [String.raw`[('a', '\UFFFFFFFF\q')]`, [["a", String.raw`\UFFFFFFFF\q`]]],
  ])("%s", (content, parts) => {
    expect(parseLogContent(content)).toEqual(parts);
  });

  test("is parsed in linear time, whatever it contains", () => {
    const startTime = performance.now();
    parseLogContent(`[('a', '${"\\\\".repeat(200_000)}`);
    parseLogContent(`[${"('a','b'),".repeat(50_000)}`);
    parseLogContent("'".repeat(300_001));
    expect(performance.now() - startTime).toBeLessThan(20_000);
  });

  test("can be split inside a line", () => {
    const split = createLineSplitter();
    expect(split("one\ntw", false)).toEqual(["one"]);
    expect(split("o\nthree", false)).toEqual(["two"]);
    expect(split("", false)).toEqual(["three"]);
    expect(split("\nfour", false)).toEqual([]);
    expect(split("\nfive", true)).toEqual(["four", "five"]);
  });
});

describe("a log line", () => {
  test("of Airflow 2 is parsed if it has the default format", () => {
    expect(textLine("[2026-01-31T00:00:00.125+0000] {taskinstance.py:12} WARNING - a - b", "w1", 2)).toEqual({
      timestamp: "2026-01-31T00:00:00.125+00:00",
      level: "warning",
      logger: null,
      event: "a - b",
      source: "taskinstance.py:12",
      host: "w1",
      try_number: 2,
    });
    expect(textLine(" INFO - ::group::x", "", 1)).toMatchObject({ timestamp: null, level: "info", event: "::group::x" });
    expect(textLine("ValueError: no", "", 1)).toMatchObject({ timestamp: null, level: null, event: "ValueError: no" });
  });

  test("of Airflow 3 keeps additional properties, and has null for missing ones", () => {
    const sent = { timestamp: "2026-01-31T00:00:00Z", level: "INFO", logger: "task", event: "x", ti: { id: 1 }, try_number: 9 };
    expect(structuredLine(sent, 1)).toEqual({ ...sent, level: "info", try_number: 1 });
    expect(structuredLine("(Log stream stopped)", 1)).toEqual({
      timestamp: null,
      level: null,
      logger: null,
      event: "(Log stream stopped)",
      try_number: 1,
    });
    expect(structuredLine({ event: { a: 1 } }, 1)).toMatchObject({ event: '{"a":1}', timestamp: null });
    expect(structuredLine(JSON.parse('{"__proto__":{"polluted":1},"event":"x"}'), 1)).not.toHaveProperty("polluted");
  });
});

describe("the exception of a log line", () => {
  // The structure of structlog.tracebacks.ExceptionDictTransformer, which the workers of Airflow 3 use.
  const stack = (exc_type: string, exc_value: string, properties: object = {}): object => ({
    exc_type,
    exc_value,
    exc_notes: [],
    syntax_error: null,
    is_cause: false,
    frames: [{ filename: "/dags/a.py", lineno: 3, name: "work" }],
    is_group: false,
    exceptions: [],
    ...properties,
  });
  const exceptionOf = (properties: object): unknown[] => {
    const { exception, traceback } = structuredLine({ event: "x", ...properties }, 1);
    return [exception, traceback];
  };

  test("of Airflow 3 comes from error_detail, with its cause and its notes", () => {
    const frame = 'Traceback (most recent call last):\n  File "/dags/a.py", line 3, in work\n';
    expect(exceptionOf({ error_detail: [stack("ValueError", "I am flaky")] })).toEqual([
      "ValueError: I am flaky",
      `${frame}ValueError: I am flaky`,
    ]);
    const chain = [stack("Outer", "two\nlines", { exc_notes: ["a note"] }), stack("Cause", "", { is_cause: true }), stack("Context", "c")];
    expect(exceptionOf({ error_detail: chain })).toEqual([
      "Outer: two",
      [
        `${frame}Context: c`,
        "\nDuring handling of the above exception, another exception occurred:\n",
        `${frame}Cause`,
        "\nThe above exception was the direct cause of the following exception:\n",
        `${frame}Outer: two\nlines\na note`,
      ].join("\n"),
    ]);
    const group = stack("ExceptionGroup", "g (1 sub-exception)", { is_group: true, exceptions: [{ stacks: [stack("KeyError", "'k'")] }] });
    const [first, text] = exceptionOf({ error_detail: [group] });
    expect(first).toBe("ExceptionGroup: g (1 sub-exception)");
    expect(text).toContain("\n  | KeyError: 'k'");
  });

  test("is read from `exception` if the server writes the line itself, and keeps error_detail", () => {
    expect(exceptionOf({ exception: [stack("OSError", "full")] })[0]).toBe("OSError: full");
    expect(exceptionOf({ exception: "Traceback (most recent call last):\n  ...\nOSError: full\n" })[0]).toBe("OSError: full");
    const error_detail = [stack("A", "b")];
    expect(structuredLine({ event: "x", error_detail }, 1)["error_detail"]).toEqual(error_detail);
  });

  test.each([null, [], {}, 7, [null], [{ exc_value: "x" }], ""])("is missing if error_detail is %j", (error_detail) => {
    expect(structuredLine({ event: "x", error_detail }, 1)).not.toHaveProperty("exception");
  });

  test("does not overflow the stack, however deep exception groups are nested", () => {
    let group = stack("E", "e");
    for (let depth = 0; depth < 20_000; depth++) group = stack("ExceptionGroup", "g", { exceptions: [{ stacks: [group] }] });
    expect(exceptionOf({ error_detail: [group] })[0]).toBe("ExceptionGroup: g");
  });

  test("of Airflow 2 is the line that ends a traceback", () => {
    const mark = createTracebackMarker();
    const lines = [
      "[2026-01-31T00:00:00.125+0000] {taskinstance.py:12} ERROR - Task failed with exception",
      "Traceback (most recent call last):",
      '  File "/dags/a.py", line 3, in work',
      "    | other",
      "KeyError: 'k'",
      "During handling of the above exception, another exception occurred:",
      "Traceback (most recent call last):",
      '  File "/dags/a.py", line 5, in work',
      "airflow.exceptions.AirflowException: first",
      "second line of the message",
      "  + Exception Group Traceback (most recent call last):",
      '  |   File "/dags/a.py", line 7, in work',
      "  | ExceptionGroup: g (1 sub-exception)",
      "  +-+---------------- 1 ----------------",
      "    | Traceback (most recent call last):",
      "    | ValueError: inner",
      "Traceback (most recent call last):",
      "[2026-01-31T00:00:00.125+0000] {taskinstance.py:12} INFO - done",
      "not an exception",
    ];
    const exceptions = lines.flatMap((line) => mark(textLine(line, "", 1)).exception ?? []);
    expect(exceptions).toEqual(["KeyError: 'k'", "airflow.exceptions.AirflowException: first", "ExceptionGroup: g (1 sub-exception)"]);
  });
});

test("repeated lines are recognized in any number and order", () => {
  const filter = new NewLineFilter();
  const read = (...events: string[]): string[] => {
    filter.restart();
    return events.filter((event) => filter.isNew({ timestamp: null, level: null, logger: null, event, try_number: 1 } satisfies LogLine));
  };
  const header = (name: string): string[] => ["::group::Log message source details", name, "::endgroup::"];
  expect(read(...header("file 1"), "a", "b", "a")).toEqual([...header("file 1"), "a", "b", "a"]);
  expect(read(...header("file 2"), "b", "a", "a", "c")).toEqual(["c"]);
  expect(read(...header("file 2"), "a", "a", "a", "b", "c")).toEqual(["a"]);
  expect(read()).toEqual([]);
});

const dags: Options["dags"] = [
  { dag_id: "slow", tasks: [{ task_id: "talk", log: ["one", "two", "two", 'three it\'s "so"'] }, { task_id: "next" }] },
];
const run = { dag_id: "slow", dag_run_id: "r1" };
const talk = { ...run, task_id: "talk" };

describe.each(["v2", "v1"] as const)("tailLogs with %s", (version) => {
  const open = async (options: Options = {}) => {
    const { server, airflow, airflow2 } = await start({ dags, pace: { queued: 0, task: 300 }, ...options });
    const client = version === "v2" ? airflow : airflow2;
    await airflow.dagRuns.trigger({ ...run, logical_date: null });
    return { server, tail: client.taskInstances.tailLogs, fail: airflow.dagRuns.update };
  };
  /** The task writes a line each time its log is read, and ends after the last one. */
  const openSlow = async (): ReturnType<typeof open> => {
    const clock = manualClock(Date.now());
    const opened = await open({ clock, pace: { queued: 0, task: 1000 } });
    let readings = 0;
    opened.server.world.linesWritten = () => {
      if (++readings > 6) clock.advance(1000);
      return readings - 1;
    };
    return opened;
  };
  const taskLines = (lines: readonly LogLine[]): string[] =>
    lines.map(({ event }) => event).filter((event) => /^(one|two|three)/.test(event));

  test("yields each line once until the task has ended", async () => {
    const { server, tail } = await openSlow();
    const flow = tail(talk, quick);
    const lines = await collect(flow);
    expect(taskLines(lines)).toEqual(["one", "two", "two", 'three it\'s "so"']);
    expect(lines.map(({ event }) => event)).toEqual(expect.arrayContaining(["Running slow.talk", "Task ended as success"]));
    expect(lines.filter(({ event }) => event.startsWith("::group::"))).toHaveLength(1);
    expect(lines.find(({ event }) => event === "one")).toMatchObject({
      level: "info",
      try_number: 1,
      timestamp: expect.stringMatching(/T.*(Z|\+00:00)$/),
    });
    expect((await flow).state).toBe("success");
    expect(requestsOf(server, "GET", /logs\/1$/).length).toBeGreaterThan(2);
  });

  test("yields the exception of a failed task with the line", async () => {
    const flaky: Options["dags"] = [
      { dag_id: "slow", tasks: [{ task_id: "talk", outcome: "failed", exception: ["ValueError", "I am flaky"] }] },
    ];
    const { tail } = await open({ dags: flaky, pace: { queued: 0, task: 0 } });
    const lines = await collect(tail(talk, quick));
    expect(lines.flatMap(({ exception }) => exception ?? [])).toEqual(["ValueError: I am flaky"]);
    const shown = lines.map(({ event, traceback }) => traceback ?? event).join("\n");
    expect(shown).toContain('File "/dags/tasks.py", line 7, in work');
    expect(shown).toContain("\nValueError: I am flaky");
  });

  test("reads a complete log with one request", async () => {
    const { server, tail } = await open({ pace: { queued: 0, task: 0 } });
    expect(taskLines(await collect(tail(talk, quick)))).toHaveLength(4);
    expect(requestsOf(server, "GET", /logs\/1$/)).toHaveLength(1);
  });

  test("continues at the same line after an outage", async () => {
    const { server, tail } = await openSlow();
    const lines: LogLine[] = [];
    for await (const line of tail(talk, { ...quick, retry: 0 })) {
      lines.push(line);
      // A restarted server has a new key, so it rejects the continuation token.
      if (line.event === "one") server.world.signature = "key-2";
    }
    expect(taskLines(lines)).toEqual(["one", "two", "two", 'three it\'s "so"']);
  });

  test("stops after a long outage, and when the caller aborts or leaves the loop", async () => {
    const { server, tail } = await open({ pace: { queued: 0, task: 60_000 } });
    const controller = new AbortController();
    const aborted = tail(talk, { ...quick, signal: controller.signal, onProgress: () => controller.abort() });
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
    const left = tail(talk, quick);
    for await (const _ of left) break;
    await expect(left).rejects.toBeInstanceOf(AbortError);
    await expect(tail(talk, { ...quick, timeout: 50 })).rejects.toMatchObject({ name: "TimeoutError" });
    const lost = tail(talk, { ...quick, maxOutage: 50, retry: 0, onProgress: () => void server.close() });
    await expect(lost).rejects.toBeInstanceOf(ConnectionError);
  });

  test("yields no lines if the task never ran, and throws if it does not exist", async () => {
    const never = { dag_id: "always_fails", dag_run_id: "r1" };
    const { airflow, airflow2 } = await start({ pace: { queued: 0, task: 0 } });
    await airflow.dagRuns.trigger({ ...never, logical_date: null });
    const tail = (version === "v2" ? airflow : airflow2).taskInstances.tailLogs;
    const flow = tail({ ...never, task_id: "after_boom" }, quick);
    expect(await collect(flow)).toEqual([]);
    expect((await flow).state).toBe("upstream_failed");
    await expect(tail({ ...never, task_id: "none" }, quick)).rejects.toBeInstanceOf(NotFoundError);
    await expect(tail({ ...never, task_id: "boom", try_number: 3 }, quick)).rejects.toBeInstanceOf(RequestError);
  });
});

describe("tailLogs with Airflow 3", () => {
  const logs = "GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}";

  test("yields lines that are not JSON as text, in order", async () => {
    const lines = async function* (): AsyncGenerator<unknown> {
      yield { event: "first" };
      yield "(Log stream stopped - End of log marker not found)\n";
      yield { event: "second" };
      yield "the end";
    };
    const { airflow } = await start({ dags, pace: { queued: 0, task: 0 }, handlers: { [logs]: () => undocumented(ndjson(lines())) } });
    await airflow.dagRuns.trigger({ ...run, logical_date: null });
    const events = (await collect(airflow.taskInstances.tailLogs(talk, quick))).map(({ event }) => event);
    expect(events).toEqual(["first", "(Log stream stopped - End of log marker not found)", "second", "the end"]);
  });

  test("continues after an interrupted stream", async () => {
    let readings = 0;
    const broken: Handler = () => {
      const isFirst = readings++ === 0;
      const lines = async function* (): AsyncGenerator<unknown> {
        for (const event of ["a", "b", "c"]) yield { event };
        if (isFirst) throw new Error("connection lost");
        yield { event: "d" };
      };
      return undocumented(ndjson(lines()));
    };
    const { airflow } = await start({ dags, pace: { queued: 0, task: 0 }, handlers: { [logs]: broken } });
    await airflow.dagRuns.trigger({ ...run, logical_date: null });
    const events = (await collect(airflow.taskInstances.tailLogs(talk, { ...quick, retry: 0 }))).map(({ event }) => event);
    expect(events).toEqual(["a", "b", "c", "d"]);
  });

  test("reads JSON from Airflow 3.0.0 and 3.0.1, which cannot stream a log", async () => {
    const flaky: Options["dags"] = [
      { dag_id: "slow", tasks: [{ task_id: "talk", outcome: "failed", log: ["one"], exception: ["ValueError", "I am flaky"] }] },
    ];
    const error_detail = [{ exc_type: "ValueError", exc_value: "I am flaky" }];
    const pages = [[{ event: "one" }, { event: "two" }], [{ event: "two", error_detail }], []];
    const old: Handler = ({ headers, query }) => {
      if (headers["accept"] !== "application/json")
        return undocumented(json({ detail: "Only application/json or text/plain is supported" }, 406));
      const page = Number(query["token"] ?? 0);
      return undocumented(json({ content: pages[page], continuation_token: String(page + 1) }));
    };
    const { airflow, server } = await start({ dags: flaky, pace: { queued: 0, task: 0 }, handlers: { [logs]: old } });
    await airflow.dagRuns.trigger({ ...run, logical_date: null });
    const lines = await collect(airflow.taskInstances.tailLogs(talk, quick));
    expect(lines.map(({ event, exception }) => [event, exception])).toEqual([
      ["one", undefined],
      ["two", undefined],
      ["two", "ValueError: I am flaky"],
    ]);
    expect(requestsOf(server, "GET", /logs\/1$/).map(({ headers }) => headers["accept"])).toEqual([
      "application/x-ndjson",
      "application/json",
      "application/json",
      "application/json",
    ]);
    const [failed] = await airflow.dagRuns.failedSince({ since: new Date(Date.now() - 60_000) });
    expect(failed?.tasks[0]).toMatchObject({ exception: "ValueError: I am flaky", log: [{}, {}, {}] });
  });

  test("follows retries on request", async () => {
    let checks = 0;
    const states = [
      { state: "running", try_number: 1 },
      { state: "up_for_retry", try_number: 1 },
      { state: "up_for_retry", try_number: 1 },
      { state: "running", try_number: 2 },
      { state: "success", try_number: 2 },
    ];
    const handlers: Options["handlers"] = {
      "GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}": () => undocumented(json(states[Math.min(checks++, 4)])),
      [logs]: ({ params }) =>
        Number(params["try_number"]) > (states[Math.min(checks - 1, 4)]?.try_number ?? 0)
          ? json({ detail: "TaskInstance not found" }, 404)
          : undocumented(ndjson(once({ event: `try ${params["try_number"]}` }))),
    };
    const { airflow } = await start({ handlers });
    const followed = airflow.taskInstances.tailLogs(talk, { ...quick, followRetries: true });
    expect((await collect(followed)).map(({ event, try_number }) => [event, try_number])).toEqual([
      ["try 1", 1],
      ["try 2", 2],
    ]);
    expect((await followed).state).toBe("success");
    checks = 0;
    expect(await collect(airflow.taskInstances.tailLogs(talk, quick))).toHaveLength(1);
  });
});

async function* once(item: unknown): AsyncGenerator<unknown> {
  yield item;
}
