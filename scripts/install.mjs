// Installs what the slow tests need. Does nothing for a set that is already installed.
//
//   node scripts/install.mjs                  every set
//   node scripts/install.mjs compilers bench  some sets
import { sets } from "./install/sets.mjs";

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(sets);
for (const name of names) {
  if (!Object.hasOwn(sets, name)) throw new Error(`Unknown set "${name}". The sets are ${Object.keys(sets).join(", ")}.`);
}
for (const name of names) {
  const start = performance.now();
  await sets[name]();
  console.log(`${name.padEnd(16)} ${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s`);
}
