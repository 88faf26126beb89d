// SEC-X26: importing the runtime sends nothing, starts no timer, reads no environment and changes nothing global.
const [, , , runtimeUrl] = process.argv;
const said = [];
/** Environment variables that Node's own loader reads. */
const isNodes = /^(NODE|WATCH)_/;
const listeners = process.listenerCount("exit");
const names = () =>
  JSON.stringify([globalThis, Object.prototype, Array.prototype, Promise.prototype, Error.prototype].flatMap(Reflect.ownKeys).map(String));
const watched = ["fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "addEventListener"];
const originals = watched.map((name) => globalThis[name]);
for (const name of watched) globalThis[name] = () => said.push(`calls ${name}`);
const { env } = process;
process.env = new Proxy(env, {
  get(target, name) {
    if (!isNodes.test(String(name))) said.push(`reads ${String(name)}`);
    return target[name];
  },
});
const patched = names();
await import(runtimeUrl);
if (names() !== patched) said.push("adds something global");
process.env = env;
watched.forEach((name, index) => {
  globalThis[name] = originals[index];
});
if (process.listenerCount("exit") > listeners) said.push("listens to the process");
if (said.length > 0) throw new Error(`importing the runtime ${said.join(", ")}`);
console.log("importing the runtime does nothing");
