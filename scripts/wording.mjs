// Lists words and phrases that our texts must not contain, and lines that are too long:
//
//   npm run wording                  counts by area
//   npm run wording -- src/cli       every finding in files whose path has this prefix
import { areaOf, findWording } from "../test/wording/wording.mjs";

const [prefix] = process.argv.slice(2);
const findings = findWording(prefix);
if (prefix === undefined) {
  const counts = new Map();
  for (const { file } of findings) counts.set(areaOf(file), (counts.get(areaOf(file)) ?? 0) + 1);
  for (const [area, count] of [...counts].sort()) console.log(`${String(count).padStart(6)} ${area}`);
} else {
  for (const { file, line, rule, text } of findings) console.log(`${file}:${line} ${rule}: ${text}`);
}
console.log(`${String(findings.length).padStart(6)} in all`);
process.exitCode = findings.length === 0 ? 0 : 1;
