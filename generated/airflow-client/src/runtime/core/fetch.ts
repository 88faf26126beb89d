/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** Sends a request. It is called with a URL as text, so that any function of that shape fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
