import type { Config } from "./config.js";

/** Gives its argument back: for a configuration in JavaScript or TypeScript that an editor completes and a compiler checks. */
export function defineConfig(config: Config): Config {
  return config;
}
