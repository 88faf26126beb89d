// What the types of the emitted Airflow client promise. Nothing here runs: it holds where it compiles.
import {
  type Airflow,
  type BulkResponse,
  type Call,
  type DAGCollectionResponse,
  type DAGResponse,
  type EventCall,
  type HTTPExceptionResponse,
  type HTTPValidationError,
  NotFoundError,
  type PageCall,
  type StructuredLogMessage,
  type TaskInstancesLogResponse,
} from "../../generated/airflow-client/src/index.js";
import { get, type ListDagsErrors } from "../../generated/airflow-client/src/resources/dags.js";
import type { TaskInstanceLogsErrors, TaskInstanceLogsHeaders } from "../../generated/airflow-client/src/resources/taskInstances.js";
import { createClient } from "../../generated/airflow-client/src/runtime/index.js";
import type { DeclaredHeaders } from "../../generated/airflow-client/src/runtime/internal.js";
import type { Airflow as AirflowV1 } from "../../generated/airflow-client/src/v1/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function expect<_Claim extends true>(): void;

/** One operation: as a method of the facade and as a function that a bundler can pick. */
export async function one(airflow: Airflow): Promise<void> {
  const result = await airflow.dags.get({ dag_id: "a" }).safe();
  if (result.ok) {
    expect<Equal<typeof result.data, DAGResponse>>();
    expect<Equal<typeof result.status, 200>>();
  } else if (result.status === 404) expect<Equal<typeof result.error.body, HTTPExceptionResponse>>();
  const dag = await get(createClient({ baseUrl: "http://localhost" }), { dag_id: "a" });
  expect<Equal<typeof dag, DAGResponse>>();
  await get(airflow, { dag_id: "a" });
}

/** The class narrows as the status does. */
export async function byClass(airflow: Airflow): Promise<void> {
  const result = await airflow.dags.get({ dag_id: "a" }).safe();
  if (!result.ok && result.error instanceof NotFoundError) expect<Equal<typeof result.error.body, HTTPExceptionResponse>>();
  try {
    await airflow.dags.get({ dag_id: "a" });
  } catch (error) {
    if (error instanceof NotFoundError) expect<Equal<typeof error.body, unknown>>();
  }
}

/** A list, its items and its pages; all of its params are optional. */
export async function many(airflow: Airflow): Promise<void> {
  const list = airflow.dags.list();
  expect<Equal<typeof list, PageCall<DAGCollectionResponse, ListDagsErrors, DAGResponse>>>();
  const first = await list.safe();
  if (!first.ok && first.status === 422) expect<Equal<typeof first.error.body, HTTPValidationError>>();
  for await (const dag of list) expect<Equal<typeof dag, DAGResponse>>();
  for await (const page of airflow.dags.list({ limit: 5 }).pages()) expect<Equal<typeof page, DAGCollectionResponse>>();
}

/** One path, two formats: a stream of lines or a document. */
export async function logs(airflow: Airflow): Promise<void> {
  const params = { dag_id: "a", dag_run_id: "b", task_id: "c", try_number: 1 };
  const lines = airflow.taskInstances.logs({ ...params, accept: "application/x-ndjson" });
  expect<Equal<typeof lines, EventCall<StructuredLogMessage, TaskInstanceLogsErrors, 200, DeclaredHeaders<TaskInstanceLogsHeaders>>>>();
  // The headers do not matter to a function that takes any call.
  lines satisfies EventCall<StructuredLogMessage, TaskInstanceLogsErrors>;
  for await (const line of lines) expect<Equal<typeof line, StructuredLogMessage>>();
  const unnamed = airflow.taskInstances.logs(params);
  expect<Equal<typeof unnamed, Call<TaskInstancesLogResponse, TaskInstanceLogsErrors, 200, DeclaredHeaders<TaskInstanceLogsHeaders>>>>();
  const document = await airflow.taskInstances.logs({ ...params, accept: "application/json" });
  expect<Equal<typeof document, TaskInstancesLogResponse>>();
  // @ts-expect-error a media type that the document does not have
  airflow.taskInstances.logs({ ...params, accept: "text/html" });
}

/** Required params, bodies, replies without one. */
export async function params(airflow: Airflow, older: AirflowV1): Promise<void> {
  // @ts-expect-error `dag_id` is required
  airflow.dags.get({});
  // @ts-expect-error there is a required parameter
  airflow.dags.get();
  // @ts-expect-error a parameter that there is not
  airflow.dags.list({ size: 5 });
  // @ts-expect-error `key` is a member of the body that is required
  airflow.variables.create({ value: "1" });
  expect<Equal<Awaited<ReturnType<typeof airflow.variables.delete>>, undefined>>();
  expect<Equal<Awaited<ReturnType<typeof airflow.variables.bulk>>, BulkResponse>>();
  // @ts-expect-error the two versions of the API have different types
  (await older.dags.get({ dag_id: "a" })) satisfies DAGResponse;
}
