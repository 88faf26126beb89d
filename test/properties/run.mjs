// Runs the property tests with more random input than `npm test`:
//
//   npm run test:properties -- 50
import { spawnSync } from "node:child_process";

const [runs = "20"] = process.argv.slice(2);
const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "test/properties"];
const { status } = spawnSync(process.execPath, jest, { stdio: "inherit", env: { ...process.env, PINWHEEL_RUNS: runs } });
process.exitCode = status ?? 1;
