import assert from "node:assert/strict";

/** Waits for a call, asserts that the server refuses it with a status, and returns the error. */
export async function refused(status, call) {
  const result = await call.safe();
  assert.equal(result.status, status, result.ok ? `it answers ${result.status}` : result.error.message);
  assert.equal(result.ok, false);
  return result.error;
}
