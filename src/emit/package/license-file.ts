import type { Report } from "../../diagnostics/diagnostic.js";
import type { Handwritten, OutputFile, PackageInfo } from "../emitter.js";
import { keyOf } from "../handwritten.js";

/** The value of `license` for a package that nobody may use (docs.npmjs.com). */
export const unlicensed = "UNLICENSED";

/** Template for the license of the project. There is no built-in one of this path. */
export const licenseTemplate = "package/LICENSE";

/** The built-in texts, by SPDX identifier. */
const texts: ReadonlyMap<string, string> = new Map([
  ["Apache-2.0", "package/licenses/Apache-2.0"],
  ["MIT", "package/licenses/MIT"],
]);

/**
 * Returns LICENSE: the text of the project, or else the built-in one of the named license. Reports
 * a license without a text.
 */
export function licenseFile(info: PackageInfo, { files }: Handwritten, report: Report): readonly OutputFile[] {
  const own = keyOf.template(licenseTemplate);
  if (files.includes(own)) return [copyOf(own)];
  const license = info.packageJson?.["license"] ?? info.license ?? unlicensed;
  if (typeof license !== "string" || license === unlicensed || license.startsWith("SEE LICENSE IN ")) return [];
  const text = texts.get(license);
  if (text !== undefined) return [copyOf(keyOf.template(text))];
  report("license-text-missing", { message: `The package has no text of the license ${JSON.stringify(license)}.` });
  return [];
}

function copyOf(key: string): OutputFile {
  return { path: "LICENSE", copyOf: key, root: "output" };
}
