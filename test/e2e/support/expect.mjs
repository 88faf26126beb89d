import assert from "node:assert/strict";

/** Waits for a call that the server has to refuse with a status, and gives the error. */
export async function refused(status, call) {
  const result = await call.safe();
  assert.equal(result.status, status, result.ok ? `it answers ${result.status}` : result.error.message);
  assert.equal(result.ok, false);
  return result.error;
}
