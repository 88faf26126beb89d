// Loaded into each measured process. Writes the peak memory in kilobytes to a file when the process ends.
import { writeFileSync } from "node:fs";

const file = process.env["BENCH_MEMORY_FILE"];
if (file !== undefined) process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
