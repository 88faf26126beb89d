// Loaded before the command. Kills the process before its nth change of a file below STOP_FOLDER, or in the middle of it: a write that is
// torn writes only the beginning of its text.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { STOP_FOLDER: folder = "", STOP_AT = "0", STOP_LOG: log } = process.env;
const stopAt = Number(STOP_AT);
const isTorn = process.env.STOP_TORN === "yes";
let seen = 0;

for (const name of ["writeFileSync", "renameSync", "unlinkSync", "mkdirSync", "linkSync", "rmdirSync", "rmSync"]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (String(args[0]).startsWith(folder)) {
      seen += 1;
      if (seen === stopAt) {
        if (isTorn && name === "writeFileSync") original(args[0], String(args[1]).slice(0, String(args[1]).length / 2), args[2]);
        process.kill(process.pid, "SIGKILL");
      }
    }
    return original(...args);
  };
}
syncBuiltinESMExports();
if (log !== undefined) process.on("exit", () => fs.appendFileSync(log, `${seen}\n`));
