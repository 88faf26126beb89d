// Loaded before the generator. Refuses the network and child processes, and reports at the end what was attempted, which files were opened
// and how much memory the process had at most.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const attempts = [];
const opened = new Set();

function refuse(module, names, what) {
  for (const name of names) {
    module[name] = (...args) => {
      attempts.push(`${what}: ${name} ${String(args[0]).slice(0, 100)}`);
      throw new Error(`${what} is refused`);
    };
  }
}

refuse(childProcess, ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"], "a child process");
refuse(net.Socket.prototype, ["connect"], "a connection");
refuse(dgram.Socket.prototype, ["bind", "send", "connect"], "a datagram");
refuse(dns, ["lookup", "resolve", "resolve4", "resolve6"], "a name lookup");
refuse(dns.promises, ["lookup", "resolve", "resolve4", "resolve6"], "a name lookup");
refuse(globalThis, ["fetch"], "a request");

for (const [module, names] of [
  [fs, ["open", "openSync", "readFile", "readFileSync", "createReadStream"]],
  [fs.promises, ["open", "readFile"]],
]) {
  for (const name of names) {
    const original = module[name];
    module[name] = (path, ...args) => {
      if (typeof path === "string" || path instanceof URL) opened.add(String(path));
      return original(path, ...args);
    };
  }
}
syncBuiltinESMExports();

const isClean = Object.keys(Object.prototype).length === 0;
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const polluted = isClean && Object.keys(Object.prototype).length > 0;
  const ran = "__pwned" in globalThis || "polluted" in {};
  const report = { attempts, opened: [...opened], polluted, ran, megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  fs.writeSync(3, JSON.stringify(report));
});
