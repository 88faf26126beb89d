// Loaded into each measured process: leaves its peak memory (kilobytes) behind when it ends.
import { writeFileSync } from "node:fs";

const file = process.env["BENCH_MEMORY_FILE"];
if (file !== undefined) process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
