// For a program that takes no middleware of ours: `node --import` of this file before it.
import { unlessLocked } from "./unless-locked.mjs";

const { fetch } = globalThis;
globalThis.fetch = (...request) => unlessLocked(() => fetch(...request))();
