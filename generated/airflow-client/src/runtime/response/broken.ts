import { connectionLost } from "./decode.js";

/** What is read, with a failure as a `ConnectionError`, unless a middleware found what is wrong with the reply. */
export async function mapReadErrors<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    throw connectionLost(cause);
  }
}
