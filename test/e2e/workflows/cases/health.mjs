import { equal, ok } from "../check.mjs";

export const health = {
  title: "health returns the age of heartbeats by the clock of the server, and the client reads the release",
  async run({ airflow, api, release }) {
    const { healthy, components } = await airflow.health.probe({ maxAge: 60_000 });
    ok(healthy, JSON.stringify(components));
    const { age } = components.find(({ name }) => name === "scheduler");
    ok(age >= 0 && age < 30_000, `an age of ${age}`);
    equal((await airflow.health.probe({ required: ["kubernetes"] })).healthy, false);
    const version = await airflow.version();
    equal([version.text, version.api], [release, api]);
  },
};
