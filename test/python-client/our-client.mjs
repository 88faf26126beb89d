import { callHeader } from "./recorder.mjs";

/** Makes every call with the built client. Gives, for each call in which it threw, the name of the error. */
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
