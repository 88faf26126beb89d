import { endGroup, killGroup, startGroup } from "./process.mjs";

/**
 * Starts the programs of a server. If a program ends before the server is up, the reason is in `ended`. A program that ends later is
 * restarted, as on a supervised server, up to five times in all. Otherwise the tests would stop when the API deletes a run at the wrong
 * moment, because this crashes a scheduler of Airflow 3 on SQLite.
 *
 * `killOne` ends one program with SIGKILL, and `startOne` starts it again. `name` is an argument that only this program has.
 */
export function startPrograms(components, { command, ...settings }) {
  const groups = new Map();
  let restarts = 0;
  const programs = {
    isUp: false,
    ended: undefined,
    end: () => Promise.all([...groups.values()].map(endGroup)),
    killOne: (name) => killGroup(groups.get(argumentsWith(name))),
    startOne: (name) => start(argumentsWith(name)),
  };
  const argumentsWith = (name) => components.find((args) => args.includes(name));
  const start = (args) => {
    const onEnd = (why) => {
      if (!programs.isUp || ++restarts > 5) programs.ended = why;
      else {
        console.log(`  airflow ${why}, and is started again`);
        start(args);
      }
    };
    groups.set(args, startGroup(command, args, { ...settings, onEnd }));
  };
  components.forEach(start);
  return programs;
}
