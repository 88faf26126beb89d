import { equal, failureOf, ok } from "../check.mjs";

export const sync = {
  title: "a sync changes variables, connections and pools to match files and keeps secrets; a second sync writes nothing",
  differs: { browser: "a page has the files that its user picks" },
  async run({ airflow, client, name, readText }) {
    const mine = (key) => key.startsWith(name);
    const lists = {
      variables: client.variablesFromJson(await readText(variables(name))),
      connections: client.connectionsFromJson(await readText(connections(name))),
      pools: client.poolsFromJson(await readText(pools(name))),
    };
    for (const [kind, wanted] of Object.entries(lists)) {
      const actions = ({ plan }) => plan.filter(({ key }) => mine(key)).map(({ action }) => action);
      equal(actions(await airflow[kind].sync(wanted, { dryRun: true })), ["create", "create"], kind);
      const steps = [];
      const { created } = await airflow[kind].sync(wanted, { onProgress: ({ kind: step }) => steps.push(step) });
      equal([created.length, steps], [2, ["planned", "done", "done"]], kind);
      equal(actions(await airflow[kind].sync(wanted)), ["keep", "keep"], kind);
      const { deleted } = await airflow[kind].sync(wanted.slice(0, 1), { deleteUnlisted: mine });
      equal(deleted.length, 1, kind);
    }
    equal(JSON.parse((await airflow.variables.get({ variable_key: `${name}/a é%2F` })).value), { rows: [3, null] });
    equal((await airflow.connections.get({ connection_id: `${name}_a` })).login, "anna");
    const masked = await failureOf(airflow.variables.sync([{ key: `${name}_new`, value: "***" }]));
    ok(
      masked instanceof client.SyncFailedError && masked.result.failed[0].error instanceof client.MaskedSecretError,
      `MaskedSecretError, not ${masked}`,
    );
    for (const kind of Object.keys(lists)) equal((await airflow[kind].sync([], { deleteUnlisted: mine })).deleted.length, 1, kind);
  },
};

const variables = (name) => JSON.stringify({ [`${name}/a é%2F`]: { rows: [3, null] }, [`${name}_b`]: "text" });

const connections = (name) =>
  JSON.stringify({
    [`${name}_a`]: { conn_type: "http", host: "example.org", login: "anna", password: "secret" },
    [`${name}_b`]: { conn_type: "http", extra: '{"timeout": 5}' },
  });

const pools = (name) =>
  JSON.stringify({
    [`${name}_a`]: { slots: 2, description: "two", include_deferred: false },
    [`${name}_b`]: { slots: 1, description: "", include_deferred: false },
  });
