import { mwaaInvoke, type RestApiReply, type RestApiRequest } from "../../generated/airflow-client/src/auth.js";
import {
  AbortError,
  Airflow,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotAcceptableError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from "../../generated/airflow-client/src/index.js";
import { Airflow as Airflow2 } from "../../generated/airflow-client/src/v1/index.js";

const asked: RestApiRequest[] = [];
let answer: (request: RestApiRequest) => Promise<RestApiReply>;

const invoke = mwaaInvoke((request) => {
  asked.push(request);
  return answer(request);
});
const airflow = new Airflow({ baseUrl: "https://mwaa.example", fetch: invoke, retry: false });
const airflow2 = new Airflow2({ baseUrl: "https://mwaa.example", fetch: invoke, retry: false });

beforeEach(() => {
  asked.length = 0;
  answer = async () => ({ RestApiStatusCode: 200, RestApiResponse: { dags: [{ dag_id: "a" }], total_entries: 1 } });
});

/** Creates an exception like the AWS SDK's. */
function exception(name: string, more: object = {}): Error {
  return Object.assign(new Error(`${name}: told by AWS`), { name, $fault: "client", $metadata: { httpStatusCode: 400 }, ...more });
}

describe("mwaaInvoke", () => {
  test("invokes paths without the path of the API, with query and body as JSON", async () => {
    await airflow.dags.list({ tags: ["a", "b"], limit: 5 });
    await airflow2.dags.list({ limit: 1 });
    answer = async () => ({ RestApiStatusCode: 201, RestApiResponse: { name: "p" } });
    await airflow.pools.create({ name: "p", slots: 1 });
    expect(asked).toEqual([
      { Method: "GET", Path: "/dags", QueryParameters: { tags: ["a", "b"], limit: "5" } },
      { Method: "GET", Path: "/dags", QueryParameters: { limit: "1" } },
      { Method: "POST", Path: "/pools", Body: { name: "p", slots: 1 } },
    ]);
  });

  test("returns Airflow's response with its status", async () => {
    expect(await airflow.dags.list().withResponse()).toMatchObject({ status: 200, data: { total_entries: 1 } });
    answer = async () => ({ RestApiStatusCode: 204, RestApiResponse: "" });
    expect(await airflow.dags.delete({ dag_id: "a" }).withResponse()).toMatchObject({ status: 204, data: undefined });
    answer = async () => ({ RestApiStatusCode: 200, RestApiResponse: '{"dags":[],"total_entries":0}' });
    expect(await airflow.dags.list()).toEqual({ dags: [], total_entries: 0 });
  });

  test("keeps a name with slashes in one segment", async () => {
    await airflow.variables.get({ variable_key: "a/b c" });
    expect(asked[0]?.Path).toBe("/variables/a%2Fb%20c");
  });

  test("loads further pages", async () => {
    answer = async ({ QueryParameters: { offset = "0" } = {} }) => ({
      RestApiStatusCode: 200,
      RestApiResponse: { dags: offset === "0" ? [{ dag_id: "a" }, { dag_id: "b" }] : [{ dag_id: "c" }], total_entries: 3 },
    });
    const ids: string[] = [];
    for await (const { dag_id } of airflow.dags.list({ limit: 2 })) ids.push(dag_id);
    expect(ids).toEqual(["a", "b", "c"]);
  });

  test.each([
    [
      "RestApiClientException",
      { RestApiStatusCode: 404, RestApiResponse: { detail: "no such DAG" } },
      NotFoundError,
      "GET /api/v2/dags/a: 404 no such DAG",
    ],
    ["RestApiClientException", { RestApiStatusCode: 409, RestApiResponse: { detail: "taken" } }, ConflictError, "409 taken"],
    ["RestApiServerException", { RestApiStatusCode: 503, RestApiResponse: { detail: "down" } }, ServerError, "503 down"],
    ["RestApiServerException", {}, ServerError, "500 RestApiServerException"],
    ["AccessDeniedException", {}, PermissionDeniedError, "403 AccessDeniedException: AccessDeniedException: told by AWS"],
    ["ThrottlingException", {}, RateLimitError, "429 ThrottlingException"],
    ["InternalServerException", {}, ServerError, "500 InternalServerException"],
    ["ValidationException", {}, BadRequestError, "400 ValidationException"],
    ["ResourceNotFoundException", {}, BadRequestError, "400 ResourceNotFoundException"],
  ])("%s %j is a typed error", async (name, more, kind, message) => {
    answer = () => Promise.reject(exception(name, more));
    const error = await airflow.dags.get({ dag_id: "a" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect(String(error).replace(/: (\d{3}):? /, ": $1 ")).toContain(message);
  });

  test("an exception that is not from AWS is the cause of a ConnectionError", async () => {
    const reason = new TypeError("socket hang up");
    answer = () => Promise.reject(reason);
    const error = await airflow.dags.list().catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as ConnectionError).cause).toBe(reason);
  });

  test("retries a throttled call, as with any server", async () => {
    let count = 0;
    answer = () =>
      ++count === 1 ? Promise.reject(exception("ThrottlingException")) : Promise.resolve({ RestApiStatusCode: 200, RestApiResponse: {} });
    await new Airflow({ baseUrl: "https://mwaa.example", fetch: invoke, retry: { delay: 1 } }).dags.list();
    expect(count).toBe(2);
  });

  test("rejects streams without sending a request", async () => {
    const where = { dag_id: "a", dag_run_id: "r", task_id: "t", try_number: 1 };
    await expect(airflow.taskInstances.logs({ ...where, accept: "application/x-ndjson" })).rejects.toBeInstanceOf(NotAcceptableError);
    await expect(airflow.dagRuns.wait({ dag_id: "a", dag_run_id: "r", interval: 1 })).rejects.toBeInstanceOf(NotAcceptableError);
    expect(asked).toEqual([]);
    answer = async () => ({ RestApiStatusCode: 200, RestApiResponse: { content: [], continuation_token: null } });
    expect(await airflow.taskInstances.logs({ ...where, accept: "application/json" })).toEqual({ content: [], continuation_token: null });
  });

  test("ends when the caller aborts, and forwards the signal", async () => {
    const controller = new AbortController();
    let passed: AbortSignal | undefined;
    const fetch = mwaaInvoke((_, { abortSignal }) => {
      passed = abortSignal;
      controller.abort();
      return new Promise(() => undefined);
    });
    const call = new Airflow({ baseUrl: "https://mwaa.example", fetch }).dags.list({}, { signal: controller.signal });
    await expect(call).rejects.toBeInstanceOf(AbortError);
    expect(passed?.aborted).toBe(true);
  });
});
