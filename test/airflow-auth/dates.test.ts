import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { api } from "../../generated/airflow-client/src/api.js";
import { Airflow, RequestError } from "../../generated/airflow-client/src/index.js";
import { call } from "../../generated/airflow-client/src/runtime/internal.js";
import { api as api2 } from "../../generated/airflow-client/src/v1/api.js";
import { Airflow as Airflow2 } from "../../generated/airflow-client/src/v1/index.js";
import { root } from "../airflow-client/airflow-document.js";
import { startServer, type TestServer } from "./server.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer(() => ({ body: {} }));
});
afterEach(() => server.close());

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** A query parameter of a document. */
interface Filter {
  readonly path: string;
  readonly name: string;
  readonly format: "date-time" | "date" | undefined;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: { readonly format?: Filter["format"]; readonly anyOf?: readonly { readonly format?: Filter["format"] }[] };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>>;
  readonly components: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

/** Returns the query parameters of every GET operation. */
function filtersOf(api: "v1" | "v2"): readonly Filter[] {
  const { paths, components } = load(readFileSync(`${root}specs/airflow/${api}.yaml`, "utf8")) as Document;
  return Object.entries(paths).flatMap(([path, { get }]) =>
    (get?.parameters ?? [])
      .map((parameter) => components.parameters?.[parameter.$ref?.split("/").at(-1) ?? ""] ?? parameter)
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema }) => ({ path, name, format: schema.format ?? schema.anyOf?.find(({ format }) => format)?.format })),
  );
}

describe.each([
  ["v2", Airflow, api, 60],
  ["v1", Airflow2, api2, 20],
] as const)("filters of %s", (version, Class, api, least) => {
  const send = async ({ path, name }: Filter, value: string): Promise<unknown> => {
    const operation = { api, id: "list", method: "GET", path: path.replace(/\{\w+\}/g, "1"), query: [name] };
    return failureOf(call(new Class({ baseUrl: server.url }), operation, { [name]: value }));
  };

  test("with the format date-time reject a date without a time zone, and no other filter does", async () => {
    const filters = filtersOf(version);
    const rejected = [];
    for (const filter of filters) if ((await send(filter, "2026-01-31T10:20:30")) instanceof RequestError) rejected.push(filter);
    const dateTimes = filters.filter(({ format }) => format === "date-time");
    expect(dateTimes.length).toBeGreaterThan(least);
    expect(rejected).toEqual(dateTimes);
  });
});

describe("a date without a time zone", () => {
  const airflow = () => new Airflow({ baseUrl: server.url });

  // pydantic 2.14 of Airflow 3.3.2 parses all of them to a datetime without a time zone.
  test.each([
    ["2026-01-31", "2026-01-31T00:00:00Z"],
    ["2026-01-31T10:20", "2026-01-31T10:20:00Z"],
    ["2026-01-31T10:20:30", "2026-01-31T10:20:30Z"],
    ["2026-01-31 10:20:30", "2026-01-31T10:20:30Z"],
    ["2026-01-31t10:20:30.123456", "2026-01-31T10:20:30.123456Z"],
  ])("%s is rejected, and the error has a valid date", async (value, valid) => {
    const error = await failureOf(airflow().dagRuns.list({ dag_id: "~", run_after_gte: value }));
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).toBe(
      `RequestError: query parameter "run_after_gte" needs a time zone: write "${valid}" for UTC (GET /api/v2/dags/~/dagRuns)`,
    );
    expect(server.arrived).toEqual([]);
  });

  test.each(["2026-01-31T10:20:30Z", "2026-01-31T10:20:30+01:00", "2026-01-31T10:20:30.5-0800", "1769854830", "20260131"])(
    "%s is sent",
    async (value) => {
      await airflow().dagRuns.list({ dag_id: "~", run_after_gte: value, run_id_pattern: "2026-01-31" });
      const [{ path = "" } = {}] = server.arrived;
      expect(new URL(path, server.url).searchParams.get("run_after_gte")).toBe(value);
    },
  );

  test("is sent to Airflow 3 for queued events, which uses the configured time zone, and for dates", async () => {
    await airflow().assets.queuedEvents({ asset_id: 1, before: "2026-01-31T10:20:30" });
    await airflow().dagRuns.list({ dag_id: "~", partition_date_gte: "2026-01-31" });
    expect(server.arrived).toHaveLength(2);
  });
});
