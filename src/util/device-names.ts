/**
 * Names that Windows reserves for devices, in any letter case and with any extension: `CON` as well
 * as `con.ts`. The superscript digits count as digits. Source: Microsoft, "Naming Files, Paths, and
 * Namespaces".
 */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** Whether Windows reserves this file name for a device. */
export function isDeviceName(name: string): boolean {
  return deviceName.test(name);
}
