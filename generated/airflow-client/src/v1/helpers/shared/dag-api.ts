/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { distinctErrors } from "../../../helpers/shared/broken-files.js";
import type { Scope } from "../../../helpers/shared/flow.js";
import type { DagApi } from "../../../helpers/shared/start-run.js";
import type { Client } from "../../../runtime/index.js";
import { get, update } from "../../resources/dags.js";
import { list as listImportErrors } from "../../resources/importErrors.js";

/** The requests for one DAG of Airflow 2. */
export function dagApi(client: Client, dag_id: string, { callOptions }: Scope): DagApi {
  return {
    dag_id,
    getDag: () => get(client, { dag_id }, callOptions),
    unpause: () => update(client, { dag_id, is_paused: false }, callOptions),
    listBrokenFiles: async () => {
      const errors = await listImportErrors(client, { order_by: "-timestamp" }, callOptions).toArray({ max: 100 });
      return distinctErrors(errors).map(({ filename = "", stack_trace = "" }) => ({ filename, stack_trace }));
    },
  };
}
