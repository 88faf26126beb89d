import { setTimeout as pause } from "node:timers/promises";

/** Seconds to wait before each further attempt. */
const pauses = [3, 15, 45];

/** Messages by which npm, pip and apt-get report a failure of the network or of the registry. */
const networkFailure = new RegExp(
  [
    "ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|ERR_SOCKET_TIMEOUT|socket hang up|network",
    "\\bE(429|5\\d\\d)\\b|\\b(429|50[0234]) (Too Many Requests|Internal Server Error|Bad Gateway|Service|Gateway)",
    "Read timed out|ReadTimeoutError|ConnectionError|ConnectionResetError|IncompleteRead|ProtocolError|Max retries exceeded",
    "Failed to fetch|Could not connect|Unable to connect|Connection (failed|timed out|reset)|Temporary failure|Hash Sum mismatch",
    "ended with SIGKILL",
  ].join("|"),
  "i",
);

/** Runs `work`, and runs it again after a pause when it fails because of the network. Throws the last failure. */
export async function retryOnNetworkFailure(work) {
  for (const seconds of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!networkFailure.test(error.message)) throw error;
      console.error(`${error.message.split("\n")[0]}; trying again in ${seconds} s`);
      await pause(seconds * 1000);
    }
  }
  return work();
}
