import type { Config } from "./config.js";

/** Returns its argument, so that editors complete a configuration and compilers check it. */
export function defineConfig(config: Config): Config {
  return config;
}
