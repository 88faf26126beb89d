import { fileURLToPath } from "node:url";
import { installLocked } from "../../scripts/install-locked.mjs";

/** Installs the platforms that npm has, unless they are there as the lock file says. Throws where that fails. */
export function installPlatforms() {
  installLocked(fileURLToPath(new URL(".", import.meta.url)));
}
