import { equal } from "../check.mjs";

export const pauseByTag = {
  title: "DAGs with a tag are unpaused and paused again, each once",
  async run({ airflow }) {
    const filter = { tags: ["paused"] };
    const ids = ({ changed }) => changed.map(({ dag_id }) => dag_id);
    equal(ids(await airflow.dags.pauseAll({ ...filter, paused: false }, { dryRun: true })), ["paused"]);
    const unpausing = airflow.dags.pauseAll({ ...filter, paused: false });
    const steps = [];
    for await (const { dag_id } of unpausing) steps.push(dag_id);
    equal([steps, ids(await unpausing)], [["paused"], ["paused"]]);
    equal(ids(await airflow.dags.pauseAll(filter)), ["paused"]);
    equal(ids(await airflow.dags.pauseAll(filter)), []);
  },
};
