import { createHash } from "node:crypto";

/**
 * How each flow is killed: after which of its requests, counted from 1 with the login, and how many milliseconds later at most. The wait and
 * the tail send requests as long as they wait, so the number of their requests is a guess.
 */
const moments = {
  wait: { requests: 5, delay: 3000 },
  tail: { requests: 16, delay: 300 },
  sync: { requests: 9, delay: 300 },
  backfill: { requests: 8, delay: 400 },
  bulk: { requests: 2, delay: 500 },
};

/** The longest time in milliseconds until the server is started again. */
const longestOutage = 2000;

/**
 * Chooses kills. The same seed chooses the same kills, and the first ones do not depend on the number.
 *
 * Every five kills are one of each flow, in random order. `isPatient` means that the flow may wait for the server. `choice` is a number
 * from 0 to 1 for the flow itself.
 */
export function planKills(seed, count) {
  const random = randomNumbers(seed);
  const upTo = (limit) => Math.floor(random() * limit);
  const kills = [];
  while (kills.length < count) {
    for (const flow of shuffled(Object.keys(moments), random)) {
      const { requests, delay } = moments[flow];
      // Most kills are soon after a request was sent, so that the server has not answered.
      kills.push({
        flow,
        request: 1 + upTo(requests),
        delay: Math.floor(random() ** 2 * delay),
        outage: upTo(longestOutage),
        isPatient: random() < 0.7,
        choice: random(),
      });
    }
  }
  return kills.slice(0, count).map((kill, index) => ({ number: index + 1, ...kill }));
}

/** Returns a function that returns numbers from 0 to 1, always the same ones for a seed. */
function randomNumbers(seed) {
  let count = 0;
  return () => createHash("sha256").update(`${seed} ${count++}`).digest().readUInt32BE() / 2 ** 32;
}

function shuffled(items, random) {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]);
}
