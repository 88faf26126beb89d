import { bodies } from "./bodies.mjs";
import { pages } from "./pages.mjs";
import { redirects } from "./redirects.mjs";
import { retries } from "./retries.mjs";
import { streams } from "./streams.mjs";
import { time } from "./time.mjs";

/** All cases, by topic. */
export const cases = { redirects, time, retries, bodies, pages, streams };
