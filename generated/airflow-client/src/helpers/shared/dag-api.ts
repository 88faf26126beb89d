/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { get, update } from "../../resources/dags.js";
import { list as listImportErrors } from "../../resources/importErrors.js";
import type { Client } from "../../runtime/index.js";
import { distinctErrors } from "./broken-files.js";
import type { Scope } from "./flow.js";
import type { DagApi } from "./start-run.js";

/** The requests for one DAG of Airflow 3. */
export function dagApi(client: Client, dag_id: string, { callOptions }: Scope): DagApi {
  return {
    dag_id,
    getDag: () => get(client, { dag_id }, callOptions),
    unpause: () => update(client, { dag_id, is_paused: false }, callOptions),
    listBrokenFiles: async () => {
      const errors = await listImportErrors(client, { order_by: ["-timestamp"] }, callOptions).toArray({ max: 1000 });
      return distinctErrors(errors).slice(0, 100);
    },
  };
}
