import { cases as hostileCases } from "../../hostile-server/cases/cases.mjs";
import { runCase } from "../../hostile-server/run-case.mjs";
import { equal } from "./assert.js";
import type { PortableCase, PortableContext } from "./case.js";

/** What may be at one time; a browser has six connections to one origin, and some of the calls here take theirs for a while. */
const atOnce = ({ platform }: PortableContext): number => (platform === "browser" ? 3 : 8);
let runs = 0;

/** Calls of the hostile server that take little of the machine; those that take much run on Node, in test/hostile-server/run.mjs. */
export const cases: readonly PortableCase[] = Object.entries(hostileCases).map(([about, all]) => ({
  id: `HOSTILE-${about}`,
  title: "every call to a hostile server ends as it must, within its limit, and tells no other origin a secret",
  elsewhere: {
    browser:
      "redirects are hidden from the page, and so are replies without CORS headers: such a call ends in a ConnectionError; connections close in the browser's own time",
    bun: "the platform sends a request again whose connection breaks, so requests are not counted",
    deno: "the platform sends a request again whose connection breaks, so requests are not counted",
  },
  async run(context) {
    const waiting = all.filter(({ heavy }) => !heavy);
    const problems: string[] = [];
    const worker = async (): Promise<void> => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        await runCase(one, { ...context, run: `p${context.platform}${runs++}` }).catch((error: Error) =>
          problems.push(`${one?.name}: ${error.message}`),
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce(context) }, worker));
    equal(problems, []);
  },
}));
