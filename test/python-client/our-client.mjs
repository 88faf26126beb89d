import { callHeader } from "./recorder.mjs";

/** Makes every call with the built client. Returns the name of the error for each call that threw one. */
export async function callOurs(client, calls) {
  const thrown = new Map();
  for (const { id, resource, method, params } of calls) {
    try {
      await client[resource][method](params, { headers: { [callHeader]: encodeURIComponent(id) }, retry: false });
    } catch (error) {
      thrown.set(id, error.constructor.name);
    }
  }
  return thrown;
}
