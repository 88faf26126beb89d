import { setTimeout as pause } from "node:timers/promises";

/**
 * Kills the API server `delay` milliseconds after the `request`-th request was sent.
 *
 * Returns `fetch` for the client that sends these requests, `killNow` for a flow that ended before that moment, and `killed`, a promise of
 * the moment: the number of requests that were sent, and those that had no response yet.
 */
export function createKiller({ request, delay }, killApi) {
  let sent = 0;
  let isDue = false;
  const open = new Set();
  let settle;
  const killed = new Promise((resolve, reject) => {
    settle = { resolve, reject };
  });
  const killNow = () => {
    if (isDue) return;
    isDue = true;
    const moment = { sent, open: [...open] };
    killApi().then(() => settle.resolve(moment), settle.reject);
  };
  const observedFetch = async (url, init) => {
    const name = `${init?.method ?? "GET"} ${new URL(url).pathname}`;
    open.add(name);
    if (++sent === request) pause(delay).then(killNow);
    try {
      return await fetch(url, init);
    } finally {
      open.delete(name);
    }
  };
  return { fetch: observedFetch, killNow, killed };
}
