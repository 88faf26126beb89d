// Runs the property tests with more random input than `npm test`, and another seed each time:
//
//   npm run test:properties -- 50          50 runs
//   npm run test:properties -- 50 1234     the same runs as those that printed this seed
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";

const [runs = "20", seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
console.log(`seed ${seed}`);
const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "test/properties"];
const env = { ...process.env, PINWHEEL_RUNS: runs, PINWHEEL_SEED: seed };
const { status } = spawnSync(process.execPath, jest, { stdio: "inherit", env });
process.exitCode = status ?? 1;
