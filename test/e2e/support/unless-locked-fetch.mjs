// Adds `unlessLocked` to `fetch` in programs that cannot use it as middleware: `node --import` this file.
import { unlessLocked } from "./unless-locked.mjs";

const { fetch } = globalThis;
globalThis.fetch = (...request) => unlessLocked(() => fetch(...request))();
