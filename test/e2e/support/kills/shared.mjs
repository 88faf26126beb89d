/** Milliseconds after which a flow has not ended in time. */
const flowLimit = 200_000;

/** Options of a flow that waits for the server, or that throws its first error. */
export function waitOptions(isPatient) {
  return { interval: 300, timeout: flowLimit, maxOutage: isPatient ? 120_000 : 0 };
}

export function hasUniqueItems(items) {
  return new Set(items).size === items.length;
}
