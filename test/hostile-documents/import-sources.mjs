// Imports a bundled module in a thread, and reports whether text of the document ran.
import { parentPort, workerData } from "node:worker_threads";

const before = new Set(Object.getOwnPropertyNames(globalThis));
await import(workerData);
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
const polluted = Object.keys(Object.prototype);
parentPort.postMessage([...added, ...polluted]);
